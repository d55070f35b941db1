/**
 * How much the match depends on each weight: each weight is moved alone, the people are matched again, and the pairs
 * that stay are counted. A part whose weight changes nothing is a part nobody needs to argue about.
 */
import { PARTS, type Part, type Weights } from '../score/policy.ts';
import type { Scored } from '../score/scored.ts';
import { solve } from '../solve/solve.ts';
import type { Problem, Result, SolveOptions } from '../types.ts';

export type WeightEffect = {
  readonly part: Part;
  /** Share of today's pairs, 0 … 1, that stay with the weight at zero, halved, and doubled. */
  readonly without: number | null;
  readonly halved: number;
  readonly doubled: number;
};

/**
 * Three solves per part that has a weight; a part without weight is left out.
 *
 * @param bind adds the locks and forbidden pairs of the run.
 */
export function sensitivity(
  scored: Scored,
  result: Result,
  bind: (scored: Scored) => Problem,
  options: SolveOptions = {},
): readonly WeightEffect[] {
  const { weights } = scored.policy;
  const today = new Set(result.pairs.map((pair) => pair.join(' ')));
  const staying = (changed: Weights): number => {
    const { pairs } = solve(bind(scored.withWeights(changed)), options);
    const kept = pairs.filter((pair) => today.has(pair.join(' '))).length;
    return today.size === 0 ? 1 : kept / today.size;
  };
  return PARTS.filter((part) => weights[part] > 0).map((part) => {
    const others = PARTS.some((other) => other !== part && weights[other] > 0);
    return {
      part,
      without: others ? staying({ ...weights, [part]: 0 }) : null,
      halved: staying({ ...weights, [part]: weights[part] / 2 }),
      doubled: staying({ ...weights, [part]: weights[part] * 2 }),
    };
  });
}
