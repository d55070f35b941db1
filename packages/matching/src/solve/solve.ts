/**
 * The exact solver for the largest total: reduce → auction → settle → break ties → prices in points → certificate.
 *
 * Deterministic: same problem and seed, same result, on every machine, from a warm start or a cold one. Each result is
 * certified by code that shares nothing with this one; show a result as the best only if `certificate.ok`.
 * Memory is about 40 bytes per edge; figures of time stand in BENCHMARKS.md.
 *
 * @example
 * const result = solve(createProblem({ mentees: 2, mentors: 2, edges: [[0, 0, 900], [0, 1, 500], [1, 0, 800]], seed: 1 }));
 * result.pairs; // [[0, 1], [1, 0]], total 1300
 */
import { certify } from '../certify/certify.ts';
import type { Problem, Result, SolveOptions, State, Warm } from '../types.ts';
import { auction } from './auction.ts';
import { checkProblem } from './check-problem.ts';
import type { Market } from './market.ts';
import { type Choice, priceInPoints, toChoice } from './outcome.ts';
import { type Reduction, reduce } from './reduce.ts';
import { seat } from './seat.ts';
import { settle } from './settle.ts';
import { tightMarket } from './tie-break.ts';
import { eachChosen, openTrading, type Trading } from './trading.ts';
import { createWatch, type Watch } from './watch.ts';

/** @throws MatchingError for bad input, or `stopped` when told to stop. */
export function solve(problem: Problem, options: SolveOptions = {}): Result {
  checkProblem(problem);
  const watch = createWatch(options);
  watch(0, problem.mentees.capacity.length);
  const reduction = reduce(problem, { mayTurn: options.warm === undefined });
  const trading = trade(
    reduction.market,
    watch,
    options.warm === undefined ? undefined : { reduction, problem, warm: options.warm },
  );
  const silently = createWatch({ ...options, onProgress: undefined });
  const x = options.ties === 'any' ? asSettled(reduction, trading) : breakTies(problem, reduction, trading, silently);
  const choice: Choice = toChoice(problem, x);
  const outcome = { ...choice, state: priceInPoints(problem, reduction, trading, x) };
  return { ...outcome, certificate: certify(problem, outcome) };
}

type Start = { readonly reduction: Reduction; readonly problem: Problem; readonly warm: Warm | State };

function trade(market: Market, watch: Watch, start?: Start): Trading {
  const trading = openTrading(market);
  if (start === undefined) auction(market, trading, watch);
  else seat(start.problem, start.reduction.market, trading, start.warm);
  settle(market, trading, watch);
  return trading;
}

/** Marks the chosen edges of the problem. */
function asSettled({ market, isLocked }: Reduction, trading: Trading): Uint8Array {
  const x = isLocked.slice();
  eachChosen(trading, (edge) => {
    x[market.origin[edge] ?? 0] = 1;
  });
  return x;
}

function breakTies(problem: Problem, reduction: Reduction, trading: Trading, watch: Watch): Uint8Array {
  const { market, isLocked } = reduction;
  const tight = tightMarket(market, trading, problem.seed);
  if (!tight.isOpen) return asSettled(reduction, trading);
  const x = isLocked.slice();
  for (const edge of tight.certain) x[market.origin[edge] ?? 0] = 1;
  eachChosen(trade(tight.market, watch), (edge) => {
    x[market.origin[tight.market.origin[edge] ?? 0] ?? 0] = 1;
  });
  return x;
}
