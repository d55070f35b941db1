export const up = /* sql */ `
-- Append only, hash chained per organization. Updates and deletes are refused by the database itself.
create table audit_log (
  organization_id uuid not null references organization (id) on delete restrict,
  sequence bigint not null,
  at timestamptz not null,
  actor text not null,
  action text not null,
  object text,
  result text not null check (result in ('ok', 'refused', 'failed')),
  ip text,
  previous_hash text not null,
  hash text not null,
  primary key (organization_id, sequence)
);
create index audit_log_action on audit_log (organization_id, action, sequence);
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append only';
end $$;
create trigger audit_log_append_only before update or delete on audit_log
  for each row execute function refuse_audit_change();
create trigger audit_log_no_truncate before truncate on audit_log
  for each statement execute function refuse_audit_change();

create table idempotency (
  organization_id uuid not null references organization (id) on delete cascade,
  account_id uuid not null,
  key text not null,
  body_hash text not null,
  answer jsonb,
  created_at timestamptz not null,
  primary key (organization_id, account_id, key)
);
create index idempotency_age on idempotency (organization_id, created_at);

create table mail (
  organization_id uuid not null references organization (id) on delete cascade,
  id uuid not null,
  recipient text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  template text not null,
  state text not null check (state in ('kept', 'queued', 'sent', 'failed')),
  failure text,
  created_at timestamptz not null,
  sent_at timestamptz,
  primary key (organization_id, id)
);
create index mail_newest on mail (organization_id, created_at desc, id desc);
`;
