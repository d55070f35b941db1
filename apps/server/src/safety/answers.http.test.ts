/** What every answer carries, whoever asked and whatever went wrong; asked over a real connection. */
import { request } from 'node:http';
import { connect } from 'node:net';
import { errorStatus } from '@viceversa/contract';
import { beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { testServer } from '../testing/server.ts';
import { declaredEndpoints } from '../wire.ts';
import { pageRoutes } from './routes.ts';
import { aWorld } from './world.ts';

const server = testServer();
let port = 0;
let owner = '';

beforeAll(async () => {
  await server.product().app.listen({ port: 0, host: '127.0.0.1' });
  const address = server.product().app.server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  const { home } = await aWorld(server.connection().db);
  owner = await server.signIn(home.accounts.owner);
});

type Reply = { readonly status: number; readonly headers: Readonly<Record<string, unknown>>; readonly text: string };
const ask = (method: string, path: string, headers: Record<string, string> = {}): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asked.on('error', reject);
    asked.end();
  });

const directivesOf = (policy: unknown): ReadonlyMap<string, string> =>
  new Map(
    String(policy)
      .split('; ')
      .map((one) => [one.split(' ')[0] ?? '', one.slice(one.indexOf(' ') + 1)] as const),
  );

const missing = ({ headers }: Reply): string[] => {
  const policy = directivesOf(headers['content-security-policy']);
  const wanted: readonly (readonly [string, boolean])[] = [
    ['default-src', policy.get('default-src') === "'none'"],
    ['script-src', /^'self' 'nonce-[\w-]{22}'$/.test(policy.get('script-src') ?? '')],
    ['style-src', /^'self' 'nonce-[\w-]{22}'$/.test(policy.get('style-src') ?? '')],
    ['connect-src', policy.get('connect-src') === "'self'"],
    ['base-uri', policy.get('base-uri') === "'none'"],
    ['form-action', policy.get('form-action') === "'self'"],
    ['frame-ancestors', policy.get('frame-ancestors') === "'none'"],
    ['object-src', policy.get('object-src') === "'none'"],
    ['outside host', !/https?:|\*|unsafe/.test(String(headers['content-security-policy']))],
    ['nosniff', headers['x-content-type-options'] === 'nosniff'],
    ['referrer', headers['referrer-policy'] === 'same-origin'],
    ['opener', headers['cross-origin-opener-policy'] === 'same-origin'],
    ['resource', headers['cross-origin-resource-policy'] === 'same-origin'],
    ['permissions', /camera=\(\).*microphone=\(\)/.test(String(headers['permissions-policy']))],
    ['request id', /^[0-9a-f-]{36}$/.test(String(headers['x-request-id']))],
    ['no allowed origin', headers['access-control-allow-origin'] === undefined],
    ['no server name', headers.server === undefined && headers['x-powered-by'] === undefined],
  ];
  return wanted.filter(([, holds]) => !holds).map(([name]) => name);
};

const odd = ['/%', '/api/%', '/assets/%ff', '/%2e%2e/%2e%2e/etc/passwd', '/api/no-such-thing', `/${'x'.repeat(4_000)}`];

test('every address answers with every protection, malformed ones too', async () => {
  const { app } = server.product();
  const filled = (path: string): string => path.replace(/:\w+/g, 'k'.repeat(43));
  const pages = pageRoutes(app).map(({ method, path }) => ({ method, path: filled(path) }));
  const endpoints = declaredEndpoints.map(({ method, path }) => ({ method, path: filled(path) }));
  const others = odd.map((path) => ({ method: 'GET', path }));
  const wrong: string[] = [];
  for (const { method, path } of [...pages, ...endpoints, ...others]) {
    const lacks = missing(await ask(method, path));
    if (lacks.length > 0) wrong.push(`${method} ${path.slice(0, 60)}: ${lacks.join(', ')}`);
  }
  expect(wrong).toEqual([]);
});

test('no answer of the API is kept by a browser or a proxy', async () => {
  const kept: string[] = [];
  for (const { method, path } of declaredEndpoints)
    for (const cookie of ['', owner]) {
      const { headers } = await ask(method, path.replace(/:\w+/g, 'x'), cookie ? { cookie } : {});
      if (headers['cache-control'] !== 'no-store') kept.push(`${method} ${path}`);
    }
  expect(kept).toEqual([]);
});

const problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string().check(z.refine((code) => Object.hasOwn(errorStatus, code))),
  params: z.optional(z.unknown()),
  fields: z.optional(z.array(z.unknown())),
});

test('every refusal of the API is a problem document with a code, and nothing else', async () => {
  const wrong: string[] = [];
  const asked = [
    ...declaredEndpoints.map(({ method, path }) => ({ method, path: path.replace(/:\w+/g, 'x') })),
    ...['/api/%', '/api/no-such-thing', '/api/me/'].map((path) => ({ method: 'GET', path })),
  ];
  for (const { method, path } of asked) {
    const { status, headers, text } = await ask(method, path);
    if (status < 400) continue;
    const isProblem = String(headers['content-type']).startsWith('application/problem+json');
    if (!isProblem || !problem.safeParse(JSON.parse(text)).success) wrong.push(`${method} ${path}: ${status} ${text}`);
  }
  expect(wrong).toEqual([]);
});

/** What no client library would send. */
const raw = (text: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let heard = '';
    socket.on('data', (chunk) => (heard += String(chunk)));
    socket.on('close', () => resolve(heard));
    socket.on('error', () => resolve(heard));
    socket.setTimeout(3_000, () => socket.destroy());
  });

test.for([
  ['two lengths', 'POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
  [
    'a length and pieces',
    'POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /api/me HTTP/1.1\r\nHost: x\r\n\r\n',
  ],
  ['a line break inside a header', 'GET /healthz HTTP/1.1\r\nHost: x\r\nX-A: b\rSet-Cookie: viceversa=x\r\n\r\n'],
  ['a header of 100 KB', `GET /healthz HTTP/1.1\r\nHost: x\r\nX-A: ${'b'.repeat(100_000)}\r\n\r\n`],
  ['no host', 'GET /api/me HTTP/1.1\r\n\r\n'],
])('%s are refused on the wire, once and without a word about us', async ([, text]) => {
  const heard = await raw(text ?? '');
  expect(heard.match(/^HTTP\/1\.1 /gm) ?? []).toHaveLength(1);
  expect(heard).toMatch(/^HTTP\/1\.1 4\d\d/);
  expect(heard).not.toMatch(/node|fastify|\bat \S+:\d/i);
});

test('a line break in an address never becomes a header', async () => {
  for (const path of [
    '/sign-in?next=/a%0d%0aset-cookie:x=1',
    '/sign-in?language=it%0d%0ax-evil:1',
    '/%0d%0ax-evil:1',
  ]) {
    const { headers } = await ask('GET', path);
    expect(headers['x-evil'], path).toBeUndefined();
    expect(JSON.stringify(headers['set-cookie'] ?? ''), path).not.toContain('x=1');
  }
});
