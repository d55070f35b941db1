import { createHash } from 'node:crypto';
import * as contract from '@viceversa/contract';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testBrowser } from '../testing/browser.ts';
import { anAccount, anOrganization } from '../testing/factories.ts';
import { testServer } from '../testing/server.ts';
import { authenticatorCode } from './authenticator.ts';

const server = testServer();
const browser = () => testBrowser(() => server.product().app);
const passwords = ['heron lantern quarry ninety', 'velvet tractor mango eleven'] as const;

/** Everything the database holds, jobs included, as one text. */
const everythingStored = async (): Promise<string> => {
  const { db } = server.connection();
  const { rows } = await sql<{ name: string }>`
    select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
    where schemaname in ('public', 'jobs')
  `.execute(db);
  const texts = await Promise.all(
    rows.map(async ({ name }) => {
      const [schema = '', table = ''] = name.split('.');
      const all = await sql<{ text: string }>`
        select coalesce(string_agg(to_jsonb(t)::text, ' '), '') as text from ${sql.table(`${schema}.${table}`)} t
      `.execute(db);
      return all.rows[0]?.text ?? '';
    }),
  );
  return texts.join('\n');
};

/** What somebody with a copy of the database could try out quickly: the secret itself, or a plain hash of a body with it. */
const quickHashes = (method: string, path: string, body: unknown): string[] =>
  [JSON.stringify(body), `${method} ${path} ${JSON.stringify(body)}`].map((text) =>
    createHash('sha256').update(text).digest('hex'),
  );

test('a copy of the database opens no account: it holds no password, code, second factor or token, nor what tells them quickly', async () => {
  const { db } = server.connection();
  const email = 'careful@example.com';
  const accountId = await anAccount(db, await anOrganization(db), { email, secondFactor: false });
  const cookie = await server.signIn(accountId);
  const write = (endpoint: contract.Endpoint, input: Record<string, unknown>, as: string, key: string) =>
    server.call(endpoint, input, { cookie: as, headers: { 'idempotency-key': key } });

  const [first, second] = passwords;
  const set = await write(contract.setPassword, { newPassword: first }, cookie, 'set-first-password');
  expect(set.status).toBe(200);
  const one = browser();
  await one.post('/sign-in', { email, password: first });
  const change = { currentPassword: first, newPassword: second };
  const changed = await write(contract.setPassword, change, one.cookie(), 'change-password');
  expect(changed.status).toBe(200);
  const fresh = String(changed.headers['set-cookie']).split(';')[0] ?? '';

  const begun = await write(contract.beginSecondFactor, {}, fresh, 'begin-second-factor');
  const { secret } = contract.beginSecondFactor.output.parse(begun.body);
  const code = authenticatorCode(secret, server.now());
  const confirmed = await write(contract.confirmSecondFactor, { code }, fresh, 'confirm-second-factor');
  const { recoveryCodes } = contract.confirmSecondFactor.output.parse(confirmed.body);

  const stored = await everythingStored();
  const bare = recoveryCodes.map((one) => one.replaceAll('-', ''));
  const { path, method } = contract.setPassword;
  const plain = [
    ...passwords,
    secret,
    ...recoveryCodes,
    ...bare,
    ...[cookie, fresh].map((one) => one.split('=')[1] ?? ''),
  ];
  const quick = [{ newPassword: first }, change].flatMap((body) => quickHashes(method, path, body));
  expect(stored.length).toBeGreaterThan(1_000);
  expect([...plain, ...quick].filter((word) => stored.includes(word))).toEqual([]);
});
