/** The pairs of a result as a choice of edges, and its value. */
import type { Pair, Problem } from '../../types.ts';

/** Per edge 1 if it is one of the pairs; null unless the pairs are distinct edges within the capacities. */
export function choiceOf(problem: Problem, pairs: readonly Pair[]): Uint8Array | null {
  const { ptr, col } = problem.edges;
  const chosen = new Uint8Array(col.length);
  const menteeSlots = Float64Array.from(problem.mentees.capacity);
  const mentorSlots = Float64Array.from(problem.mentors.capacity);
  for (const [mentee, mentor] of pairs) {
    const at = col.subarray(ptr[mentee], ptr[mentee + 1]).indexOf(mentor);
    const edge = (ptr[mentee] ?? 0) + at;
    if (at < 0 || chosen[edge] === 1) return null;
    chosen[edge] = 1;
    menteeSlots[mentee] = (menteeSlots[mentee] ?? 0) - 1;
    mentorSlots[mentor] = (mentorSlots[mentor] ?? 0) - 1;
    if ((menteeSlots[mentee] ?? 0) < 0 || (mentorSlots[mentor] ?? 0) < 0) return null;
  }
  return chosen;
}

/** The pairs of a choice of edges, ordered by mentee. */
export function pairsOf({ edges, mentees }: Problem, chosen: Uint8Array): readonly Pair[] {
  const pairs: Pair[] = [];
  mentees.capacity.forEach((_, mentee) => {
    for (let edge = edges.ptr[mentee] ?? 0; edge < (edges.ptr[mentee + 1] ?? 0); edge++) {
      if (chosen[edge] === 1) pairs.push([mentee, edges.col[edge] ?? 0]);
    }
  });
  return pairs;
}

export function valueOfChoice(problem: Problem, chosen: Uint8Array): number {
  const { ptr, col, weight } = problem.edges;
  const mentorSlots = Float64Array.from(problem.mentors.capacity);
  let value = 0;
  problem.mentees.capacity.forEach((capacity, mentee) => {
    let slots = capacity;
    for (let edge = ptr[mentee] ?? 0; edge < (ptr[mentee + 1] ?? 0); edge++) {
      if (chosen[edge] === 0) continue;
      value += weight[edge] ?? 0;
      slots--;
      mentorSlots[col[edge] ?? 0] = (mentorSlots[col[edge] ?? 0] ?? 0) - 1;
    }
    value += slots * (problem.mentees.outside[mentee] ?? 0);
  });
  return mentorSlots.reduce((sum, slots, mentor) => sum + slots * (problem.mentors.outside[mentor] ?? 0), value);
}
