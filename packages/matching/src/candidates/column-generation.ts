/**
 * Solve, look for pairs outside the lists that are worth more than their prices, add them, solve again from where the
 * last solution stood, until there is none. Ends, because pairs are only ever added and there are finitely many.
 */
import { solve } from '../solve/solve.ts';
import type { Edges, Pair, Result, SolveOptions } from '../types.ts';
import type { Crew } from './crew.ts';
import { addEdges, toEdges } from './edges.ts';
import type { Roster } from './parts.ts';
import { priceBySeat, priceOutTheFull, type Sides, sortByDrift } from './prices.ts';
import { sharedInts, shareInts } from './shared-lists.ts';
import {
  COMPLETE,
  emptyFound,
  type Found,
  type ListTask,
  NOBODY,
  type PriceTask,
  WITH_ALL,
  WITH_FEW,
} from './tasks.ts';

export type Round = {
  /** Edges that were solved over. */
  readonly edges: number;
  /** Mentees who had to be compared with a few people outside their list, and with everybody; the rest are proved. */
  readonly comparedWithFew: number;
  readonly comparedWithAll: number;
  /** Pairs found that are worth more than their prices, and added. 0 in the last round. */
  readonly violations: number;
};

export type GlobalCertificate = {
  /** True only if the pairs are admissible, primal = dual, and no admissible pair is worth more than its prices. */
  readonly ok: boolean;
  readonly primal: number;
  readonly dual: number;
  /** All admissible pairs that nobody decided on by hand; each is covered by the prices. */
  readonly admissiblePairs: number;
  readonly rounds: readonly Round[];
};

export type Columns = {
  readonly pairs: readonly Pair[];
  readonly total: number;
  readonly u: Int32Array;
  readonly v: Int32Array;
  readonly certificate: GlobalCertificate;
};

/** Per mentee; the most profitable go first. */
const MOST_ADDED_PER_ROUND = 16;

export type Watching = (phase: 'listing' | 'solving' | 'pricing', round: number) => SolveOptions;

/** @param first length of the first lists. @throws MatchingError `stopped` when told to stop. */
export async function generateColumns(
  roster: Roster,
  sides: Sides,
  crew: Crew,
  { first, seed }: { readonly first: number; readonly seed: number },
  watching: Watching,
): Promise<Columns> {
  const lists = createListTask(roster, sides, first);
  await crew(lists, watching('listing', 0));
  const rounds: Round[] = [];
  const found = emptyFound(roster.mentees, Math.min(MOST_ADDED_PER_ROUND, roster.mentors));
  const compared = sharedInts(roster.mentees);
  const ceiling = shareInts(lists.theta.map((theta) => (theta === COMPLETE ? NOBODY : theta)));
  let edges = toEdges(lists.found);
  let before = lists.prices.ofSeat;
  let result: Result | null = null;
  for (;;) {
    const round = rounds.length + 1;
    // Ties matter only in the end, and settling them leaves the prices as they are.
    const isLast: boolean = rounds.at(-1)?.violations === 0;
    result = solve(
      { ...sides, edges, objective: 'total', seed },
      {
        ...watching('solving', round),
        ties: isLast ? 'seeded' : 'any',
        warm: result === null ? undefined : { u: result.state.u, pairs: result.pairs },
      },
    );
    const { u, v } = priceOutTheFull(sides, result);
    const prices = priceBySeat(roster.seating, sides.mentors, u, before);
    const task: PriceTask = {
      kind: 'price',
      found,
      edges: shareEdges(edges),
      prices,
      drift: sortByDrift(prices),
      worth: shareInts(v),
      theta: lists.theta,
      ceiling,
      compared,
    };
    await crew(task, watching('pricing', round));
    const violations = sum(found.count);
    rounds.push({
      edges: edges.col.length,
      comparedWithFew: count(compared, WITH_FEW),
      comparedWithAll: count(compared, WITH_ALL),
      violations,
    });
    if (isLast && violations === 0) {
      const { ok, primal, dual } = result.certificate;
      const certificate = { ok, primal, dual, admissiblePairs: sum(lists.admissible), rounds };
      return { pairs: result.pairs, total: result.total, u, v, certificate };
    }
    edges = addEdges(edges, found);
    before = prices.ofSeat;
  }
}

function count(values: Int32Array, wanted: number): number {
  return values.reduce((total, value) => (value === wanted ? total + 1 : total), 0);
}

function createListTask(roster: Roster, sides: Sides, most: number): ListTask {
  return {
    kind: 'list',
    found: emptyFound(roster.mentees, most),
    prices: priceBySeat(
      roster.seating,
      sides.mentors,
      new Int32Array(roster.mentors),
      new Int32Array(roster.seating.seats),
    ),
    theta: sharedInts(roster.mentees),
    admissible: sharedInts(roster.mentees),
  };
}

function shareEdges({ ptr, col, weight }: Edges): Edges {
  return { ptr: shareInts(ptr), col: shareInts(col), weight: shareInts(weight) };
}

function sum(values: Found['count']): number {
  return values.reduce((total, value) => total + value, 0);
}
