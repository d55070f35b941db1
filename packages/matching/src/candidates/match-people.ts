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
import type { Policy } from '../score/policy.ts';
import type { Profile } from '../score/profile.ts';
import type { ScoreContext } from '../score/score.ts';
import type { Pair, Side, SolveOptions } from '../types.ts';
import { requireLength } from './candidates.ts';
import { type GlobalCertificate, generateColumns } from './column-generation.ts';
import { createSoloCrew, look } from './crew.ts';
import { createRoster, takeSides } from './roster.ts';
import { createThreadCrew, type Thread } from './threads.ts';

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
};

const FIRST_LENGTH = 24;

/** @throws MatchingError naming the person and field, or the field of the policy; `stopped` when told to stop. */
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
  const people = takeSides(profiles, policy);
  const roster = createRoster(people, policy, options);
  look(watching('preparing', 0), 1, 1);
  const sides = {
    mentees: toSide(people.mentees, policy.outside.mentee),
    mentors: toSide(people.mentors, policy.outside.mentor),
  };
  const crew = threads.length > 0 ? createThreadCrew(roster, threads) : createSoloCrew(roster);
  const lengths = { first: Math.min(k, roster.mentors), seed: options.seed ?? 0 };
  return { ...people, ...(await generateColumns(roster, sides, crew, lengths, watching)) };
}

function toSide(people: readonly Profile[], outside: number): Side {
  return {
    capacity: Int32Array.from(people, ({ capacity }) => capacity),
    outside: new Int32Array(people.length).fill(outside),
  };
}
