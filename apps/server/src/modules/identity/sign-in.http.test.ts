import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beginSecondFactor, confirmSecondFactor, getMe, removeSecondFactor } from '@viceversa/contract';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { testBrowser } from '../../testing/browser.ts';
import { anAccount, anOrganization, aPerson } from '../../testing/factories.ts';
import { testServer } from '../../testing/server.ts';
import { hashPassword } from './actions/password-hash.ts';
import { storePassword } from './actions/passwords.ts';
import { presentedToken, signInCookie } from './rules/cookie.ts';
import { totpCode, totpStep } from './rules/totp.ts';

const server = testServer({ DATA_DIR: mkdtempSync(join(tmpdir(), 'viceversa-sign-in-')) });
const browser = () => testBrowser(() => server.product().app);
const password = 'zebra-kayak-lentil-ember';
const hash = hashPassword(password);
let counter = 0;

const somebody = async (values: { secondFactor?: boolean; personId?: string } = {}) => {
  const { db } = server.connection();
  const email = `somebody${++counter}@example.com`;
  const organizationId = await anOrganization(db);
  const accountId = await anAccount(db, organizationId, { email, secondFactor: false, ...values });
  await storePassword(db, accountId, await hash, server.now());
  return { accountId, email, organizationId };
};
const signedInAs = (one: { cookie(): string }) => server.call(getMe, {}, { cookie: one.cookie() });

