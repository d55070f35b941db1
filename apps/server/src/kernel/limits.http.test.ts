import { downloadImportProblems, getMe, invite } from '@viceversa/contract';
import { describe, expect, test } from 'vitest';
import { testBrowser } from '../testing/browser.ts';
import { anAccount, anOrganization, aRole } from '../testing/factories.ts';
import { testServer } from '../testing/server.ts';
import { newId } from './id.ts';
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
    expect(refused.text).toMatch(/<html lang="it">.*Riprova tra 15 minuti/s);
  });

  test('is refused to one account after 50 invitations an hour', async () => {
    const { db } = server.connection();
    const organizationId = await anOrganization(db);
    const accountId = await anAccount(db, organizationId);
    await aRole(db, organizationId, accountId, 'owner');
    const cookie = await server.signIn(accountId);
    let counter = 0;
    const guest = () => ({ email: `guest${++counter}@example.com`, name: 'Guest', role: 'sponsor' });
    expect(await statuses(50, () => server.call(invite, guest(), { cookie }))).toEqual(new Set([200]));
    expect((await server.call(invite, guest(), { cookie })).status).toBe(429);
  });

  test('is refused to one account after 5 exports an hour; who followed a link reads when to try again', async () => {
    const { db } = server.connection();
    const organizationId = await anOrganization(db);
    const [accountId, colleagueId] = [await anAccount(db, organizationId), await anAccount(db, organizationId)];
    for (const one of [accountId, colleagueId]) await aRole(db, organizationId, one, 'owner');
    await db.updateTable('account').set({ language: 'it' }).where('id', '=', accountId).execute();
    const [cookie, colleague] = [await server.signIn(accountId), await server.signIn(colleagueId)];
    const ask = (who: string, headers: Record<string, string> = {}) =>
      server.call(downloadImportProblems, { importId: newId(server.now()) }, { cookie: who, headers });
    expect(await statuses(5, () => ask(cookie))).toEqual(new Set([404]));
    const refused = await ask(cookie);
    expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_requests', params: { seconds: 3_600 } } });
    const followed = await ask(cookie, { accept: 'text/html,*/*;q=0.8', 'accept-language': 'en' });
    expect(followed).toMatchObject({ status: 429, headers: { 'retry-after': '3600' } });
    expect(followed.text).toMatch(/<html lang="it">.*Riprova tra 60 minuti/s);
    expect((await ask(colleague)).status).toBe(404);
    expect((await server.call(getMe, {}, { cookie })).status).toBe(200);
  });
});
