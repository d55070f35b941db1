import { getMe } from '@viceversa/contract';
import { describe, expect, test } from 'vitest';
import { testBrowser } from '../../testing/browser.ts';
import { anAccount, anOrganization, aPerson } from '../../testing/factories.ts';
import { testServer } from '../../testing/server.ts';

const server = testServer();
const browser = () => testBrowser(() => server.product().app);
let counter = 0;

const somebody = async (values: { secondFactor?: boolean } = {}) => {
  const { db } = server.connection();
  const email = `reader${++counter}@example.com`;
  const accountId = await anAccount(db, await anOrganization(db), { email, secondFactor: false, ...values });
  return { accountId, email };
};

/** Path of the newest link mailed to an address. */
const mailed = async (email: string): Promise<string | null> => {
  const mail = await server
    .connection()
    .db.selectFrom('mail')
    .where('recipient', '=', email)
    .select('body_text')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  const url = /http:\/\/127\.0\.0\.1:3000(\/\S+)/.exec(mail?.body_text ?? '');
  return url?.[1] ?? null;
};
/** A moment later each time, so that the newest mail is the newest by its id. */
const askLink = async (email: string): Promise<string> => {
  server.setNow(server.now().add({ milliseconds: 1 }));
  await browser().post('/sign-in', { email, way: 'link' });
  return (await mailed(email)) ?? '';
};
const askReset = async (email: string): Promise<string> => {
  server.setNow(server.now().add({ milliseconds: 1 }));
  await browser().post('/forgot', { email });
  return (await mailed(email)) ?? '';
};
const signedInAs = (one: { cookie(): string }) => server.call(getMe, {}, { cookie: one.cookie() });

