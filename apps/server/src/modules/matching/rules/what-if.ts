/**
 * The exact effect of one pair by hand: the match of the run with that change, over the same scores, so that nothing
 * but the change can make a difference. With a lowest acceptable fit, a pair more counts what it is above it, as it
 * does for the solve: or else a poor pair too many would look like a gain.
 */
import type { MatchRule } from '@viceversa/contract';
import { chainFrom, type Pair, solve } from '@viceversa/matching';
import { describePairs, keyOf, type MatchedPair, type Somebody, somebody } from './describe.ts';
import { refusedLocks } from './locks.ts';
import { problemOver, type Session, sumOf, warmFrom } from './session.ts';
import { type Correction, corrected, type PersonPair, rowsOf } from './snapshot.ts';

export type Move = {
  readonly mentee: Somebody;
  readonly left: readonly Somebody[];
  readonly joined: readonly Somebody[];
};
export type Effect =
  | { readonly allowed: false; readonly rules: readonly MatchRule[]; readonly before: number }
  | {
      readonly allowed: true;
      readonly before: number;
      readonly after: number;
      readonly leaving: readonly MatchedPair[];
      readonly joining: readonly MatchedPair[];
      readonly chain: readonly Move[];
      readonly prices: { readonly mentorSlot: number; readonly menteeSlot: number } | null;
    };
type Movement = { readonly difference: number; readonly formed: readonly Pair[]; readonly dissolved: readonly Pair[] };

const scorePoints = 1_000_000;
/** Above the price of a whole pair, which the wish for as many pairs as possible makes very large. */
export const capped = (price: number): number => Math.max(0, Math.min(scorePoints, price));

export const effectOf = (session: Session, correction: Correction): Effect => {
  const { order, scored, problem, result } = session;
  const { snapshot, policy } = order;
  const before = sumOf(problem, result.pairs);
  const has = (pairs: readonly PersonPair[]) => pairs.some((pair) => keyOf(pair) === keyOf(correction.pair));
  // Pairs that live already are kept outside the match, and cannot be made a second time.
  if (correction.change === 'lock' && has(snapshot.taken)) return { allowed: false, rules: ['former_pair'], before };
  const next = corrected(snapshot, correction);
  const refusals = refusedLocks({ policy, snapshot: next });
  const refused = refusals.find(({ pair }) => keyOf(pair) === keyOf(correction.pair)) ?? refusals[0];
  if (refused) return { allowed: false, rules: refused.rules, before };

  const takesBack = correction.change === 'lock' ? has(snapshot.forbidden) : has(snapshot.locked);
  const isWarm = policy.objective === 'total' && !takesBack;
  const movement = isWarm ? rehearsed(session, correction) : solvedAgain(session, next);
  const sum = before + sumOf(problem, movement.formed) - sumOf(problem, movement.dissolved);
  const [menteeRow, mentorRow] = rowOf(session, correction.pair);
  const { state } = result;
  const { mentees, mentors } = problem;
  return {
    allowed: true,
    before,
    after: policy.outside === 0 ? sum : Math.max(0, Math.min(sum, before + movement.difference)),
    leaving: describePairs(snapshot, scored, movement.dissolved),
    joining: describePairs(next, scored, movement.formed),
    chain: chainFrom(movement, menteeRow).map((step) => ({
      mentee: somebody(snapshot.mentees, step.mentee),
      left: step.left.map((row) => somebody(snapshot.mentors, row)),
      joined: step.joined.map((row) => somebody(snapshot.mentors, row)),
    })),
    prices:
      policy.objective === 'total'
        ? {
            mentorSlot: capped((state.u[mentorRow] ?? 0) - (mentors.outside[mentorRow] ?? 0)),
            menteeSlot: capped((state.v[menteeRow] ?? 0) - (mentees.outside[menteeRow] ?? 0)),
          }
        : null,
  };
};

const rowOf = ({ scored }: Session, pair: PersonPair): Pair => {
  const [row] = rowsOf([pair], scored);
  if (!row) throw new Error('the two of a correction take part in the run');
  return row;
};

const rehearsed = (session: Session, { change, pair }: Correction): Movement =>
  session.open().rehearse({ [change]: rowOf(session, pair) });

/** Where the warm match does not reach: other objectives, and a correction that takes an earlier one back. */
const solvedAgain = ({ scored, result, order }: Session, next: Session['order']['snapshot']): Movement => {
  const changed = problemOver(next, scored, order.policy.objective);
  const after = solve(changed, order.policy.objective === 'total' ? { warm: warmFrom(result), ties: 'any' } : {});
  const key = (pair: Pair) => pair.join(' ');
  const [had, has] = [new Set(result.pairs.map(key)), new Set(after.pairs.map(key))];
  return {
    difference: after.total - result.total,
    formed: after.pairs.filter((pair) => !had.has(key(pair))),
    dissolved: result.pairs.filter((pair) => !has.has(key(pair))),
  };
};
