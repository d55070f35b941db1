import { MatchingError } from '../matching-error.ts';
import { checkMagnitude } from '../solve/check-problem.ts';
import { requireObject } from '../solve/shape.ts';
import type { Pair, Problem } from '../types.ts';
import { applyDelta } from './delta.ts';

/** One change by hand. Several fields at once are carried out in this order. */
export type Change = {
  readonly forbid?: Pair | undefined;
  readonly allow?: Pair | undefined;
  readonly lock?: Pair | undefined;
  readonly unlock?: Pair | undefined;
  readonly menteeCapacity?: readonly [mentee: number, capacity: number] | undefined;
  readonly mentorCapacity?: readonly [mentor: number, capacity: number] | undefined;
};

/** What a change does to the whole. */
export type Movement = {
  /** Value of the objective without and with the change. */
  readonly before: number;
  readonly after: number;
  readonly difference: number;
  /** Pairs that would be dissolved and formed; each person who moves links one of them to the next. */
  readonly dissolved: readonly Pair[];
  readonly formed: readonly Pair[];
};

/** The problem with the change carried out. */
export function changed(problem: Problem, change: Change): Problem {
  requireObject(change, { field: 'change' });
  return applyDelta(problem, {
    forbid: listOf(change.forbid),
    allow: listOf(change.allow),
    lock: listOf(change.lock),
    unlock: listOf(change.unlock),
    menteeCapacity: listOf(change.menteeCapacity),
    mentorCapacity: listOf(change.mentorCapacity),
  });
}

function listOf<Item>(item: Item | undefined): readonly Item[] {
  return item === undefined ? [] : [item];
}

/**
 * Refuses locks that cannot be kept (no such edge, forbidden as well, or more of them than somebody has slots) and
 * capacities so large that a total would no longer be exact.
 */
export function requirePossible(problem: Problem): void {
  checkMagnitude(problem);
  const slots = { mentee: problem.mentees.capacity.slice(), mentor: problem.mentors.capacity.slice() };
  for (const pair of problem.locked ?? []) {
    const [mentee, mentor] = pair;
    if (isIn(problem.forbidden, pair)) throw new MatchingError('lock_forbidden', { mentee, mentor });
    const { ptr, col } = problem.edges;
    if (!col.subarray(ptr[mentee], ptr[mentee + 1]).includes(mentor)) {
      throw new MatchingError('lock_not_edge', { mentee, mentor });
    }
    slots.mentee[mentee] = (slots.mentee[mentee] ?? 0) - 1;
    slots.mentor[mentor] = (slots.mentor[mentor] ?? 0) - 1;
    if ((slots.mentee[mentee] ?? 0) < 0 || (slots.mentor[mentor] ?? 0) < 0) {
      throw new MatchingError('lock_over_capacity', { mentee, mentor });
    }
  }
}

export function isIn(list: readonly Pair[] | undefined, [mentee, mentor]: Pair): boolean {
  return (list ?? []).some(([a, b]) => a === mentee && b === mentor);
}
