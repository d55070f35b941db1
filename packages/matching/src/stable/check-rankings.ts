/** Refuses every ranking that could produce a wrong answer, and names the row at fault. O(people + edges). */
import { MatchingError } from '../matching-error.ts';
import type { Pair } from '../types.ts';
import type { RankedEdges, Rankings } from './ranked-edges.ts';

/** @throws MatchingError */
export function checkRankings(rankings: Rankings): void {
  const mentees = checkCapacity(rankings.mentees?.capacity, 'mentee');
  const mentors = checkCapacity(rankings.mentors?.capacity, 'mentor');
  checkEdges(rankings.edges, mentees, mentors);
  checkPairs(rankings.locked, mentees, mentors, 'locked');
  checkPairs(rankings.forbidden, mentees, mentors, 'forbidden');
}

function checkCapacity(capacity: Int32Array, name: 'mentee' | 'mentor'): number {
  if (!(capacity instanceof Int32Array)) throw new MatchingError('not_int32', { field: `${name}s.capacity` });
  capacity.forEach((value, row) => {
    if (value < 0) throw new MatchingError('negative_capacity', { [name]: row, capacity: value });
  });
  return capacity.length;
}

function checkEdges(edges: RankedEdges, mentees: number, mentors: number): void {
  const { ptr, col, menteeRank, mentorRank } = edges ?? {};
  for (const [field, list] of Object.entries({ ptr, col, menteeRank, mentorRank })) {
    if (!(list instanceof Int32Array)) throw new MatchingError('not_int32', { field: `edges.${field}` });
  }
  if (ptr.length !== mentees + 1) throw new MatchingError('length_mismatch', { field: 'edges.ptr' });
  if (menteeRank.length !== col.length) throw new MatchingError('length_mismatch', { field: 'edges.menteeRank' });
  if (mentorRank.length !== col.length) throw new MatchingError('length_mismatch', { field: 'edges.mentorRank' });
  if (ptr[0] !== 0) throw new MatchingError('rows_malformed', { mentee: 0 });
  if (ptr[mentees] !== col.length) throw new MatchingError('rows_malformed', { mentee: Math.max(0, mentees - 1) });
  const lastRowWith = new Int32Array(mentors).fill(-1);
  for (let mentee = 0; mentee < mentees; mentee++) {
    const end = ptr[mentee + 1] ?? 0;
    if (end < (ptr[mentee] ?? 0) || end > col.length) throw new MatchingError('rows_malformed', { mentee });
    for (let edge = ptr[mentee] ?? 0; edge < end; edge++) {
      const mentor = col[edge] ?? -1;
      if (mentor < 0 || mentor >= mentors) throw new MatchingError('mentor_index', { mentee, mentor });
      if (lastRowWith[mentor] === mentee) throw new MatchingError('duplicate_edge', { mentee, mentor });
      lastRowWith[mentor] = mentee;
      checkRank('menteeRank', menteeRank[edge], mentee, mentor);
      checkRank('mentorRank', mentorRank[edge], mentee, mentor);
    }
  }
}

function checkRank(field: 'menteeRank' | 'mentorRank', rank: number | undefined, mentee: number, mentor: number): void {
  if (rank === undefined || rank < 0) throw new MatchingError('rank_range', { mentee, mentor, [field]: rank ?? -1 });
}

function checkPairs(pairs: readonly Pair[] | undefined, mentees: number, mentors: number, list: string): void {
  if (pairs === undefined) return;
  if (!Array.isArray(pairs)) throw new MatchingError('not_a_list', { field: list });
  pairs.forEach((pair: Pair, row) => {
    if (!Array.isArray(pair)) throw new MatchingError('not_a_list', { field: list, row });
    const [mentee, mentor] = pair;
    if (!isRow(mentee, mentees)) throw new MatchingError('mentee_index', { list, row, mentee: `${mentee}` });
    if (!isRow(mentor, mentors)) throw new MatchingError('mentor_index', { list, row, mentor: `${mentor}` });
  });
}

function isRow(value: number | undefined, count: number): boolean {
  return value !== undefined && Number.isInteger(value) && value >= 0 && value < count;
}
