/** Every objective on the same problem, side by side, and what each costs against the best total. */
import type { Problem, SolveOptions } from '../types.ts';
import { createMeter } from './meter.ts';
import { OBJECTIVES, type Objective, type ObjectiveResult } from './objective.ts';
import { pursue } from './pursue.ts';
import { scoresOf } from './value.ts';

export type ObjectiveFacts = {
  readonly objective: Objective;
  readonly pairs: number;
  /** With at least one partner, locked ones included. */
  readonly people: { readonly mentees: number; readonly mentors: number };
  readonly total: number;
  /** Facts about the scores of the pairs, locked ones included; null without pairs. In points. */
  readonly scores: ScoreFacts | null;
  /** What is given up against `total`: 0 or more points, and percent of it (null if it is not above 0). */
  readonly price: { readonly points: number; readonly percent: number | null };
  readonly exact: boolean;
  readonly isProved: boolean;
  readonly result: ObjectiveResult;
};

export type ScoreFacts = {
  readonly worst: number;
  readonly best: number;
  readonly mean: number;
  /** Scores that so many percent of the pairs reach or stay below: always the score of a pair. */
  readonly quantiles: { readonly p10: number; readonly p25: number; readonly p50: number; readonly p75: number };
};

/**
 * Costs the sum of what the objectives cost. In the order of OBJECTIVES.
 *
 * @throws MatchingError as the objectives do.
 * @example compareObjectives(problem).map(({ objective, scores, price }) => [objective, scores?.worst, price.percent])
 */
export function compareObjectives(problem: Problem, options: SolveOptions = {}): readonly ObjectiveFacts[] {
  const meter = createMeter(options);
  const share = 1 / OBJECTIVES.length;
  const results = OBJECTIVES.map((objective, k) => pursue(problem, objective, meter.part(k * share, (k + 1) * share)));
  const best = results.find(({ objective }) => objective === 'total')?.total ?? 0;
  return results.map((result) => {
    const points = best - result.total;
    return {
      objective: result.objective,
      pairs: result.pairs.length,
      people: {
        mentees: new Set(result.pairs.map(([mentee]) => mentee)).size,
        mentors: new Set(result.pairs.map(([, mentor]) => mentor)).size,
      },
      total: result.total,
      scores: factsOf(problem, result),
      price: { points, percent: best > 0 ? (100 * points) / best : null },
      exact: result.exact,
      isProved: result.isProved,
      result,
    };
  });
}

function factsOf(problem: Problem, { pairs }: ObjectiveResult): ScoreFacts | null {
  const scores = Float64Array.from(scoresOf(problem, pairs)).sort();
  const worst = scores[0];
  if (worst === undefined) return null;
  const quantile = (share: number) => scores[Math.max(0, Math.ceil(share * scores.length) - 1)] ?? worst;
  return {
    worst,
    best: quantile(1),
    mean: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    quantiles: { p10: quantile(0.1), p25: quantile(0.25), p50: quantile(0.5), p75: quantile(0.75) },
  };
}
