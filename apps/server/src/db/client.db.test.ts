import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../testing/database.ts';

const connection = testDatabase();

const setting = async (name: string): Promise<unknown> => {
  const { rows } = await sql<{ value: string }>`select current_setting(${name}) as value`.execute(connection().db);
  return rows[0]?.value;
};

test('no statement and no open transaction holds a connection for ever', async () => {
  expect(await setting('statement_timeout')).toBe('30s');
  expect(await setting('idle_in_transaction_session_timeout')).toBe('1min');
});

// Another server, when one is given, is its owner's to set up; `doctor` looks at it.
test.skipIf(process.env.TEST_DATABASE_URL)('the bundled database acknowledges what is on the disk', async () => {
  const disk = await Promise.all(['fsync', 'full_page_writes', 'synchronous_commit'].map(setting));
  expect(disk).toEqual(['on', 'on', 'on']);
});

test('a value is bound, whatever it looks like', async () => {
  const hostile = "'; drop table person; --";
  const { rows } = await sql<{ text: string }>`select ${hostile} as text`.execute(connection().db);
  expect(rows).toEqual([{ text: hostile }]);
});
