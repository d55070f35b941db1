/**
 * A warm start: the prices and pairs of an earlier result, as far as they still exist. O(pairs × row).
 *
 * Nothing here has to be right, only near: settling makes whatever is wrong right. People added since count from 0.
 */
import type { Problem, Warm } from '../types.ts';
import type { Market } from './market.ts';
import { choose, OPEN, type Trading } from './trading.ts';

const LARGEST_PRICE = 2_000_000_000;

export function seat(problem: Problem, market: Market, trading: Trading, warm: Warm): void {
  for (let mentor = 0; mentor < market.mentors; mentor++) {
    const above = (warm.u[mentor] ?? 0) - (problem.mentors.outside[mentor] ?? 0);
    trading.mentors.price[mentor] = Math.max(0, Math.min(LARGEST_PRICE, above));
  }
  const { mentees, mentors, mark } = trading;
  for (const [mentee, mentor] of warm.pairs) {
    const hasRoom =
      (mentees.taken[mentee] ?? 0) < (mentees.room[mentee] ?? 0) &&
      (mentors.taken[mentor] ?? 0) < (mentors.room[mentor] ?? 0);
    if (!hasRoom) continue;
    const edge = edgeBetween(market, mentee, mentor);
    if (edge >= 0 && mark[edge] === OPEN) choose(trading, edge, mentee, mentor);
  }
}

/** The edge of the market, or −1. */
export function edgeBetween({ ptr, col }: Market, mentee: number, mentor: number): number {
  const end = ptr[mentee + 1] ?? 0;
  for (let edge = ptr[mentee] ?? 0; edge < end; edge++) if (col[edge] === mentor) return edge;
  return -1;
}
