/**
 * The best k mentors of each mentee, exactly, without ever holding all pairs.
 *
 * O(mentees × (lists touched + mentors)), a few nanoseconds per pair; memory O(people + mentees × k).
 *
 * @example
 * const { edges, theta } = candidates(profiles, policy, 24, { lexicon });
 */
import { MatchingError } from '../matching-error.ts';
import type { Policy } from '../score/policy.ts';
import { readPopulation, type ScoreContext } from '../score/population.ts';
import type { Profile } from '../score/profile.ts';
import type { Edges, SolveOptions } from '../types.ts';
import { workAlone } from './crew.ts';
import { toEdges } from './edges.ts';
import { createRoster } from './roster.ts';
import { sharedInts } from './shared-lists.ts';
import { createRowWork, emptyFound, type ListTask } from './tasks.ts';

export type Candidates = {
  /** By row number of the edges. */
  readonly mentees: readonly Profile[];
  readonly mentors: readonly Profile[];
  /** Rows by points, the largest first; points are those of `score`. Whom equal points let in: see `ownOrder`. */
  readonly edges: Edges;
  /** Per mentee: no mentor outside the row has more points than this; −1 if every admissible mentor is in the row. */
  readonly theta: Int32Array;
  /** Admissible mentors per mentee, in the row or not. */
  readonly admissible: Int32Array;
};

/** @throws MatchingError naming the person and field, or the field of the policy; `stopped` when told to stop. */
export function candidates(
  profiles: readonly Profile[],
  policy: Policy,
  k: number,
  context: ScoreContext & SolveOptions = {},
): Candidates {
  requireLength(k);
  const population = readPopulation(profiles, policy, context);
  const roster = createRoster(population);
  const free = new Int32Array(roster.seating.seats);
  const task: ListTask = {
    kind: 'list',
    found: emptyFound(roster.mentees, Math.min(k, roster.mentors)),
    prices: { ofSeat: free, lowest: 0, before: free },
    theta: sharedInts(roster.mentees),
    admissible: sharedInts(roster.mentees),
  };
  workAlone(roster.mentees, createRowWork(roster), task, context);
  const { theta, admissible } = task;
  return { mentees: population.mentees, mentors: population.mentors, edges: toEdges(task.found), theta, admissible };
}

export function requireLength(k: number): void {
  if (!Number.isInteger(k) || k < 1) throw new MatchingError('bad_policy', { field: 'k', value: `${k}` });
}
