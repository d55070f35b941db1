/** One run opened: its people scored, its result, and whatever is asked about it later. Kept in the solver's thread. */
import type { Objective, Policy } from '@viceversa/contract';
import {
  type Policy as EnginePolicy,
  type ObjectiveResult,
  type OpenMatch,
  openMatch,
  type Pair,
  type Problem,
  type Result,
  type Scored,
  score,
  solve,
} from '@viceversa/matching';
import { lexicon } from './lexicon.ts';
import { enginePolicy, rowsOf, type Snapshot } from './snapshot.ts';

export type Order = { readonly snapshot: Snapshot; readonly policy: Policy; readonly seed: number };
export type Watch = {
  readonly shouldStop?: (() => boolean) | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
};

export type Session = {
  readonly order: Order;
  readonly scored: Scored;
  /** With the run's objective, its locked and its forbidden pairs. */
  readonly problem: Problem;
  readonly result: ObjectiveResult;
  /** The same for the objective `total`, whatever the run's: prices and gains are its own. */
  readonly best: (watch?: Watch) => { readonly problem: Problem; readonly result: ObjectiveResult };
  /** Open on the best total, for as many rehearsals as wanted. */
  readonly open: (watch?: Watch) => OpenMatch;
};

export const scoreUnder = (rules: EnginePolicy, { snapshot, seed }: Omit<Order, 'policy'>): Scored =>
  score(
    [...snapshot.mentees, ...snapshot.mentors].map(({ profile }) => profile),
    rules,
    { organization: snapshot.positions, lexicon, seed },
  );

export const scoreOver = (order: Order): Scored => scoreUnder(enginePolicy(order.policy, order.snapshot), order);

export const problemOver = (snapshot: Snapshot, scored: Scored, objective: Objective): Problem => ({
  ...scored.problem,
  locked: rowsOf(snapshot.locked, scored),
  forbidden: rowsOf([...snapshot.forbidden, ...snapshot.taken], scored),
  objective,
});

const once = <Input, Value>(make: (input: Input) => Value): ((input: Input) => Value) => {
  let made: { readonly value: Value } | null = null;
  return (input) => {
    made ??= { value: make(input) };
    return made.value;
  };
};

export const openSession = (order: Order, scored: Scored = scoreOver(order), watch: Watch = {}): Session => {
  const { objective } = order.policy;
  const problem = problemOver(order.snapshot, scored, objective);
  const result = solve(problem, watch);
  const best = once((how: Watch | undefined) => {
    if (objective === 'total') return { problem, result };
    const plain: Problem = { ...problem, objective: 'total' };
    return { problem: plain, result: solve(plain, how) };
  });
  const open = once((how: Watch | undefined) => {
    const found = best(how);
    return openMatch(found.problem, { ...how, warm: warmFrom(found.result) });
  });
  return { order, scored, problem, result, best, open };
};

export const warmFrom = ({ state, pairs }: Result) => ({ u: state.u, pairs });

/** The scores of the pairs, in their order. O(row) per pair, without running the rules again. */
export const scoresOf = ({ edges }: Problem, pairs: readonly Pair[]): number[] =>
  pairs.map(([mentee, mentor]) => {
    const start = edges.ptr[mentee] ?? 0;
    const at = edges.col.subarray(start, edges.ptr[mentee + 1]).indexOf(mentor);
    return at < 0 ? 0 : (edges.weight[start + at] ?? 0);
  });

/** What is shown as the objective: what unfilled places count is left out. */
export const sumOf = (problem: Problem, pairs: readonly Pair[]): number =>
  scoresOf(problem, pairs).reduce((sum, score) => sum + score, 0);

/** Per edge of the problem whether it was chosen; the state of a narrowed objective knows only the edges left. */
export const chosenIn = ({ edges }: Problem, pairs: readonly Pair[]): Uint8Array => {
  const chosen = new Uint8Array(edges.col.length);
  for (const [mentee, mentor] of pairs) {
    const start = edges.ptr[mentee] ?? 0;
    const at = edges.col.subarray(start, edges.ptr[mentee + 1]).indexOf(mentor);
    if (at >= 0) chosen[start + at] = 1;
  }
  return chosen;
};
