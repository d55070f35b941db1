import { auction } from '../../src/solve/auction.ts';
import { reduce } from '../../src/solve/reduce.ts';
import { settle } from '../../src/solve/settle.ts';
import { eachChosen, openTrading } from '../../src/solve/trading.ts';
import { createWatch } from '../../src/solve/watch.ts';
import type { Problem } from '../../src/types.ts';
import { startWatch, type Timing } from '../dialogue/serve.ts';

/** The part of `solve` that a peer's solver is: no input check, sorting, prices in points, pairs or certificate. */
export function solverAlone(problem: Problem): {
  readonly spent: Timing;
  readonly total: number;
  readonly pairs: number;
} {
  const { market } = reduce(problem, { mayTurn: true });
  const lap = startWatch();
  const trading = openTrading(market);
  auction(market, trading, createWatch({}));
  settle(market, trading, createWatch({}));
  const spent = lap();
  let total = 0;
  let pairs = 0;
  eachChosen(trading, (edge, mentee) => {
    const mentor = market.col[edge] ?? 0;
    total += (market.gain[edge] ?? 0) + (problem.mentees.outside[mentee] ?? 0) + (problem.mentors.outside[mentor] ?? 0);
    pairs++;
  });
  return { spent, total, pairs };
}
