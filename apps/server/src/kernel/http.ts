/** From the contract to Fastify routes: the path of every request (ARCHITECTURE.md). */
import type { Endpoint, Language } from '@viceversa/contract';
import { preferredLanguage } from '@viceversa/locales';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Connection } from '../db/client.ts';
import { appendAudit } from './audit.ts';
import { authorize } from './authorize.ts';
import type { Clock } from './clock.ts';
import { type Actor, actorName, type Ctx } from './context.ts';
import type { Binding, PublicBinding, PublicCtx } from './endpoints.ts';
import { AppError } from './errors.ts';
import { once, repeatable } from './idempotency.ts';
import type { JobKind } from './job-kind.ts';
import type { Jobs } from './jobs.ts';
import { refuseForeignOrigin } from './safety.ts';
import type { OrganizationId } from './scope.ts';
import { holdsBrokenText, isTooDeep } from './validation.ts';

/** Who a request comes from; null when nobody is signed in. Given by the identity module. */
export type SignedIn = {
  readonly actor: Extract<Actor, { kind: 'account' }>;
  readonly organizationId: OrganizationId;
  readonly isDemo: boolean;
};

export type Kernel = {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly baseUrl: string;
  readonly origins: ReadonlySet<string>;
  authenticate(headers: Headers, now: Temporal.Instant): Promise<SignedIn | null>;
  jobs(): Jobs;
};

export const headersOf = (request: FastifyRequest): Headers => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return headers;
};

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Path parameters, then query (GET) or body; a body that names a path parameter is refused. */
const rawInput = (request: FastifyRequest, endpoint: Endpoint): unknown => {
  const params = isObject(request.params) ? request.params : {};
  const source = endpoint.method === 'GET' ? request.query : request.body;
  if (source !== undefined && source !== null && !isObject(source)) throw new AppError('malformed_request');
  if (isTooDeep(source) || holdsBrokenText(source) || holdsBrokenText(params)) throw new AppError('malformed_request');
  const rest = source ?? {};
  for (const key of Object.keys(params)) if (Object.hasOwn(rest, key)) throw new AppError('malformed_request');
  return { ...rest, ...params };
};

const idempotencyKey = (request: FastifyRequest): string | null => {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !/^[\w-]{8,100}$/.test(key)) throw new AppError('malformed_request');
  return key;
};

const languageOf = (request: FastifyRequest, actor: Actor | null): Language =>
  (actor?.kind === 'account' ? actor.language : null) ?? preferredLanguage(request.headers['accept-language']);

const send = (reply: FastifyReply, endpoint: Endpoint, answer: unknown): FastifyReply => {
  reply.header('cache-control', 'no-store');
  if (endpoint.produces) {
    const name = endpoint.path.split('/').at(-1) ?? 'export.csv';
    return reply
      .type(`${endpoint.produces}; charset=utf-8`)
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(answer);
  }
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer));
};

const routeOptions = (endpoint: Endpoint) => ({
  method: endpoint.method,
  url: endpoint.path,
  ...(endpoint.maxBytes ? { bodyLimit: endpoint.maxBytes } : {}),
  config: { limit: endpoint.limit ?? 'general', needs: endpoint.needs, isFile: endpoint.produces !== undefined },
});

/**
 * Questions too long for an address are sent with POST. They open no transaction all the same: an answer that takes
 * seconds to compute would keep a connection, and a dozen of them every connection there is.
 */
const isRead = ({ method, needs }: Endpoint): boolean => method === 'GET' || needs.endsWith('.read');

/** Whoever may not send a body is refused before it is read: uploads are large, and strangers have many. */
const admit = async (app: FastifyInstance, kernel: Kernel, endpoint: Endpoint, request: FastifyRequest) => {
  const now = kernel.clock();
  const signedIn = await kernel.authenticate(headersOf(request), now);
  if (endpoint.method !== 'GET') refuseForeignOrigin(request, kernel.origins);
  if (!signedIn) throw new AppError('not_signed_in');
  request.actorName = actorName(signedIn.actor);
  request.language = languageOf(request, signedIn.actor);
  await app.countAccount(request);
  const programId = endpoint.path.includes('/:programId') ? programIdIn(request.params) : null;
  authorize(signedIn.actor, endpoint.needs, programId);
  return { ...signedIn, now };
};

