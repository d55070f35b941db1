import { type Policy, policy as policyShape } from '@viceversa/contract';
import { type Insertable, sql } from 'kysely';
import * as z from 'zod/mini';
import type { MatchRunTable } from '../../db/tables.ts';
import { stopwatch } from '../../kernel/clock.ts';
import type { Ctx, JobCtx } from '../../kernel/context.ts';
import { job, type SealedJob, seal } from '../../kernel/jobs.ts';
import { snapshotOf } from './reads/stored-snapshot.ts';
import type { MatchedPair } from './rules/describe.ts';
import type { Outcome, Progress } from './rules/match.ts';
import { solveRun } from './rules/solve-run.ts';
import { solveOrder } from './rules/solver.ts';

/** How often a running solve says where it is, and hears that it was cancelled. */
const beatMilliseconds = 400;
/** Without a word for this long, a run counts as left behind by a server that ended. */
const silentSeconds = 30;

const isSilent = sql<boolean>`(heartbeat_at is null or heartbeat_at < now() - make_interval(secs => ${silentSeconds}))`;

type Claimed = { readonly policy: Policy; readonly seed: number };

/** Takes the run for this process; null when it is done, cancelled, or somebody else is at it. */
const claim = async (ctx: JobCtx, runId: string): Promise<Claimed | null> => {
  const run = await ctx.db
    .updateTable('match_run')
    .set({ state: 'running', heartbeat_at: sql`now()` })
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', runId)
    .where(sql<boolean>`(state = 'queued' or (state = 'running' and ${isSilent}))`)
    .returning(['policy', 'seed'])
    .executeTakeFirst();
  return run ? { policy: policyShape.parse(run.policy), seed: run.seed } : null;
};

/** Writes where the solve is; false when it was cancelled meanwhile. */
const beat = async (
  ctx: JobCtx,
  runId: string,
  progress: MatchRunTable['progress']['__select__'],
): Promise<boolean> => {
  const { numUpdatedRows } = await ctx.db
    .updateTable('match_run')
    .set({ progress: JSON.stringify(progress), heartbeat_at: sql`now()` })
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', runId)
    .where('state', '=', 'running')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

const finish = async (
  ctx: Pick<Ctx, 'db' | 'organizationId' | 'now'>,
  runId: string,
  values: Partial<
    Pick<Insertable<MatchRunTable>, 'state' | 'failure' | 'objective' | 'certificate' | 'figures' | 'progress'>
  >,
): Promise<boolean> => {
  const { numUpdatedRows } = await ctx.db
    .updateTable('match_run')
    .set({ ...values, finished_at: ctx.now.toString() })
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', runId)
    .where('state', '=', 'running')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

const rowsAtOnce = 500;
const chunks = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / rowsAtOnce) }, (_, k) =>
    rows.slice(k * rowsAtOnce, (k + 1) * rowsAtOnce),
  );

const figuresOf = ({ pairs, unmatched }: Outcome, milliseconds: number): MatchRunTable['figures']['__select__'] => {
  const scores = pairs.map(({ score }) => score);
  const sum = scores.reduce((total, score) => total + score, 0);
  return {
    pairs: pairs.length,
    unmatchedMentors: unmatched.filter(({ role }) => role === 'mentor').length,
    unmatchedMentees: unmatched.filter(({ role }) => role === 'mentee').length,
    meanScore: pairs.length === 0 ? null : Math.round(sum / pairs.length),
    minimumScore: pairs.length === 0 ? null : scores.reduce((least, score) => Math.min(least, score)),
    milliseconds,
  };
};

