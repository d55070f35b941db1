import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryProblem } from '../testing/arbitrary-problem.ts';
import type { Problem } from '../types.ts';
import { auction } from './auction.ts';
import { createProblem } from './create-problem.ts';
import type { Market } from './market.ts';
import { reduce } from './reduce.ts';
import { CHOSEN, openTrading, type Trading } from './trading.ts';

function sell(problem: Problem): { market: Market; trading: Trading } {
  const { market } = reduce({ ...problem, locked: [], forbidden: [] });
  const trading = openTrading(market);
  auction(market, trading, () => {});
  return { market, trading };
}

/** Seeded scores without a pattern. */
const scoreOf = (mentee: number, mentor: number, most: number) =>
  (Math.imul(mentee * 7919 + mentor * 104_729 + 17, 2_654_435_761) >>> 9) % most;

function dense(mentees: number, mentors: number, most: number, capacity = 1): Problem {
  const edges = Array.from({ length: mentees * mentors }, (_, k) => {
    const [mentee, mentor] = [Math.floor(k / mentors), k % mentors];
    return [mentee, mentor, scoreOf(mentee, mentor, most)] as const;
  });
  const people = (count: number) => Array.from({ length: count }, () => ({ capacity }));
  return createProblem({ mentees: people(mentees), mentors: people(mentors), edges });
}

/** What a slot with the mentor is worth to the mentee at the final prices. */
const worthOf = ({ market, trading }: ReturnType<typeof sell>, edge: number) =>
  (market.gain[edge] ?? 0) - (trading.mentors.price[market.col[edge] ?? 0] ?? 0);

/** By how much somebody would rather have a pair they do not hold: at most the last step, one point. */
function largestRegret(sold: ReturnType<typeof sell>): number {
  const { market, trading } = sold;
  let regret = 0;
  for (let mentee = 0; mentee < market.mentees; mentee++) {
    const edges = Array.from(
      { length: (market.ptr[mentee + 1] ?? 0) - (market.ptr[mentee] ?? 0) },
      (_, k) => k + (market.ptr[mentee] ?? 0),
    );
    const isFull = trading.mentees.taken[mentee] === trading.mentees.room[mentee];
    const held = edges.filter((edge) => trading.mark[edge] === CHOSEN).map((edge) => worthOf(sold, edge));
    const others = edges.filter((edge) => trading.mark[edge] !== CHOSEN).map((edge) => worthOf(sold, edge));
    const best = Math.max(0, ...others);
    regret = Math.max(regret, ...held.map((worth) => best - worth), isFull ? 0 : best);
  }
  return regret;
}

describe('auction', () => {
  test('leaves nobody who would gain more than one point by another pair', () => {
    for (const [mentees, mentors, most] of [
      [30, 30, 1000],
      [30, 20, 1000],
      [20, 30, 1_000_000],
      [25, 25, 3],
    ] as const) {
      expect(largestRegret(sell(dense(mentees, mentors, most)))).toBeLessThanOrEqual(1);
      expect(largestRegret(sell(dense(mentees, mentors, most, 3)))).toBeLessThanOrEqual(1);
    }
  });

  test('gives nobody more slots than there are, and only pairs that exist', () => {
    fc.assert(
      fc.property(arbitraryProblem(), (problem) => {
        const { market, trading } = sell(problem);
        const chosen = trading.mark.filter((mark) => mark === CHOSEN).length;
        expect(trading.mentees.taken.reduce((sum, count) => sum + count, 0)).toBe(chosen);
        expect(trading.mentors.taken.reduce((sum, count) => sum + count, 0)).toBe(chosen);
        expect(trading.mentees.taken.every((count, row) => count <= (market.menteeCapacity[row] ?? 0))).toBe(true);
        expect(trading.mentors.taken.every((count, row) => count <= (market.mentorCapacity[row] ?? 0))).toBe(true);
        expect(trading.mentors.price.every((price) => price >= 0)).toBe(true);
        expect(largestRegret({ market, trading })).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  test('asks nothing for a slot that nobody else wants', () => {
    const { trading } = sell(
      createProblem({
        mentees: 1,
        mentors: 2,
        edges: [
          [0, 0, 900],
          [0, 1, 100],
        ],
      }),
    );
    expect([...trading.mentors.price].filter((price) => price > 801)).toEqual([]);
    const ample = sell(
      createProblem({
        mentees: 2,
        mentors: [{ capacity: 5 }],
        edges: [
          [0, 0, 900],
          [1, 0, 800],
        ],
      }),
    );
    expect([...ample.trading.mentors.price]).toEqual([0]);
    expect(ample.trading.mentees.taken.join()).toBe('1,1');
  });

  test('ends price wars over distances of a billion points', () => {
    const mentees = Array.from({ length: 12 }, () => ({ outside: -1_000_000_000 }));
    const edges = mentees.flatMap((_, mentee) =>
      Array.from({ length: 9 }, (__, mentor) => [mentee, mentor, 500] as const),
    );
    const { market, trading } = sell(createProblem({ mentees, mentors: 9, edges }));
    expect(trading.mentors.taken.join()).toBe(Array.from({ length: 9 }, () => 1).join());
    expect(Math.min(...trading.mentors.price)).toBeGreaterThan(900_000_000);
    expect(market.gain[0]).toBe(1_000_000_500);
  });

  test('starts from the prices it is given', () => {
    const { market } = reduce(
      createProblem({
        mentees: 1,
        mentors: 2,
        edges: [
          [0, 0, 900],
          [0, 1, 100],
        ],
      }),
    );
    const trading = openTrading(market);
    trading.mentors.price[0] = 850;
    auction(market, trading, () => {});
    expect([...trading.mentors.slotOther.subarray(1, 2), trading.mentors.taken[1]]).toEqual([0, 1]);
  });

  test('stops when told to', () => {
    const { market } = reduce(dense(10, 10, 100));
    const stop = () => {
      throw new Error('stopped here');
    };
    expect(() => auction(market, openTrading(market), stop)).toThrow('stopped here');
  });
});
