import type { Problem } from '../types.ts';
import type { Market } from './market.ts';

/** What locks and forbidden pairs leave of a problem. */
export type Left = {
  /** Slots that locks leave, per person of the problem. */
  readonly menteeCapacity: Int32Array;
  readonly mentorCapacity: Int32Array;
  /** Per edge of the problem: 1 = locked in, 1 = forbidden. */
  readonly isLocked: Uint8Array;
  readonly isForbidden: Uint8Array;
};

/**
 * The edges that are still to decide and worth something, in rows of mentees, or of mentors if turned. Not sorted.
 * O(m): counted once, then put in their places.
 */
export function openEdges(problem: Problem, left: Left, isTurned: boolean): Market {
  const { menteeCapacity, mentorCapacity } = left;
  const rows = isTurned ? mentorCapacity.length : menteeCapacity.length;
  const ptr = new Int32Array(rows + 1);
  eachOpenEdge(problem, left, (mentee, mentor) => {
    const row = isTurned ? mentor : mentee;
    ptr[row + 1] = (ptr[row + 1] ?? 0) + 1;
  });
  for (let row = 0; row < rows; row++) ptr[row + 1] = (ptr[row + 1] ?? 0) + (ptr[row] ?? 0);
  const next = ptr.slice();
  const open = ptr[rows] ?? 0;
  const col = new Int32Array(open);
  const gain = new Int32Array(open);
  const origin = new Int32Array(open);
  eachOpenEdge(problem, left, (mentee, mentor, points, edge) => {
    const row = isTurned ? mentor : mentee;
    const at = next[row] ?? 0;
    next[row] = at + 1;
    col[at] = isTurned ? mentee : mentor;
    gain[at] = points;
    origin[at] = edge;
  });
  const sides = isTurned
    ? { menteeCapacity: mentorCapacity, mentorCapacity: menteeCapacity }
    : { menteeCapacity, mentorCapacity };
  return { mentees: rows, mentors: sides.mentorCapacity.length, ptr, col, gain, origin, ...sides, isTurned };
}

type Visit = (mentee: number, mentor: number, gain: number, edge: number) => void;

function eachOpenEdge(problem: Problem, left: Left, visit: Visit): void {
  const { ptr, col, weight } = problem.edges;
  const { menteeCapacity, mentorCapacity, isLocked, isForbidden } = left;
  const stay = problem.mentors.outside;
  for (let mentee = 0; mentee < menteeCapacity.length; mentee++) {
    if (menteeCapacity[mentee] === 0) continue;
    const alone = problem.mentees.outside[mentee] ?? 0;
    const end = ptr[mentee + 1] ?? 0;
    for (let edge = ptr[mentee] ?? 0; edge < end; edge++) {
      const mentor = col[edge] ?? 0;
      const gain = (weight[edge] ?? 0) - alone - (stay[mentor] ?? 0);
      if (gain < 0 || mentorCapacity[mentor] === 0 || isLocked[edge] === 1 || isForbidden[edge] === 1) continue;
      visit(mentee, mentor, gain, edge);
    }
  }
}
