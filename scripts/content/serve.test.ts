import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFiles } from './serve.ts';

let server: Server;
let origin = '';

beforeAll(async () => {
  server = await serveFiles(
    new Map([
      ['index.html', '<h1>Hi</h1>'],
      ['search.js', 'var a;'],
    ]),
    0,
  );
  const address = server.address();
  origin = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
});

afterAll(() => server.close());

describe('the reading room on this machine', () => {
  test('opens with its index', async () => {
    const answer = await fetch(`${origin}/?q=word`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe('<h1>Hi</h1>');
  });

  test('forbids the pages everything that is not theirs', async () => {
    const { headers } = await fetch(origin);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('answers files by their name and nothing else', async () => {
    expect(await (await fetch(`${origin}/search.js`)).text()).toBe('var a;');
    expect((await fetch(`${origin}/../package.json`)).status).toBe(404);
    expect((await fetch(`${origin}/%E0//`)).status).toBe(404);
  });

  test('lets nobody write', async () => {
    expect((await fetch(origin, { method: 'POST' })).status).toBe(405);
  });

  test('is closed to other machines', () => {
    const address = server.address();
    expect(typeof address === 'object' && address?.address).toBe('127.0.0.1');
  });
});
