import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../testing/database.ts';
import { anOrganization, testNow } from '../testing/factories.ts';
import { newId } from './id.ts';
import { createLog } from './log.ts';

const connection = testDatabase();

const logged = (write: (log: ReturnType<typeof createLog>) => void): string => {
  const lines: string[] = [];
  write(createLog({ level: 'info', write: (line) => lines.push(line) }));
  return lines.join('');
};

test('an event is one line whatever is in it, without a character that a terminal obeys', () => {
  const hostile = 'a\r\nb\u001b[2Jc\u009b31md\u0085e\u2028f\u2029g\u007f';
  const line = logged((log) => log.info({ hostile }, hostile));
  expect(line).toMatch(/^[^\p{Cc}\u2028\u2029]*\n$/u);
  expect(JSON.parse(line)).toMatchObject({ hostile, msg: hostile });
});

test('of an error of the database the row is left out: it may hold anything', async () => {
  const { db } = connection();
  const token = 'k'.repeat(43);
  const error: unknown = await sql`
    insert into mail (organization_id, id, recipient, subject, body_text, body_html, template, state, created_at)
    values (${await anOrganization(db)}, ${newId(testNow)}, 'ada@example.com', 'Hello', ${token}, '', 'x', 'lost', now())
  `
    .execute(db)
    .catch((reason: unknown) => reason);
  expect(JSON.stringify(error)).toContain(token);
  const line = logged((log) => log.error({ id: 'request', err: error }, 'unexpected'));
  expect(line).not.toContain(token);
  expect(line).not.toContain('ada@example.com');
  expect(JSON.parse(line)).toMatchObject({
    id: 'request',
    err: {
      code: '23514',
      table: 'mail',
      constraint: 'mail_state_check',
      stack: expect.stringContaining('log.db.test'),
    },
  });
});

test('secrets that find their way into a line are hidden', () => {
  const line = logged((log) =>
    log.info({ cookie: 'c-1', authorization: 'a-1', form: { password: 'p-1', token: 't-1', secret: 's-1' } }),
  );
  expect(line).not.toMatch(/[catps]-1/);
});

test('the cause of an error is told as sparingly', () => {
  const cause = Object.assign(new Error('inner'), { detail: 'Key (email)=(ada@example.com) already exists.' });
  const line = logged((log) => log.error({ err: new Error('outer', { cause }) }, 'job failed'));
  expect(line).toContain('inner');
  expect(line).not.toContain('ada@example.com');
});
