import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../testing/database.ts';
import { anAccount, anEnrollment, anOrganization, aPerson, aProgram, aRole, testNow } from '../../testing/factories.ts';
import { authenticate, createSignIn } from './index.ts';

const connection = testDatabase();
const config = { baseUrl: 'http://127.0.0.1:3000' };

const signIn = async (accountId: string, now = testNow): Promise<Headers> => {
  const { cookie } = await createSignIn(connection().db, {
    accountId,
    now,
    ip: null,
    device: 'Mozilla/5.0',
    isHttps: false,
  });
  return new Headers({ cookie: cookie.split(';')[0] ?? '' });
};
const ask = (headers: Headers, now = testNow) => authenticate({ config, connection: connection() }, headers, now);

describe('authenticate', () => {
  test('answers who acts, with granted and derived roles', async () => {
    const { db } = connection();
    const organizationId = await anOrganization(db);
    const personId = await aPerson(db, organizationId);
    await aPerson(db, organizationId, { manager_id: personId });
    const programId = await aProgram(db, organizationId);
    await anEnrollment(db, organizationId, { program_id: programId, person_id: personId, role: 'mentee' });
    const accountId = await anAccount(db, organizationId, { personId });
    await aRole(db, organizationId, accountId, 'program_manager', programId);

    const signedIn = await ask(await signIn(accountId));
    expect(signedIn?.organizationId).toBe(organizationId);
    expect(signedIn?.actor).toMatchObject({ accountId, personId, secondFactor: 'on' });
    expect(signedIn?.actor.roles).toEqual([
      { role: 'program_manager', programId },
      { role: 'participant', programId: null },
      { role: 'line_manager', programId: null },
    ]);
  });

  test('derives no role from reports who left', async () => {
    const { db } = connection();
    const organizationId = await anOrganization(db);
    const personId = await aPerson(db, organizationId);
    await aPerson(db, organizationId, { manager_id: personId, state: 'left' });
    const signedIn = await ask(await signIn(await anAccount(db, organizationId, { personId })));
    expect(signedIn?.actor.roles).toEqual([]);
  });

  test('requires a second factor of those who work with other people’s data, except in a demo', async () => {
    const { db } = connection();
    const factors = await Promise.all(
      [false, true].map(async (isDemo) => {
        const organizationId = await anOrganization(db, 'Fabrikam', isDemo);
        const accountId = await anAccount(db, organizationId, { secondFactor: false });
        const before = await ask(await signIn(accountId));
        await aRole(db, organizationId, accountId, 'owner');
        const after = await ask(await signIn(accountId));
        return [before?.actor.secondFactor, after?.actor.secondFactor];
      }),
    );
    expect(factors).toEqual([
      ['off', 'required'],
      ['off', 'off'],
    ]);
  });

  test('knows nobody whose account is disabled or who left the organization', async () => {
    const { db } = connection();
    const organizationId = await anOrganization(db);
    const personId = await aPerson(db, organizationId);
    const leaver = await signIn(await anAccount(db, organizationId, { personId }));
    const disabledId = await anAccount(db, organizationId);
    const disabled = await signIn(disabledId);
    expect([await ask(leaver), await ask(disabled)].every(Boolean)).toBe(true);
    await db.updateTable('person').set({ state: 'left' }).where('id', '=', personId).execute();
    await db.updateTable('account').set({ disabled_at: testNow.toString() }).where('id', '=', disabledId).execute();
    expect([await ask(leaver), await ask(disabled)]).toEqual([null, null]);
  });

  test('ends sign-ins after 8 idle hours, an administrator’s after 30 idle minutes, and all after 7 days', async () => {
    const { db } = connection();
    const organizationId = await anOrganization(db);
    const plain = await signIn(await anAccount(db, organizationId));
    const administratorId = await anAccount(db, organizationId);
    await aRole(db, organizationId, administratorId, 'it_admin');
    const administrator = await signIn(administratorId);
    const seen = async (headers: Headers, minutes: number) => (await ask(headers, testNow.add({ minutes }))) !== null;
    expect(await seen(administrator, 29)).toBe(true);
    expect(await seen(administrator, 29 + 31)).toBe(false);
    expect(await seen(plain, 7 * 60)).toBe(true);
    expect(await seen(plain, 14 * 60)).toBe(true);
    expect(await seen(plain, 23 * 60)).toBe(false);

    const busy = await signIn(await anAccount(db, organizationId));
    const hours = Array.from({ length: 7 * 24 }, (_, hour) => hour + 1);
    const alive: number[] = [];
    for (const hour of hours) if (await seen(busy, hour * 60)) alive.push(hour);
    expect(alive.at(-1)).toBe(7 * 24 - 1);
  });

  test('keeps only hashes: what the database holds opens nothing', async () => {
    const { db } = connection();
    const headers = await signIn(await anAccount(db, await anOrganization(db)));
    const { token_hash } = await db
      .selectFrom('sign_in')
      .select('token_hash')
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    expect(headers.get('cookie')).not.toContain(token_hash);
    expect(await ask(new Headers({ cookie: `viceversa=${token_hash}` }))).toBeNull();
  });
});
