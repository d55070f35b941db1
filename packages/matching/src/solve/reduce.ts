import { MatchingError } from '../matching-error.ts';
import type { Pair, Problem } from '../types.ts';
import { type Market, slotsOf, turned } from './market.ts';
import { sortRows } from './sort-rows.ts';

/** What is left to decide once locks are carried out and hopeless edges are gone. */
export type Reduction = {
  readonly market: Market;
  /** Slots that locks leave, per person of the problem. */
  readonly menteeCapacity: Int32Array;
  readonly mentorCapacity: Int32Array;
  /** Per edge of the problem: 1 = locked in. */
  readonly isLocked: Uint8Array;
  /** Per edge of the problem: 1 = forbidden. */
  readonly isForbidden: Uint8Array;
};

/** Mentors choose where they have at most this share of the slots that mentees could fill. */
const SCARCE = 0.9;

/**
 * O(m log d + locks × d). Refuses locks that cannot all be kept.
 *
 * @param mayTurn whether the mentors may take the mentees' place in the market where their slots are scarce: whoever
 * has few slots for many people finds them at low prices, while the many would outbid each other for the few.
 */
export function reduce(problem: Problem, { mayTurn = false } = {}): Reduction {
  const { ptr, col, weight } = problem.edges;
  const isForbidden = new Uint8Array(col.length);
  for (const [mentee, mentor] of problem.forbidden ?? []) {
    const edge = findEdge(problem, mentee, mentor);
    if (edge >= 0) isForbidden[edge] = 1;
  }
  const isLocked = new Uint8Array(col.length);
  const menteeCapacity = problem.mentees.capacity.slice();
  const mentorCapacity = problem.mentors.capacity.slice();
  const forbiddenPairs = new Set((problem.forbidden ?? []).map(pairKey(problem)));
  for (const [mentee, mentor] of problem.locked ?? []) {
    if (forbiddenPairs.has(pairKey(problem)([mentee, mentor])))
      throw new MatchingError('lock_forbidden', { mentee, mentor });
    const edge = findEdge(problem, mentee, mentor);
    if (edge < 0) throw new MatchingError('lock_not_edge', { mentee, mentor });
    if (isLocked[edge] === 1) continue;
    isLocked[edge] = 1;
    menteeCapacity[mentee] = (menteeCapacity[mentee] ?? 0) - 1;
    mentorCapacity[mentor] = (mentorCapacity[mentor] ?? 0) - 1;
    const isOver = (menteeCapacity[mentee] ?? 0) < 0 || (mentorCapacity[mentor] ?? 0) < 0;
    if (isOver) throw new MatchingError('lock_over_capacity', { mentee, mentor });
  }

  const mentees = menteeCapacity.length;
  const openPtr = new Int32Array(mentees + 1);
  const openCol = new Int32Array(col.length);
  const gain = new Int32Array(col.length);
  const origin = new Int32Array(col.length);
  let open = 0;
  for (let mentee = 0; mentee < mentees; mentee++) {
    const isFull = menteeCapacity[mentee] === 0;
    const stay = problem.mentees.outside[mentee] ?? 0;
    const end = ptr[mentee + 1] ?? 0;
    for (let edge = isFull ? end : (ptr[mentee] ?? 0); edge < end; edge++) {
      const mentor = col[edge] ?? 0;
      const points = (weight[edge] ?? 0) - stay - (problem.mentors.outside[mentor] ?? 0);
      if (points < 0 || mentorCapacity[mentor] === 0 || isLocked[edge] === 1 || isForbidden[edge] === 1) continue;
      openCol[open] = mentor;
      gain[open] = points;
      origin[open] = edge;
      open++;
    }
    openPtr[mentee + 1] = open;
  }
  const facing: Market = {
    mentees,
    mentors: mentorCapacity.length,
    ptr: openPtr,
    col: openCol.subarray(0, open),
    gain: gain.subarray(0, open),
    origin: origin.subarray(0, open),
    menteeCapacity,
    mentorCapacity,
    isTurned: false,
  };
  const market = mayTurn && slotsOf(mentorCapacity) <= SCARCE * slotsOf(menteeCapacity) ? turned(facing) : facing;
  sortRows(market.ptr, market.col, market.gain, market.origin);
  return { market, menteeCapacity, mentorCapacity, isLocked, isForbidden };
}

function pairKey(problem: Problem): (pair: Pair) => number {
  const mentors = problem.mentors.capacity.length;
  return ([mentee, mentor]) => mentee * mentors + mentor;
}

function findEdge(problem: Problem, mentee: number, mentor: number): number {
  const { ptr, col } = problem.edges;
  const end = ptr[mentee + 1] ?? 0;
  for (let edge = ptr[mentee] ?? 0; edge < end; edge++) if (col[edge] === mentor) return edge;
  return -1;
}
