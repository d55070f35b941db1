import { getMe, setPassword } from '@viceversa/contract';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fingerprint } from '../kernel/fingerprint.ts';
import { newId } from '../kernel/id.ts';
import { testBrowser } from '../testing/browser.ts';
import { testServer } from '../testing/server.ts';
import { aWorld, type World } from './world.ts';

const server = testServer();
const browser = () => testBrowser(() => server.product().app);
const password = 'zebra-kayak-lentil-ember';
const email = 'leaver@example.com';
let world: World;
let asked = 0;

const tokenOf = (): string => `${'k'.repeat(33)}${String(++asked).padStart(10, '0')}`;
const later = () => server.now().add({ minutes: 5 }).toString();

/** Every way in that somebody may hold: as they are opened, and what each answers while it is alive. */
const ways = {
  'a browser that is signed in': async () => {
    const cookie = await server.signIn(world.home.accounts.participant);
    return async () => (await server.call(getMe, {}, { cookie })).status;
  },
  'a sign-in that waits for its code': async () => {
    const { db } = server.connection();
    const token = tokenOf();
    const now = server.now().toString();
    await db
      .insertInto('sign_in')
      .values({
        id: newId(server.now()),
        account_id: world.home.accounts.participant,
        token_hash: fingerprint(token),
        awaits_code: true,
        ip: null,
        device: null,
        created_at: now,
        last_seen_at: now,
        expires_at: later(),
      })
      .execute();
    const one = testBrowser(() => server.product().app, new Map([['viceversa', token]]));
    // A wrong code is told as such only to somebody whose first step counts.
    return async () => ((await one.post('/sign-in/code', { code: 'no recovery code' })).status === 401 ? 200 : 404);
  },
  'the password': async () => async () =>
    (await browser().post('/sign-in', { email, password })).status === 303 ? 200 : 404,
  'a sign-in link': () => accountLink('sign_in', '/sign-in/link'),
  'a link for a new password': () => accountLink('password', '/forgot'),
  'a link that answers a proposal': async () => {
    const { home } = world;
    const token = tokenOf();
    await server
      .connection()
      .db.insertInto('answer_link')
      .values({
        organization_id: home.organizationId,
        id: newId(server.now()),
        pair_id: home.programs.this.pairId,
        person_id: home.people['mentee-1'],
        token_hash: fingerprint(token),
        expires_at: later(),
        used_at: null,
      })
      .execute();
    return async () => (await browser().get(`/answer/${token}`)).status;
  },
} as const;

const accountLink = async (purpose: 'sign_in' | 'password', path: string) => {
  const token = tokenOf();
  await server
    .connection()
    .db.insertInto('account_link')
    .values({
      organization_id: world.home.organizationId,
      purpose,
      email,
      token_hash: fingerprint(token),
      expires_at: later(),
    })
    .execute();
  return async () => (await browser().get(`${path}/${token}`)).status;
};

beforeAll(async () => {
  const { db } = server.connection();
  world = await aWorld(db);
  const { participant } = world.home.accounts;
  await db.updateTable('account').set({ email }).where('id', '=', participant).execute();
  await db.deleteFrom('password').where('account_id', '=', participant).execute();
  const cookie = await server.signIn(participant);
  const set = await server.call(setPassword, { newPassword: password }, { cookie });
  expect(set.status, set.text).toBe(200);
});

/** Mentee 1 of the world signs in as `participant`; here again, whatever the test before did. */
beforeEach(async () => {
  const { db } = server.connection();
  const { accounts, people } = world.home;
  await db.updateTable('account').set({ disabled_at: null }).where('id', '=', accounts.participant).execute();
  await db.updateTable('person').set({ state: 'active' }).where('id', '=', people['mentee-1']).execute();
  await db.deleteFrom('account_link').execute();
});

describe.for(Object.entries(ways))('%s', ([, open]) => {
  test('opens while the person is here, and no longer once they left', async () => {
    const enter = await open();
    expect(await enter()).toBe(200);
    const personId = world.home.people['mentee-1'];
    await server.connection().db.updateTable('person').set({ state: 'left' }).where('id', '=', personId).execute();
    expect(await enter()).not.toBe(200);
  });

  test('opens while the account may be used, and no longer once it is disabled', async () => {
    const enter = await open();
    expect(await enter()).toBe(200);
    const { participant } = world.home.accounts;
    const disabled_at = server.now().toString();
    await server.connection().db.updateTable('account').set({ disabled_at }).where('id', '=', participant).execute();
    expect(await enter()).not.toBe(200);
  });
});
