import type { Language } from '@viceversa/contract';
import type { Connection } from '../db/client.ts';
import type { Clock } from '../kernel/clock.ts';
import type { JobCtx } from '../kernel/context.ts';
import { newRequestId } from '../kernel/id.ts';
import { organizationScope } from '../kernel/scope.ts';

/** A command acts as the product itself. It does its work here and now, so nothing of it is left to background jobs. */
export const systemContext = (
  { db }: Connection,
  {
    organizationId,
    name,
    language,
    clock,
  }: {
    readonly organizationId: string;
    readonly name: string;
    readonly language: Language;
    readonly clock: Clock;
  },
): Pick<JobCtx, 'db' | 'organizationId' | 'transaction'> => {
  const scope = organizationScope(organizationId);
  return {
    db,
    organizationId: scope,
    transaction: (run) =>
      db.transaction().execute((transaction) =>
        run({
          actor: { kind: 'system', name },
          organizationId: scope,
          isDemo: false,
          db: transaction,
          now: clock(),
          requestId: newRequestId(),
          ip: null,
          baseUrl: '',
          language,
          signal: new AbortController().signal,
          enqueue: () => Promise.reject(new Error('a command enqueues nothing')),
          about: () => undefined,
          afterCommit: () => undefined,
          setCookies: () => undefined,
        }),
      ),
  };
};
