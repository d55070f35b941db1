import { describe, expect, test } from 'vitest';
import { anAccount, anOrganization } from '../../testing/factories.ts';
import { testServer } from '../../testing/server.ts';

const server = testServer();

const somebody = async (language: 'en' | 'it' | null = 'en'): Promise<string> => {
  const { db } = server.connection();
  const accountId = await anAccount(db, await anOrganization(db), { secondFactor: false });
  await db.updateTable('account').set({ language }).where('id', '=', accountId).execute();
  return server.signIn(accountId);
};

const open = (url: string, cookie = '', headers: Readonly<Record<string, string>> = {}) =>
  server.product().app.inject({ method: 'GET', url, headers: { cookie, ...headers } });

describe('the library', () => {
  test('leads to the language of the account, else to that of the browser', async () => {
    const italian = { 'accept-language': 'it-IT,it;q=0.9' };
    for (const [language, expected] of [
      ['en', 'en'],
      ['it', 'it'],
      [null, 'it'],
    ] as const) {
      const answer = await open('/library', await somebody(language), italian);
      expect([answer.statusCode, answer.headers.location]).toEqual([303, `/library/${expected}/index.html`]);
    }
  });

  test('shows its index, playbooks, lessons and articles in both languages, whatever the reader’s own is', async () => {
    const cookie = await somebody('en');
    for (const [path, title] of [
      ['en/index.html', 'The library'],
      ['it/index.html', 'La biblioteca'],
      ['en/playbooks.html', 'Playbooks'],
      ['it/playbooks.html', 'Tracce'],
      ['it/lessons.html', 'Formazione'],
      ['it/articles.html', 'Guida'],
    ]) {
      const answer = await open(`/library/${path}`, cookie);
      expect(answer.statusCode, path).toBe(200);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.body).toContain(`<html lang="${path?.slice(0, 2)}">`);
      expect(answer.body).toContain(`<title>${title} · Viceversa</title>`);
    }
  });

  test('has the pages that a pair is led to', async () => {
    const cookie = await somebody();
    const lengths = [15, 30, 45];
    const names = ['trust-1', 'close-7'].flatMap((session) =>
      lengths.map((minutes) => `playbooks-${session}-${minutes}.html`),
    );
    for (const name of [...names, 'agreement.html'])
      expect((await open(`/library/it/${name}`, cookie)).statusCode, name).toBe(200);
  });

  test('asks a stranger to sign in, and comes back to the page then', async () => {
    for (const path of ['/library', '/library/it/playbooks.html', '/library/en/search-index.js', '/library/en/none']) {
      const answer = await open(path);
      expect(answer.statusCode).toBe(303);
      const to = new URL(String(answer.headers.location), 'http://x');
      expect([to.pathname, to.searchParams.get('next')]).toEqual(['/sign-in', path]);
      expect(answer.body).toBe('');
    }
  });

  test('has nothing under any other name, and no way to the files of the machine', async () => {
    const cookie = await somebody();
    for (const path of [
      'en/none.html',
      'de/index.html',
      'en/mails.html',
      'en/a/b/c',
      'en/..%2f..%2fpackage.json',
      'en/..%5c..%5cpackage.json',
      'en//etc/passwd',
      'en/__proto__',
      'en/index.html%00',
      'index.html',
    ]) {
      const { statusCode, body } = await open(`/library/${path}`, cookie);
      expect([400, 404], path).toContain(statusCode);
      expect(body, path).not.toMatch(/"name"|root:/);
    }
  });

  test('says in a page that there is no such page', async () => {
    const answer = await open('/library/it/none.html', await somebody(), { 'accept-language': 'it' });
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.body).toContain('<html lang="it">');
  });

  test('is as strict as every page: nothing inline, nothing from elsewhere, nothing for shared caches', async () => {
    const { headers } = await open('/library/en/index.html', await somebody());
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['cache-control']).toBe('private, no-cache');
  });

  test('sends a page again only when it has changed, and to nobody who has signed out', async () => {
    const cookie = await somebody();
    for (const name of ['index.html', 'style.css', 'search.js', 'scheme.js', 'search-index.js']) {
      const first = await open(`/library/en/${name}`, cookie);
      const tag = String(first.headers.etag);
      expect(tag).toMatch(/^W\/"[0-9a-f]{64}"$/);
      const again = await open(`/library/en/${name}`, cookie, { 'if-none-match': `"other", ${tag}` });
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag]);
      expect((await open(`/library/en/${name}`, '', { 'if-none-match': tag })).statusCode).toBe(303);
      expect((await open(`/library/it/${name}`, cookie, { 'if-none-match': '"other"' })).statusCode).toBe(200);
    }
  });

  test('lets nobody write', async () => {
    const cookie = await somebody();
    const answer = await server.product().app.inject({
      method: 'POST',
      url: '/library/en/index.html',
      headers: { cookie, origin: 'http://127.0.0.1:3000', 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'a=b',
    });
    expect([404, 405]).toContain(answer.statusCode);
  });
});
