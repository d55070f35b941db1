import type { Problem } from '../../types.ts';
import type { ObjectiveResult } from '../objective.ts';
import type { Left } from './left.ts';
import { peopleHold, seeStandIns, shiftsOf, type View, viewOf } from './view.ts';

/**
 * True if the restated problem offers exactly the choices left, and compares them like the problem as given.
 *
 * Edges: those left, with the same scores (or none, where all choices left have the same scores), the sure ones locked.
 * People: with n edges left, at least l and at most m pairs among them, s sure ones besides,
 * - the capacity is s + min(m, n);
 * - whoever must have a pair (l > 0) is full in the result; of their slots, the min(m, n) − l that may stay empty have a
 *   stand-in each, in a pair of score 0 with somebody who has room for all of them. A stand-in's outside option is minus
 *   the person's, so a slot filled by one counts like an empty slot;
 * - whoever has a choice (l < min(m, n)) has the outside option as given but for one constant per side. The two
 *   constants add up to nothing, or all choices left have equally many pairs: then no constant changes a comparison.
 */
export function restatesWhatIsLeft(
  problem: Problem,
  result: Omit<ObjectiveResult, 'isProved'>,
  left: Left,
  chosen: Uint8Array,
  countsScores: boolean,
): boolean {
  const { restated, state, steps } = result;
  const mentees = viewOf(problem.mentees, restated.mentees, left.mentees);
  const mentors = viewOf(problem.mentors, restated.mentors, left.mentors);
  const isSame =
    edgesHold(problem, result, left, chosen, countsScores, mentees, mentors) &&
    seeStandIns(restated, state.x, mentees, mentors) &&
    peopleHold(mentees) &&
    peopleHold(mentors);
  if (!isSame) return false;
  const ofMentees = shiftsOf(mentees, restated.mentors);
  const ofMentors = shiftsOf(mentors, restated.mentees);
  if (ofMentees.size > 1 || ofMentors.size > 1) return false;
  const isNumberFixed = steps.some(({ counts }) => counts === 'pairs') || ofMentees.size === 0 || ofMentors.size === 0;
  return isNumberFixed || [...ofMentees, ...ofMentors].reduce((sum, shift) => sum + shift, 0) === 0;
}

/** Walks through the edges of both problems at once, stand-ins aside, and tallies them for each person. */
function edgesHold(
  problem: Problem,
  { restated, state }: Omit<ObjectiveResult, 'isProved'>,
  left: Left,
  chosen: Uint8Array,
  countsScores: boolean,
  mentees: View,
  mentors: View,
): boolean {
  const isOpen = new Uint8Array(chosen.length);
  for (const edge of left.open) isOpen[edge] = 1;
  const columns = mentors.edges.length;
  const locked = new Set((restated.locked ?? []).map(([mentee, mentor]) => mentee * columns + mentor));
  const { ptr, col, weight } = problem.edges;
  let next = 0;
  let locks = 0;
  for (let mentee = 0; mentee < mentees.edges.length; mentee++) {
    for (let edge = ptr[mentee] ?? 0; edge < (ptr[mentee + 1] ?? 0); edge++) {
      if (isOpen[edge] === 0 && left.isIn[edge] === 0) {
        if (chosen[edge] === 1) return false;
        continue;
      }
      const mentor = col[edge] ?? 0;
      const isSame =
        restated.edges.col[next] === mentor &&
        restated.edges.weight[next] === (countsScores ? weight[edge] : 0) &&
        state.x[next] === chosen[edge] &&
        (left.isIn[edge] === 1) === (locked.size > 0 && locked.has(mentee * columns + mentor));
      if (!isSame) return false;
      mentees.see(mentee, isOpen[edge] === 1, chosen[edge] === 1);
      mentors.see(mentor, isOpen[edge] === 1, chosen[edge] === 1);
      locks += left.isIn[edge] ?? 0;
      next++;
    }
    const end = restated.edges.ptr[mentee + 1] ?? -1;
    while (next < end && (restated.edges.col[next] ?? 0) >= columns) next++;
    if (next !== end) return false;
  }
  return locks === locked.size && (restated.forbidden ?? []).length === 0;
}
