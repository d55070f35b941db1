export const up = /* sql */ `
-- What solves saw, kept once per content: re-running over it gives the identical result. The hash is of the text.
create table match_input (
  organization_id uuid not null,
  program_id uuid not null,
  hash text not null,
  content text not null,
  primary key (organization_id, program_id, hash),
  foreign key (organization_id, program_id) references program (organization_id, id) on delete cascade
);

create table match_run (
  organization_id uuid not null,
  id uuid not null,
  program_id uuid not null,
  number integer not null,
  state text not null check (state in ('queued', 'running', 'done', 'cancelled', 'failed', 'published')),
  policy jsonb not null,
  policy_hash text not null,
  input_hash text not null,
  seed integer not null,
  engine text not null,
  revision integer not null,
  objective bigint,
  certificate jsonb,
  figures jsonb not null default '{}',
  failure text,
  progress jsonb not null,
  -- A running solve says so every moment; one that fell silent is picked up again.
  heartbeat_at timestamptz,
  created_by uuid references account (id) on delete set null,
  created_at timestamptz not null,
  finished_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, program_id) references program (organization_id, id) on delete cascade,
  foreign key (organization_id, program_id, input_hash) references match_input (organization_id, program_id, hash) on delete cascade
);
create unique index match_run_number on match_run (organization_id, program_id, number);

create table match_run_pair (
  organization_id uuid not null,
  run_id uuid not null,
  mentor_enrollment_id uuid not null,
  mentee_enrollment_id uuid not null,
  mentor_person_id uuid not null,
  mentee_person_id uuid not null,
  score integer not null,
  facts jsonb not null,
  is_locked boolean not null,
  primary key (organization_id, run_id, mentor_enrollment_id, mentee_enrollment_id),
  foreign key (organization_id, run_id) references match_run (organization_id, id) on delete cascade,
  -- Erasing a person erases what a run said about the person.
  foreign key (organization_id, mentor_person_id) references person (organization_id, id) on delete cascade,
  foreign key (organization_id, mentee_person_id) references person (organization_id, id) on delete cascade
);
create index match_run_pair_mentor on match_run_pair (organization_id, mentor_person_id);
create index match_run_pair_mentee on match_run_pair (organization_id, mentee_person_id);

create table match_run_unmatched (
  organization_id uuid not null,
  run_id uuid not null,
  enrollment_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('mentor', 'mentee')),
  free integer not null,
  cause jsonb not null,
  relaxation jsonb,
  primary key (organization_id, run_id, enrollment_id),
  foreign key (organization_id, run_id) references match_run (organization_id, id) on delete cascade,
  -- Erasing a person erases what a run said about the person.
  foreign key (organization_id, person_id) references person (organization_id, id) on delete cascade
);
create index match_run_unmatched_person on match_run_unmatched (organization_id, person_id);

create table match_constraint (
  organization_id uuid not null,
  id uuid not null,
  program_id uuid not null,
  kind text not null check (kind in ('lock', 'forbid')),
  mentor_enrollment_id uuid not null,
  mentee_enrollment_id uuid not null,
  created_at timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, program_id) references program (organization_id, id) on delete cascade,
  -- A lock on somebody who left the program has no meaning.
  foreign key (organization_id, mentor_enrollment_id) references enrollment (organization_id, id) on delete cascade,
  foreign key (organization_id, mentee_enrollment_id) references enrollment (organization_id, id) on delete cascade
);
create unique index match_constraint_once on match_constraint (organization_id, program_id, mentor_enrollment_id, mentee_enrollment_id);
create index match_constraint_mentor on match_constraint (organization_id, mentor_enrollment_id);
create index match_constraint_mentee on match_constraint (organization_id, mentee_enrollment_id);
`;
