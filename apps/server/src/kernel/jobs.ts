/**
 * Background work on pg-boss. A job is enqueued inside the transaction of the change that wants it, delivered at
 * least once, and safe to run twice. Handlers call the same actions as routes, with a system actor.
 */
import { CompiledQuery, type Kysely } from 'kysely';
import * as z from 'zod/mini';
import type { Connection } from '../db/client.ts';
import type { Database } from '../db/tables.ts';
import type { JobCtx } from './context.ts';
import type { JobKind } from './job-kind.ts';

export type Job<Payload extends object> = JobKind<Payload> & {
  /** Seconds after which a run counts as dead and is tried again. */
  readonly expireSeconds?: number;
  readonly retries?: number;
  /** Cron line (UTC) for work nobody enqueues; it then runs once per organization. */
  readonly cron?: string;
  handle(ctx: JobCtx, payload: Payload): Promise<void>;
};

export const job = <Payload extends object>(declared: Job<Payload>): Job<Payload> => declared;

/** A declared job with its payload type sealed in. */
export type SealedJob = {
  readonly name: string;
  readonly expireSeconds: number;
  readonly retries: number;
  readonly cron: string | null;
  run(makeCtx: (organizationId: string, name: string) => JobCtx, data: unknown): Promise<void>;
};

const envelope = z.object({ organizationId: z.uuid(), payload: z.unknown() });

export const seal = <Payload extends object>(declared: Job<Payload>): SealedJob => ({
  name: declared.name,
  expireSeconds: declared.expireSeconds ?? 300,
  retries: declared.retries ?? 4,
  cron: declared.cron ?? null,
  run: (makeCtx, data) => {
    const { organizationId, payload } = envelope.parse(data);
    return declared.handle(makeCtx(organizationId, declared.name), declared.payload.parse(payload));
  },
});

export type Jobs = {
  enqueue<Payload extends object>(
    db: Kysely<Database>,
    organizationId: string,
    job: JobKind<Payload>,
    payload: Payload,
  ): Promise<void>;
  /** Tells the workers of this process to look now rather than at their next poll. */
  wake(name: string): void;
  stop(): Promise<void>;
};

/** pg-boss asks for `$1`-style SQL with values; this runs it on the caller's transaction. */
const executor = (db: Kysely<Database>) => ({
  executeSql: async (text: string, values: readonly unknown[] = []) => {
    const { rows } = await db.executeQuery(CompiledQuery.raw(text, [...values]));
    return { rows };
  },
});

/** Seconds between looks for work that another process enqueued; work of this process is taken at once. */
const pollSeconds = 20;

export const startJobs = async (
  connection: Connection,
  jobs: readonly SealedJob[],
  makeCtx: (organizationId: string, name: string) => JobCtx,
  onFailure: (name: string, error: unknown) => void,
): Promise<Jobs> => {
  const names = new Set(jobs.map(({ name }) => name));
  if (names.size !== jobs.length) throw new Error('two jobs have one name');
  // Loaded where jobs run: commands that only name jobs do not wait for it.
  const { PgBoss } = await import('pg-boss');
  const boss = new PgBoss({
    schema: 'jobs',
    db: { executeSql: (text: string, values?: unknown[]) => connection.pool.query(text, values) },
  });
  boss.on('error', (error) => onFailure('pg-boss', error));
  await boss.start();
  const workers = new Map<string, string>();
  const wake = (name: string): void => {
    const worker = workers.get(name);
    if (worker) boss.notifyWorker(worker);
  };
  for (const declared of jobs) {
    await boss.createQueue(declared.name, {
      retryLimit: declared.retries,
      retryDelay: 5,
      retryBackoff: true,
      expireInSeconds: declared.expireSeconds,
    });
    const worker = await boss.work<object>(
      declared.name,
      { pollingIntervalSeconds: pollSeconds, batchSize: 1 },
      async (batch) => {
        for (const { data } of batch) {
          try {
            await runFor(connection, declared, makeCtx, data);
          } catch (error) {
            onFailure(declared.name, error);
            throw error;
          } finally {
            // A worker that just worked looks again at once; it waits for its next poll only after finding nothing.
            wake(declared.name);
          }
        }
      },
    );
    workers.set(declared.name, worker);
    if (declared.cron) await boss.schedule(declared.name, declared.cron, { everyOrganization: true });
  }
  return {
    enqueue: async (db, organizationId, declared, payload) => {
      if (!names.has(declared.name)) throw new Error(`unknown job ${declared.name}`);
      await boss.send(
        declared.name,
        { organizationId, payload: declared.payload.parse(payload) },
        { db: executor(db), ...(declared.key ? { singletonKey: `${organizationId}:${declared.key(payload)}` } : {}) },
      );
    },
    wake,
    stop: async () => {
      await boss.stop({ graceful: true, timeout: 5_000 });
    },
  };
};

const runFor = async (
  connection: Connection,
  declared: SealedJob,
  makeCtx: (organizationId: string, name: string) => JobCtx,
  data: object,
): Promise<void> => {
  if (!('everyOrganization' in data)) return declared.run(makeCtx, data);
  const organizations = await connection.db.selectFrom('organization').select('id').execute();
  for (const { id } of organizations) await declared.run(makeCtx, { organizationId: id, payload: {} });
};
