import { describe, expect, test } from 'vitest';
import { limits } from '../kernel/limits.ts';
import { testServer } from '../testing/server.ts';

const proxy = '10.9.9.9';
const direct = testServer({}, { limits });
const proxied = testServer({ TRUST_PROXY: proxy }, { limits });
const guarded = testServer({ METRICS_TOKEN: 'forty two bicycles in the rain' }, { limits });

type Server = typeof direct;
const tries = limits.login.byAddress;

/** Status of the last of `count` posts to a sign-in page. */
const lastOf = async (
  server: Server,
  count: number,
  from: (index: number) => { readonly remoteAddress: string; readonly forwarded?: string },
): Promise<number> => {
  let status = 0;
  for (let index = 0; index < count; index++) {
    const { remoteAddress, forwarded } = from(index);
    const response = await server.product().app.inject({
      method: 'POST',
      url: '/sign-in/code',
      remoteAddress,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        ...(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }),
      },
      payload: 'code=',
    });
    status = response.statusCode;
  }
  return status;
};

describe('an address', () => {
  test('is the connection’s, whatever X-Forwarded-For says', async () => {
    const from = (index: number) => ({ remoteAddress: '203.0.113.5', forwarded: `198.51.100.${index % 250}` });
    expect(await lastOf(direct, tries, from)).not.toBe(429);
    expect(await lastOf(direct, 1, from)).toBe(429);
  });

  test('is taken from X-Forwarded-For when a listed proxy sent it, and from nobody else', async () => {
    const behind = (index: number) => ({ remoteAddress: proxy, forwarded: `198.51.100.${index}` });
    expect(await lastOf(proxied, tries + 1, behind)).not.toBe(429);
    const liar = (index: number) => ({ remoteAddress: '203.0.113.6', forwarded: `198.51.100.${index}` });
    expect(await lastOf(proxied, tries + 1, liar)).toBe(429);
    // What a visitor wrote in front of what the proxy adds is not believed.
    const prefixed = (index: number) => ({ remoteAddress: proxy, forwarded: `192.0.2.${index}, 203.0.113.7` });
    expect(await lastOf(proxied, tries + 1, prefixed)).toBe(429);
  });

  test('of IPv6 counts as its network: who has one has 2^64 of them', async () => {
    const neighbors = (index: number) => ({ remoteAddress: `2001:db8:1:2::${index.toString(16)}` });
    expect(await lastOf(direct, tries + 1, neighbors)).toBe(429);
    expect(await lastOf(direct, 1, () => ({ remoteAddress: '2001:db8:1:3::1' }))).not.toBe(429);
  });
});

describe('metrics', () => {
  const ask = async (server: Server, remoteAddress: string, headers: Record<string, string> = {}) =>
    (await server.product().app.inject({ url: '/metrics', remoteAddress, headers })).statusCode;

  test('are for this machine, and not for whom a proxy on it brings', async () => {
    expect(await ask(direct, '127.0.0.1')).toBe(200);
    expect(await ask(direct, '203.0.113.5')).toBe(404);
    expect(await ask(direct, '127.0.0.1', { 'x-forwarded-for': '203.0.113.5' })).toBe(404);
    expect(await ask(direct, '127.0.0.1', { forwarded: 'for=203.0.113.5' })).toBe(404);
    expect(await ask(direct, '203.0.113.5', { 'x-forwarded-for': '127.0.0.1' })).toBe(404);
  });

  test('ask for the token where one is configured, from this machine too', async () => {
    const token = 'forty two bicycles in the rain';
    expect(await ask(guarded, '203.0.113.5', { authorization: `Bearer ${token}` })).toBe(200);
    for (const authorization of ['', 'Bearer ', `Bearer ${token}x`, `Bearer ${token.slice(1)}`, `Basic ${token}`])
      expect(await ask(guarded, '127.0.0.1', { authorization })).toBe(404);
  });
});
