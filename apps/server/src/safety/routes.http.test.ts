import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createApp } from '../kernel/app.ts';
import { limits } from '../kernel/limits.ts';
import { allowedOrigins } from '../kernel/safety.ts';
import { testDatabase } from '../testing/database.ts';
import { testNow } from '../testing/factories.ts';
import { testServer } from '../testing/server.ts';
import { declaredEndpoints } from '../wire.ts';
import { routesOf } from './routes.ts';

const server = testServer();
const connection = testDatabase();

/** Answered without the contract: pages that lead to a sign-in or ask for one, and what machines ask. Whoever adds one says so here. */
const beside = [
  'GET /answer/:token',
  'GET /api/docs',
  'GET /api/openapi.json',
  'GET /confirm',
  'GET /confirm',
  'GET /demo/as/:key',
  'GET /favicon.svg',
  'GET /forgot',
  'GET /forgot/:token',
  'GET /healthz',
  'GET /invitation/:token',
  'GET /library',
  'GET /library/*',
  'GET /metrics',
  'GET /pages.css',
  'GET /readyz',
  'GET /second-factor',
  'GET /setup',
  'GET /sign-in',
  'GET /sign-in/code',
  'GET /sign-in/link/:token',
  'POST /answer/:token',
  'POST /confirm',
  'POST /confirm',
  'POST /forgot',
  'POST /forgot/:token',
  'POST /invitation/:token',
  'POST /second-factor',
  'POST /setup',
  'POST /sign-in',
  'POST /sign-in/code',
  'POST /sign-in/link/:token',
  'POST /sign-out',
];
/** The web app's, registered only where it is built. */
const ofTheWeb = ['GET *', 'GET /assets/*', 'HEAD /assets/*'];

test('the product answers at what the contract declares with a permission, and at nothing else that is not listed here', () => {
  const declared = declaredEndpoints.map(({ method, path }) => `${method} ${path}`);
  const registered = routesOf(server.product().app).map(({ method, path }) => `${method} ${path}`);
  const expected = new Set([...declared, ...beside]);
  expect(registered.filter((route) => !expected.has(route) && !ofTheWeb.includes(route))).toEqual([]);
  expect([...expected].filter((route) => !registered.includes(route) && !ofTheWeb.includes(route))).toEqual([]);
});

test('an endpoint of the contract without a handler stops the start', async () => {
  const baseUrl = 'http://127.0.0.1:3000';
  const starting = createApp({
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
    log: pino({ level: 'silent' }),
    isHttps: false,
    trustProxy: [],
    limits,
    endpoints: [],
    publicEndpoints: [],
    pages: [],
    declared: declaredEndpoints,
    observe: () => undefined,
  });
  await expect(starting).rejects.toThrow(/endpoints without a handler: .*GET \/api\/me/);
});
