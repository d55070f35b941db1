/**
 * Tie-break below one point: among all choices with the best total, the one with the most seeded noise.
 *
 * Idea: prices found by any exact method describe all optimal choices at once (complementary slackness). A choice is
 * optimal exactly when it takes every pair worth more than its prices, no pair worth less, and fills every slot
 * that has a price. What remains open is a smaller market over the pairs worth exactly their prices; there each pair
 * gets noise between one half and one as its gain, plus a bonus per priced slot that outweighs all noise together.
 * The same exact search settles it. So the answer depends on the problem and its seed, not on the order in which the
 * search met the pairs, and a pair worth exactly as much as staying alone is made rather than left.
 *
 * Noise resolution: 2²⁰ steps up to 1,000 possible pairs, fewer beyond, so that bonus and noise stay below 2³¹ (it
 * depends on the problem alone, so that a warm start ends where a cold one does); two different choices of equal noise are then possible in theory, and the search order (fixed as well) decides.
 */
import { type Market, slotsOf } from './market.ts';
import { pairNoise } from './noise.ts';
import { sortRows } from './sort-rows.ts';
import { CHOSEN, eachChosen, type Trading } from './trading.ts';

export type TightMarket = {
  /** The undecided pairs; `origin` refers to edges of the market that was settled. */
  readonly market: Market;
  /** Edges of the settled market that are in every optimal choice. */
  readonly certain: readonly number[];
  /** False if the settled choice is the only one. */
  readonly isOpen: boolean;
};

/** The range of the market leaves room for one bidding step below 2³¹. */
const LARGEST_GAIN = 2_000_000_000;
const FINEST_NOISE = 2 ** 20;

/** O(m log d). */
export function tightMarket(settled: Market, trading: Trading, seed: number): TightMarket {
  const { certain, menteeCapacity, mentorCapacity } = fixCertainPairs(settled, trading);
  const { ptr, edges } = undecidedEdges(settled, trading, menteeCapacity, mentorCapacity);
  const chosen = edges.reduce((sum, edge) => (trading.mark[edge] === CHOSEN ? sum + 1 : sum), 0);
  const isOpen = chosen < edges.length;

  const possible = Math.min(slotsOf(settled.menteeCapacity), slotsOf(settled.mentorCapacity), settled.col.length);
  const resolution = Math.max(2, Math.min(FINEST_NOISE, Math.floor(LARGEST_GAIN / (2 * possible + 4))));
  const bonus = Math.floor((LARGEST_GAIN - resolution) / 2);
  const col = new Int32Array(edges.length);
  const gain = new Int32Array(edges.length);
  for (let mentee = 0; isOpen && mentee < settled.mentees; mentee++) {
    for (let k = ptr[mentee] ?? 0; k < (ptr[mentee + 1] ?? 0); k++) {
      const mentor = settled.col[edges[k] ?? 0] ?? 0;
      const priced =
        ((trading.mentees.price[mentee] ?? 0) > 0 ? 1 : 0) + ((trading.mentors.price[mentor] ?? 0) > 0 ? 1 : 0);
      const noise =
        resolution -
        ((settled.isTurned ? pairNoise(seed, mentor, mentee) : pairNoise(seed, mentee, mentor)) %
          Math.floor(resolution / 2 + 1));
      col[k] = mentor;
      gain[k] = noise + priced * bonus;
    }
  }
  if (isOpen) sortRows(ptr, col, gain, edges);
  const market: Market = { ...settled, ptr, col, gain, origin: edges, menteeCapacity, mentorCapacity };
  return { market, certain, isOpen };
}

function surplusOf(settled: Market, trading: Trading, mentee: number, edge: number): number {
  const prices = (trading.mentees.price[mentee] ?? 0) + (trading.mentors.price[settled.col[edge] ?? 0] ?? 0);
  return (settled.gain[edge] ?? 0) - prices;
}

/** Pairs worth more than their prices are in every optimum: they use up their slots. */
function fixCertainPairs(settled: Market, trading: Trading) {
  const menteeCapacity = settled.menteeCapacity.slice();
  const mentorCapacity = settled.mentorCapacity.slice();
  const certain: number[] = [];
  eachChosen(trading, (edge, mentee) => {
    if (surplusOf(settled, trading, mentee, edge) === 0) return;
    const mentor = settled.col[edge] ?? 0;
    certain.push(edge);
    menteeCapacity[mentee] = (menteeCapacity[mentee] ?? 0) - 1;
    mentorCapacity[mentor] = (mentorCapacity[mentor] ?? 0) - 1;
  });
  return { certain, menteeCapacity, mentorCapacity };
}

function undecidedEdges(settled: Market, trading: Trading, menteeCapacity: Int32Array, mentorCapacity: Int32Array) {
  const edges: number[] = [];
  const ptr = new Int32Array(settled.mentees + 1);
  for (let mentee = 0; mentee < settled.mentees; mentee++) {
    const worth = trading.mentees.price[mentee] ?? 0;
    const start = settled.ptr[mentee] ?? 0;
    const end = menteeCapacity[mentee] === 0 ? start : (settled.ptr[mentee + 1] ?? 0);
    for (let edge = start; edge < end && (settled.gain[edge] ?? 0) >= worth; edge++) {
      const isFull = mentorCapacity[settled.col[edge] ?? 0] === 0;
      if (!isFull && surplusOf(settled, trading, mentee, edge) === 0) edges.push(edge);
    }
    ptr[mentee + 1] = edges.length;
  }
  return { ptr, edges: Int32Array.from(edges) };
}
