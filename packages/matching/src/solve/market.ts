/**
 * The market: what the algorithms work on. One row per mentee, gains instead of weights, nothing else.
 *
 * `gain` = weight − both outside options, so that staying unmatched is worth exactly 0 to everybody. Edges with a
 * negative gain are gone (leaving both alone is better), and so are edges of people without a free slot. Rows are
 * sorted by gain, largest first: prices are never negative, so a scan may stop at the first gain that is too small.
 *
 * Range: gain ≤ 1,000,000 + 2 × 1,000,000,000 < 2³¹, and no price ever passes the largest gain; sums along a path do,
 * and live in doubles.
 */
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
};

/**
 * A choice in the making, with its prices. Kept true at all times, for mentees already inserted:
 * chosen edge → gain ≥ u + v; other edge → gain ≤ u + v; free slot → price 0.
 */
export type Trading = {
  /** Price of a mentor's slot. */
  readonly u: Int32Array;
  /** What a slot is worth to a mentee. */
  readonly v: Int32Array;
  /** Slots of mentor i: `slotStart[i] … slotStart[i] + taken[i] − 1`. */
  readonly slotStart: Int32Array;
  readonly taken: Int32Array;
  readonly slotEdge: Int32Array;
  readonly slotMentee: Int32Array;
  /** Slot of each chosen edge; −1 = not chosen. */
  readonly slotOf: Int32Array;
  /** How many pairs each mentee is in. */
  readonly held: Int32Array;
};

export function openTrading(market: Market): Trading {
  const slotStart = new Int32Array(market.mentors + 1);
  const edgesOf = new Int32Array(market.mentors);
  for (const mentor of market.col) edgesOf[mentor] = (edgesOf[mentor] ?? 0) + 1;
  for (let mentor = 0; mentor < market.mentors; mentor++) {
    // Space for one more than can ever be used, so that a mentor nobody competes for never looks full.
    const space = Math.min(market.mentorCapacity[mentor] ?? 0, (edgesOf[mentor] ?? 0) + 1);
    slotStart[mentor + 1] = (slotStart[mentor] ?? 0) + space;
  }
  const slots = slotStart[market.mentors] ?? 0;
  return {
    u: new Int32Array(market.mentors),
    v: new Int32Array(market.mentees),
    slotStart,
    taken: new Int32Array(market.mentors),
    slotEdge: new Int32Array(slots).fill(-1),
    slotMentee: new Int32Array(slots).fill(-1),
    slotOf: new Int32Array(market.col.length).fill(-1),
    held: new Int32Array(market.mentees),
  };
}
