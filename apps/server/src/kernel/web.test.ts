import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerWeb } from './web.ts';

const folder = mkdtempSync(join(tmpdir(), 'viceversa-web-'));
const dist = join(folder, 'dist');
let app: FastifyInstance;
let port = 0;

beforeAll(async () => {
  mkdirSync(join(dist, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.key'), 'TOP SECRET');
  writeFileSync(join(dist, 'secret.key'), 'TOP SECRET');
  writeFileSync(join(dist, 'index.html'), '<!doctype html><script nonce="%NONCE%"></script>');
  writeFileSync(join(dist, 'assets', 'app.js'), 'export {};');
  writeFileSync(join(dist, 'assets', '.env'), 'TOP SECRET');
  app = fastify();
  app.decorateRequest('nonce', 'of-this-answer');
  await registerWeb(app, dist);
  await app.listen({ port: 0, host: '127.0.0.1' });
  const address = app.server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

/** Sent as it is: other clients would tidy the path. */
const get = (path: string): Promise<{ readonly status: number; readonly text: string }> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    })
      .on('error', reject)
      .end();
  });

test('the files of the application are served, and its page at every other address with a nonce of its own', async () => {
  expect(await get('/assets/app.js')).toEqual({ status: 200, text: 'export {};' });
  expect((await get('/programs/1')).text).toContain('nonce="of-this-answer"');
});

test.for([
  '/assets/../secret.key',
  '/assets/../../secret.key',
  '/assets/%2e%2e/secret.key',
  '/assets/%2e%2e%2fsecret.key',
  '/assets/..%2f..%2fsecret.key',
  '/assets/..%5c..%5csecret.key',
  '/assets/..\\..\\secret.key',
  '/assets/%252e%252e%252fsecret.key',
  '/assets/....//....//secret.key',
  '/assets//../secret.key',
  '/assets/./../secret.key',
  '/assets/app.js/../../secret.key',
  '/assets/%c0%ae%c0%ae/secret.key',
  '/assets/..;/secret.key',
  '/assets/..%00/secret.key',
  '/assets/app.js%00.key',
  '/assets//etc/passwd',
  '/assets/%2fetc%2fpasswd',
  '/assets/.env',
  '/secret.key',
  '/../secret.key',
  '/%2e%2e/secret.key',
])('no way leads out of the folder of the files: %s', async (path) => {
  const { status, text } = await get(path);
  expect(text).not.toMatch(/TOP SECRET|root:/);
  expect(status).toBeLessThan(500);
});

test('a folder shows no list', async () => {
  for (const path of ['/assets/', '/assets', '/assets/.']) expect((await get(path)).text).not.toContain('app.js');
});
