import {
  type cancelMatchRun as cancelEndpoint,
  type In,
  type MatchRunView,
  type Out,
  type Policy,
  policy as policyShape,
  type publishMatchRun as publishEndpoint,
  type startMatchRun as startEndpoint,
} from '@viceversa/contract';
import { translator } from '@viceversa/locales';
import { sql } from 'kysely';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { canonicalJson, fingerprint } from '../../../kernel/fingerprint.ts';
import { newId } from '../../../kernel/id.ts';
import { proposePairs } from '../../pairs/index.ts';
import {
  lockProgram,
  openStates,
  publishingStates,
  requireState,
  setState,
  stateWhileMatching,
} from '../../programs/index.ts';
import { peopleBy } from '../reads/results.ts';
import { isOutdated, lockRun, viewRun } from '../reads/runs.ts';
import { takeSnapshot } from '../reads/snapshot.ts';
import { engine } from '../rules/engine.ts';
import { refusedLocks } from '../rules/locks.ts';
import type { Snapshot } from '../rules/snapshot.ts';
import { solveRun } from '../rules/solve-run.ts';
import { toldRules } from '../rules/told.ts';

export const startMatchRun = async (ctx: Ctx, input: In<typeof startEndpoint>): Promise<MatchRunView> => {
  const program = await lockProgram(ctx, input.programId);
  requireState(program, openStates);
  // Stored policies may be older than some of their parts.
  const policy = policyShape.parse(input.policy ?? program.policy);
  if (Object.values(policy.weights).every((weight) => weight === 0))
    throw new AppError('invalid_input', {}, [{ path: 'policy.weights', code: 'weights_all_zero' }]);
  const snapshot = await takeSnapshot(ctx, program);
  if (snapshot.mentors.length === 0 || snapshot.mentees.length === 0) throw new AppError('not_enough_people');
  await refuseLocks(ctx, snapshot, policy);

  const content = JSON.stringify(snapshot);
  const hash = fingerprint(content);
  const scope = { organization_id: ctx.organizationId, program_id: program.id };
  await ctx.db
    .insertInto('match_input')
    .values({ ...scope, hash, content })
    .onConflict((conflict) => conflict.columns(['organization_id', 'program_id', 'hash']).doNothing())
    .execute();
  const id = newId(ctx.now);
  await ctx.db
    .insertInto('match_run')
    .values({
      ...scope,
      id,
      // The program is locked, so numbers are given one after the other.
      number: sql<number>`(select coalesce(max(number), 0) + 1 from match_run
        where organization_id = ${ctx.organizationId} and program_id = ${program.id})`,
      state: 'queued',
      policy: JSON.stringify(policy),
      policy_hash: fingerprint(canonicalJson(policy)),
      input_hash: hash,
      seed: input.seed,
      engine,
      revision: program.revision,
      objective: null,
      certificate: null,
      figures: '{}',
      failure: null,
      progress: JSON.stringify({ phase: 'waiting', done: 0, total: snapshot.mentees.length }),
      heartbeat_at: null,
      created_by: ctx.actor.kind === 'account' ? ctx.actor.accountId : null,
      created_at: ctx.now.toString(),
      finished_at: null,
    })
    .execute();
  const state = stateWhileMatching(program.state);
  if (state !== program.state) await setState(ctx, program.id, state);
  await ctx.enqueue(solveRun, { runId: id });
  ctx.about(`matchRun:${id}`);
  return viewRun(ctx, program.id, id);
};

/** The first lock that cannot be kept, with the names of the two and the rule in the reader's words. */
export const refuseLocks = async (ctx: Ctx, snapshot: Snapshot, policy: Policy): Promise<void> => {
  const [refused] = refusedLocks({ snapshot, policy });
  if (!refused) return;
  const [mentee, mentor] = refused.pair;
  const people = await peopleBy(ctx, refused.pair);
  const rule = toldRules(refused.rules)[0] ?? 'no_capacity';
  throw new AppError('locked_pair_forbidden', {
    mentor: people.get(mentor)?.name ?? '',
    mentee: people.get(mentee)?.name ?? '',
    rule: translator(ctx.language)(`reasons.rule.${rule}`),
    ruleCode: rule,
  });
};

export const cancelMatchRun = async (
  ctx: Ctx,
  { programId, runId }: In<typeof cancelEndpoint>,
): Promise<MatchRunView> => {
  await viewRun(ctx, programId, runId);
  const run = await lockRun(ctx, programId, runId);
  if (run.state !== 'queued' && run.state !== 'running')
    throw new AppError('match_run_wrong_state', { state: run.state });
  await ctx.db
    .updateTable('match_run')
    .set({ state: 'cancelled', finished_at: ctx.now.toString() })
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', runId)
    .execute();
  return viewRun(ctx, programId, runId);
};

/** Proposes the pairs of a proven, present result to both sides; the program becomes active. */
export const publishMatchRun = async (
  ctx: Ctx,
  { programId, runId }: In<typeof publishEndpoint>,
): Promise<Out<typeof publishEndpoint>> => {
  const program = await lockProgram(ctx, programId);
  const run = await lockRun(ctx, programId, runId);
  if (run.state !== 'done' || run.certificate?.ok !== true)
    throw new AppError('match_run_wrong_state', { state: run.state });
  requireState(program, publishingStates);
  if (isOutdated(program, run)) throw new AppError('match_run_wrong_state', { state: 'outdated' });
  const pairs = await ctx.db
    .selectFrom('match_run_pair')
    .select(['mentor_person_id', 'mentee_person_id', 'score', 'facts'])
    .where('organization_id', '=', ctx.organizationId)
    .where('run_id', '=', runId)
    .execute();
  const told = await proposePairs(ctx, program, runId, pairs);
  await ctx.db
    .updateTable('match_run')
    .set({ state: 'published' })
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', runId)
    .execute();
  await setState(ctx, programId, 'active', runId);
  return { run: await viewRun(ctx, programId, runId), ...told };
};
