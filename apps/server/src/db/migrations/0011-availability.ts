export const up = /* sql */ `
-- Weekly windows [{"day": 1, "start": "09:00", "end": "12:00"}, …] on the wall clock of time_zone; empty = the working
-- hours count, Monday to Friday.
alter table person
  add column availability jsonb not null default '[]' check (jsonb_typeof(availability) = 'array');
`;
