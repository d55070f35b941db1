import { MatchingError } from '../matching-error.ts';
import type { Pair, Problem } from '../types.ts';
import { type Market, slotsOf } from './market.ts';
import { type Left, openEdges } from './open-edges.ts';
import { sortRows } from './sort-rows.ts';

/** What is left to decide once locks are carried out and hopeless edges are gone. */
export type Reduction = Left & { readonly market: Market };

/** Mentors choose where they have at most this share of the slots that mentees could fill. */
const SCARCE = 0.9;

/**
 * O(m log d + locks × d). Refuses locks that cannot all be kept.
 *
 * @param mayTurn whether the mentors may take the mentees' place in the market where their slots are scarce: whoever
 * has few slots for many people finds them at low prices, while the many would outbid each other for the few.
 */
export function reduce(problem: Problem, { mayTurn = false } = {}): Reduction {
  const edges = problem.edges.col.length;
  const isForbidden = new Uint8Array(edges);
  for (const [mentee, mentor] of problem.forbidden ?? []) {
    const edge = findEdge(problem, mentee, mentor);
    if (edge >= 0) isForbidden[edge] = 1;
  }
  const isLocked = new Uint8Array(edges);
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

  const isTurned = mayTurn && slotsOf(mentorCapacity) <= SCARCE * slotsOf(menteeCapacity);
  const left: Left = { menteeCapacity, mentorCapacity, isLocked, isForbidden };
  const market = openEdges(problem, left, isTurned);
  sortRows(market.ptr, market.col, market.gain, market.origin);
  return { ...left, market };
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
