import { getMe } from '@viceversa/contract';
import { expect, test } from 'vitest';
import { testBrowser } from '../../testing/browser.ts';
import { anAccount, anOrganization } from '../../testing/factories.ts';
import { testServer } from '../../testing/server.ts';
import { hashPassword } from './actions/password-hash.ts';
import { storePassword } from './actions/passwords.ts';

const origin = 'https://mentoring.example';
const server = testServer({ BASE_URL: origin });
const password = 'zebra-kayak-lentil-ember';
const email = 'somebody@example.com';

test('over https the cookie is one that no other host, path or plain connection can plant or read', async () => {
  const { db } = server.connection();
  const accountId = await anAccount(db, await anOrganization(db), { email, secondFactor: false });
  await storePassword(db, accountId, await hashPassword(password), server.now());
  const one = testBrowser(() => server.product().app);
  const { cookies } = await one.post('/sign-in', { email, password }, { origin });
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatch(/^__Host-viceversa=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=604800; Secure$/);
  expect((await server.call(getMe, {}, { cookie: one.cookie() })).status).toBe(200);
  const planted = one.cookie().replace('__Host-', '');
  expect((await server.call(getMe, {}, { cookie: planted })).status).toBe(401);
  const ended = await one.post('/sign-out', {}, { origin });
  expect(ended.cookies[0]).toBe('__Host-viceversa=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0; Secure');
});

test('over https no page of plain http, and no other name of the machine, may write', async () => {
  for (const foreign of ['http://mentoring.example', 'https://mentoring.example:8443', 'http://127.0.0.1:3000']) {
    const one = testBrowser(() => server.product().app);
    expect((await one.post('/sign-in', { email, password }, { origin: foreign })).status).toBe(403);
  }
});
