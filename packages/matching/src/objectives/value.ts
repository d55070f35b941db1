import type { Pair, Problem } from '../types.ts';

/** The value of a choice in the problem as given. */
export function totalOf(problem: Problem, pairs: readonly Pair[]): number {
  const { mentees, mentors } = problem;
  const slotValue = ({ capacity, outside }: Problem['mentees']) =>
    capacity.reduce((sum, slots, row) => sum + slots * (outside[row] ?? 0), 0);
  const scores = scoresOf(problem, pairs);
  return pairs.reduce(
    (sum, [mentee, mentor], k) =>
      sum + (scores[k] ?? 0) - (mentees.outside[mentee] ?? 0) - (mentors.outside[mentor] ?? 0),
    slotValue(mentees) + slotValue(mentors),
  );
}

/** The score of each pair; NaN for a pair that is no edge. */
export function scoresOf(problem: Problem, pairs: readonly Pair[]): number[] {
  const { ptr, col, weight } = problem.edges;
  return pairs.map(([mentee, mentor]) => {
    const start = ptr[mentee] ?? 0;
    const at = col.subarray(start, ptr[mentee + 1]).indexOf(mentor);
    return at < 0 ? Number.NaN : (weight[start + at] ?? 0);
  });
}
