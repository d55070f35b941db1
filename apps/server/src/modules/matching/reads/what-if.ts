import type { In, Out, previewSwap } from '@viceversa/contract';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import type { PersonPair, Snapshot } from '../rules/snapshot.ts';
import { solver } from '../rules/solver.ts';
import { toldRules } from '../rules/told.ts';
import { enrolledPair } from './constraints.ts';
import { pairKey, withNames } from './results.ts';
import { viewRun } from './runs.ts';

/** What a run saw, as it was stored. */
export const snapshotOf = async (ctx: Pick<Ctx, 'db' | 'organizationId'>, runId: string): Promise<Snapshot> => {
  const { content } = await ctx.db
    .selectFrom('match_run as run')
    .innerJoin('match_input as input', (join) =>
      join
        .onRef('input.organization_id', '=', 'run.organization_id')
        .onRef('input.program_id', '=', 'run.program_id')
        .onRef('input.hash', '=', 'run.input_hash'),
    )
    .select('input.content')
    .where('run.organization_id', '=', ctx.organizationId)
    .where('run.id', '=', runId)
    .executeTakeFirstOrThrow();
  const stored: unknown = JSON.parse(content);
  if (!isSnapshot(stored)) throw new Error(`what run ${runId} saw cannot be read`);
  return stored;
};

const parts = ['mentors', 'mentees', 'positions', 'labels', 'locked', 'forbidden', 'taken'] as const;
const isSnapshot = (stored: unknown): stored is Snapshot =>
  typeof stored === 'object' && stored !== null && parts.every((part) => part in stored);

/** The exact effect of one pair by hand on the whole: the run's snapshot solved again with that one change. */
export const previewChange = async (ctx: Ctx, input: In<typeof previewSwap>): Promise<Out<typeof previewSwap>> => {
  const run = await viewRun(ctx, input.programId, input.runId);
  if (run.objective === null) throw new AppError('match_run_wrong_state', { state: run.state });
  const people = await enrolledPair(ctx, input.programId, input.mentor, input.mentee);
  const pair: PersonPair = [people.mentee, people.mentor];
  const snapshot = await snapshotOf(ctx, run.id);
  const answer = await solver.run({
    snapshot,
    policy: run.policy,
    seed: run.seed,
    correction: { change: input.change, pair },
  });
  if (answer.kind !== 'effect') throw new Error('the solver answered another question');
  const { effect } = answer;
  if (!effect.allowed) {
    const { objective } = run;
    return {
      allowed: false,
      rules: toldRules(effect.rules),
      before: objective,
      after: objective,
      leaving: [],
      joining: [],
    };
  }
  const { before, after } = effect;
  const [presentKeys, nextKeys] = [new Set(before.pairs.map(pairKey)), new Set(after.pairs.map(pairKey))];
  return {
    allowed: true,
    rules: [],
    before: before.objective,
    after: after.objective,
    leaving: await withNames(
      ctx,
      before.pairs.filter((each) => !nextKeys.has(pairKey(each))),
    ),
    joining: await withNames(
      ctx,
      after.pairs.filter((each) => !presentKeys.has(pairKey(each))),
    ),
  };
};
