export const up = /* sql */ `
-- What people answer about how they like to work: read by the person, and by the score as a whole.
create table questionnaire_answer (
  organization_id uuid not null,
  person_id uuid not null,
  question text not null,
  step smallint not null check (step between 0 and 4),
  primary key (organization_id, person_id, question),
  -- Answers belong to the person and go with the person.
  foreign key (organization_id, person_id) references person (organization_id, id) on delete cascade
);

-- Which groups people count themselves to: read by the person, and counted where a program says so.
create table declared_group (
  organization_id uuid not null,
  person_id uuid not null,
  gender text check (gender in ('woman', 'man', 'non_binary', 'self_described', 'undisclosed')),
  age_band text check (age_band in ('under_30', '30_39', '40_49', '50_59', '60_plus', 'undisclosed')),
  caregiver text check (caregiver in ('yes', 'no', 'undisclosed')),
  primary key (organization_id, person_id),
  check (num_nonnulls(gender, age_band, caregiver) > 0),
  -- As above: nothing of it outlives the person.
  foreign key (organization_id, person_id) references person (organization_id, id) on delete cascade
);

alter table program add column counts_groups boolean not null default false;
`;
