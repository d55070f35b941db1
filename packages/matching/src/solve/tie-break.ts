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
 * Noise resolution: 2²⁰ steps up to 500 possible pairs, fewer beyond, so that bonus and noise stay below 2³¹; two
 * different choices of equal noise are then possible in theory, and the search order (fixed as well) decides.
 */
import type { Market, Trading } from './market.ts';
import { pairNoise } from './noise.ts';
import { sortRows } from './sort-rows.ts';

export type TightMarket = {
  /** The undecided pairs; `origin` refers to edges of the market that was settled. */
  readonly market: Market;
  /** Per edge of the settled market: 1 = in every optimal choice. */
  readonly isCertain: Uint8Array;
  /** False if the settled choice is the only one. */
  readonly isOpen: boolean;
};

const LARGEST_GAIN = 2 ** 31 - 1;
const FINEST_NOISE = 2 ** 20;

/** O(m log d). */
export function tightMarket(settled: Market, trading: Trading, seed: number): TightMarket {
  const { ptr, col, gain } = settled;
  const { u, v, slotOf } = trading;
  const menteeCapacity = settled.menteeCapacity.slice();
  const mentorCapacity = settled.mentorCapacity.slice();
  const isCertain = new Uint8Array(col.length);
  const tight = new Int32Array(col.length);
  const tightPtr = new Int32Array(settled.mentees + 1);
  let count = 0;
  let chosen = 0;
  for (let mentee = 0; mentee < settled.mentees; mentee++) {
    const worth = v[mentee] ?? 0;
    for (let edge = ptr[mentee] ?? 0; edge < (ptr[mentee + 1] ?? 0); edge++) {
      const points = gain[edge] ?? 0;
      if (points < worth) break;
      const mentor = col[edge] ?? 0;
      const surplus = points - worth - (u[mentor] ?? 0);
      if (surplus < 0) continue;
      if (surplus > 0) {
        isCertain[edge] = 1;
        menteeCapacity[mentee] = (menteeCapacity[mentee] ?? 0) - 1;
        mentorCapacity[mentor] = (mentorCapacity[mentor] ?? 0) - 1;
      } else {
        tight[count++] = edge;
        if ((slotOf[edge] ?? -1) >= 0) chosen++;
      }
    }
    tightPtr[mentee + 1] = count;
  }

  const possible = Math.min(slots(menteeCapacity), slots(mentorCapacity), count);
  const resolution = Math.max(2, Math.min(FINEST_NOISE, Math.floor(LARGEST_GAIN / (2 * possible + 4))));
  const bonus = Math.floor((LARGEST_GAIN - resolution) / 2);
  const tightCol = new Int32Array(count);
  const tightGain = new Int32Array(count);
  for (let mentee = 0; mentee < settled.mentees; mentee++) {
    for (let k = tightPtr[mentee] ?? 0; k < (tightPtr[mentee + 1] ?? 0); k++) {
      const mentor = col[tight[k] ?? 0] ?? 0;
      const priced = ((v[mentee] ?? 0) > 0 ? 1 : 0) + ((u[mentor] ?? 0) > 0 ? 1 : 0);
      const noise = resolution - (pairNoise(seed, mentee, mentor) % Math.floor(resolution / 2 + 1));
      tightCol[k] = mentor;
      tightGain[k] = noise + priced * bonus;
    }
  }
  const origin = tight.slice(0, count);
  sortRows(tightPtr, tightCol, tightGain, origin);
  const market: Market = {
    mentees: settled.mentees,
    mentors: settled.mentors,
    ptr: tightPtr,
    col: tightCol,
    gain: tightGain,
    origin,
    menteeCapacity,
    mentorCapacity,
  };
  return { market, isCertain, isOpen: chosen < count };
}

function slots(capacity: Int32Array): number {
  let sum = 0;
  for (const value of capacity) sum += value;
  return sum;
}
