import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getMe, verifyAudit } from '@viceversa/contract';
import { describe, expect, test } from 'vitest';
import { testBrowser } from '../../testing/browser.ts';
import { testServer } from '../../testing/server.ts';
import { ensureSetupLink } from './index.ts';
import { totpCode, totpStep } from './rules/totp.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'viceversa-setup-'));
const server = testServer({ DATA_DIR: dataDir });
const browser = () => testBrowser(() => server.product().app);
const link = () => ensureSetupLink(server.connection(), { baseUrl: 'http://127.0.0.1:3000' });

const filled = {
  organization: 'Fabbrica Aperta',
  mainLanguage: 'it',
  timeZone: 'Europe/Rome',
  name: 'Nadia Ferri',
  email: 'Nadia.Ferri@fabbrica.example',
  password: 'nessuno ritira i panni quando piove',
};

/** Base32 of the page back to bytes. */
const secretOf = (page: string): Buffer => {
  const key = (/class="key">([A-Z2-7 ]+)</.exec(page)?.[1] ?? '').replaceAll(' ', '');
  const bits = [...key].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  return Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
};

// One story: a set-up happens once per database.
describe('the set-up', () => {
  let token = '';

  test('opens with the newest link only; the token is not in the database', async () => {
    const earlier = await link();
    const latest = await link();
    token = new URL(latest ?? '').searchParams.get('token') ?? '';
    expect((await browser().get(new URL(earlier ?? '').pathname + new URL(earlier ?? '').search)).status).toBe(404);
    expect((await browser().get('/setup')).status).toBe(404);
    const page = await browser().get(`/setup?token=${token}&language=it`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Configura Viceversa');
    expect(page.text).toContain('<option value="Europe/Rome" selected>');
    const row = await server.connection().db.selectFrom('setup').selectAll().executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toContain(token);
  });

  test('gives the form back with what is wrong beside the field, and keeps what was typed', async () => {
    const page = await browser().post('/setup', { ...filled, token, email: 'nobody', organization: '<b>Fabbrica</b>' });
    expect(page.status).toBe(400);
    expect(page.text).toContain('id="email-problem"');
    expect(page.text).toContain('value="&lt;b&gt;Fabbrica&lt;/b&gt;"');
    expect(page.text).not.toContain(filled.password);
    const weak = await browser().post('/setup', { ...filled, token, password: 'Fabbrica-Aperta-2026' });
    expect(weak.status).toBe(422);
    expect(weak.text).toContain('role="alert"');
  });

  test('of 8 submissions at once is done exactly once, then leads to the second factor', async () => {
    const browsers = Array.from({ length: 8 }, browser);
    const answers = await Promise.all(browsers.map((one) => one.post('/setup', { ...filled, token })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array.from({ length: 7 }, () => 409)]);
    const winner = browsers[answers.findIndex(({ status }) => status === 303)];
    if (!winner) throw new Error('nobody won');
    const organizations = await server.connection().db.selectFrom('organization').selectAll().execute();
    expect(organizations).toMatchObject([{ name: 'Fabbrica Aperta', language: 'it', time_zone: 'Europe/Rome' }]);

    const before = await server.call(getMe, {}, { cookie: winner.cookie() });
    expect(before.body).toMatchObject({
      secondFactor: 'required',
      email: 'nadia.ferri@fabbrica.example',
      language: 'it',
    });
    expect(await server.call(verifyAudit, {}, { cookie: winner.cookie() })).toMatchObject({ status: 401 });

    const asked = '/second-factor?next=%2Fpeople%3Fq%3Da';
    const page = await winner.get(asked);
    expect(page.text).toContain('<svg');
    expect(page.text).toContain('action="/second-factor?next=%2Fpeople%3Fq%3Da&amp;language=');
    const wrong = await winner.post(asked, { step: 'confirm', code: '000000' });
    expect(wrong.status).toBe(401);
    const code = totpCode(secretOf(page.text), totpStep(server.now()));
    const codes = await winner.post(asked, { step: 'confirm', code });
    expect(codes.text.match(/<code>[a-z2-7]{4}(-[a-z2-7]{4}){3}<\/code>/g)).toHaveLength(10);
    expect(codes.text).toContain('href="/people?q=a"');
    expect((await winner.get('/second-factor?next=%2F%2Fevil.example')).text).toMatch(/<a href="\/">(?!.*evil)/s);
    expect((await browser().get(asked)).location).toBe(
      '/sign-in?next=%2Fsecond-factor%3Fnext%3D%252Fpeople%253Fq%253Da&language=en',
    );
    const after = await server.call(getMe, {}, { cookie: winner.cookie() });
    expect(after.body).toMatchObject({ secondFactor: 'on', roles: [{ role: 'owner', programId: null }] });
    expect(await server.call(verifyAudit, {}, { cookie: winner.cookie() })).toMatchObject({ body: { ok: true } });
  });

  test('is closed for ever afterwards', async () => {
    expect(await link()).toBeNull();
    expect((await browser().get(`/setup?token=${token}`)).status).toBe(409);
    expect((await browser().post('/setup', { ...filled, token })).status).toBe(409);
  });

  test('keeps the key that seals second factors in a file that only the owner reads', () => {
    expect(statSync(join(dataDir, 'secret.key')).mode & 0o777).toBe(0o600);
  });
});
