/**
 * Accounts and sign-ins are found before the organization is known (by cookie, address or link), so their keys
 * do not start with it; see docs/decisions/010-identity.md. Everything reached after sign-in carries organization_id.
 */
export const up = /* sql */ `
create table account (
  id uuid primary key,
  organization_id uuid not null references organization (id) on delete cascade,
  person_id uuid,
  email text not null unique check (email = lower(email)),
  name text not null,
  language text check (language in ('en', 'it')),
  time_zone text,
  disabled_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- The account of a removed person stays for its audit trail, without the person.
  foreign key (organization_id, person_id) references person (organization_id, id) on delete set null (person_id)
);
create unique index account_person on account (organization_id, person_id);

-- Everything below that proves who somebody is goes with the account.
create table password (
  account_id uuid primary key references account (id) on delete cascade,
  hash text not null,
  changed_at timestamptz not null
);

create table second_factor (
  account_id uuid primary key references account (id) on delete cascade,
  -- Sealed with a key that is kept outside the database.
  secret text not null,
  confirmed_at timestamptz,
  -- 30-second step of the last code that was accepted: no code works twice.
  last_step bigint not null default 0
);

create table recovery_code (
  account_id uuid not null references account (id) on delete cascade,
  code_hash text not null,
  primary key (account_id, code_hash)
);

create table sign_in (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  token_hash text not null unique,
  -- The password or link was right; the second factor is still to come. Nothing is open to it yet.
  awaits_code boolean not null default false,
  ip text,
  device text,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index sign_in_account on sign_in (account_id);

-- One open link per address and purpose: a new one voids the old by taking its row.
create table account_link (
  organization_id uuid not null references organization (id) on delete cascade,
  purpose text not null check (purpose in ('sign_in', 'password')),
  email text not null,
  token_hash text not null unique,
  expires_at timestamptz not null,
  primary key (organization_id, purpose, email)
);

create table role_assignment (
  organization_id uuid not null references organization (id) on delete cascade,
  id uuid not null,
  account_id uuid not null references account (id) on delete cascade,
  role text not null check (role in ('owner', 'it_admin', 'program_manager', 'sponsor', 'confidant')),
  program_id uuid,
  created_at timestamptz not null,
  primary key (organization_id, id)
);
create unique index role_assignment_once on role_assignment (organization_id, account_id, role, program_id) nulls not distinct;

create table invitation (
  organization_id uuid not null references organization (id) on delete cascade,
  id uuid not null,
  email text not null,
  name text not null,
  role text not null check (role in ('owner', 'it_admin', 'program_manager', 'sponsor', 'confidant')),
  program_id uuid,
  language text not null check (language in ('en', 'it')),
  token_hash text not null unique,
  state text not null default 'open' check (state in ('open', 'accepted', 'revoked')),
  invited_by uuid references account (id) on delete set null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (organization_id, id)
);
create unique index invitation_open on invitation (organization_id, email, role, program_id) nulls not distinct where state = 'open';
`;
