/** What one change by hand would do to the whole. Exact; nothing is changed. */
import type { Change, Movement } from '../repair/change.ts';
import { openMatch } from '../repair/open-match.ts';
import type { Scored } from '../score/scored.ts';
import type { Problem, Result, State } from '../types.ts';

export type Effect = Movement & {
  /** The match with the change, certified. */
  readonly result: Result;
};

/**
 * Opens the match, carries the change out and certifies it: O(m) and a few augmenting paths where a result is at hand.
 * To ask many questions about one match, keep an `openMatch` and `rehearse` each.
 *
 * @param before the result of the problem as it is, if at hand.
 * @throws MatchingError `lock_not_edge` if a rule removes the pair (ask `scored.rules` which), `lock_over_capacity` …
 * @example whatIf(scored, { lock: [scored.menteeIndex('ada'), scored.mentorIndex('bo')] }, result).difference
 */
export function whatIf(source: Scored | Problem | State, change: Change, before?: Result): Effect {
  const problem = 'problem' in source ? source.problem : source;
  const warm = before === undefined ? undefined : { u: before.state.u, pairs: before.pairs };
  const match = openMatch(problem, { warm });
  const movement = match.change(change);
  return { ...movement, result: match.result() };
}
