/**
 * A match that stays open: one change after another, each repaired exactly in the time of a few augmenting paths.
 *
 * Idea: the market with its prices stays in memory. A change breaks the optimality conditions only around the people it
 * names (see table.ts); those are settled again by the same search that solves the whole, from the prices as they are.
 * Between changes the trading is optimal, so the difference of two totals is the exact price of the change.
 *
 * Opening costs a solve; a change touches a few rows. `result()` carries the proof over all pairs, O(m).
 */
import { auction } from '../solve/auction.ts';
import { checkProblem } from '../solve/check-problem.ts';
import { rowsOfMentees, rowsOfMentors } from '../solve/market.ts';
import { reduce } from '../solve/reduce.ts';
import { edgeBetween, seat } from '../solve/seat.ts';
import { settle } from '../solve/settle.ts';
import { solve } from '../solve/solve.ts';
import { eachChosen, openTrading } from '../solve/trading.ts';
import { createTrail, goBack } from '../solve/trail.ts';
import { createWatch } from '../solve/watch.ts';
import type { Pair, Problem, Result, SolveOptions } from '../types.ts';
import { type Change, changed, isIn, type Movement, requirePossible } from './change.ts';
import { applyDelta } from './delta.ts';
import { createLedger } from './ledger.ts';
import { createTable } from './table.ts';

export type OpenMatch = {
  readonly problem: () => Problem;
  readonly total: () => number;
  /** Carries a change out. On an error nothing has changed. */
  readonly change: (change: Change) => Movement;
  /** What a change would do; afterwards everything is as it was. As cheap as the change itself. */
  readonly rehearse: (change: Change) => Movement;
  /** The match as it stands, certified. */
  readonly result: (options?: SolveOptions) => Result;
};

/** @throws MatchingError as `solve`. */
export function openMatch(original: Problem, options: SolveOptions = {}): OpenMatch {
  checkProblem(original);
  const unbound: Problem = { ...original, locked: [], forbidden: [] };
  const { market } = reduce({ ...unbound, mentees: occupied(original.mentees), mentors: occupied(original.mentors) });
  const journal: number[] = [];
  const trail = createTrail();
  const trading = { ...openTrading(market, { journal, trail }), journal };
  const rows = { mentees: rowsOfMentees(market), mentors: rowsOfMentors(market) };
  for (const side of ['mentees', 'mentors'] as const) {
    original[side].capacity.forEach((slots, person) => {
      if (slots > 0) return;
      trading[side].room[person] = 0;
      rows[side].sortRow?.(person);
      trading[side].price[person] = rows[side].gain[rows[side].ptr[person] ?? 0] ?? 0;
    });
  }
  if (options.warm === undefined) auction(market, trading, createWatch(options));
  else seat(unbound, market, trading, options.warm);
  settle(market, trading, createWatch(options));
  const table = createTable(market, trading);
  const ledger = createLedger(market, trading.journal, table.menteeOf);
  ledger.clear();
  let problem = unbound;
  let total = valueOfSlots(unbound);
  eachChosen(trading, (edge) => {
    total += market.gain[edge] ?? 0;
  });

  const setRoom = (side: 'mentees' | 'mentors', person: number): void => {
    const locks = (problem.locked ?? []).filter((pair) => pair[side === 'mentees' ? 0 : 1] === person).length;
    const { ptr } = rows[side];
    const most = (ptr[person + 1] ?? 0) - (ptr[person] ?? 0) + 1;
    table.setRoom(side, person, Math.min((problem[side].capacity[person] ?? 0) - locks, most));
  };

  /** @param pairs those that the next problem locks, unlocks, forbids or allows. @param wanted whose capacity it changes. */
  const moveTo = (next: Problem, pairs: Iterable<Pair>, wanted: Change): Movement => {
    requirePossible(next);
    const previous = problem;
    problem = next;
    let value = valueOfSlots(next) - valueOfSlots(previous);
    for (const pair of pairs) {
      const edge = edgeBetween(market, ...pair);
      const locks = Number(isIn(next.locked, pair)) - Number(isIn(previous.locked, pair));
      const isBound = isIn(next.locked, pair) || isIn(next.forbidden, pair);
      if (edge >= 0 && isBound) table.close(edge);
      if (locks !== 0) {
        value += locks * gainOf(next, pair);
        ledger.note(pair, locks);
        setRoom('mentees', pair[0]);
        setRoom('mentors', pair[1]);
      }
      if (edge >= 0 && !isBound) table.open(edge);
    }
    if (wanted.menteeCapacity !== undefined) setRoom('mentees', wanted.menteeCapacity[0]);
    if (wanted.mentorCapacity !== undefined) setRoom('mentors', wanted.mentorCapacity[0]);
    table.settle();
    const { gain, formed, dissolved } = ledger.read();
    const before = total;
    total += value + gain;
    return { before, after: total, difference: total - before, formed, dissolved };
  };

  const change = (wanted: Change): Movement => moveTo(changed(problem, wanted), pairsIn(wanted), wanted);

  const rehearse = (wanted: Change): Movement => {
    const [problemBefore, totalBefore] = [problem, total];
    trail.isOn = true;
    try {
      return change(wanted);
    } finally {
      goBack(trail);
      problem = problemBefore;
      total = totalBefore;
    }
  };

  const pairsNow = (): Pair[] => {
    const pairs: Pair[] = [...(problem.locked ?? [])];
    eachChosen(trading, (edge, mentee) => pairs.push([mentee, market.col[edge] ?? 0]));
    return pairs;
  };

  // All at once: one after another they would take time that grows with the square of their number.
  const bound = applyDelta(unbound, { forbid: original.forbidden, lock: original.locked });
  moveTo(bound, [...(bound.forbidden ?? []), ...(bound.locked ?? [])], {});
  return {
    problem: () => problem,
    total: () => total,
    change,
    rehearse,
    result: (how = {}) => {
      const u = problem.mentors.outside.map((outside, mentor) => outside + (trading.mentors.price[mentor] ?? 0));
      return solve(problem, { ...how, warm: { u, pairs: pairsNow() } });
    },
  };
}

/** Each pair once, however many fields name it: what counts is how it stood before and how it stands after. */
function pairsIn({ forbid, allow, lock, unlock }: Change): Iterable<Pair> {
  const named = [forbid, allow, lock, unlock].filter((pair) => pair !== undefined);
  return new Map(named.map((pair) => [pair.join(' '), pair])).values();
}

/** Everybody at least one slot, so that nobody's pairs are left out of the market. */
function occupied(side: Problem['mentees']): Problem['mentees'] {
  return { ...side, capacity: side.capacity.map((slots) => Math.max(1, slots)) };
}

function valueOfSlots({ mentees, mentors }: Problem): number {
  let value = 0;
  for (const { capacity, outside } of [mentees, mentors]) {
    for (let row = 0; row < capacity.length; row++) value += (capacity[row] ?? 0) * (outside[row] ?? 0);
  }
  return value;
}

function gainOf(problem: Problem, [mentee, mentor]: Pair): number {
  const { ptr, col, weight } = problem.edges;
  let edge = ptr[mentee] ?? 0;
  while (col[edge] !== mentor) edge++;
  return (weight[edge] ?? 0) - (problem.mentees.outside[mentee] ?? 0) - (problem.mentors.outside[mentor] ?? 0);
}
