/** Questions about a finished run. Its input never changes, so the long answers are worked out once per process. */
import type {
  getRunAdvice,
  getRunFairness,
  getRunObjectives,
  In,
  MatchPerson,
  MatchRunView,
  Out,
} from '@viceversa/contract';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { conceptName } from '../../pairs/index.ts';
import { findProgram } from '../../programs/index.ts';
import type { Advice } from '../rules/advice.ts';
import type { Somebody } from '../rules/describe.ts';
import type { SolvedFairness } from '../rules/fairness.ts';
import type { Order } from '../rules/session.ts';
import { askSolver } from '../rules/solver.ts';
import { viewDeclaredFairness } from './declared-fairness.ts';
import { peopleBy } from './results.ts';
import { viewRun } from './runs.ts';
import { snapshotOf } from './stored-snapshot.ts';

export const finishedRun = async (ctx: Ctx, programId: string, runId: string): Promise<MatchRunView> => {
  const run = await viewRun(ctx, programId, runId);
  if (run.state !== 'done' && run.state !== 'published')
    throw new AppError('match_run_wrong_state', { state: run.state });
  return run;
};

export const orderOf =
  (ctx: Ctx, { id, policy, seed }: MatchRunView) =>
  async (): Promise<Order> => ({
    snapshot: await snapshotOf(ctx, id),
    policy,
    seed,
  });

const mostKept = 60;
/** The first answer for a run is the answer; the oldest are forgotten. */
const createMemory = <Answer>() => {
  const known = new Map<string, Answer>();
  return async (runId: string, find: () => Promise<Answer>): Promise<Answer> => {
    const answer = known.get(runId) ?? (await find());
    known.set(runId, answer);
    for (const old of [...known.keys()].slice(0, -mostKept)) known.delete(old);
    return answer;
  };
};
const objectives = createMemory<Out<typeof getRunObjectives>['items']>();
const advice = createMemory<Advice>();
const fairness = createMemory<SolvedFairness>();

export const viewObjectives = async (
  ctx: Ctx,
  { programId, runId }: In<typeof getRunObjectives>,
): Promise<Out<typeof getRunObjectives>> => {
  const run = await finishedRun(ctx, programId, runId);
  const ask = () => askSolver(runId, { kind: 'objectives' }, orderOf(ctx, run), ctx.signal);
  return { chosen: run.policy.objective, items: await objectives(runId, ask) };
};

export const viewFairness = async (
  ctx: Ctx,
  { programId, runId }: In<typeof getRunFairness>,
): Promise<Out<typeof getRunFairness>> => {
  const run = await finishedRun(ctx, programId, runId);
  const solved = await fairness(runId, () => askSolver(runId, { kind: 'fairness' }, orderOf(ctx, run), ctx.signal));
  const { counts_groups } = await findProgram(ctx, programId);
  return { ...solved, declared: counts_groups ? await viewDeclaredFairness(ctx, runId) : null };
};

export const viewAdvice = async (
  ctx: Ctx,
  { programId, runId }: In<typeof getRunAdvice>,
): Promise<Out<typeof getRunAdvice>> => {
  const run = await finishedRun(ctx, programId, runId);
  const found = await advice(runId, () => askSolver(runId, { kind: 'advice' }, orderOf(ctx, run), ctx.signal));
  const named = await namer(
    ctx,
    found.mentors.map(({ mentor }) => mentor),
  );
  return {
    mentors: found.mentors.flatMap(({ mentor, price, gain }) =>
      named(mentor).map((person) => ({ mentor: person, price, gain })),
    ),
    skills: found.skills.map((skill) => ({ ...skill, label: conceptName(ctx.language, skill) })),
    relaxations: found.relaxations,
  };
};

/** Nobody for those who have left the directory meanwhile. */
export const namer = async (ctx: Ctx, somebody: readonly Somebody[]) => {
  const people = await peopleBy(
    ctx,
    somebody.map(({ personId }) => personId),
  );
  return ({ personId, enrollmentId }: Somebody): MatchPerson[] => {
    const person = people.get(personId);
    return person ? [{ ...person, enrollmentId }] : [];
  };
};
