/** Prices of a solution, seat by seat, and how far they moved. */
import { MAXIMUM_WEIGHT, type Result, type Side } from '../types.ts';
import type { Seating } from './seating.ts';
import { sharedInts, shareInts } from './shared-lists.ts';

/** Price of a seat that takes no part: more than any pair is worth. */
const NOT_FOR_SALE = 2 ** 30;

export type Prices = {
  readonly ofSeat: Int32Array;
  readonly lowest: number;
  /** The prices that ceilings refer to. */
  readonly before: Int32Array;
};

/** Seats for sale by how far their price rose since `before`, the largest fall first. */
export type Drift = { readonly seat: Int32Array; readonly by: Int32Array };

export type Sides = { readonly mentees: Side; readonly mentors: Side };

/** Nobody is listed under, or compared with, somebody who has no slot. */
export function priceBySeat(
  { mentorAt, seats }: Seating,
  { capacity }: Side,
  u: Int32Array,
  before: Int32Array,
): Prices {
  const ofSeat = sharedInts(seats).fill(NOT_FOR_SALE);
  mentorAt.forEach((mentor, seat) => {
    if (mentor >= 0 && (capacity[mentor] ?? 0) > 0) ofSeat[seat] = u[mentor] ?? 0;
  });
  return { ofSeat, lowest: ofSeat.reduce((least, price) => Math.min(least, price), NOT_FOR_SALE), before };
}

/** A price that no pair exceeds, for everybody without a slot: it counts zero times in the dual. */
export function priceOutTheFull(
  { mentees, mentors }: Sides,
  { state }: Result,
): { readonly u: Int32Array; readonly v: Int32Array } {
  const lowest = (prices: Int32Array) => prices.reduce((least, price) => Math.min(least, price), 0);
  const out = (side: Side, prices: Int32Array, others: Int32Array) => {
    const most = MAXIMUM_WEIGHT - lowest(others);
    return prices.map((price, row) => (side.capacity[row] === 0 ? Math.max(price, most) : price));
  };
  const u = out(mentors, state.u, mentees.outside);
  return { u, v: out(mentees, state.v, mentors.outside) };
}

/** O(mentors log mentors). */
export function sortByDrift({ ofSeat, before }: Prices): Drift {
  const driftOf = (seat: number) => (ofSeat[seat] ?? 0) - (before[seat] ?? 0);
  const seats = Int32Array.from(ofSeat.keys()).filter((seat) => ofSeat[seat] !== NOT_FOR_SALE);
  const seat = shareInts(seats.sort((a, b) => driftOf(a) - driftOf(b) || a - b));
  return { seat, by: shareInts(seat.map(driftOf)) };
}