describe('a sign-in link', () => {
  test('shows a button when it is opened, and signs in when that is pressed, once', async () => {
    const { email } = await somebody();
    const link = await askLink(email);
    for (let look = 0; look < 3; look++) expect((await browser().get(link)).text).toContain(email);
    const one = browser();
    expect(await one.post(link)).toMatchObject({ status: 303, location: '/' });
    expect(await signedInAs(one)).toMatchObject({ body: { email } });
    const again = browser();
    expect((await again.post(link)).status).toBe(404);
    expect((await again.get(link)).status).toBe(404);
    expect(again.jar.size).toBe(0);
  });

  test('pressed 20 times at the same moment signs in exactly once', async () => {
    const { email, accountId } = await somebody();
    const link = await askLink(email);
    const answers = await Promise.all(Array.from({ length: 20 }, () => browser().post(link)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(answers.filter(({ cookies }) => cookies.length > 0)).toHaveLength(1);
    const rows = await server.connection().db.selectFrom('sign_in').where('account_id', '=', accountId).execute();
    expect(rows).toHaveLength(1);
  });

  test('works for 10 minutes', async () => {
    const [early, late] = [await somebody(), await somebody()];
    const [first, second] = [await askLink(early.email), await askLink(late.email)];
    const start = server.now();
    server.setNow(start.add({ minutes: 9, seconds: 59 }));
    expect((await browser().post(first)).status).toBe(303);
    server.setNow(start.add({ minutes: 10 }));
    expect((await browser().post(second)).status).toBe(404);
  });

  test('dies when a new one is asked for', async () => {
    const { email } = await somebody();
    const old = await askLink(email);
    const fresh = await askLink(email);
    expect(fresh).not.toBe(old);
    expect((await browser().post(old)).status).toBe(404);
    expect((await browser().post(fresh)).status).toBe(303);
  });

  test('is for signing in only, and a link for a new password for that only', async () => {
    const { email } = await somebody();
    const [link, reset] = [await askLink(email), await askReset(email)];
    const token = (path: string) => /([\w-]{43})\?/.exec(path)?.[1] ?? '';
    expect((await browser().get(`/forgot/${token(link)}`)).status).toBe(404);
    expect((await browser().post(`/sign-in/link/${token(reset)}`)).status).toBe(404);
    expect((await browser().post(`/invitation/${token(link)}`, { name: 'X', password: '' })).status).toBe(404);
    expect((await browser().post(link)).status).toBe(303);
  });

  test('is asked for with the same answer whether or not the address is known', async () => {
    const { email } = await somebody();
    const ask = async (address: string, path: string) => {
      const start = performance.now();
      const answer = await browser().post(path, { email: address, way: 'link' });
      expect(performance.now() - start).toBeGreaterThan(240);
      return `${answer.status} ${answer.text.replaceAll(address, 'ADDRESS')}`;
    };
    for (const path of ['/sign-in', '/forgot'])
      expect(await ask(email, path)).toBe(await ask(`nobody${++counter}@example.com`, path));
    expect(await mailed(`nobody${counter}@example.com`)).toBeNull();
  });

  test('is sent at most 5 times an hour to one address, known or not', async () => {
    for (const email of [(await somebody()).email, `nobody${++counter}@example.com`]) {
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => browser().post('/sign-in', { email, way: 'link' })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 429]);
    }
  });

  test('leads to this installation whatever host the request names', async () => {
    const { email } = await somebody();
    const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' };
    await browser().post('/sign-in', { email, way: 'link' }, headers);
    expect(await mailed(email)).toMatch(/^\/sign-in\/link\//);
    const mails = await server.connection().db.selectFrom('mail').select('body_html').execute();
    expect(JSON.stringify(mails)).not.toContain('evil.example');
  });

  test('does not skip the second factor', async () => {
    const { email } = await somebody({ secondFactor: true });
    const one = browser();
    expect((await one.post(await askLink(email))).location).toContain('/sign-in/code');
    expect((await signedInAs(one)).status).toBe(401);
  });

  test('lets everybody of the directory in and makes the account then, but nobody who left', async () => {
    const { db } = server.connection();
    const organizationId = await anOrganization(db);
    const personId = await aPerson(db, organizationId, {
      email: 'ida@example.com',
      first_name: 'Ida',
      last_name: 'Neri',
    });
    await aPerson(db, organizationId, { email: 'left@example.com', state: 'left' });
    const link = await askLink('ida@example.com');
    const accounts = () => db.selectFrom('account').where('organization_id', '=', organizationId).selectAll().execute();
    expect(await accounts()).toEqual([]);
    const one = browser();
    await one.post(link);
    expect(await signedInAs(one)).toMatchObject({ body: { personId, name: 'Ida Neri', email: 'ida@example.com' } });
    expect(await askLink('left@example.com')).toBe('');
    await one.post('/sign-out');
    const open = await askLink('ida@example.com');
    await db.updateTable('person').set({ state: 'left' }).where('id', '=', personId).execute();
    expect((await browser().post(open)).status).toBe(404);
  });

  test('joins an account to the person who was imported later', async () => {
    const { db } = server.connection();
    const organizationId = await anOrganization(db);
    await anAccount(db, organizationId, { email: 'owner@example.com', secondFactor: false });
    const personId = await aPerson(db, organizationId, { email: 'owner@example.com' });
    const one = browser();
    await one.post(await askLink('owner@example.com'));
    expect(await signedInAs(one)).toMatchObject({ body: { personId } });
  });
});

describe('a link for a new password', () => {
  const password = 'the lamp hums above two empty chairs';

  test('is not used up by a password that is refused', async () => {
    const { email, accountId } = await somebody();
    const elsewhere = await server.signIn(accountId);
    const link = await askReset(email);
    expect((await browser().get(link)).text).toContain(email);
    expect((await browser().post(link, { password: 'short' })).status).toBe(400);
    expect((await browser().post(link, { password: 'passwordpassword' })).status).toBe(422);
    const one = browser();
    expect((await one.post(link, { password })).status).toBe(303);
    expect((await signedInAs(one)).status).toBe(200);
    expect((await server.call(getMe, {}, { cookie: elsewhere })).status).toBe(401);
    expect((await browser().post(link, { password })).status).toBe(404);
    expect((await browser().post('/sign-in', { email, password })).status).toBe(303);
  });
});
