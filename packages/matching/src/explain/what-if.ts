/**
 * What one change by hand would do to the whole: solved again with the change, compared with the result as it stands.
 * Exact, at the cost of one more solve (two without `before`).
 */
import type { Scored } from '../score/scored.ts';
import { solve } from '../solve/solve.ts';
import type { Pair, Problem, Result } from '../types.ts';

export type Change = {
  readonly lock?: Pair | undefined;
  readonly forbid?: Pair | undefined;
};

export type Effect = {
  readonly before: number;
  readonly after: number;
  /** after − before: 0 or less, the price of the change. */
  readonly difference: number;
  /** Pairs that would be dissolved, and pairs that would form instead. */
  readonly dissolved: readonly Pair[];
  readonly formed: readonly Pair[];
  readonly result: Result;
};

/**
 * @param before the result of the problem as it is, if at hand.
 * @throws MatchingError `lock_not_edge` if a rule removes the pair (ask `scored.rules` which), `lock_over_capacity` …
 * @example whatIf(scored, { lock: [scored.menteeIndex('ada'), scored.mentorIndex('bo')] }, result).difference
 */
export function whatIf(source: Scored | Problem, change: Change, before?: Result): Effect {
  const problem = 'problem' in source ? source.problem : source;
  const now = before ?? solve(problem);
  const result = solve({
    ...problem,
    locked: added(problem.locked, change.lock),
    forbidden: added(problem.forbidden, change.forbid),
  });
  return {
    before: now.total,
    after: result.total,
    difference: result.total - now.total,
    dissolved: without(now.pairs, result.pairs),
    formed: without(result.pairs, now.pairs),
    result,
  };
}

function added(list: readonly Pair[] | undefined, pair: Pair | undefined): readonly Pair[] {
  return pair === undefined ? (list ?? []) : [...(list ?? []), pair];
}

function without(pairs: readonly Pair[], others: readonly Pair[]): Pair[] {
  const known = new Set(others.map(([mentee, mentor]) => `${mentee} ${mentor}`));
  return pairs.filter(([mentee, mentor]) => !known.has(`${mentee} ${mentor}`));
}