export const registerEndpoint = (app: FastifyInstance, kernel: Kernel, binding: Binding): void => {
  const { endpoint } = binding;
  app.route({
    ...routeOptions(endpoint),
    preParsing: async (request, _reply, payload) => {
      request.admitted = await admit(app, kernel, endpoint, request);
      // Unpacked meanwhile: a stream that failed before anybody listened never says so again.
      if ('errored' in payload && payload.errored) throw new AppError('malformed_request');
      return payload;
    },
    handler: async (request, reply) => {
      if (!request.admitted) throw new AppError('not_signed_in');
      const { actor, organizationId, isDemo, now } = request.admitted;
      const language = languageOf(request, actor);
      const raw = rawInput(request, endpoint);
      const prepared = binding.prepare(raw);
      const base = {
        actor,
        organizationId,
        isDemo,
        now,
        requestId: request.id,
        ip: request.ip,
        baseUrl: kernel.baseUrl,
        language,
        signal: leavingOf(reply),
      };

      if (isRead(endpoint)) {
        const ctx: Ctx = { ...base, db: kernel.connection.db, ...refusesWrites };
        return send(reply, endpoint, await prepared.run(ctx));
      }
      const key = idempotencyKey(request);
      const after: (() => void)[] = [];
      const answer = await kernel.connection.db.transaction().execute(async (db) => {
        let object: string | null = null;
        const ctx: Ctx = {
          ...base,
          db,
          enqueue: enqueueIn(kernel, db, organizationId, after),
          about: (name) => {
            object = name;
          },
          afterCommit: (run) => {
            after.push(run);
          },
          setCookies: (cookies) => {
            reply.header('set-cookie', [...cookies]);
          },
        };
        const work = () => prepared.run(ctx);
        const result = key
          ? await once(ctx, actor.accountId, repeatable(key, endpoint.method, endpoint.path, raw), work)
          : await work();
        await appendAudit(db, organizationId, {
          at: now.toString({ fractionalSecondDigits: 3 }),
          actor: actorName(actor),
          action: `${endpoint.method} ${endpoint.path}`,
          object: object ?? objectIn(request.params),
          result: 'ok',
          ip: request.ip,
        });
        return result;
      });
      for (const run of after) run();
      return send(reply, endpoint, answer);
    },
  });
};

export const registerPublicEndpoint = (app: FastifyInstance, kernel: Kernel, binding: PublicBinding): void => {
  const { endpoint } = binding;
  app.route({
    ...routeOptions(endpoint),
    handler: async (request, reply) => {
      if (endpoint.method !== 'GET') refuseForeignOrigin(request, kernel.origins);
      const prepared = binding.prepare(rawInput(request, endpoint));
      const ctx: PublicCtx = {
        db: kernel.connection.db,
        isDemo: false,
        now: kernel.clock(),
        requestId: request.id,
        ip: request.ip,
        baseUrl: kernel.baseUrl,
        language: languageOf(request, null),
        headers: headersOf(request),
        setCookies: (cookies) => {
          reply.header('set-cookie', [...cookies]);
        },
      };
      return send(reply, endpoint, await prepared.run(ctx));
    },
  });
};

/** Enqueues on the given transaction and wakes the worker once it is committed. */
export const enqueueIn =
  (kernel: Pick<Kernel, 'jobs'>, db: Ctx['db'], organizationId: OrganizationId, after: (() => void)[]) =>
  async <Payload extends object>(job: JobKind<Payload>, payload: Payload): Promise<void> => {
    await kernel.jobs().enqueue(db, organizationId, job, payload);
    after.push(() => kernel.jobs().wake(job.name));
  };

const refusesWrites: Pick<Ctx, 'enqueue' | 'about' | 'afterCommit' | 'setCookies'> = {
  enqueue: () => Promise.reject(new Error('a read cannot enqueue work')),
  about: () => undefined,
  afterCommit: () => undefined,
  setCookies: () => undefined,
};

/** Aborted when the connection closes before the answer is out. */
const leavingOf = ({ raw }: FastifyReply): AbortSignal => {
  const leaving = new AbortController();
  raw.once('close', () => {
    if (!raw.writableEnded) leaving.abort(new AppError('busy'));
  });
  return leaving.signal;
};

const programIdIn = (params: unknown): string | null =>
  isObject(params) && 'programId' in params && typeof params.programId === 'string' ? params.programId : null;

/** `pairId:…` of the path, so that audit rows name their object even when the action says nothing. */
const objectIn = (params: unknown): string | null => {
  const [last] = isObject(params) ? Object.entries(params).slice(-1) : [];
  return last ? `${last[0].replace(/Id$/, '')}:${String(last[1])}` : null;
};

declare module 'fastify' {
  interface FastifyRequest {
    actorName: string | null;
    /** The reader's, once it is known who reads. */
    language: Language | null;
    /** Who was let in, and when; set before the body is read. */
    admitted: (SignedIn & { readonly now: Temporal.Instant }) | null;
  }
  interface FastifyContextConfig {
    limit?: Endpoint['limit'];
    needs?: Endpoint['needs'];
    /** Answers with a file, which a browser asks for by itself when a link is followed. */
    isFile?: boolean;
  }
}
