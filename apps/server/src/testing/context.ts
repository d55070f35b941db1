/** A context for calling actions and reads directly; `run` gives one inside a transaction, as a request would. */
import type { Role } from '@viceversa/contract';
import type { Connection } from '../db/client.ts';
import type { Actor, Ctx, JobCtx } from '../kernel/context.ts';
import type { OrganizationId } from '../kernel/scope.ts';
import { testNow } from './factories.ts';

export type Enqueued = { readonly name: string; readonly payload: object };

export const accountActor = (values: {
  accountId: string;
  personId?: string | null;
  roles?: readonly Role[];
  programId?: string | null;
}): Actor => ({
  kind: 'account',
  accountId: values.accountId,
  signInId: values.accountId,
  personId: values.personId ?? null,
  name: 'Test account',
  email: 'account@example.com',
  language: 'en',
  timeZone: null,
  roles: (values.roles ?? ['owner']).map((role) => ({ role, programId: values.programId ?? null })),
  secondFactor: 'on',
});

export const contexts = (
  connection: Connection,
  organizationId: OrganizationId,
  actor: Actor,
  now: Temporal.Instant = testNow,
) => {
  const enqueued: Enqueued[] = [];
  const system: Actor = { kind: 'system', name: 'test' };
  const base = {
    actor,
    organizationId,
    isDemo: false,
    now,
    requestId: 'test',
    ip: '127.0.0.1',
    baseUrl: 'http://127.0.0.1:3000',
    language: 'en' as const,
    signal: new AbortController().signal,
    enqueue: async (job: { name: string }, payload: object) => {
      enqueued.push({ name: job.name, payload });
    },
    about: () => undefined,
    setCookies: () => undefined,
  };
  const writing = async <T>(work: (ctx: Ctx) => Promise<T>): Promise<T> => {
    const after: (() => void)[] = [];
    const result = await connection.db.transaction().execute((db) =>
      work({
        ...base,
        db,
        afterCommit: (run) => {
          after.push(run);
        },
      }),
    );
    for (const run of after) run();
    return result;
  };
  return {
    enqueued,
    /** For handlers of jobs; `signal` stops them as the end of the server would. */
    background: (signal: AbortSignal = new AbortController().signal): JobCtx => ({
      ...base,
      actor: system,
      db: connection.db,
      signal,
      transaction: (work) => writing((ctx) => work({ ...ctx, actor: system })),
    }),
    /** For reads. */
    reading: (): Ctx => ({ ...base, db: connection.db, afterCommit: () => undefined }),
    /** For writes: commits when `work` succeeds, then runs what waited for the commit. */
    writing,
  };
};
