/** A write of a page: one transaction with a context and an audit row, committed before the page answers. */
import { appendAudit } from './audit.ts';
import { type Actor, actorName, type Ctx } from './context.ts';
import { enqueueIn, type Kernel } from './http.ts';
import type { PageRequest } from './pages.ts';
import type { OrganizationId } from './scope.ts';

export type PageWrite = {
  readonly request: Pick<PageRequest, 'now' | 'ip' | 'requestId' | 'language'>;
  readonly organizationId: OrganizationId;
  readonly actor: Actor;
  readonly isDemo: boolean;
  /** Name in the audit log, e.g. `sign_in.create`. */
  readonly action: string;
};

export const pageTransaction = async <T>(
  kernel: Pick<Kernel, 'connection' | 'baseUrl' | 'jobs'>,
  { request, organizationId, actor, isDemo, action }: PageWrite,
  work: (ctx: Ctx) => Promise<T>,
): Promise<T> => {
  const after: (() => void)[] = [];
  const result = await kernel.connection.db.transaction().execute(async (db) => {
    let object: string | null = null;
    const answer = await work({
      actor,
      organizationId,
      isDemo,
      db,
      now: request.now,
      requestId: request.requestId,
      ip: request.ip,
      baseUrl: kernel.baseUrl,
      language: request.language,
      signal: new AbortController().signal,
      enqueue: enqueueIn(kernel, db, organizationId, after),
      about: (name) => {
        object = name;
      },
      afterCommit: (run) => {
        after.push(run);
      },
      // A page answers with its cookies itself.
      setCookies: () => undefined,
    });
    await appendAudit(db, organizationId, {
      at: request.now.toString({ fractionalSecondDigits: 3 }),
      actor: actorName(actor),
      action,
      object,
      result: 'ok',
      ip: request.ip,
    });
    return answer;
  });
  for (const run of after) run();
  return result;
};
