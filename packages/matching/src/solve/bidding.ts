/**
 * A quick start for the exact search: everybody with one free slot bids for a mentor.
 *
 * Idea: the augmenting row reduction of Jonker and Volgenant (1987, "A shortest augmenting path algorithm for dense
 * and sparse linear assignment problems", Computing 38), carried over to mentors with several slots. A mentee offers
 * the price at which the best mentor is only as good as the second best; a full mentor drops the lowest offer. Offers
 * never exceed what the mentor is worth to the bidder, so every placement stays best for its mentee as prices rise,
 * and the trading stays a valid start. Bids that would not raise the price are left to the search, and so is whatever
 * a limited number of bids does not settle. O(bids × row), rows usually left after a few edges.
 */
import type { Market, Trading } from './market.ts';

/** Enough to place nearly everybody in practice; a price war beyond it is cheaper to settle by search. */
const BIDS_PER_MENTEE = 20;

export function bid(market: Market, trading: Trading): void {
  const { ptr, col, gain } = market;
  const { u, v, slotStart, taken, slotEdge, slotMentee, slotOf, held } = trading;
  const offer = new Int32Array(slotEdge.length);
  const waiting = new Int32Array(market.mentees);
  let count = 0;
  for (let mentee = market.mentees - 1; mentee >= 0; mentee--) {
    if (market.menteeCapacity[mentee] === 1) waiting[count++] = mentee;
  }

  const isFull = (mentor: number) => (slotStart[mentor] ?? 0) + (taken[mentor] ?? 0) === slotStart[mentor + 1];

  const lowestOffer = (mentor: number): number => {
    const end = slotStart[mentor + 1] ?? 0;
    let lowest = slotStart[mentor] ?? 0;
    for (let slot = lowest + 1; slot < end; slot++) {
      if ((offer[slot] ?? 0) < (offer[lowest] ?? 0)) lowest = slot;
    }
    return lowest;
  };

  for (let left = BIDS_PER_MENTEE * count; left > 0 && count > 0; left--) {
    const mentee = waiting[--count] ?? 0;
    let best = 0;
    let second = 0;
    let bestEdge = -1;
    let secondEdge = -1;
    const end = ptr[mentee + 1] ?? 0;
    for (let edge = ptr[mentee] ?? 0; edge < end; edge++) {
      const points = gain[edge] ?? 0;
      if (points <= second) break;
      const worth = points - (u[col[edge] ?? 0] ?? 0);
      if (worth <= second) continue;
      if (worth > best) {
        second = best;
        secondEdge = bestEdge;
        best = worth;
        bestEdge = edge;
      } else {
        second = worth;
        secondEdge = edge;
      }
    }
    if (bestEdge < 0) continue;
    const isTie = best === second && isFull(col[bestEdge] ?? 0) && !isFull(col[secondEdge] ?? 0);
    const edge = isTie ? secondEdge : bestEdge;
    const mentor = col[edge] ?? 0;
    const price = (gain[edge] ?? 0) - second;

    let slot = (slotStart[mentor] ?? 0) + (taken[mentor] ?? 0);
    if (isFull(mentor)) {
      if (price <= (u[mentor] ?? 0)) continue;
      slot = lowestOffer(mentor);
      const dropped = slotMentee[slot] ?? 0;
      slotOf[slotEdge[slot] ?? 0] = -1;
      held[dropped] = 0;
      waiting[count++] = dropped;
    } else {
      taken[mentor] = (taken[mentor] ?? 0) + 1;
    }
    slotEdge[slot] = edge;
    slotMentee[slot] = mentee;
    slotOf[edge] = slot;
    offer[slot] = price;
    held[mentee] = 1;
    if (isFull(mentor)) u[mentor] = offer[lowestOffer(mentor)] ?? 0;
  }

  for (let slot = 0; slot < slotEdge.length; slot++) {
    const edge = slotEdge[slot] ?? -1;
    if (edge >= 0) v[slotMentee[slot] ?? 0] = (gain[edge] ?? 0) - (u[col[edge] ?? 0] ?? 0);
  }
}
