/**
 * From people to the best pairs over ALL admissible pairs, proved, without ever holding all of them.
 *
 * Idea (column generation; Gilmore & Gomory 1961): solve over each mentee's best k mentors; prices of that solution
 * prove it best among all pairs unless some pair outside the lists is worth more than its prices. Look for such pairs,
 * add them, solve again from where the last solution stood, until none is left. A row needs no look at all when what
 * its mentee gets is at least the points of the last of its list: nobody outside the list can offer more.
 *
 * Rows are worked on by several threads if asked for; the result is the same with any number of them.
 *
 * @example
 * const result = await matchPeople(profiles, policy, { lexicon, seed: 7, threads: 2 });
 * result.certificate.ok; // true: no admissible choice among all pairs is better
 */
import type { Policy } from '../score/policy.ts';
import type { Profile } from '../score/profile.ts';
import type { ScoreContext } from '../score/score.ts';
import { solve } from '../solve/solve.ts';
import {
  type Edges,
  MAXIMUM_WEIGHT,
  type Pair,
  type Problem,
  type Result,
  type Side,
  type SolveOptions,
} from '../types.ts';
import { requireLength } from './candidates.ts';
import { type Crew, createSoloCrew, look } from './crew.ts';
import { addEdges, toEdges } from './edges.ts';
import type { Roster } from './parts.ts';
import { createRoster, takeSides } from './roster.ts';
import type { Prices } from './scan.ts';
import { sharedInts, shareInts } from './shared-lists.ts';
import {
  COMPLETE,
  type Drift,
  emptyFound,
  type Found,
  type ListTask,
  NOBODY,
  NOT_FOR_SALE,
  type PriceTask,
  WITH_ALL,
  WITH_FEW,
} from './tasks.ts';

export type Phase = 'preparing' | 'listing' | 'solving' | 'pricing';

export type Progress = {
  readonly phase: Phase;
  /** 0 for the first lists, then the number of the round. */
  readonly round: number;
  readonly done: number;
  readonly total: number;
};

export type MatchOptions = ScoreContext & {
  /** Length of the first lists. Longer lists take longer to solve and need fewer rounds. */
  readonly k?: number | undefined;
  /** Threads for listing and pricing beside the calling one; 0 = all on the calling thread. */
  readonly threads?: number | undefined;
  /** Heard between messages when there are threads, else when aborted beforehand or from a callback. */
  readonly signal?: AbortSignal | undefined;
  readonly shouldStop?: (() => boolean) | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
};

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
  /** All admissible pairs; each is covered by the prices. */
  readonly admissiblePairs: number;
  readonly rounds: readonly Round[];
};

export type PeopleMatch = {
  /** By row number of pairs and prices. */
  readonly mentees: readonly Profile[];
  readonly mentors: readonly Profile[];
  readonly pairs: readonly Pair[];
  /** As in `Result`: scores of the pairs and outside options of unfilled slots. */
  readonly total: number;
  /** Price of a slot per mentor. */
  readonly u: Int32Array;
  /** What a slot is worth per mentee. */
  readonly v: Int32Array;
  readonly certificate: GlobalCertificate;
};

const FIRST_LENGTH = 24;
const MOST_ADDED_PER_ROUND = 16;

/** @throws MatchingError naming the person and field, or the field of the policy; `stopped` when told to stop. */
export async function matchPeople(
  profiles: readonly Profile[],
  policy: Policy,
  options: MatchOptions = {},
): Promise<PeopleMatch> {
  const { k = FIRST_LENGTH, threads = 0 } = options;
  requireLength(k);
  const watching = (phase: Phase, round: number): SolveOptions => ({
    signal: options.signal,
    shouldStop: options.shouldStop,
    onProgress: (done, total) => options.onProgress?.({ phase, round, done, total }),
  });
  look(watching('preparing', 0), 0, 1);
  const people = takeSides(profiles, policy);
  const roster = createRoster(people, policy, options);
  look(watching('preparing', 0), 1, 1);
  const sides = {
    mentees: toSide(people.mentees, policy.outside.mentee),
    mentors: toSide(people.mentors, policy.outside.mentor),
  };
  const crew = threads > 0 ? (await import('./threads.ts')).createThreads(roster, threads) : createSoloCrew(roster);
  try {
    const lists = createListTask(roster, sides, Math.min(k, roster.mentors));
    await crew.run(lists, watching('listing', 0));
    const proved = await generateColumns(roster, sides, lists, crew, options.seed ?? 0, watching);
    return { ...people, ...proved };
  } finally {
    await crew.leave();
  }
}

