import type { Track } from './tracks.ts';

/**
 * The largest number of points that divides every score and outside option, hence every combined total: a bound may be
 * rounded down to a multiple of it. Coarse scores (ratings, levels) are proved much sooner that way. O(edges).
 */
export function grainOf(tracks: readonly Track[]): number {
  let grain = 0;
  const take = (points: number) => {
    if (grain !== 1) grain = commonDivisor(grain, Math.abs(points));
  };
  for (const { problem } of tracks) {
    problem.edges.weight.forEach(take);
    problem.mentees.outside.forEach(take);
    problem.mentors.outside.forEach(take);
  }
  return Math.max(1, grain);
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
