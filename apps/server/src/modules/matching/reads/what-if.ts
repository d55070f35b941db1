import type { In, Out, previewMatchRun, previewSwap } from '@viceversa/contract';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { createNewest } from '../rules/newest.ts';
import { askSolver } from '../rules/solver.ts';
import { toldRules } from '../rules/told.ts';
import { enrolledPair } from './constraints.ts';
import { finishedRun, namer, orderOf } from './questions.ts';
import { withNames } from './results.ts';

/** The exact effect of one pair by hand on the whole. */
export const previewChange = async (ctx: Ctx, input: In<typeof previewSwap>): Promise<Out<typeof previewSwap>> => {
  const run = await finishedRun(ctx, input.programId, input.runId);
  const people = await enrolledPair(ctx, input.programId, input.mentor, input.mentee);
  const effect = await askSolver(
    run.id,
    { kind: 'what_if', correction: { change: input.change, pair: [people.mentee, people.mentor] } },
    orderOf(ctx, run),
    ctx.signal,
  );
  const { before } = effect;
  if (!effect.allowed) {
    const nothing = { leaving: [], joining: [], chain: [], prices: null };
    return { allowed: false, rules: toldRules(effect.rules), before, after: before, ...nothing };
  }
  const { after, leaving, joining, chain, prices } = effect;
  const named = await namer(
    ctx,
    chain.flatMap(({ mentee, left, joined }) => [mentee, ...left, ...joined]),
  );
  return {
    allowed: true,
    rules: [],
    before,
    after,
    leaving: await withNames(ctx, leaving),
    joining: await withNames(ctx, joining),
    chain: chain.flatMap(({ mentee, left, joined }) =>
      named(mentee).map((who) => ({ mentee: who, left: left.flatMap(named), joined: joined.flatMap(named) })),
    ),
    prices,
  };
};

const newest = createNewest();

export const previewRun = async (ctx: Ctx, input: In<typeof previewMatchRun>): Promise<Out<typeof previewMatchRun>> => {
  const { weights = null, objective = null } = input;
  if (weights && Object.values(weights).every((weight) => weight === 0))
    throw new AppError('invalid_input', {}, [{ path: 'weights', code: 'weights_all_zero' }]);
  const run = await finishedRun(ctx, input.programId, input.runId);
  const asker = ctx.actor.kind === 'account' ? ctx.actor.accountId : ctx.actor.kind;
  return newest(`${asker} ${run.id}`, () =>
    askSolver(run.id, { kind: 'preview', weights, objective }, orderOf(ctx, run), ctx.signal),
  );
};
