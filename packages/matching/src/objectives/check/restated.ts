import type { Pair, Problem, Side } from '../../types.ts';
import type { ObjectiveResult } from '../objective.ts';
import type { Left } from './left.ts';

/**
 * True if the restated problem offers exactly the choices left, and compares them like the problem as given.
 *
 * All choices left have the same number of pairs and fill the same people. So they compare alike as long as scores are
 * the same (or left out everywhere, where all choices left have the same scores) and the outside options of everybody
 * who need not be full are the same but for one constant per side. And whoever must be full is.
 */
export function restatesWhatIsLeft(
  problem: Problem,
  result: Omit<ObjectiveResult, 'isProved'>,
  left: Left,
  chosen: Uint8Array,
  countsScores: boolean,
): boolean {
  const { restated } = result;
  const isOpen = new Uint8Array(chosen.length);
  for (const edge of left.open) isOpen[edge] = 1;
  const mentors = left.mentorSlots.length;
  const locked = new Set((restated.locked ?? []).map(([mentee, mentor]) => mentee * mentors + mentor));
  const { ptr, col, weight } = problem.edges;
  let next = 0;
  let locks = 0;
  for (let mentee = 0; mentee < left.menteeSlots.length; mentee++) {
    for (let edge = ptr[mentee] ?? 0; edge < (ptr[mentee + 1] ?? 0); edge++) {
      if (isOpen[edge] === 0 && left.isIn[edge] === 0) {
        if (chosen[edge] === 1) return false;
        continue;
      }
      const mentor = col[edge] ?? 0;
      const isSame =
        restated.edges.col[next] === mentor &&
        restated.edges.weight[next] === (countsScores ? weight[edge] : 0) &&
        (left.isIn[edge] === 1) === (locked.size > 0 && locked.has(mentee * mentors + mentor));
      if (!isSame) return false;
      locks += left.isIn[edge] ?? 0;
      next++;
    }
    if (restated.edges.ptr[mentee + 1] !== next) return false;
  }
  return (
    next === restated.edges.col.length &&
    locks === locked.size &&
    (restated.forbidden ?? []).length === 0 &&
    comparesAlike(problem.mentees, restated.mentees, left.menteeFull) &&
    comparesAlike(problem.mentors, restated.mentors, left.mentorFull) &&
    everybodyFull(problem.mentees, left.menteeFull, result.pairs, 0) &&
    everybodyFull(problem.mentors, left.mentorFull, result.pairs, 1)
  );
}

function comparesAlike(given: Side, restated: Side, isFull: Uint8Array): boolean {
  const shifts = new Set<number>();
  given.outside.forEach((outside, row) => {
    if (isFull[row] === 0) shifts.add(outside - (restated.outside[row] ?? 0));
  });
  return shifts.size <= 1 && given.capacity.every((capacity, row) => restated.capacity[row] === capacity);
}

function everybodyFull(side: Side, isFull: Uint8Array, pairs: readonly Pair[], end: 0 | 1): boolean {
  const pairsOf = new Int32Array(isFull.length);
  for (const pair of pairs) pairsOf[pair[end]] = (pairsOf[pair[end]] ?? 0) + 1;
  return isFull.every((full, row) => full === 0 || pairsOf[row] === side.capacity[row]);
}
