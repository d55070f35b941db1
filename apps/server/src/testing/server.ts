/** The whole product in this process over a test database, asked through its HTTP door. */
import type { Endpoint } from '@viceversa/contract';
import { afterAll, beforeAll } from 'vitest';
import { readConfig } from '../config.ts';
import type { Connection } from '../db/client.ts';
import type { Clock } from '../kernel/clock.ts';
import { type Limits, limits } from '../kernel/limits.ts';
import { createLog, type Log } from '../kernel/log.ts';
import { createSignIn } from '../modules/identity/index.ts';
import { type Product, wire } from '../wire.ts';
import { testDatabase } from './database.ts';
import { testNow } from './factories.ts';

export type Answer = {
  readonly status: number;
  readonly body: unknown;
  readonly text: string;
  readonly headers: Record<string, unknown>;
};

/** A test asks in a minute, as one account, what a person asks in a week. */
const patient = <Limit extends object>(limit: Limit) => ({ ...limit, byAccount: 1_000_000 });
const patientWithAccounts: Limits = {
  general: patient(limits.general),
  login: patient(limits.login),
  link: patient(limits.link),
  invite: patient(limits.invite),
  export: patient(limits.export),
};

const testBaseUrl = 'http://127.0.0.1:3000';

/**
 * `environment` adds configuration, e.g. SMTP_URL; `log` lets a test read what was logged. The clock stands still at
 * `testNow` until moved.
 */
export const testServer = (
  environment: Record<string, string> = {},
  options: { readonly log?: Log; readonly limits?: Limits } = {},
) => {
  const database = testDatabase();
  let product: Product | null = null;
  let now = testNow;
  const clock: Clock = () => now;
  beforeAll(async () => {
    const config = readConfig([], { BASE_URL: testBaseUrl, ...environment });
    product = await wire({
      config,
      connection: database(),
      clock,
      log: options.log ?? createLog({ level: process.env.TEST_LOG ?? 'silent' }),
      limits: options.limits ?? patientWithAccounts,
    });
    await product.app.ready();
  });
  afterAll(async () => {
    await product?.close();
  });
  const started = (): Product => {
    if (!product) throw new Error('the test server is ready only inside tests and hooks');
    return product;
  };
  return {
    connection: (): Connection => database(),
    product: started,
    setNow: (instant: Temporal.Instant) => {
      now = instant;
    },
    now: () => now,
    /** Cookie header of a fresh sign-in. */
    signIn: async (accountId: string): Promise<string> => {
      const { cookie } = await createSignIn(database().db, {
        accountId,
        now,
        ip: '127.0.0.1',
        device: 'test',
        isHttps: false,
      });
      return cookie.split(';')[0] ?? '';
    },
    /** Calls an endpoint of the contract as a browser on the same origin would. */
    call: async (
      endpoint: Endpoint,
      input: Record<string, unknown> = {},
      options: { cookie?: string; headers?: Record<string, string> } = {},
    ): Promise<Answer> => {
      const rest = new Map(Object.entries(input));
      const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
        const value = String(rest.get(name));
        rest.delete(name);
        return encodeURIComponent(value);
      });
      const isRead = endpoint.method === 'GET';
      const query = new URLSearchParams();
      const given = [...rest].filter(([, value]) => value !== undefined);
      if (isRead) for (const [name, value] of given) query.set(name, String(value));
      const response = await started().app.inject({
        method: endpoint.method,
        url: query.size > 0 ? `${path}?${query.toString()}` : path,
        headers: {
          ...(options.cookie ? { cookie: options.cookie } : {}),
          ...(isRead || rest.size === 0 ? {} : { 'content-type': 'application/json' }),
          ...options.headers,
        },
        ...(isRead || rest.size === 0 ? {} : { payload: JSON.stringify(Object.fromEntries(rest)) }),
      });
      const isJson = String(response.headers['content-type']).includes('json');
      return {
        status: response.statusCode,
        text: response.body,
        body: isJson ? JSON.parse(response.body) : response.body,
        headers: response.headers,
      };
    },
  };
};
