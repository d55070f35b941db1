import { Writable } from 'node:stream';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { testDatabase } from '../testing/database.ts';
import { testNow } from '../testing/factories.ts';
import { createApp } from './app.ts';
import { limits } from './limits.ts';
import { page } from './pages.ts';
import { allowedOrigins } from './safety.ts';

const connection = testDatabase();
const baseUrl = 'http://127.0.0.1:3000';

test('a page that fails answers with a page, in the reader’s language, with the number under which the log knows why', async () => {
  let logged = '';
  const keep = new Writable({
    write: (chunk, _encoding, done) => {
      logged += String(chunk);
      done();
    },
  });
  const app = await createApp({
    kernel: {
      connection: connection(),
      clock: () => testNow,
      baseUrl,
      origins: allowedOrigins(baseUrl),
      authenticate: async () => null,
      jobs: () => {
        throw new Error('no jobs here');
      },
    },
    log: pino({ base: null }, keep),
    isHttps: false,
    trustProxy: [],
    limits,
    endpoints: [],
    publicEndpoints: [],
    pages: [page({ method: 'GET', path: '/broken', answer: () => Promise.reject(new Error('select secret from it')) })],
    declared: [],
    observe: () => undefined,
  });
  const answer = await app.inject({ method: 'GET', url: '/broken?language=it' });
  expect(answer.statusCode).toBe(500);
  expect(answer.headers['content-type']).toContain('text/html');
  const number = String(answer.headers['x-request-id']);
  expect(answer.body).toMatch(/<html lang="it">.*Qualcosa è andato storto/s);
  expect(answer.body).toContain(number);
  expect(answer.body).not.toContain('secret');
  expect(logged).toContain(number);
  expect(logged).toContain('select secret from it');
  await app.close();
});
