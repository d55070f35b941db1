export const up = /* sql */ `
create table pair (
  organization_id uuid not null,
  id uuid not null,
  program_id uuid not null,
  run_id uuid,
  mentor_person_id uuid not null,
  mentee_person_id uuid not null,
  state text not null check (state in ('proposed', 'accepted', 'agreed', 'active', 'paused', 'completed', 'ended')),
  mentor_response text not null default 'waiting' check (mentor_response in ('waiting', 'accepted', 'declined')),
  mentee_response text not null default 'waiting' check (mentee_response in ('waiting', 'accepted', 'declined')),
  score integer not null,
  facts jsonb not null,
  answer_by timestamptz not null,
  proposed_at timestamptz not null,
  -- When the mails that tell of the proposal, and remind of it, were written.
  announced_at timestamptz,
  reminded_at timestamptz,
  version integer not null default 1,
  primary key (organization_id, id),
  foreign key (organization_id, program_id) references program (organization_id, id) on delete cascade,
  foreign key (organization_id, run_id) references match_run (organization_id, id) on delete set null (run_id),
  -- Erasing a person erases the person's pairs; the partner keeps the account and is told.
  foreign key (organization_id, mentor_person_id) references person (organization_id, id) on delete cascade,
  foreign key (organization_id, mentee_person_id) references person (organization_id, id) on delete cascade
);
create unique index pair_alive on pair (organization_id, program_id, mentor_person_id, mentee_person_id) where state <> 'ended';
create index pair_mentor on pair (organization_id, mentor_person_id);
create index pair_mentee on pair (organization_id, mentee_person_id);
create index pair_program on pair (organization_id, program_id, state, id);
create index pair_due on pair (organization_id, answer_by) where state = 'proposed';

-- Links that answer without a log-in: hashed, bound to pair and person, single use.
create table answer_link (
  organization_id uuid not null,
  id uuid not null,
  pair_id uuid not null,
  person_id uuid not null,
  token_hash text not null unique,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (organization_id, id),
  foreign key (organization_id, pair_id) references pair (organization_id, id) on delete cascade,
  -- A link is worth nothing without the person it was sent to.
  foreign key (organization_id, person_id) references person (organization_id, id) on delete cascade
);
create index answer_link_pair on answer_link (organization_id, pair_id);
`;