type Sides = Pick<Problem, 'mentees' | 'mentors'>;

async function generateColumns(
  roster: Roster,
  sides: Sides,
  lists: ListTask,
  crew: Crew,
  seed: number,
  watching: (phase: Phase, round: number) => SolveOptions,
): Promise<Omit<PeopleMatch, 'mentees' | 'mentors'>> {
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
    const prices = priceBySeat(roster, sides.mentors, u, before);
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
    await crew.run(task, watching('pricing', round));
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

/** O(mentors log mentors). */
function sortByDrift({ ofSeat, before }: Prices): Drift {
  const driftOf = (seat: number) => (ofSeat[seat] ?? 0) - (before[seat] ?? 0);
  const seats = Int32Array.from(ofSeat.keys()).filter((seat) => ofSeat[seat] !== NOT_FOR_SALE);
  const seat = shareInts(seats.sort((a, b) => driftOf(a) - driftOf(b) || a - b));
  return { seat, by: shareInts(seat.map(driftOf)) };
}

function createListTask(roster: Roster, sides: Sides, most: number): ListTask {
  return {
    kind: 'list',
    found: emptyFound(roster.mentees, most),
    prices: priceBySeat(roster, sides.mentors, new Int32Array(roster.mentors), new Int32Array(roster.seating.seats)),
    theta: sharedInts(roster.mentees),
    admissible: sharedInts(roster.mentees),
  };
}

/** Nobody is listed under, or compared with, somebody who has no slot. */
function priceBySeat(roster: Roster, { capacity }: Side, u: Int32Array, before: Int32Array): Prices {
  const { mentorAt, seats } = roster.seating;
  const ofSeat = sharedInts(seats).fill(NOT_FOR_SALE);
  mentorAt.forEach((mentor, seat) => {
    if (mentor >= 0 && (capacity[mentor] ?? 0) > 0) ofSeat[seat] = u[mentor] ?? 0;
  });
  return { ofSeat, lowest: ofSeat.reduce((least, price) => Math.min(least, price), NOT_FOR_SALE), before };
}

/** A price that no pair exceeds, for everybody without a slot: it counts zero times in the dual. */
function priceOutTheFull(
  { mentees, mentors }: Sides,
  { state }: Result,
): { readonly u: Int32Array; readonly v: Int32Array } {
  const lowest = (prices: Int32Array) => prices.reduce((least, price) => Math.min(least, price), 0);
  const out = (side: Side, prices: Int32Array, others: Int32Array) => {
    const most = MAXIMUM_WEIGHT - lowest(others);
    return prices.map((price, row) => (side.capacity[row] === 0 ? Math.max(price, most) : price));
  };
  const u = out(mentors, state.u, mentees.outside);
  return { u, v: out(mentees, state.v, mentors.outside) };
}

function toSide(people: readonly Profile[], outside: number): Side {
  return {
    capacity: Int32Array.from(people, ({ capacity }) => capacity),
    outside: new Int32Array(people.length).fill(outside),
  };
}

function shareEdges({ ptr, col, weight }: Edges): Edges {
  return { ptr: shareInts(ptr), col: shareInts(col), weight: shareInts(weight) };
}

function sum(values: Found['count']): number {
  return values.reduce((total, value) => total + value, 0);
}
