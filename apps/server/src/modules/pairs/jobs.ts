import { sql } from 'kysely';
import * as z from 'zod/mini';
import { appendAudit } from '../../kernel/audit.ts';
import { actorName, type Ctx, type JobCtx } from '../../kernel/context.ts';
import { job, type SealedJob, seal } from '../../kernel/jobs.ts';
import { endPairs } from './actions/propose.ts';
import { tellProposed } from './mails.ts';
import { announcePairs } from './rules/announce.ts';
import { mayAnswer } from './rules/life-cycle.ts';

/** Pairs told in one transaction: few enough that a failure repeats little. */
const pairsAtOnce = 25;

const stamp = async (ctx: Ctx, column: 'announced_at' | 'reminded_at', ids: readonly string[]): Promise<void> => {
  await ctx.db
    .updateTable('pair')
    .set({ [column]: ctx.now.toString() })
    .where('organization_id', '=', ctx.organizationId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
};

/** Tells some proposals of a program; answers how many. */
const announceSome = async (ctx: Ctx, programId: string): Promise<number> => {
  const pairs = await ctx.db
    .selectFrom('pair')
    .selectAll()
    .where('organization_id', '=', ctx.organizationId)
    .where('program_id', '=', programId)
    .where('state', '=', 'proposed')
    .where('announced_at', 'is', null)
    .orderBy('id')
    .limit(pairsAtOnce)
    // Waits for rows that somebody holds: nobody comes back for one that was skipped.
    .forUpdate()
    .execute();
  if (pairs.length === 0) return 0;
  await tellProposed(
    ctx,
    pairs.map((pair) => ({ pair, roles: ['mentor', 'mentee'] })),
  );
  await stamp(
    ctx,
    'announced_at',
    pairs.map(({ id }) => id),
  );
  return pairs.length;
};

export const announce = job({
  ...announcePairs,
  handle: async (ctx, { programId }) => {
    while ((await ctx.transaction((inside) => announceSome(inside, programId))) > 0) if (ctx.signal.aborted) return;
  },
});

const dueProposals = (ctx: Pick<JobCtx, 'db' | 'organizationId'>) =>
  ctx.db
    .selectFrom('pair')
    .selectAll()
    .where('organization_id', '=', ctx.organizationId)
    .where('state', '=', 'proposed')
    .orderBy('answer_by')
    .limit(pairsAtOnce)
    .forUpdate()
    .skipLocked();

/** Proposals nobody answered in time end; both people are told neutrally. */
const expireSome = async (ctx: Ctx): Promise<number> => {
  const late = await dueProposals(ctx).where('answer_by', '<', ctx.now.toString()).execute();
  if (late.length === 0) return 0;
  await endPairs(ctx, late);
  await appendAudit(ctx.db, ctx.organizationId, {
    at: ctx.now.toString({ fractionalSecondDigits: 3 }),
    actor: actorName(ctx.actor),
    action: 'pair.expire',
    object: late.map(({ id }) => `pair:${id}`).join(' '),
    result: 'ok',
    ip: null,
  });
  return late.length;
};

/** Once, at half time, and only to whom an answer is still awaited from. */
const remindSome = async (ctx: Ctx): Promise<number> => {
  const open = await dueProposals(ctx)
    .where('announced_at', 'is not', null)
    .where('reminded_at', 'is', null)
    .where(sql<boolean>`proposed_at + (answer_by - proposed_at) / 2 <= ${ctx.now.toString()}`)
    .execute();
  if (open.length === 0) return 0;
  await tellProposed(
    ctx,
    open.map((pair) => ({
      pair,
      roles: (['mentor', 'mentee'] as const).filter((role) => mayAnswer(pair, role, ctx.now)),
    })),
  );
  await stamp(
    ctx,
    'reminded_at',
    open.map(({ id }) => id),
  );
  return open.length;
};

/** Every ten minutes: a deadline is a day, so nobody notices the rest. */
export const watch = job({
  name: 'pairs.watch',
  payload: z.strictObject({}),
  cron: '*/10 * * * *',
  handle: async (ctx) => {
    for (const step of [expireSome, remindSome])
      while ((await ctx.transaction(step)) > 0) if (ctx.signal.aborted) return;
  },
});

export const jobs: readonly SealedJob[] = [seal(announce), seal(watch)];
