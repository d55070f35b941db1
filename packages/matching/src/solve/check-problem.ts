import { MatchingError } from '../matching-error.ts';
import {
  type Edges,
  MAXIMUM_OUTSIDE,
  MAXIMUM_WEIGHT,
  MINIMUM_OUTSIDE,
  type Pair,
  type Problem,
  type Side,
} from '../types.ts';
import { requireInts, requireObject, requireRows } from './shape.ts';

/**
 * Refuses every problem that could produce a wrong answer, and names the row at fault. O(people + edges).
 * Locks are checked while the problem is reduced, where their edges are at hand.
 */
export function checkProblem(problem: Problem): void {
  checkShape(problem);
  checkSide(problem.mentees, 'mentees');
  checkSide(problem.mentors, 'mentors');
  const mentees = problem.mentees.capacity.length;
  const mentors = problem.mentors.capacity.length;
  checkEdges(problem.edges, mentees, mentors);
  checkPairs(problem.locked, mentees, mentors, 'locked');
  checkPairs(problem.forbidden, mentees, mentors, 'forbidden');
  if (problem.objective !== 'total')
    throw new MatchingError('unknown_objective', { objective: String(problem.objective) });
  const { seed } = problem;
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffff_ffff)
    throw new MatchingError('bad_seed', { seed: `${seed}` });
  checkMagnitude(problem);
}

/** O(1): what anybody may rely on who reads a problem before its rows are checked. */
export function checkShape(problem: Problem): void {
  requireObject(problem, { field: 'problem' });
  for (const name of ['mentees', 'mentors'] as const) {
    requireInts(problem[name]?.capacity, `${name}.capacity`);
    requireInts(problem[name].outside, `${name}.outside`);
  }
  requireInts(problem.edges?.ptr, 'edges.ptr');
  requireInts(problem.edges.col, 'edges.col');
  requireInts(problem.edges.weight, 'edges.weight');
  const { ptr, col, weight } = problem.edges;
  if (ptr.length !== problem.mentees.capacity.length + 1) {
    throw new MatchingError('length_mismatch', { field: 'edges.ptr' });
  }
  if (col.length !== weight.length) throw new MatchingError('length_mismatch', { field: 'edges.weight' });
}

function checkSide(side: Side, name: 'mentees' | 'mentors'): void {
  const { capacity, outside } = side;
  if (capacity.length === 0) throw new MatchingError('empty_side', { side: name });
  if (capacity.length !== outside.length) throw new MatchingError('length_mismatch', { field: `${name}.outside` });
  const one = name === 'mentees' ? 'mentee' : 'mentor';
  capacity.forEach((value, row) => {
    if (value < 0) throw new MatchingError('negative_capacity', { [one]: row, capacity: value });
  });
  outside.forEach((value, row) => {
    const isInRange = value >= MINIMUM_OUTSIDE && value <= MAXIMUM_OUTSIDE;
    if (!isInRange) throw new MatchingError('outside_range', { [one]: row, outside: value });
  });
}

function checkEdges(edges: Edges, mentees: number, mentors: number): void {
  const { ptr, col, weight } = edges;
  if (ptr[0] !== 0) throw new MatchingError('rows_malformed', { mentee: 0 });
  if (ptr[mentees] !== col.length) throw new MatchingError('rows_malformed', { mentee: mentees - 1 });
  const lastRowWith = new Int32Array(mentors).fill(-1);
  for (let mentee = 0; mentee < mentees; mentee++) {
    const end = ptr[mentee + 1] ?? 0;
    if (end < (ptr[mentee] ?? 0) || end > col.length) throw new MatchingError('rows_malformed', { mentee });
    for (let edge = ptr[mentee] ?? 0; edge < end; edge++) {
      const mentor = col[edge] ?? -1;
      if (mentor < 0 || mentor >= mentors) throw new MatchingError('mentor_index', { mentee, mentor });
      if (lastRowWith[mentor] === mentee) throw new MatchingError('duplicate_edge', { mentee, mentor });
      lastRowWith[mentor] = mentee;
      const points = weight[edge] ?? -1;
      if (points < 0 || points > MAXIMUM_WEIGHT) {
        throw new MatchingError('weight_range', { mentee, mentor, weight: points });
      }
    }
  }
}

function checkPairs(pairs: readonly Pair[] | undefined, mentees: number, mentors: number, list: string): void {
  if (pairs === undefined) return;
  requireRows(pairs, list);
  pairs.forEach(([mentee, mentor], row) => {
    const isMentee = Number.isInteger(mentee) && mentee >= 0 && mentee < mentees;
    if (!isMentee) throw new MatchingError('mentee_index', { list, row, mentee: `${mentee}` });
    const isMentor = Number.isInteger(mentor) && mentor >= 0 && mentor < mentors;
    if (!isMentor) throw new MatchingError('mentor_index', { list, row, mentor: `${mentor}` });
  });
}

/** Totals are sums of whole numbers in doubles: exact as long as no partial sum can pass 2⁵³. */
export function checkMagnitude(problem: Problem): void {
  const mentees = bound(problem.mentees);
  const mentors = bound(problem.mentors);
  const pairs = Math.min(mentees.slots, mentors.slots) * MAXIMUM_WEIGHT;
  const largest = mentees.outside + mentors.outside + pairs;
  if (largest > Number.MAX_SAFE_INTEGER) throw new MatchingError('too_large', { largestTotal: largest });
}

function bound(side: Side): { readonly slots: number; readonly outside: number } {
  let slots = 0;
  let outside = 0;
  for (let row = 0; row < side.capacity.length; row++) {
    slots += side.capacity[row] ?? 0;
    outside += (side.capacity[row] ?? 0) * Math.abs(side.outside[row] ?? 0);
  }
  return { slots, outside };
}
