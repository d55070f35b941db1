export const up = /* sql */ `
create table import (
  organization_id uuid not null references organization (id) on delete cascade,
  id uuid not null,
  file_name text not null,
  state text not null check (state in ('reading', 'ready', 'applying', 'applied', 'failed', 'cancelled')),
  -- The uploaded file; it and the samples go when the import is over.
  content bytea,
  encoding text,
  delimiter text,
  headers jsonb not null default '[]',
  -- A few values per column, for whoever checks the columns.
  samples jsonb not null default '[]',
  mapping jsonb not null default '[]',
  is_proposed jsonb not null default '[]',
  levels jsonb not null default '{}',
  row_count integer not null default 0,
  counts jsonb not null default '{}',
  -- Tells whether the directory is still the one that the preview was computed against.
  preview_digest text,
  failure jsonb,
  progress_done integer not null default 0,
  progress_total integer not null default 0,
  created_by uuid references account (id) on delete set null,
  created_at timestamptz not null,
  applied_at timestamptz,
  primary key (organization_id, id)
);
create index import_newest on import (organization_id, created_at desc, id desc);

create table import_problem (
  organization_id uuid not null,
  import_id uuid not null,
  position integer not null,
  row_number integer not null,
  column_name text,
  field text,
  code text not null,
  params jsonb not null,
  severity text not null check (severity in ('error', 'warning')),
  primary key (organization_id, import_id, position),
  foreign key (organization_id, import_id) references import (organization_id, id) on delete cascade
);
create index import_problem_severity on import_problem (organization_id, import_id, severity, position);

create table import_change (
  organization_id uuid not null,
  import_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('joiner', 'changed', 'leaver')),
  row_number integer,
  person_id uuid,
  name text not null,
  email text,
  fields jsonb not null,
  primary key (organization_id, import_id, position),
  foreign key (organization_id, import_id) references import (organization_id, id) on delete cascade
);
create index import_change_kind on import_change (organization_id, import_id, kind, position);
`;
