/**
 * The market: what the algorithms work on. Rows per mentee, gains instead of weights, nothing else.
 *
 * `gain` = weight − both outside options, so that staying unmatched is worth exactly 0 to everybody. Edges with a
 * negative gain are gone (leaving both alone is better), and so are edges of people without a free slot. Rows are
 * sorted by gain, largest first: prices are never negative, so a scan may stop at the first gain that is too small.
 *
 * The market may be turned: where mentors have few slots for many mentees, the mentors choose among the mentees, and
 * what is said here of mentees holds of mentors and the other way round. Whoever reads names out of it must ask
 * `isTurned`; an algorithm need not.
 *
 * Range: gain ≤ 1,000,000 + 2 × 1,000,000,000 < 2³¹, and no price ever passes the largest gain by more than a bidding
 * step; sums along a path do, and live in doubles.
 */
import { createRowSorter } from './sort-rows.ts';

export type Market = {
  readonly mentees: number;
  readonly mentors: number;
  readonly ptr: Int32Array;
  readonly col: Int32Array;
  readonly gain: Int32Array;
  /** The edge of the problem that each edge of the market stands for. */
  readonly origin: Int32Array;
  readonly menteeCapacity: Int32Array;
  readonly mentorCapacity: Int32Array;
  readonly isTurned: boolean;
};

/** The edges of one side, a row per person: whom they lead to, what they gain, which edge of the market they are. */
export type Rows = {
  readonly ptr: Int32Array;
  readonly other: Int32Array;
  readonly gain: Int32Array;
  /** Absent where the rows are the market's own: then the position is the edge. */
  readonly edge: Int32Array | undefined;
  /** Sorts a row by gain unless it is; absent where all rows are sorted. Call before a row is read. */
  readonly sortRow: ((person: number) => void) | undefined;
};

export function rowsOfMentees(market: Market): Rows {
  return { ptr: market.ptr, other: market.col, gain: market.gain, edge: undefined, sortRow: undefined };
}

export function slotsOf(capacity: Int32Array): number {
  let sum = 0;
  for (const slots of capacity) sum += slots;
  return sum;
}

/**
 * The same edges seen from the mentors. O(m), and each row is sorted when it is first read: few are, because they are
 * needed only to lower prices.
 */
export function rowsOfMentors(market: Market): Rows {
  const { mentees, mentors, ptr, col, gain } = market;
  const edges = col.length;
  const start = new Int32Array(mentors + 1);
  for (let edge = 0; edge < edges; edge++) {
    const at = (col[edge] ?? 0) + 1;
    start[at] = (start[at] ?? 0) + 1;
  }
  for (let mentor = 0; mentor < mentors; mentor++) start[mentor + 1] = (start[mentor + 1] ?? 0) + (start[mentor] ?? 0);
  const next = start.slice();
  const other = new Int32Array(edges);
  const sorted = new Int32Array(edges);
  const origin = new Int32Array(edges);
  for (let mentee = 0; mentee < mentees; mentee++) {
    for (let edge = ptr[mentee] ?? 0; edge < (ptr[mentee + 1] ?? 0); edge++) {
      const mentor = col[edge] ?? 0;
      const at = next[mentor] ?? 0;
      next[mentor] = at + 1;
      other[at] = mentee;
      sorted[at] = gain[edge] ?? 0;
      origin[at] = edge;
    }
  }
  const isSorted = new Uint8Array(mentors);
  const sort = createRowSorter(start, other, sorted, origin);
  const sortRow = (mentor: number): void => {
    if (isSorted[mentor] === 1) return;
    isSorted[mentor] = 1;
    sort(mentor);
  };
  return { ptr: start, other, gain: sorted, edge: origin, sortRow };
}
