/**
 * A warm start: the prices and pairs of an earlier result, as far as they still exist. O(pairs × row).
 *
 * Nothing here has to be right, only near: settling makes whatever is wrong right. People added since count from 0.
 */
import type { Pair, Problem, State, Warm } from '../types.ts';
import { checkShape } from './check-problem.ts';
import type { Market } from './market.ts';
import { requireInts, requireObject, requireRows } from './shape.ts';
import { choose, OPEN, type Trading } from './trading.ts';

const LARGEST_PRICE = 2_000_000_000;

/** @throws MatchingError where the start is neither a state nor prices and pairs. */
export function seat(problem: Problem, market: Market, trading: Trading, warm: Warm | State): void {
  requireObject(warm, { field: 'warm' });
  const { u } = warm;
  requireInts(u, 'warm.u');
  const pairs = 'x' in warm ? pairsOf(warm) : warm.pairs;
  requireRows(pairs, 'warm.pairs');
  for (let mentor = 0; mentor < market.mentors; mentor++) {
    // Nothing that follows would lower the price of somebody without a slot to fill.
    if (trading.mentors.room[mentor] === 0) continue;
    const above = (u[mentor] ?? 0) - (problem.mentors.outside[mentor] ?? 0);
    trading.mentors.price[mentor] = Math.max(0, Math.min(LARGEST_PRICE, above));
  }
  const { mentees, mentors, mark } = trading;
  for (const [mentee, mentor] of pairs) {
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

/** O(m). */
function pairsOf({ problem, x }: State): readonly Pair[] {
  checkShape(problem);
  requireObject(x, { field: 'warm.x' });
  const { ptr, col } = problem.edges;
  const pairs: Pair[] = [];
  for (let mentee = 0; mentee < ptr.length - 1; mentee++) {
    for (let edge = ptr[mentee] ?? 0; edge < (ptr[mentee + 1] ?? 0); edge++) {
      if (x[edge] === 1) pairs.push([mentee, col[edge] ?? 0]);
    }
  }
  return pairs;
}
