import { getMe, invite, verifyAudit } from '@viceversa/contract';
import { describe, expect, test } from 'vitest';
import { testBrowser } from '../testing/browser.ts';
import { anAccount, anOrganization, aRole } from '../testing/factories.ts';
import { testServer } from '../testing/server.ts';
import { limits } from './limits.ts';

const server = testServer({}, { limits });
const signedIn = async (): Promise<string> => {
  const { db } = server.connection();
  return server.signIn(await anAccount(db, await anOrganization(db)));
};
const statuses = async (count: number, ask: () => Promise<{ readonly status: number }>): Promise<Set<number>> =>
  new Set((await Promise.all(Array.from({ length: count }, ask))).map(({ status }) => status));

describe('asking often', () => {
  test('is fine for what makes up a page', async () => {
    const one = testBrowser(() => server.product().app);
    for (const path of ['/pages.css', '/favicon.svg', '/healthz', '/assets/absent.js'])
      expect(await statuses(320, () => one.get(path))).not.toContain(429);
  });

  test('is refused to one account after 300 requests a minute, and to nobody else at its address', async () => {
    const [eager, colleague] = [await signedIn(), await signedIn()];
    expect(await statuses(300, () => server.call(getMe, {}, { cookie: eager }))).toEqual(new Set([200]));
    const refused = await server.call(getMe, {}, { cookie: eager });
    expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_requests' } });
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await server.call(getMe, {}, { cookie: colleague })).status).toBe(200);
  });

  test('is refused to one address after 1,200 requests a minute, whoever asks', async () => {
    const one = testBrowser(() => server.product().app);
    expect(await statuses(1_200, () => one.get('/api/me'))).toEqual(new Set([401]));
    expect((await one.get('/api/me')).status).toBe(429);
  });

  test('for sign-in pages is refused to one address after 100 in 15 minutes, in words', async () => {
    const one = testBrowser(() => server.product().app);
    expect(await statuses(100, () => one.post('/sign-in/code', { code: '' }))).not.toContain(429);
    const refused = await one.post('/sign-in/code?language=it', { code: '' });
    expect(refused.status).toBe(429);
    expect(refused.text).toMatch(/<html lang="it">.*Aspetta \d+ secondi/s);
  });

  test('is refused to one account after 50 invitations an hour, and after 30 exports a minute', async () => {
    const { db } = server.connection();
    const organizationId = await anOrganization(db);
    const accountId = await anAccount(db, organizationId);
    await aRole(db, organizationId, accountId, 'owner');
    const cookie = await server.signIn(accountId);
    let counter = 0;
    const guest = () => ({ email: `guest${++counter}@example.com`, name: 'Guest', role: 'sponsor' });
    expect(await statuses(50, () => server.call(invite, guest(), { cookie }))).toEqual(new Set([200]));
    expect((await server.call(invite, guest(), { cookie })).status).toBe(429);
    expect(await statuses(30, () => server.call(verifyAudit, {}, { cookie }))).toEqual(new Set([200]));
    expect((await server.call(verifyAudit, {}, { cookie })).status).toBe(429);
  });
});
