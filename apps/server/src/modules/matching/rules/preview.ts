/** The same people under other weights or another objective; nothing is stored. */
import type { MatchPreview, Objective, Weights } from '@viceversa/contract';
import { type Pair, solve } from '@viceversa/matching';
import { compactPairs } from './describe.ts';
import { problemOver, type Session, sumOf, warmFrom } from './session.ts';

export type Wish = { readonly weights: Weights | null; readonly objective: Objective | null };

export const previewOf = (session: Session, { weights, objective }: Wish): MatchPreview => {
  const { order, result: present, problem: presentProblem } = session;
  const scored = weights ? session.scored.withWeights(weights) : session.scored;
  const problem = problemOver(order.snapshot, scored, objective ?? order.policy.objective);
  // Among equal totals, pairs stay as they are: what moves is due to the weights.
  const { pairs, isProved, exact } = solve(problem, { warm: warmFrom(present), ties: 'any' });
  const compact = compactPairs(order.snapshot, problem, pairs);
  const sum = sumOf(problem, pairs);
  const key = (pair: Pair) => pair.join(' ');
  const [had, has] = [new Set(present.pairs.map(key)), new Set(pairs.map(key))];
  return {
    objective: sum,
    isProved,
    isExact: exact,
    meanScore: pairs.length === 0 ? null : Math.round(sum / pairs.length),
    minimumScore: compact.at(-1)?.score ?? null,
    pairs: compact,
    joining: compactPairs(
      order.snapshot,
      problem,
      pairs.filter((pair) => !had.has(key(pair))),
    ),
    leaving: compactPairs(
      order.snapshot,
      presentProblem,
      present.pairs.filter((pair) => !has.has(key(pair))),
    ),
  };
};
