export const up = /* sql */ `
-- Demo organizations only: the accounts that the persona switcher offers.
create table demo_persona (
  organization_id uuid not null references organization (id) on delete cascade,
  key text not null check (key in ('owner', 'program_manager', 'mentor', 'mentee', 'it_admin', 'sponsor', 'line_manager')),
  account_id uuid not null references account (id) on delete cascade,
  primary key (organization_id, key)
);
`;
