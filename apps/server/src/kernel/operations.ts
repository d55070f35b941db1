/** For those who run the product: alive, ready, metrics, the API's description. */
import { timingSafeEqual } from 'node:crypto';
import type { Endpoint } from '@viceversa/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Connection } from '../db/client.ts';
import { AppError } from './errors.ts';
import { html } from './html.ts';
import { openApi } from './openapi.ts';
import { layout } from './pages.ts';
import { isDirectLoopback } from './safety.ts';

export type Metrics = {
  readonly registry: Registry;
  readonly observe: (route: string, method: string, status: number, milliseconds: number) => void;
};

export const createMetrics = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'viceversa_request_seconds',
    help: 'Answered requests by route, method and status',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  return {
    registry,
    observe: (route, method, status, milliseconds) => {
      requests.observe({ route, method, status }, milliseconds / 1000);
    },
  };
};

const sameToken = (given: string, expected: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
};

const mayReadMetrics = (request: FastifyRequest, token: string | null): boolean => {
  const given = request.headers.authorization?.replace(/^Bearer /, '');
  return (
    (token !== null && given !== undefined && sameToken(given, token)) || (token === null && isDirectLoopback(request))
  );
};

export const registerOperations = (
  app: FastifyInstance,
  options: {
    readonly connection: Connection;
    readonly metrics: Metrics;
    readonly metricsToken: string | null;
    readonly endpoints: readonly Endpoint[];
    readonly baseUrl: string;
    readonly version: string;
    isReady(): boolean;
  },
): void => {
  app.get('/healthz', async () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    if (!options.isReady()) throw new AppError('busy');
    await options.connection.pool.query('select 1');
    return reply.send({ status: 'ready' });
  });
  app.get('/metrics', async (request, reply) => {
    if (!mayReadMetrics(request, options.metricsToken)) throw new AppError('not_found');
    return reply.type(options.metrics.registry.contentType).send(await options.metrics.registry.metrics());
  });
  const description = openApi(options.endpoints, options.baseUrl, options.version);
  app.get('/api/openapi.json', async () => description);
  app.get('/api/docs', async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(layout('en', 'API', documentation(options.endpoints))),
  );
};

/** A plain, readable page: one block per endpoint, grouped by area, without anything from another host. */
const documentation = (endpoints: readonly Endpoint[]) => {
  const areas = Map.groupBy(endpoints, ({ path }) => path.split('/')[2] ?? 'api');
  return html`<h1>API</h1>
<p>REST over JSON. Errors are problem documents (RFC 9457). Lists answer <code>items</code>, <code>next</code> and <code>total</code>; pass <code>next</code> as <code>cursor</code>. Send an <code>Idempotency-Key</code> with writes that you may repeat. The machine-readable description is <a href="/api/openapi.json">/api/openapi.json</a>.</p>
<nav><ul>${[...areas.keys()].map((area) => html`<li><a href="#${area}">${area}</a></li>`)}</ul></nav>
${[...areas].map(
  ([area, members]) => html`<section id="${area}"><h2>${area}</h2>
${members.map(
  (endpoint) => html`<article><h3><code>${endpoint.method} ${endpoint.path}</code></h3><p>${endpoint.summary}.</p>
<p>Permission <code>${endpoint.needs}</code>${endpoint.errors.length > 0 ? html`; may answer ${endpoint.errors.map((code) => html`<code>${code}</code> `)}` : ''}</p></article>`,
)}</section>`,
)}`;
};
