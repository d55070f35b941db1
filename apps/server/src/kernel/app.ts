/** The HTTP application: limits, headers, errors, logs, then every route of the modules. */
import { randomBytes } from 'node:crypto';
import compress from '@fastify/compress';
import { type Endpoint, errorStatus } from '@viceversa/contract';
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { stopwatch } from './clock.ts';
import type { Binding, PublicBinding } from './endpoints.ts';
import { AppError, problemOf, toAppError } from './errors.ts';
import { type Kernel, registerEndpoint, registerPublicEndpoint } from './http.ts';
import { newRequestId } from './id.ts';
import { type Limits, registerLimits } from './limits.ts';
import type { Log } from './log.ts';
import { answerRefusal, registerPages } from './page-routes.ts';
import type { Page } from './pages.ts';
import { securityHeaders } from './safety.ts';

export type AppOptions = {
  readonly kernel: Kernel;
  readonly log: Log;
  readonly isHttps: boolean;
  readonly trustProxy: readonly string[];
  readonly limits: Limits;
  readonly endpoints: readonly Binding[];
  readonly publicEndpoints: readonly PublicBinding[];
  readonly pages: readonly Page[];
  /** Every endpoint the contract declares: a missing handler stops the start. */
  readonly declared: readonly Endpoint[];
  /** Counts an answered request (metrics). */
  observe(route: string, method: string, status: number, milliseconds: number): void;
};

export const createApp = async (options: AppOptions): Promise<FastifyInstance> => {
  const app = fastify({
    genReqId: newRequestId,
    logger: false,
    bodyLimit: 256 * 1024,
    trustProxy: options.trustProxy.length > 0 ? [...options.trustProxy] : false,
    requestTimeout: 60_000,
    exposeHeadRoutes: false,
    return503OnClosing: true,
    // An address that cannot be read belongs to no route, so no hook runs for it.
    frameworkErrors: (error, request, reply) => {
      protect(request, reply, options);
      void answerError(options.log, error, request, reply);
    },
  });
  refuseIncomplete(options);
  app.decorateRequest('actorName', null);
  app.decorateRequest('admitted', null);
  app.decorateRequest('language', null);
  app.decorateRequest('nonce', '');
  app.decorateRequest('elapsed', null);

  app.addHook('onRequest', async (request, reply) => {
    request.elapsed = stopwatch();
    protect(request, reply, options);
  });
  app.addHook('onResponse', async (request, reply) => {
    const milliseconds = request.elapsed?.() ?? 0;
    const route = request.routeOptions.url ?? 'none';
    options.observe(route, request.method, reply.statusCode, milliseconds);
    options.log.info(
      {
        id: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        ms: milliseconds,
        actor: request.actorName,
      },
      'request',
    );
  });
  app.setErrorHandler((error: FastifyError | AppError, request, reply) =>
    isFollowedLink(request)
      ? answerRefusal(options.log, error, request, reply)
      : answerError(options.log, error, request, reply),
  );
  app.setNotFoundHandler((request, reply) => answerError(options.log, new AppError('not_found'), request, reply));

  await app.register(compress, { encodings: ['br', 'gzip'], threshold: 1024 });
  await registerLimits(app, options.limits);
  registerPages(app, options);
  for (const binding of options.endpoints) registerEndpoint(app, options.kernel, binding);
  for (const binding of options.publicEndpoints) registerPublicEndpoint(app, options.kernel, binding);
  return app;
};

const protect = (request: FastifyRequest, reply: FastifyReply, { isHttps }: Pick<AppOptions, 'isHttps'>): void => {
  request.nonce = randomBytes(16).toString('base64url');
  reply.headers(securityHeaders(request.nonce, isHttps));
  reply.header('x-request-id', request.id);
};

/** Requests that are under way get this long; then their connections are cut. */
const drainMilliseconds = 4_000;

/**
 * Stops accepting and finishes what is under way. A connection that was busy when the end began stays open for its
 * next request, for more than a minute if nobody looks: so the idle ones are closed again and again.
 */
export const drain = async (app: FastifyInstance): Promise<void> => {
  const sweep = setInterval(() => app.server.closeIdleConnections(), 50);
  const limit = setTimeout(() => app.server.closeAllConnections(), drainMilliseconds);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
    clearTimeout(limit);
  }
};

const refuseIncomplete = ({ endpoints, publicEndpoints, declared }: AppOptions): void => {
  const bound = new Set([...endpoints, ...publicEndpoints].map(({ endpoint }) => endpoint));
  const missing = declared.filter((endpoint) => !bound.has(endpoint));
  if (missing.length > 0)
    throw new Error(
      `endpoints without a handler: ${missing.map(({ method, path }) => `${method} ${path}`).join(', ')}`,
    );
};

/** A file that is refused to somebody who clicked on it leaves them in front of the answer: it is to be read. */
const isFollowedLink = ({ routeOptions, headers }: FastifyRequest): boolean =>
  routeOptions.config.isFile === true && headers.accept?.includes('text/html') === true;

const answerError = (log: Log, thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const error = toAppError(thrown, log, request.id);
  if (error.code === 'too_many_requests') reply.header('retry-after', String(error.params.seconds ?? 60));
  return reply
    .status(errorStatus[error.code])
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemOf(error)));
};

declare module 'fastify' {
  interface FastifyRequest {
    nonce: string;
    elapsed: (() => number) | null;
  }
}
