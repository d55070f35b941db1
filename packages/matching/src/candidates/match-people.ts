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
 * const result = await matchPeople(profiles, policy, { lexicon, seed: 7 });
 * result.certificate.ok; // true: no admissible choice among all pairs is better
 */
import { createKnowledge, createMaskOf, type Knowledge, type MaskOf } from '../score/knowledge.ts';
import { toParts } from '../score/part-table.ts';
import type { Policy } from '../score/policy.ts';
import { type Population, readPopulation, type ScoreContext, sidesOf } from '../score/population.ts';
import type { Profile } from '../score/profile.ts';
import { createRules } from '../score/rules.ts';
import type { Pair, SolveOptions } from '../types.ts';
import { type ByHand, type PairsByHand, readByHand } from './by-hand.ts';
import { requireLength } from './candidates.ts';
import { type GlobalCertificate, generateColumns } from './column-generation.ts';
import { createSoloCrew, look } from './crew.ts';
import { createUnitReader } from './pair-points.ts';
import type { Roster } from './parts.ts';
import type { Sides } from './prices.ts';
import { createRoster } from './roster.ts';
import { createThreadCrew, type Thread } from './threads.ts';

export type Phase = 'preparing' | 'listing' | 'solving' | 'pricing';

export type Progress = {
  readonly phase: Phase;
  /** 0 for the first lists, then the number of the round. */
  readonly round: number;
  readonly done: number;
  readonly total: number;
};

export type MatchOptions = ScoreContext &
  PairsByHand & {
    /** Length of the first lists. Longer lists take longer to solve and need fewer rounds. */
    readonly k?: number | undefined;
    /** For listing and pricing, beside the calling thread; none = all on the calling thread. See `createRowServer`. */
    readonly threads?: readonly Thread[] | undefined;
    /** Heard between messages when there are threads, else when aborted beforehand or from a callback. */
    readonly signal?: AbortSignal | undefined;
    readonly shouldStop?: (() => boolean) | undefined;
    readonly onProgress?: ((progress: Progress) => void) | undefined;
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
  /** What `explainPeople` and `unmatchedPeople` stand on; let go of it to let go of most of the memory. */
  readonly grounds: Grounds;
};

export type Grounds = {
  readonly population: Population;
  readonly knowledge: Knowledge;
  readonly maskOf: MaskOf;
  readonly roster: Roster;
  readonly byHand: ByHand;
};

const FIRST_LENGTH = 24;

/**
 * @throws MatchingError naming the person and field, the field of the policy, or the two people of a lock that cannot
 *   be kept; `stopped` when told to stop.
 */
export async function matchPeople(
  profiles: readonly Profile[],
  policy: Policy,
  options: MatchOptions = {},
): Promise<PeopleMatch> {
  const { k = FIRST_LENGTH, threads = [] } = options;
  requireLength(k);
  const watching = (phase: Phase, round: number): SolveOptions => ({
    signal: options.signal,
    shouldStop: options.shouldStop,
    onProgress: (done, total) => options.onProgress?.({ phase, round, done, total }),
  });
  look(watching('preparing', 0), 0, 1);
  const grounds = prepare(readPopulation(profiles, policy, options), options);
  const { population, knowledge, roster, byHand } = grounds;
  look(watching('preparing', 0), 1, 1);
  const crew = threads.length > 0 ? createThreadCrew(roster, threads) : createSoloCrew(roster);
  const lengths = { first: Math.min(k, roster.mentors), seed: options.seed ?? 0 };
  const found = await generateColumns(roster, freeSides(population, byHand), crew, lengths, watching);
  const { certificate } = found;
  // A lock takes a slot on both sides and brings its points, whatever else is chosen.
  const locked = byHand.locked.reduce((sum, pair) => sum + pointsOf(knowledge, pair), 0);
  return {
    mentees: population.mentees,
    mentors: population.mentors,
    pairs: [...found.pairs, ...byHand.locked].sort((a, b) => a[0] - b[0] || a[1] - b[1]),
    total: found.total + locked,
    u: found.u,
    v: found.v,
    certificate: { ...certificate, primal: certificate.primal + locked, dual: certificate.dual + locked },
    grounds,
  };
}

function prepare(population: Population, options: PairsByHand): Grounds {
  const maskOf = createMaskOf(createRules(population));
  const known = createKnowledge(population, maskOf);
  const byHand = readByHand(options, known, maskOf);
  const roster = createRoster(population, [...byHand.locked, ...byHand.forbidden]);
  const unitsOf = createUnitReader(roster);
  const parts: Knowledge['parts'] = (mentee, mentor) => toParts(unitsOf(mentee, mentor), roster.shares);
  return { population, knowledge: { ...known, parts }, maskOf, roster, byHand };
}

function freeSides(population: Population, { locked }: ByHand): Sides {
  const sides = sidesOf(population);
  for (const [mentee, mentor] of locked) {
    sides.mentees.capacity[mentee] = (sides.mentees.capacity[mentee] ?? 0) - 1;
    sides.mentors.capacity[mentor] = (sides.mentors.capacity[mentor] ?? 0) - 1;
  }
  return sides;
}

function pointsOf({ parts }: Knowledge, [mentee, mentor]: Pair): number {
  return parts(mentee, mentor).reduce((sum, { points }) => sum + points, 0);
}
