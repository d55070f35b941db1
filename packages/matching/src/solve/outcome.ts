import type { Pair, Problem, State } from '../types.ts';
import type { Reduction } from './reduce.ts';
import type { Trading } from './trading.ts';

/** From chosen edges to pairs, total and prices in points: the way back from the market to the problem. O(m). */

export type Choice = { readonly pairs: readonly Pair[]; readonly total: number };

export function toChoice(problem: Problem, x: Uint8Array): Choice {
  const { ptr, col, weight } = problem.edges;
  const { mentees, mentors } = problem;
  const pairs: Pair[] = [];
  let total = worthOfAllSlots(mentees) + worthOfAllSlots(mentors);
  for (let mentee = 0; mentee < ptr.length - 1; mentee++) {
    const firstPair = pairs.length;
    for (let edge = ptr[mentee] ?? 0; edge < (ptr[mentee + 1] ?? 0); edge++) {
      if (x[edge] === 0) continue;
      const mentor = col[edge] ?? 0;
      pairs.push([mentee, mentor]);
      total += (weight[edge] ?? 0) - (mentees.outside[mentee] ?? 0) - (mentors.outside[mentor] ?? 0);
    }
    if (pairs.length - firstPair < 2) continue;
    const own = pairs.splice(firstPair);
    pairs.push(...own.sort(([, a], [, b]) => a - b));
  }
  return { pairs, total };
}

function worthOfAllSlots({ capacity, outside }: Problem['mentees']): number {
  let sum = 0;
  for (let row = 0; row < capacity.length; row++) sum += (capacity[row] ?? 0) * (outside[row] ?? 0);
  return sum;
}

/**
 * Back from gains to points: outside options return into the prices. People whose slots are all locked took no part
 * in the market; their price is the smallest that no admissible pair exceeds (it cancels out against z of the locks).
 */
export function priceInPoints(problem: Problem, reduction: Reduction, trading: Trading, x: Uint8Array): State {
  const { ptr, col, weight } = problem.edges;
  const { isTurned } = reduction.market;
  const [mentees, mentors] = isTurned ? [trading.mentors, trading.mentees] : [trading.mentees, trading.mentors];
  const u = problem.mentors.outside.map((outside, mentor) => outside + (mentors.price[mentor] ?? 0));
  const v = problem.mentees.outside.map((outside, mentee) => outside + (mentees.price[mentee] ?? 0));
  priceThoseLockedIn(problem, reduction, u, v);
  const z = new Int32Array(col.length);
  for (let mentee = 0; mentee < v.length; mentee++) {
    for (let edge = ptr[mentee] ?? 0; edge < (ptr[mentee + 1] ?? 0); edge++) {
      if (x[edge] === 1) z[edge] = (weight[edge] ?? 0) - (u[col[edge] ?? 0] ?? 0) - (v[mentee] ?? 0);
    }
  }
  return { problem, u, v, z, x };
}

function priceThoseLockedIn(problem: Problem, reduction: Reduction, u: Int32Array, v: Int32Array): void {
  const { ptr, col, weight } = problem.edges;
  const { menteeCapacity, mentorCapacity, isLocked, isForbidden } = reduction;
  const isOut = (capacity: Int32Array, row: number) => capacity[row] === 0;
  if (!menteeCapacity.includes(0) && !mentorCapacity.includes(0)) return;
  const eachOpenEdge = (visit: (mentee: number, mentor: number, weight: number) => void) => {
    for (let mentee = 0; mentee < v.length; mentee++) {
      for (let edge = ptr[mentee] ?? 0; edge < (ptr[mentee + 1] ?? 0); edge++) {
        if (isForbidden[edge] === 0 && isLocked[edge] === 0) visit(mentee, col[edge] ?? 0, weight[edge] ?? 0);
      }
    }
  };
  eachOpenEdge((mentee, mentor, points) => {
    if (!isOut(mentorCapacity, mentor) || isOut(menteeCapacity, mentee)) return;
    u[mentor] = Math.max(u[mentor] ?? 0, points - (v[mentee] ?? 0));
  });
  eachOpenEdge((mentee, mentor, points) => {
    if (isOut(menteeCapacity, mentee)) v[mentee] = Math.max(v[mentee] ?? 0, points - (u[mentor] ?? 0));
  });
}