describe('signing in with a password', () => {
  test('leads to where one wanted to go, but never to another site', async () => {
    const { email } = await somebody();
    for (const [next, to] of [
      ['/programs?q=a', '/programs?q=a'],
      ['//evil.example', '/'],
      ['/\\evil.example', '/'],
      ['https://evil.example', '/'],
      ['javascript:alert(1)', '/'],
      ['/api/me', '/'],
    ]) {
      const one = browser();
      const answer = await one.post('/sign-in', { email, password, next: next ?? '' });
      expect([answer.status, answer.location]).toEqual([303, to]);
      expect(await signedInAs(one)).toMatchObject({ status: 200, body: { email } });
    }
  });

  test('sets one cookie that scripts and other sites cannot use', async () => {
    const { email } = await somebody();
    const [cookie] = (await browser().post('/sign-in', { email, password })).cookies;
    expect(cookie).toMatch(/^viceversa=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=604800$/);
    expect(signInCookie('x', true)).toBe('__Host-viceversa=x; Path=/; HttpOnly; SameSite=Lax; Max-Age=604800; Secure');
    const token = 'a'.repeat(43);
    expect(presentedToken(new Headers({ cookie: `viceversa=${token}` }), true)).toBeNull();
    expect(presentedToken(new Headers({ cookie: `x=1; __Host-viceversa=${token}` }), true)).toBe(token);
  });

  test('never adopts a cookie that was there before', async () => {
    const { email } = await somebody();
    const planted = browser();
    await planted.post('/sign-in', { email, password });
    const before = planted.jar.get('viceversa') ?? '';
    await planted.post('/sign-in', { email, password });
    expect(planted.jar.get('viceversa')).not.toBe(before);
    const attacker = testBrowser(() => server.product().app, new Map([['viceversa', before]]));
    expect((await signedInAs(attacker)).status).toBe(401);
    const invented = testBrowser(() => server.product().app, new Map([['viceversa', 'f'.repeat(43)]]));
    await invented.post('/sign-in', { email, password });
    expect(invented.jar.get('viceversa')).not.toBe('f'.repeat(43));
  });

  test('answers alike for a wrong password, an unknown address, a disabled account and somebody who left', async () => {
    const { db } = server.connection();
    const known = await somebody();
    const disabled = await somebody();
    await db
      .updateTable('account')
      .set({ disabled_at: server.now().toString() })
      .where('id', '=', disabled.accountId)
      .execute();
    const organizationId = await anOrganization(db);
    const personId = await aPerson(db, organizationId, { state: 'left' });
    const leaver = await anAccount(db, organizationId, { personId, email: 'leaver@example.com' });
    await storePassword(db, leaver, await hash, server.now());
    const tries = [
      { email: known.email, password: 'not the password at all' },
      { email: 'unknown@example.com', password },
      { email: disabled.email, password },
      { email: 'leaver@example.com', password },
    ];
    const texts = await Promise.all(
      tries.map(async (form) => {
        const answer = await browser().post('/sign-in', form);
        expect([answer.status, answer.cookies]).toEqual([401, []]);
        return answer.text.replaceAll(form.email, 'ADDRESS');
      }),
    );
    expect(new Set(texts).size).toBe(1);
  });

  test('takes as long for an unknown address as for a known one', async () => {
    const rounds = 11;
    const known = await Promise.all(Array.from({ length: rounds }, async () => (await somebody()).email));
    const timed = async (email: string): Promise<number> => {
      const one = browser();
      const start = performance.now();
      await one.post('/sign-in', { email, password: 'not the password at all' });
      return performance.now() - start;
    };
    // In turns, so that whatever else the machine does falls on both alike.
    const times = { known: [0], unknown: [0] };
    for (const email of known) {
      times.known.push(await timed(email));
      times.unknown.push(await timed(`nobody${++counter}@example.com`));
    }
    const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.ceil(rounds / 2)] ?? 0;
    const ratio = median(times.unknown) / median(times.known);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  test('is refused after 10 wrong tries from anywhere, even with the right password, for 15 minutes', async () => {
    const { email } = await somebody();
    for (let round = 0; round < 10; round++)
      expect((await browser().post('/sign-in', { email, password: 'wrong wrong wrong' })).status).toBe(401);
    expect((await browser().post('/sign-in', { email: email.toUpperCase(), password })).status).toBe(429);
    expect((await browser().post('/sign-in', { email: (await somebody()).email, password })).status).toBe(303);
    server.setNow(server.now().add({ minutes: 16 }));
    expect((await browser().post('/sign-in', { email, password })).status).toBe(303);
  });

  test('is possible from this product’s own pages only', async () => {
    const { email } = await somebody();
    const status = async (headers: Record<string, string>) =>
      (await browser().post('/sign-in', { email, password }, headers)).status;
    const foreign = [
      { origin: 'https://evil.example' },
      { origin: 'http://127.0.0.1:3001' },
      { origin: 'https://127.0.0.1:3000' },
      { origin: 'http://127.0.0.1:3000.evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'cross-site' },
    ];
    expect(await Promise.all(foreign.map(status))).toEqual(foreign.map(() => 403));
    expect(await status({ origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'same-origin' })).toBe(303);
  });

  test('ends with signing out, for good', async () => {
    const { email } = await somebody();
    const one = browser();
    await one.post('/sign-in', { email, password });
    const kept = new Map(one.jar);
    const answer = await one.post('/sign-out');
    expect([answer.location, one.jar.size]).toEqual(['/sign-in', 0]);
    expect((await signedInAs(testBrowser(() => server.product().app, kept))).status).toBe(401);
  });

  test('works in Italian, and every page can change its language', async () => {
    const page = await browser().get('/sign-in?language=it&next=/programs');
    expect(page.text).toContain('<html lang="it">');
    expect(page.text).toContain('Mandami un link per accedere');
    expect(page.text).toContain('href="/sign-in?next=%2Fprograms&amp;language=en"');
    expect((await browser().get('/pages.css')).status).toBe(200);
  });
});

const began = z.object({ secret: z.string() });
const recovery = z.object({ recoveryCodes: z.array(z.string()) });
const bytesOf = (secret: string): Buffer => {
  const bits = [...secret].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  return Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
};

describe('a second factor', () => {
  const withFactor = async () => {
    const { email, accountId } = await somebody();
    const cookie = await server.signIn(accountId);
    const { secret } = began.parse((await server.call(beginSecondFactor, {}, { cookie })).body);
    const code = () => totpCode(bytesOf(secret), totpStep(server.now()));
    const confirmed = await server.call(confirmSecondFactor, { code: code() }, { cookie });
    const { recoveryCodes } = recovery.parse(confirmed.body);
    server.setNow(server.now().add({ seconds: 30 }));
    return { email, accountId, cookie, code, recoveryCodes };
  };

  test('stands between the password and everything else', async () => {
    const { email, code } = await withFactor();
    const one = browser();
    const half = await one.post('/sign-in', { email, password, next: '/programs' });
    expect(half.location).toBe('/sign-in/code?next=%2Fprograms&language=en');
    const halfway = one.jar.get('viceversa');
    expect((await signedInAs(one)).status).toBe(401);
    expect((await one.post('/sign-in/code', { code: '000000' })).status).toBe(401);
    const whole = await one.post('/sign-in/code', { code: code(), next: '/programs' });
    expect([whole.status, whole.location]).toEqual([303, '/programs']);
    expect(one.jar.get('viceversa')).not.toBe(halfway);
    expect(await signedInAs(one)).toMatchObject({ status: 200, body: { secondFactor: 'on' } });
  });

  test('takes each code once, even when it is sent from 6 browsers at the same moment', async () => {
    const { email, code } = await withFactor();
    const browsers = Array.from({ length: 6 }, browser);
    await Promise.all(browsers.map((one) => one.post('/sign-in', { email, password })));
    const same = code();
    const answers = await Promise.all(browsers.map((one) => one.post('/sign-in/code', { code: same })));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
  });

  test('can be replaced by each recovery code once', async () => {
    const { email, recoveryCodes } = await withFactor();
    const [first = '', second = ''] = recoveryCodes;
    const enter = async (code: string) => {
      const one = browser();
      await one.post('/sign-in', { email, password });
      return (await one.post('/sign-in/code', { code })).status;
    };
    expect(await enter(first)).toBe(303);
    expect(await enter(first)).toBe(401);
    expect(await enter(second.toUpperCase().replaceAll('-', ' '))).toBe(303);
    const stored = await server.connection().db.selectFrom('recovery_code').selectAll().execute();
    expect(JSON.stringify(stored)).not.toContain(second);
  });

  test('is not guessed: 10 tries, then a pause', async () => {
    const { email, code } = await withFactor();
    const one = browser();
    await one.post('/sign-in', { email, password });
    const halves = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const other = testBrowser(() => server.product().app, new Map(one.jar));
        return (await other.post('/sign-in/code', { code: '000000' })).status;
      }),
    );
    expect(new Set(halves)).toEqual(new Set([401]));
    expect(
      (await testBrowser(() => server.product().app, new Map(one.jar)).post('/sign-in/code', { code: code() })).status,
    ).toBe(429);
  });

  test('waits 10 minutes for its code, not longer', async () => {
    const { email, code } = await withFactor();
    const one = browser();
    await one.post('/sign-in', { email, password });
    server.setNow(server.now().add({ minutes: 10, seconds: 1 }));
    expect((await one.post('/sign-in/code', { code: code() })).location).toContain('/sign-in?');
  });

  test('is never replaced without being turned off, which needs a code', async () => {
    const { cookie, code } = await withFactor();
    expect((await server.call(beginSecondFactor, {}, { cookie })).status).toBe(409);
    expect((await server.call(removeSecondFactor, { code: '000000' }, { cookie })).status).toBe(401);
    expect((await server.call(removeSecondFactor, { code: code() }, { cookie })).status).toBe(200);
    expect((await server.call(beginSecondFactor, {}, { cookie })).status).toBe(200);
  });
});
