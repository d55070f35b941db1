/** The slow truth for tiny problems: every choice of edges is tried. O(2^edges). */
import type { Problem } from '../types.ts';

/** The largest objective value, or null if the locks leave no choice. */
export function bestTotalByTrial(problem: Problem): number | null {
  const { mentees, mentors } = problem;
  const isIn = (list: Problem['locked'], mentee: number, mentor: number) =>
    (list ?? []).some(([a, b]) => a === mentee && b === mentor);
  const edges = listEdges(problem).filter(({ mentee, mentor }) => !isIn(problem.forbidden, mentee, mentor));
  const freeMentee = [...mentees.capacity];
  const freeMentor = [...mentors.capacity];
  const visit = (k: number): number => {
    const edge = edges[k];
    if (edge === undefined) return valueOfFree(freeMentee, mentees.outside) + valueOfFree(freeMentor, mentors.outside);
    const { mentee, mentor, weight } = edge;
    const without = isIn(problem.locked, mentee, mentor) ? Number.NEGATIVE_INFINITY : visit(k + 1);
    const [left = 0, right = 0] = [freeMentee[mentee], freeMentor[mentor]];
    if (left === 0 || right === 0) return without;
    freeMentee[mentee] = left - 1;
    freeMentor[mentor] = right - 1;
    const withIt = weight + visit(k + 1);
    freeMentee[mentee] = left;
    freeMentor[mentor] = right;
    return Math.max(without, withIt);
  };
  const best = visit(0);
  return best === Number.NEGATIVE_INFINITY ? null : best;
}

export function listEdges(problem: Problem): { mentee: number; mentor: number; weight: number }[] {
  const { ptr, col, weight } = problem.edges;
  return [...problem.mentees.capacity.keys()].flatMap((mentee) =>
    [...col.subarray(ptr[mentee], ptr[mentee + 1])].map((mentor, k) => ({
      mentee,
      mentor,
      weight: weight[(ptr[mentee] ?? 0) + k] ?? 0,
    })),
  );
}

function valueOfFree(free: readonly number[], outside: Int32Array): number {
  return free.reduce((sum, slots, row) => sum + slots * (outside[row] ?? 0), 0);
}
