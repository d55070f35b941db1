/**
 * What locks and forbidden pairs leave open, seen alike from both sides.
 *
 * An open edge is one that is neither locked nor forbidden and whose people both have a slot left after the locks.
 * Each side lists the edges of each person from best to worst, ties in the order of a seeded noise per pair. The noise
 * depends on nothing but seed, mentee and mentor, so the order in which edges were given never matters.
 */
import { MatchingError } from '../matching-error.ts';
import { pairNoise } from '../solve/noise.ts';
import type { Pair } from '../types.ts';
import type { Rankings } from './ranked-edges.ts';

export type OpenMarket = {
  readonly mentees: SideView;
  readonly mentors: SideView;
  readonly locked: readonly Pair[];
};

/** One side of the market. Edges are numbered alike on both sides. */
export type SideView = {
  /** Slots that the locks leave, per person. */
  readonly capacity: Int32Array;
  /** The edges of person p are `edges[ptr[p]] … edges[ptr[p + 1] − 1]`, best first. */
  readonly ptr: Int32Array;
  readonly edges: Int32Array;
  /** Per edge: the person on this side, and the rank this person gives. */
  readonly person: Int32Array;
  readonly rank: Int32Array;
};

/** O(m log d). @throws MatchingError if the locks cannot all be kept. */
export function openMarket(rankings: Rankings, seed: number): OpenMarket {
  const { ptr, col, menteeRank, mentorRank } = rankings.edges;
  const menteeCapacity = rankings.mentees.capacity.slice();
  const mentorCapacity = rankings.mentors.capacity.slice();
  const isTaken = new Uint8Array(col.length);
  for (const [mentee, mentor] of rankings.forbidden ?? []) {
    const edge = findEdge(rankings, mentee, mentor);
    if (edge >= 0) isTaken[edge] = 1;
  }
  const locked = carryOutLocks(rankings, isTaken, menteeCapacity, mentorCapacity);

  const open: number[] = [];
  const mentees: number[] = [];
  for (let mentee = 0; mentee < menteeCapacity.length; mentee++) {
    if (menteeCapacity[mentee] === 0) continue;
    const first = open.length;
    for (let edge = ptr[mentee] ?? 0; edge < (ptr[mentee + 1] ?? 0); edge++) {
      if (isTaken[edge] === 0 && mentorCapacity[col[edge] ?? 0] !== 0) open.push(edge);
    }
    const row = open.splice(first).sort((a, b) => (col[a] ?? 0) - (col[b] ?? 0));
    for (const edge of row) {
      open.push(edge);
      mentees.push(mentee);
    }
  }
  const mentee = Int32Array.from(mentees);
  const mentor = Int32Array.from(open, (edge) => col[edge] ?? 0);
  const noise = Float64Array.from(open, (_, edge) => pairNoise(seed, mentee[edge] ?? 0, mentor[edge] ?? 0));
  const pick = (ranks: Int32Array) => Int32Array.from(open, (edge) => ranks[edge] ?? 0);
  return {
    mentees: viewSide(menteeCapacity, mentee, pick(menteeRank), noise),
    mentors: viewSide(mentorCapacity, mentor, pick(mentorRank), noise),
    locked,
  };
}

function carryOutLocks(
  rankings: Rankings,
  isTaken: Uint8Array,
  menteeCapacity: Int32Array,
  mentorCapacity: Int32Array,
): Pair[] {
  const { mentors } = rankings;
  const keyOf = ([mentee, mentor]: Pair) => mentee * mentors.capacity.length + mentor;
  const forbidden = new Set((rankings.forbidden ?? []).map(keyOf));
  const locked = new Map<number, Pair>();
  for (const pair of rankings.locked ?? []) {
    const [mentee, mentor] = pair;
    if (forbidden.has(keyOf(pair))) throw new MatchingError('lock_forbidden', { mentee, mentor });
    const edge = findEdge(rankings, mentee, mentor);
    if (edge < 0) throw new MatchingError('lock_not_edge', { mentee, mentor });
    if (locked.has(keyOf(pair))) continue;
    locked.set(keyOf(pair), [mentee, mentor]);
    isTaken[edge] = 1;
    const isFull = menteeCapacity[mentee] === 0 || mentorCapacity[mentor] === 0;
    if (isFull) throw new MatchingError('lock_over_capacity', { mentee, mentor });
    menteeCapacity[mentee] = (menteeCapacity[mentee] ?? 0) - 1;
    mentorCapacity[mentor] = (mentorCapacity[mentor] ?? 0) - 1;
  }
  return [...locked.values()];
}

function findEdge(rankings: Rankings, mentee: number, mentor: number): number {
  const { ptr, col } = rankings.edges;
  const end = ptr[mentee + 1] ?? 0;
  for (let edge = ptr[mentee] ?? 0; edge < end; edge++) if (col[edge] === mentor) return edge;
  return -1;
}

function viewSide(capacity: Int32Array, person: Int32Array, rank: Int32Array, noise: Float64Array): SideView {
  const ptr = new Int32Array(capacity.length + 1);
  for (const row of person) ptr[row + 1] = (ptr[row + 1] ?? 0) + 1;
  for (let row = 0; row < capacity.length; row++) ptr[row + 1] = (ptr[row + 1] ?? 0) + (ptr[row] ?? 0);
  const next = ptr.slice();
  const edges = new Int32Array(person.length);
  person.forEach((row, edge) => {
    const at = next[row] ?? 0;
    next[row] = at + 1;
    edges[at] = edge;
  });
  const order = (a: number, b: number) => (rank[a] ?? 0) - (rank[b] ?? 0) || (noise[a] ?? 0) - (noise[b] ?? 0) || a - b;
  for (let row = 0; row < capacity.length; row++) edges.subarray(ptr[row], ptr[row + 1]).sort(order);
  return { capacity, ptr, edges, person, rank };
}
