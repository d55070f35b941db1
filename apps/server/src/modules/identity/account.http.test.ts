import { getMe, listSignIns, revokeOtherSignIns, revokeSignIn, setPassword, updateMe } from '@viceversa/contract';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { testBrowser } from '../../testing/browser.ts';
import { anAccount, anOrganization } from '../../testing/factories.ts';
import { testServer } from '../../testing/server.ts';
import { hashPassword } from './actions/password-hash.ts';
import { storePassword } from './actions/passwords.ts';

const server = testServer();
const browser = () => testBrowser(() => server.product().app);
const password = 'zebra-kayak-lentil-ember';
let counter = 0;

const somebody = async () => {
  const { db } = server.connection();
  const email = `somebody${++counter}@example.com`;
  const accountId = await anAccount(db, await anOrganization(db), { email, secondFactor: false });
  await storePassword(db, accountId, await hashPassword(password), server.now());
  return { accountId, email };
};
const signedInAs = (one: { cookie(): string }) => server.call(getMe, {}, { cookie: one.cookie() });

const signIns = z.object({ items: z.array(z.object({ id: z.string(), current: z.boolean(), device: z.string() })) });

describe('the own account', () => {
  test('lists its sign-ins and ends others’, but nobody else’s', async () => {
    const { accountId, email } = await somebody();
    const stranger = await server.signIn((await somebody()).accountId);
    const cookie = await server.signIn(accountId);
    const phone = browser();
    await phone.post('/sign-in', { email, password }, { 'user-agent': 'Mozilla/5.0 (iPhone; CPU) Safari/604.1' });
    const { items } = signIns.parse((await server.call(listSignIns, {}, { cookie })).body);
    expect(items.map(({ current, device }) => [current, device]).sort()).toEqual([
      [false, 'Safari · iPhone'],
      [true, ''],
    ]);
    const signInId = items.find(({ current }) => !current)?.id ?? '';
    expect((await server.call(revokeSignIn, { signInId }, { cookie: stranger })).status).toBe(404);
    expect((await signedInAs(phone)).status).toBe(200);
    expect((await server.call(revokeSignIn, { signInId }, { cookie })).status).toBe(200);
    expect((await signedInAs(phone)).status).toBe(401);
    await phone.post('/sign-in', { email, password });
    expect((await server.call(revokeOtherSignIns, {}, { cookie })).status).toBe(200);
    expect([(await signedInAs(phone)).status, (await server.call(getMe, {}, { cookie })).status]).toEqual([401, 200]);
  });

  test('changes its password with the current one; every other sign-in ends and this one gets a new cookie', async () => {
    const { accountId, email } = await somebody();
    const cookie = await server.signIn(accountId);
    const other = await server.signIn(accountId);
    const newPassword = 'the lamp hums above two empty chairs';
    expect((await server.call(setPassword, { newPassword }, { cookie })).status).toBe(401);
    expect(
      (await server.call(setPassword, { currentPassword: password, newPassword: 'passwordpassword' }, { cookie }))
        .status,
    ).toBe(422);
    const changed = await server.call(setPassword, { currentPassword: password, newPassword }, { cookie });
    expect(changed.status).toBe(200);
    const fresh = String(changed.headers['set-cookie']).split(';')[0] ?? '';
    const states = await Promise.all(
      [cookie, other, fresh].map(async (one) => (await server.call(getMe, {}, { cookie: one })).status),
    );
    expect(states).toEqual([401, 401, 200]);
    expect((await browser().post('/sign-in', { email, password })).status).toBe(401);
    expect((await browser().post('/sign-in', { email, password: newPassword })).status).toBe(303);
  });

  test('chooses language and time zone, of those that exist', async () => {
    const cookie = await server.signIn((await somebody()).accountId);
    const changed = await server.call(updateMe, { language: 'it', timeZone: 'Pacific/Auckland' }, { cookie });
    expect(changed.body).toMatchObject({ language: 'it', timeZone: 'Pacific/Auckland' });
    const refused = await server.call(updateMe, { timeZone: 'Mars/Olympus' }, { cookie });
    expect(refused).toMatchObject({ status: 400, body: { fields: [{ path: 'timeZone', code: 'unknown_zone' }] } });
  });
});
