export const up = /* sql */ `
create table person (
  organization_id uuid not null references organization (id) on delete cascade,
  id uuid not null,
  employee_id text,
  email text,
  first_name text not null,
  last_name text not null,
  job_title text,
  level integer check (level between 0 and 99),
  department text,
  site text,
  time_zone text,
  manager_id uuid,
  dotted_manager_id uuid,
  hire_date date,
  languages text[] not null default '{}',
  working_start text not null default '09:00',
  working_end text not null default '17:30',
  interests text[] not null default '{}',
  goals text[] not null default '{}',
  imported_role text check (imported_role in ('mentor', 'mentee', 'both')),
  imported_capacity integer check (imported_capacity >= 0),
  state text not null default 'active' check (state in ('active', 'left')),
  search_text text not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, id),
  -- A manager who is removed leaves the reports without one; nobody else is removed.
  foreign key (organization_id, manager_id) references person (organization_id, id) on delete set null (manager_id),
  foreign key (organization_id, dotted_manager_id) references person (organization_id, id) on delete set null (dotted_manager_id),
  check (manager_id <> id),
  check (dotted_manager_id <> id)
);
create unique index person_employee_id on person (organization_id, employee_id);
create unique index person_email on person (organization_id, email);
create index person_manager on person (organization_id, manager_id);
create index person_dotted_manager on person (organization_id, dotted_manager_id);
create index person_directory on person (organization_id, state, last_name collate "und-x-icu", first_name collate "und-x-icu", id);
create index person_level on person (organization_id, state, level);
-- Trigram search has no column order; the organization is filtered beside it.
create index person_search on person using gin (search_text gin_trgm_ops);

create table person_skill (
  organization_id uuid not null,
  person_id uuid not null,
  direction text not null check (direction in ('teaches', 'learns')),
  concept text not null,
  label text not null,
  level integer not null check (level between 1 and 5),
  position integer not null,
  primary key (organization_id, person_id, direction, concept),
  -- Skills belong to the person and go with the person.
  foreign key (organization_id, person_id) references person (organization_id, id) on delete cascade
);
create index person_skill_concept on person_skill (organization_id, concept, direction);

create table own_skill (
  organization_id uuid not null references organization (id) on delete cascade,
  concept text not null,
  label text not null,
  language text not null check (language in ('en', 'it')),
  created_at timestamptz not null,
  primary key (organization_id, concept)
);
`;
