export const up = /* sql */ `
create table program (
  organization_id uuid not null references organization (id) on delete cascade,
  id uuid not null,
  name text not null check (name <> ''),
  kind text not null check (kind in ('reverse', 'traditional', 'mutual', 'peer', 'circle')),
  template_key text,
  state text not null check (state in ('draft', 'recruiting', 'baseline', 'matching', 'active', 'closing', 'closed', 'archived')),
  objective text not null default '',
  starts_on date not null,
  ends_on date not null,
  languages text[] not null,
  policy jsonb not null,
  plan jsonb not null,
  published_run_id uuid,
  version integer not null default 1,
  -- Counts every change of people, enrollments or constraints, so that a run knows whether it is outdated.
  revision integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, id),
  check (starts_on < ends_on)
);
create unique index program_name on program (organization_id, lower(name));

alter table role_assignment add foreign key (organization_id, program_id)
  references program (organization_id, id) on delete cascade;
alter table invitation add foreign key (organization_id, program_id)
  references program (organization_id, id) on delete cascade;

create table enrollment (
  organization_id uuid not null,
  id uuid not null,
  program_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('mentor', 'mentee')),
  capacity integer not null check (capacity between 0 and 1000),
  created_at timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, program_id) references program (organization_id, id) on delete cascade,
  -- An enrollment is nothing without its person.
  foreign key (organization_id, person_id) references person (organization_id, id) on delete cascade
);
create unique index enrollment_once on enrollment (organization_id, program_id, person_id, role);
create index enrollment_person on enrollment (organization_id, person_id);
`;
