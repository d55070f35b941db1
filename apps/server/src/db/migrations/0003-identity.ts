/**
 * Accounts and sign-ins are found before the organization is known (by cookie, address or link), so their keys
 * do not start with it; see docs/decisions. Everything reached after sign-in carries organization_id.
 */
export const up = /* sql */ `
create table account (
  id uuid primary key,
  organization_id uuid not null references organization (id) on delete cascade,
  person_id uuid,
  email text not null unique,
  email_verified boolean not null default false,
  name text not null,
  image text,
  language text check (language in ('en', 'it')),
  time_zone text,
  second_factor_enabled boolean not null default false,
  disabled_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- The account of a removed person stays for its audit trail, without the person.
  foreign key (organization_id, person_id) references person (organization_id, id) on delete set null (person_id)
);
create unique index account_person on account (organization_id, person_id);

create table sign_in (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  token_hash text not null unique,
  ip text,
  device text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index sign_in_account on sign_in (account_id);

create table credential (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  provider_id text not null,
  provider_account_id text not null,
  password_hash text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index credential_account on credential (account_id);

create table one_time_token (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index one_time_token_identifier on one_time_token (identifier);

create table second_factor (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true
);
create index second_factor_account on second_factor (account_id);

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
