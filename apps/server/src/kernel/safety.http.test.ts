import { expect, test } from 'vitest';
import { testServer } from '../testing/server.ts';

const plain = testServer();
const secure = testServer({ BASE_URL: 'https://mentoring.example' });

const headersAt = async (server: typeof plain, url: string) => (await server.product().app.inject({ url })).headers;

test('every kind of answer forbids other hosts, frames and guessing of types', async () => {
  for (const url of ['/sign-in', '/api/me', '/api/docs', '/healthz', '/no-such-page']) {
    const headers = await headersAt(plain, url);
    const policy = String(headers['content-security-policy']);
    expect(policy, url).toMatch(/default-src 'none'/);
    expect(policy, url).toMatch(/frame-ancestors 'none'/);
    expect(policy, url).toMatch(/object-src 'none'/);
    expect(policy, url).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
    expect(headers['x-content-type-options'], url).toBe('nosniff');
    expect(headers['cross-origin-opener-policy'], url).toBe('same-origin');
  }
});

test('no two answers share a nonce', async () => {
  const policies = await Promise.all([1, 2, 3].map(() => headersAt(plain, '/sign-in')));
  const nonces = policies.map((headers) => /nonce-([\w-]+)/.exec(String(headers['content-security-policy']))?.[1]);
  expect(new Set(nonces).size).toBe(3);
  expect(nonces).not.toContain(undefined);
});

test('browsers are told to stay on https where the product is served by it, and only there', async () => {
  expect((await headersAt(secure, '/sign-in'))['strict-transport-security']).toContain('max-age=31536000');
  expect((await headersAt(plain, '/sign-in'))['strict-transport-security']).toBeUndefined();
});
