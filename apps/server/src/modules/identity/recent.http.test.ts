import { beginSecondFactor, confirmSecondFactor, getMe, removeSecondFactor, setPassword } from '@viceversa/contract';
import { describe, expect, test } from 'vitest';
import { authenticatorCode } from '../../safety/authenticator.ts';
import { testBrowser } from '../../testing/browser.ts';
import { anAccount, anOrganization } from '../../testing/factories.ts';
import { testServer } from '../../testing/server.ts';
import { hashPassword } from './actions/password-hash.ts';
import { storePassword } from './actions/passwords.ts';

const server = testServer();
const password = 'zebra-kayak-lentil-ember';
const newPassword = 'the lamp hums above two empty chairs';
let counter = 0;

const later = (minutes: number) => server.setNow(server.now().add({ minutes }));
/** A browser that signed in this many minutes ago. */
const signedInFor = async (
  minutes: number,
  values: { readonly password?: boolean; readonly isDemo?: boolean } = {},
) => {
  const { db } = server.connection();
  const email = `reader${++counter}@example.com`;
  const organizationId = await anOrganization(db, 'Northwind', values.isDemo);
  const accountId = await anAccount(db, organizationId, { email, secondFactor: false });
  if (values.password) await storePassword(db, accountId, await hashPassword(password), server.now());
  const cookie = await server.signIn(accountId);
  const [name = '', token = ''] = cookie.split('=');
  later(minutes);
  return { email, one: testBrowser(() => server.product().app, new Map([[name, token]])) };
};
type One = Awaited<ReturnType<typeof signedInFor>>['one'];
const begin = (one: One) => server.call(beginSecondFactor, {}, { cookie: one.cookie() });
const needed = { status: 401, body: { code: 'recent_sign_in_needed', params: { minutes: 15 } } };

const mailed = async (email: string): Promise<string> => {
  const { db } = server.connection();
  const mails = db.selectFrom('mail').where('recipient', '=', email).select('body_text').orderBy('id', 'desc');
  return /http:\/\/127\.0\.0\.1:3000(\/\S+)/.exec((await mails.executeTakeFirst())?.body_text ?? '')?.[1] ?? '';
};

describe('the protection of an account', () => {
  test('changes within 15 minutes of signing in, and not later', async () => {
    const { one } = await signedInFor(15);
    const { secret } = beginSecondFactor.output.parse((await begin(one)).body);
    later(1);
    const code = authenticatorCode(secret, server.now());
    const confirm = { endpoint: confirmSecondFactor, input: { code } };
    const first = { endpoint: setPassword, input: { newPassword } };
    for (const { endpoint, input } of [confirm, first, { endpoint: beginSecondFactor, input: {} }])
      expect(await server.call(endpoint, input, { cookie: one.cookie() })).toMatchObject(needed);
    expect(await one.get('/second-factor?next=/people')).toMatchObject({
      status: 303,
      location: '/confirm?next=%2Fsecond-factor%3Fnext%3D%252Fpeople&language=en',
    });
    expect((await one.post('/second-factor', { step: 'confirm', code })).location).toMatch(/^\/confirm\?/);
    expect((await server.call(getMe, {}, { cookie: one.cookie() })).body).toMatchObject({ secondFactor: 'off' });
  });

  test('changes at any time with the old password, or with a code', async () => {
    const { one } = await signedInFor(0, { password: true });
    const { secret } = beginSecondFactor.output.parse((await begin(one)).body);
    const code = () => ({ code: authenticatorCode(secret, server.now()) });
    expect((await server.call(confirmSecondFactor, code(), { cookie: one.cookie() })).status).toBe(200);
    later(60);
    expect((await server.call(removeSecondFactor, code(), { cookie: one.cookie() })).status).toBe(200);
    const change = { currentPassword: password, newPassword };
    expect((await server.call(setPassword, change, { cookie: one.cookie() })).status).toBe(200);
  });

  test('of invented people in a demo asks for nothing', async () => {
    const { one } = await signedInFor(60, { isDemo: true });
    expect((await begin(one)).status).toBe(200);
  });
});

describe('confirming who it is', () => {
  test('takes the own password, and nobody else’s, and leads back with a new sign-in', async () => {
    const { one, email } = await signedInFor(60, { password: true });
    const before = one.cookie();
    const page = await one.get('/confirm?next=/account');
    expect(page).toMatchObject({ status: 200 });
    expect(page.text).toMatch(/Is it you\?.*more than 15 minutes ago/s);
    expect(page.text).toContain(email);
    const other = await signedInFor(0, { password: true });
    const wrong = await one.post('/confirm', {
      email: other.email,
      way: 'password',
      password: 'not the password',
      next: '/account',
    });
    expect(wrong.status).toBe(401);
    expect(wrong.text).toContain('value="/account"');
    expect(await one.post('/confirm', { way: 'password', password, next: '/account' })).toMatchObject({
      status: 303,
      location: '/account',
    });
    expect((await begin(one)).status).toBe(200);
    expect((await server.call(getMe, {}, { cookie: before })).status).toBe(401);
  });

  test('takes a link by mail that leads back, for who has no password', async () => {
    const { one, email } = await signedInFor(60);
    const page = await one.get('/confirm?next=/account&language=it');
    expect(page.text).toMatch(/Sei tu\?/);
    expect(page.text).not.toContain('type="password"');
    await one.post('/confirm', { way: 'link', next: '/account' });
    const link = await mailed(email);
    expect((await one.get(link)).status).toBe(200);
    expect(await one.post(link)).toMatchObject({ status: 303, location: '/account' });
    expect((await begin(one)).status).toBe(200);
  });

  test.each(['//evil.example', 'https://evil.example/', '/api/me'])('never leads to %s', async (next) => {
    const { one, email } = await signedInFor(60);
    await one.post('/confirm', { way: 'link', next });
    const link = await mailed(email);
    expect(link).not.toContain('evil');
    expect((await one.post(`${link}&next=${encodeURIComponent(next)}`)).location).toBe('/');
  });

  test('is for who is signed in: everybody else signs in', async () => {
    const nobody = testBrowser(() => server.product().app);
    for (const answer of [
      await nobody.get('/confirm?next=/account'),
      await nobody.post('/confirm', { next: '/account', way: 'link' }),
    ])
      expect(answer).toMatchObject({ status: 303, location: '/sign-in?next=%2Faccount&language=en' });
  });
});
