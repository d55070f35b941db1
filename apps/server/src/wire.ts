/** Puts kernel, modules, jobs and web together over a connected database. Used by main.ts and by tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Endpoint } from '@viceversa/contract';
import * as contract from '@viceversa/contract';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import type { Connection } from './db/client.ts';
import { createApp, drain } from './kernel/app.ts';
import type { Clock } from './kernel/clock.ts';
import type { Ctx, JobCtx } from './kernel/context.ts';
import { enqueueIn, type Kernel } from './kernel/http.ts';
import { newRequestId } from './kernel/id.ts';
import { type Jobs, startJobs } from './kernel/jobs.ts';
import { type Limits, limits as usualLimits } from './kernel/limits.ts';
import type { Log } from './kernel/log.ts';
import { createMetrics, registerOperations } from './kernel/operations.ts';
import { allowedOrigins } from './kernel/safety.ts';
import { organizationScope } from './kernel/scope.ts';
import { registerWeb } from './kernel/web.ts';
import { authenticate } from './modules/identity/index.ts';
import { modules } from './modules/index.ts';

export type Product = {
  readonly app: FastifyInstance;
  readonly jobs: Jobs;
  /** A context for work that no request asked for: the demo, commands. */
  readonly context: (organizationId: string, name: string) => JobCtx;
  readonly close: () => Promise<void>;
};
export type Parts = {
  readonly config: Config;
  readonly connection: Connection;
  readonly clock: Clock;
  readonly log: Log;
  /** Prints a line for whoever started the product. */
  readonly say?: (line: string) => void;
  /** Tests that ask thousands of questions as one person widen them. */
  readonly limits?: Limits;
};

const root = join(import.meta.dirname, '../../..');
const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'needs' in value && 'path' in value && 'method' in value;

/** Every endpoint that the contract declares. */
const exported: readonly unknown[] = Object.values(contract);
export const declaredEndpoints: readonly Endpoint[] = exported.filter(isEndpoint);
const productVersion = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '0';
};

export const wire = async ({
  config,
  connection,
  clock,
  log,
  say = () => undefined,
  limits = usualLimits,
}: Parts): Promise<Product> => {
  let jobs: Jobs | null = null;
  let isReady = true;
  const kernel: Kernel = {
    connection,
    clock,
    baseUrl: config.baseUrl,
    origins: allowedOrigins(config.baseUrl),
    authenticate: (headers, now) => authenticate({ config, connection }, headers, now),
    jobs: () => {
      if (!jobs) throw new Error('jobs have not started');
      return jobs;
    },
  };
  const metrics = createMetrics();
  const parts = modules({ config, connection, clock, kernel, say });
  const app = await createApp({
    kernel,
    log,
    isHttps: config.baseUrl.startsWith('https:'),
    trustProxy: config.trustProxy,
    limits,
    endpoints: parts.flatMap((module) => module.endpoints),
    publicEndpoints: parts.flatMap((module) => module.publicEndpoints ?? []),
    pages: parts.flatMap((module) => module.pages ?? []),
    declared: declaredEndpoints,
    observe: metrics.observe,
  });
  registerOperations(app, {
    connection,
    metrics,
    metricsToken: config.metricsToken,
    endpoints: declaredEndpoints,
    baseUrl: config.baseUrl,
    version: productVersion(),
    isReady: () => isReady,
  });
  await registerWeb(app, join(root, 'apps/web/dist'));

  const stopping = new AbortController();
  jobs = await startJobs(
    connection,
    parts.flatMap((module) => module.jobs ?? []),
    (organizationId, name) => jobContext(kernel, organizationId, name, stopping.signal),
    (name, error) => {
      log.error({ job: name, err: error }, 'job failed');
    },
  );
  const running = jobs;
  return {
    app,
    jobs: running,
    context: (organizationId, name) => jobContext(kernel, organizationId, name, stopping.signal),
    close: async () => {
      isReady = false;
      stopping.abort();
      await drain(app);
      await running.stop();
    },
  };
};

const jobContext = (kernel: Kernel, organizationId: string, name: string, signal: AbortSignal): JobCtx => {
  const scope = organizationScope(organizationId);
  const base = {
    actor: { kind: 'system', name } as const,
    organizationId: scope,
    isDemo: false,
    get now() {
      return kernel.clock();
    },
    requestId: newRequestId(),
    ip: null,
    baseUrl: kernel.baseUrl,
    language: 'en' as const,
  };
  return {
    ...base,
    signal,
    db: kernel.connection.db,
    enqueue: async (job, payload) => {
      await kernel.jobs().enqueue(kernel.connection.db, organizationId, job, payload);
      kernel.jobs().wake(job.name);
    },
    transaction: async (run) => {
      const after: (() => void)[] = [];
      const result = await kernel.connection.db.transaction().execute((db) => {
        const ctx: Ctx = {
          ...base,
          now: kernel.clock(),
          db,
          enqueue: enqueueIn(kernel, db, scope, after),
          about: () => undefined,
          afterCommit: (work) => {
            after.push(work);
          },
          setCookies: () => undefined,
          signal,
        };
        return run(ctx);
      });
      for (const work of after) work();
      return result;
    },
  };
};