/** Results of a run that was cancelled at the last moment are not kept. */
const save = async (ctx: Ctx, runId: string, outcome: Outcome, milliseconds: number): Promise<void> => {
  const total = outcome.pairs.length;
  const isProved = outcome.certificate.ok && outcome.certificate.isProved;
  const isKept = await finish(ctx, runId, {
    // Without its proof a result must never pass for the best one.
    state: isProved ? 'done' : 'failed',
    failure: isProved ? null : 'not_certified',
    objective: outcome.objective,
    certificate: JSON.stringify(outcome.certificate),
    figures: JSON.stringify(figuresOf(outcome, milliseconds)),
    progress: JSON.stringify({ phase: 'saving', done: total, total }),
  });
  if (!isKept || !isProved) return;
  const scope = { organization_id: ctx.organizationId, run_id: runId };
  const pairRow = ({ mentor, mentee, score, facts, isLocked }: MatchedPair) => ({
    ...scope,
    mentor_enrollment_id: mentor.enrollmentId,
    mentee_enrollment_id: mentee.enrollmentId,
    mentor_person_id: mentor.personId,
    mentee_person_id: mentee.personId,
    score,
    facts: JSON.stringify(facts),
    is_locked: isLocked,
  });
  for (const rows of chunks(outcome.pairs))
    await ctx.db.insertInto('match_run_pair').values(rows.map(pairRow)).execute();
  for (const rows of chunks(outcome.unmatched))
    await ctx.db
      .insertInto('match_run_unmatched')
      .values(
        rows.map(({ enrollmentId, personId, role, free, cause, relaxation }) => ({
          ...scope,
          enrollment_id: enrollmentId,
          person_id: personId,
          role,
          free,
          cause: JSON.stringify(cause),
          relaxation: relaxation && JSON.stringify(relaxation),
        })),
      )
      .execute();
};

/** Back in the queue: this process stops, another one or the next start goes on. */
const release = async (ctx: JobCtx, runId: string): Promise<void> => {
  await ctx.db
    .updateTable('match_run')
    .set({ state: 'queued', heartbeat_at: null })
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', runId)
    .where('state', '=', 'running')
    .execute();
};

class Cancelled extends Error {}

const solveClaimed = async (ctx: JobCtx, runId: string, { policy, seed }: Claimed): Promise<void> => {
  const elapsed = stopwatch();
  const snapshot = await snapshotOf(ctx, runId);
  let progress: Progress = { phase: 'scoring', done: 0, total: snapshot.mentees.length };
  const cancelling = new AbortController();
  const beats = setInterval(() => {
    beat(ctx, runId, progress).then(
      (goesOn) => goesOn || cancelling.abort(new Cancelled()),
      // The database is away for a moment; the next beat tries again.
      () => undefined,
    );
  }, beatMilliseconds);
  try {
    const outcome = await solveOrder(
      runId,
      { snapshot, policy, seed },
      {
        signal: AbortSignal.any([ctx.signal, cancelling.signal]),
        onProgress: (now) => {
          progress = now;
        },
      },
    );
    await ctx.transaction((inside) => save(inside, runId, outcome, elapsed()));
  } catch (error) {
    if (error instanceof Cancelled) return;
    if (ctx.signal.aborted) await release(ctx, runId);
    else await finish(ctx, runId, { state: 'failed', failure: 'internal' });
    throw error;
  } finally {
    clearInterval(beats);
  }
};

export const solve = job({
  ...solveRun,
  expireSeconds: 3600,
  retries: 2,
  handle: async (ctx, { runId }) => {
    const claimed = await claim(ctx, runId);
    if (claimed) await solveClaimed(ctx, runId, claimed);
  },
});

/** Runs that a server left behind when it ended are asked for again. */
export const resume = job({
  name: 'matching.resume',
  payload: z.strictObject({}),
  cron: '* * * * *',
  handle: async (ctx) => {
    const left = await ctx.db
      .selectFrom('match_run')
      .select('id')
      .where('organization_id', '=', ctx.organizationId)
      .where('state', 'in', ['queued', 'running'])
      .where(isSilent)
      .execute();
    await Promise.all(left.map(({ id }) => ctx.enqueue(solveRun, { runId: id })));
  },
});

export const jobs: readonly SealedJob[] = [seal(solve), seal(resume)];
