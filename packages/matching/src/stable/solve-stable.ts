/**
 * Objective `stable`: no mentor and mentee who would both rather have each other, and as many pairs as possible.
 *
 * Deferred acceptance with promotion gives at least 2/3 of the largest weakly stable matching, in time almost linear in
 * the edges (propose.ts). Without ties, or when a first upper bound is met, this is the largest; otherwise a branch and
 * bound looks for a larger one within a fixed budget (exact-search.ts). `exact` says whether the size is proved.
 *
 * Deterministic: same rankings and seed, same pairs, on every machine and in whatever order the edges come. The seed
 * decides between people of equal rank. Every result is checked by code that shares nothing with this one; show a result
 * as stable only if `stability.isStable`.
 */
import { MatchingError } from '../matching-error.ts';
import type { Pair } from '../types.ts';
import { blockingPairs, type Stability } from './blocking-pairs.ts';
import { checkRankings } from './check-rankings.ts';
import { LEVELS } from './edge-copies.ts';
import { searchLargest } from './exact-search.ts';
import { type OpenMarket, openMarket } from './open-market.ts';
import { propose } from './propose.ts';
import type { Rankings } from './ranked-edges.ts';

/** How often the first conclusions may look at each edge. Long strict lists would take longer and gain nothing. */
const FIRST_LOOKS = 20;

/** Edges that the search may look at after that: about two seconds, and less than four bytes of memory for each. */
const SEARCH_BUDGET = 5_000_000;

export type StableOptions = {
  /** Whole number 0 … 2³² − 1. */
  readonly seed: number;
  /** False: no search beyond the first bound. Default true. */
  readonly exact?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly shouldStop?: (() => boolean) | undefined;
  /** `done` and `total` count offers and edges looked at; most runs end long before the total. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
};

export type SizeBound = {
  /** No weakly stable matching with these locks has more pairs. */
  readonly atMost: number;
  /**
   * `ratio`: 3/2 of the size found. `no_ties`: without ties all stable matchings have the same size (Roth 1986, "On
   * the allocation of residents to rural hospitals"; for capacities on both sides Alkan 2002, Economic Theory 19).
   * `matching`: the largest matching, stable or not, of pairs that can be stable. `search`: all possibilities were tried.
   */
  readonly by: 'ratio' | 'no_ties' | 'matching' | 'search';
};

export type StableResult = {
  /** Ordered by mentee, then mentor; locked pairs included. */
  readonly pairs: readonly Pair[];
  readonly size: number;
  /** True if no weakly stable matching with these locks has more pairs: `size` equals `bound.atMost`. */
  readonly exact: boolean;
  readonly bound: SizeBound;
  readonly stability: Stability;
};

/**
 * @throws MatchingError for bad input, or `stopped` when told to stop.
 * @example
 * const { pairs, exact, stability } = solveStable(rankings, { seed: 7 });
 */
export function solveStable(rankings: Rankings, options: StableOptions): StableResult {
  checkRankings(rankings);
  checkSeed(options.seed);
  const offers = LEVELS * rankings.edges.col.length;
  const branches = options.exact === false ? 0 : SEARCH_BUDGET;
  const report = createReport(options, offers + branches);
  report(0);
  const market = openMarket(rankings, options.seed);
  const start = propose(market, report);
  const watch = (spent: number) => report(offers + spent);
  const search = hasTies(market)
    ? searchLargest(market, start, { root: FIRST_LOOKS * start.length, branches, watch })
    : ({ isChosen: start, atMost: start.filter((flag) => flag === 1).length, by: 'no_ties' } as const);
  const pairs = listPairs(market, search.isChosen);
  const size = pairs.length;
  const bound = boundWithLocks(size, market.locked.length, search);
  return { pairs, size, exact: size === bound.atMost, bound, stability: blockingPairs(rankings, pairs) };
}

function hasTies({ mentees, mentors }: OpenMarket): boolean {
  return [mentees, mentors].some(({ edges, person, rank }) =>
    edges.some((edge, at) => {
      const before = edges[at - 1];
      return before !== undefined && person[before] === person[edge] && rank[before] === rank[edge];
    }),
  );
}

function boundWithLocks(size: number, locked: number, { atMost, by }: SizeBound): SizeBound {
  const ratio = Math.floor((3 * (size - locked)) / 2);
  return ratio < atMost ? { atMost: ratio + locked, by: 'ratio' } : { atMost: atMost + locked, by };
}

function checkSeed(seed: number): void {
  const isSeed = Number.isInteger(seed) && seed >= 0 && seed <= 0xffff_ffff;
  if (!isSeed) throw new MatchingError('bad_seed', { seed: `${seed}` });
}

/** Tells the caller how far the work is about a hundred times, and stops it when the caller says so. */
function createReport({ signal, shouldStop, onProgress }: StableOptions, total: number): (done: number) => void {
  let next = 0;
  return (done) => {
    if (done < next) return;
    next = done + total / 100;
    onProgress?.(done, total);
    if (signal?.aborted || shouldStop?.()) throw new MatchingError('stopped', { done, total });
  };
}

function listPairs({ mentees, mentors, locked }: OpenMarket, isChosen: Uint8Array): Pair[] {
  const pairs: Pair[] = [...locked];
  isChosen.forEach((flag, edge) => {
    if (flag === 1) pairs.push([mentees.person[edge] ?? 0, mentors.person[edge] ?? 0]);
  });
  return pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
