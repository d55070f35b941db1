export const up = /* sql */ `
create extension if not exists pg_trgm;

create table organization (
  id uuid primary key,
  name text not null check (name <> ''),
  language text not null check (language in ('en', 'it')),
  time_zone text not null,
  is_demo boolean not null default false,
  created_at timestamptz not null
);

-- One row at most: the first-run set-up. Completed once, closed for ever.
create table setup (
  only_one boolean primary key default true check (only_one),
  token_hash text not null,
  completed_at timestamptz
);
`;
