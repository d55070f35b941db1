/**
 * The question behind the objective `stable`: who may be paired, and how each side ranks the other.
 *
 * A rank is a whole number from 0; smaller is better, equal ranks are a tie, gaps mean nothing. Only pairs that both
 * people find acceptable are edges; each edge carries both ranks. Both sides have capacities, so one type covers
 * marriage (1 : 1), residents and hospitals (1 : many) and mutual programs (many : many).
 *
 * A matching is weakly stable if no open edge (mentee, mentor) blocks it, that is, if never both of them have a free
 * slot or strictly prefer the other to the worst of their partners. This takes preferences over groups to be
 * responsive: exchanging a partner for a better one is always welcome (Roth 1985).
 *
 * Locks are decisions taken outside the ranking. A locked pair is part of every answer and uses up a slot on both
 * sides; nobody leaves a locked partner, so stability is demanded of everything else. Pairs that would block if a lock
 * could be broken are reported apart. Forbidden pairs are no choice, hence never block.
 */
import { MatchingError } from '../matching-error.ts';
import { requireObject } from '../solve/shape.ts';
import type { Pair } from '../types.ts';
import { checkRankings } from './check-rankings.ts';
import type { RankedEdges, Rankings } from './ranked-edges.ts';

export type PlainRankings = {
  readonly mentees: { readonly capacity: readonly number[] };
  readonly mentors: { readonly capacity: readonly number[] };
  readonly edges: readonly PlainRankedEdge[];
  readonly locked?: readonly Pair[];
  readonly forbidden?: readonly Pair[];
};

export type PlainRankedEdge = {
  readonly mentee: number;
  readonly mentor: number;
  readonly menteeRank: number;
  readonly mentorRank: number;
};

/**
 * Builds rankings from plain numbers and refuses what a typed array would silently change. A side may be empty. O(edges).
 *
 * @throws MatchingError that names the row at fault.
 * @example
 * createRankings({
 *   mentees: { capacity: [1, 1] },
 *   mentors: { capacity: [2] },
 *   edges: [{ mentee: 0, mentor: 0, menteeRank: 0, mentorRank: 1 }, { mentee: 1, mentor: 0, menteeRank: 0, mentorRank: 0 }],
 * });
 */
export function createRankings(plain: PlainRankings): Rankings {
  requireObject(plain, { field: 'rankings' });
  const mentees = { capacity: toCapacities(plain.mentees?.capacity, 'mentee') };
  const mentors = { capacity: toCapacities(plain.mentors?.capacity, 'mentor') };
  const edges: readonly PlainRankedEdge[] = plain.edges;
  if (!Array.isArray(plain.edges)) throw new MatchingError('not_a_list', { field: 'edges' });
  edges.forEach((edge, row) => {
    checkPlainEdge(edge, row, mentees.capacity.length, mentors.capacity.length);
  });
  const { locked, forbidden } = plain;
  const rankings = { mentees, mentors, edges: toRows(edges, mentees.capacity.length), locked, forbidden };
  checkRankings(rankings);
  return rankings;
}

function toCapacities(list: readonly number[], name: 'mentee' | 'mentor'): Int32Array {
  if (!Array.isArray(list)) throw new MatchingError('not_a_list', { field: `${name}s.capacity` });
  list.forEach((capacity: number, row) => {
    if (!isCount(capacity)) throw new MatchingError('negative_capacity', { [name]: row, capacity: `${capacity}` });
  });
  return Int32Array.from(list);
}

function checkPlainEdge(edge: PlainRankedEdge, row: number, mentees: number, mentors: number): void {
  if (typeof edge !== 'object' || edge === null) throw new MatchingError('not_a_list', { field: 'edges', edge: row });
  const { mentee, mentor, menteeRank, mentorRank } = edge;
  const isMentee = isCount(mentee) && mentee < mentees;
  if (!isMentee) throw new MatchingError('mentee_index', { edge: row, mentee: `${mentee}` });
  const isMentor = isCount(mentor) && mentor < mentors;
  if (!isMentor) throw new MatchingError('mentor_index', { edge: row, mentor: `${mentor}` });
  if (!isCount(menteeRank)) throw new MatchingError('rank_range', { mentee, mentor, menteeRank: `${menteeRank}` });
  if (!isCount(mentorRank)) throw new MatchingError('rank_range', { mentee, mentor, mentorRank: `${mentorRank}` });
}

/** Whole, not negative, and fits 32 bits. */
function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 2 ** 31;
}

function toRows(edges: readonly PlainRankedEdge[], mentees: number): RankedEdges {
  const ptr = new Int32Array(mentees + 1);
  for (const { mentee } of edges) ptr[mentee + 1] = (ptr[mentee + 1] ?? 0) + 1;
  for (let row = 0; row < mentees; row++) ptr[row + 1] = (ptr[row + 1] ?? 0) + (ptr[row] ?? 0);
  const next = ptr.slice();
  const col = new Int32Array(edges.length);
  const menteeRank = new Int32Array(edges.length);
  const mentorRank = new Int32Array(edges.length);
  for (const edge of edges) {
    const at = next[edge.mentee] ?? 0;
    next[edge.mentee] = at + 1;
    col[at] = edge.mentor;
    menteeRank[at] = edge.menteeRank;
    mentorRank[at] = edge.mentorRank;
  }
  return { ptr, col, menteeRank, mentorRank };
}
