export const up = /* sql */ `
-- A delegate acts for one person, as a program role acts for one program.
alter table role_assignment
  drop constraint role_assignment_role_check,
  add constraint role_assignment_role_check
    check (role in ('owner', 'it_admin', 'program_manager', 'sponsor', 'confidant', 'delegate')),
  add column person_id uuid,
  add constraint role_assignment_for_person check ((role = 'delegate') = (person_id is not null)),
  add constraint role_assignment_one_scope check (program_id is null or person_id is null),
  -- Without the person there is nobody to act for: the role goes with the person.
  add foreign key (organization_id, person_id) references person (organization_id, id) on delete cascade;
drop index role_assignment_once;
create unique index role_assignment_once
  on role_assignment (organization_id, account_id, role, program_id, person_id) nulls not distinct;
create index role_assignment_person on role_assignment (organization_id, person_id) where person_id is not null;

alter table invitation
  drop constraint invitation_role_check,
  add constraint invitation_role_check
    check (role in ('owner', 'it_admin', 'program_manager', 'sponsor', 'confidant', 'delegate')),
  add column person_id uuid,
  add constraint invitation_for_person check ((role = 'delegate') = (person_id is not null)),
  add constraint invitation_one_scope check (program_id is null or person_id is null),
  -- Nobody can be invited to assist a person who is gone.
  add foreign key (organization_id, person_id) references person (organization_id, id) on delete cascade;
drop index invitation_open;
create unique index invitation_open
  on invitation (organization_id, email, role, program_id, person_id) nulls not distinct where state = 'open';
create index invitation_person on invitation (organization_id, person_id) where person_id is not null;

alter table demo_persona
  drop constraint demo_persona_key_check,
  add constraint demo_persona_key_check
    check (key in ('owner', 'program_manager', 'mentor', 'mentee', 'delegate', 'it_admin', 'sponsor', 'line_manager'));
`;
