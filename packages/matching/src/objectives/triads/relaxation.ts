/**
 * All tracks solved on their own, with a price on every couple that came up twice.
 *
 * Idea: Lagrangian relaxation (Held & Karp 1971; Fisher 1981). "Two people are paired at most once" is what ties the
 * tracks together; instead of demanding it, each pairing of the couple pays a price λ ≥ 0, and λ is paid back once:
 *   bound(λ) = Σ best total of each track with λ off the scores + Σ λ   ≥   best combined total, for any λ.
 * Prices rise for couples paired twice and fall for couples not paired at all, by steps that aim at the best combined
 * total known (Polyak 1969). Prices are whole points and never above the lowest score of the couple, so every solve
 * stays an ordinary problem with its certificate.
 */
import { MatchingError } from '../../matching-error.ts';
import { solve } from '../../solve/solve.ts';
import type { Pair, Problem, SolveOptions } from '../../types.ts';
import type { Crossing, Option, Track } from './tracks.ts';

/** What has been decided on the way to a node of the search, per track. */
export type Decisions = {
  readonly locked: readonly (readonly Pair[])[];
  readonly forbidden: readonly (readonly Pair[])[];
};

export type Prices = ReadonlyMap<number, number>;

export type Relaxed = {
  readonly pairs: readonly (readonly Pair[])[];
  readonly bound: number;
  readonly isCertified: boolean;
  /** How often each couple is paired, for couples that are paired or have a price. */
  readonly counts: ReadonlyMap<number, number>;
};

/** Null if the locks of the decisions do not fit into the capacities. */
export function relax(
  tracks: readonly Track[],
  crossing: Crossing,
  decisions: Decisions,
  prices: Prices,
  options: SolveOptions,
): Relaxed | null {
  const pairs: (readonly Pair[])[] = [];
  let bound = 0;
  let isCertified = true;
  for (const [track, { problem }] of tracks.entries()) {
    const weight = problem.edges.weight.slice();
    for (const [couple, price] of prices) {
      for (const option of crossing.options(couple)) {
        if (option.track === track) weight[option.edge] = (weight[option.edge] ?? 0) - price;
      }
    }
    const result = solveIfLocksFit(
      decided({ ...problem, edges: { ...problem.edges, weight } }, decisions, track),
      options,
    );
    if (result === null) return null;
    pairs.push(result.pairs);
    bound += result.total;
    isCertified &&= result.certificate.ok;
  }
  for (const price of prices.values()) bound += price;
  return { pairs, bound, isCertified, counts: countCouples(crossing, pairs, prices) };
}

export function decided(problem: Problem, decisions: Decisions, track: number): Problem {
  return {
    ...problem,
    locked: [...(problem.locked ?? []), ...(decisions.locked[track] ?? [])],
    forbidden: [...(problem.forbidden ?? []), ...(decisions.forbidden[track] ?? [])],
  };
}

/** The prices for the next attempt: a step against every couple that is paired too often, or not at all. */
export function nextPrices(
  tracks: readonly Track[],
  crossing: Crossing,
  prices: Prices,
  relaxed: Relaxed,
  target: number,
): Prices {
  const excess = [...relaxed.counts].filter(([couple, count]) => count !== 1 && (count > 1 || prices.has(couple)));
  const length = excess.reduce((sum, [, count]) => sum + (count - 1) ** 2, 0);
  if (length === 0) return prices;
  const step = Math.max(1, Math.round((relaxed.bound - target) / length));
  const next = new Map(prices);
  for (const [couple, count] of excess) {
    const most = Math.min(...crossing.options(couple).map((option) => scoreOf(tracks, option)));
    const price = Math.min(most, (prices.get(couple) ?? 0) + step * (count - 1));
    if (price > 0) next.set(couple, price);
    else next.delete(couple);
  }
  return next;
}

export function scoreOf(tracks: readonly Track[], option: Option): number {
  return tracks[option.track]?.problem.edges.weight[option.edge] ?? 0;
}

function countCouples(crossing: Crossing, pairs: Relaxed['pairs'], prices: Prices): Map<number, number> {
  const counts = new Map([...prices.keys()].map((couple) => [couple, 0]));
  for (const [track, list] of pairs.entries()) {
    for (const pair of list) {
      const couple = crossing.couple(track, pair);
      counts.set(couple, (counts.get(couple) ?? 0) + 1);
    }
  }
  return counts;
}

function solveIfLocksFit(problem: Problem, options: SolveOptions) {
  try {
    return solve(problem, options);
  } catch (error) {
    if (error instanceof MatchingError && error.code === 'lock_over_capacity') return null;
    throw error;
  }
}
