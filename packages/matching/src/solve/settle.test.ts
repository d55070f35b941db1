import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryProblem } from '../testing/arbitrary-problem.ts';
import { createProblem } from './create-problem.ts';
import type { Market } from './market.ts';
import { reduce } from './reduce.ts';
import { edgeBetween, seat } from './seat.ts';
import { alignMentee, settle } from './settle.ts';
import { CHOSEN, choose, openTrading, type Trading } from './trading.ts';

/** What contradicts a settled trading, in words; nothing where it is settled. */
function faultsIn(market: Market, { mentees, mentors, mark }: Trading): string[] {
  const faults: string[] = [];
  for (let mentee = 0; mentee < market.mentees; mentee++) {
    for (let edge = market.ptr[mentee] ?? 0; edge < (market.ptr[mentee + 1] ?? 0); edge++) {
      const mentor = market.col[edge] ?? 0;
      const surplus = (market.gain[edge] ?? 0) - (mentees.price[mentee] ?? 0) - (mentors.price[mentor] ?? 0);
      if (mark[edge] === CHOSEN ? surplus < 0 : surplus > 0) faults.push(`pair ${mentee} ${mentor}: ${surplus}`);
    }
  }
  for (const [name, { price, room, taken }] of [
    ['mentee', mentees],
    ['mentor', mentors],
  ] as const) {
    price.forEach((each, person) => {
      const isFull = taken[person] === room[person];
      if (each < 0 || (each > 0 && !isFull)) faults.push(`${name} ${person} asks ${each}`);
    });
  }
  return faults;
}

const countIn = (trading: Trading) => trading.mark.reduce((sum, mark) => sum + (mark === CHOSEN ? 1 : 0), 0);

describe('settling', () => {
  test('ends from any prices and pairs where nobody has a reason to move', () => {
    const anyPrices = fc.array(fc.oneof(fc.nat(25), fc.constant(1_500_000)), { maxLength: 6 });
    const anyPairs = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 20 });
    fc.assert(
      fc.property(arbitraryProblem(), anyPrices, anyPairs, (problem, prices, pairs) => {
        const { market } = reduce({ ...problem, locked: [] });
        const trading = openTrading(market);
        seat(problem, market, trading, { u: Int32Array.from(prices), pairs });
        settle(market, trading, () => {});
        expect(faultsIn(market, trading)).toEqual([]);
        const { mentees, mentors } = trading;
        for (const { taken, room } of [mentees, mentors])
          expect(taken.every((count, person) => count <= (room[person] ?? 0))).toBe(true);
        for (const { taken } of [mentees, mentors])
          expect(taken.reduce((sum, count) => sum + count, 0)).toBe(countIn(trading));
      }),
      { numRuns: 400 },
    );
  });

  test('keeps a warm start that is settled already', () => {
    const { market } = reduce(
      createProblem({
        mentees: 2,
        mentors: 2,
        edges: [
          [0, 0, 9],
          [0, 1, 9],
          [1, 0, 9],
          [1, 1, 9],
        ],
      }),
    );
    for (const turn of [0, 1]) {
      const trading = openTrading(market);
      trading.mentors.price.fill(4);
      for (const mentee of [0, 1]) choose(trading, edgeBetween(market, mentee, mentee ^ turn), mentee, mentee ^ turn);
      settle(market, trading, () => {});
      expect([trading.mark[edgeBetween(market, 0, turn)], trading.mark[edgeBetween(market, 1, 1 - turn)]]).toEqual([
        1, 1,
      ]);
      expect([...trading.mentors.price, ...trading.mentees.price]).toEqual([4, 4, 5, 5]);
    }
  });

  test('lets nobody who is left out raise a price beyond what the next one would pay', () => {
    const { market } = reduce(
      createProblem({
        mentees: 3,
        mentors: 1,
        edges: [
          [0, 0, 50],
          [1, 0, 80],
          [2, 0, 70],
        ],
      }),
    );
    const trading = openTrading(market);
    settle(market, trading, () => {});
    expect([[...trading.mentors.price], [...trading.mentees.price]]).toEqual([[70], [0, 10, 0]]);
    expect(trading.mark[edgeBetween(market, 1, 0)]).toBe(CHOSEN);
  });

  test('tells how far it is, and can be stopped on both sides', () => {
    const people = Array.from({ length: 50 }, (_, k) => k);
    const { market } = reduce(
      createProblem({ mentees: 50, mentors: 50, edges: people.map((k) => [k, k, 5] as const) }),
    );
    const seen: number[] = [];
    settle(market, openTrading(market), (done) => seen.push(done));
    expect(seen.slice(0, 50)).toEqual(people);
    expect(seen.slice(50)).toEqual([50, 50, 50, 50]);
  });
});

describe('aligning', () => {
  const { market } = reduce(
    createProblem({
      mentees: [{ capacity: 2 }],
      mentors: 4,
      edges: [
        [0, 0, 90],
        [0, 1, 80],
        [0, 2, 70],
        [0, 3, 60],
      ],
    }),
  );
  const aligned = (prices: readonly number[], ...held: number[]) => {
    const trading = openTrading(market);
    trading.mentors.price.set(prices);
    for (const mentor of held) choose(trading, mentor, 0, mentor);
    alignMentee(market, trading, 0);
    return {
      value: trading.mentees.price[0],
      held: [...trading.mark.keys()].filter((edge) => trading.mark[edge] === CHOSEN),
    };
  };

  test('values a slot at the best pair that could still be formed', () => {
    expect(aligned([0, 0, 0, 0])).toEqual({ value: 90, held: [] });
    expect(aligned([60, 60, 20, 0])).toEqual({ value: 60, held: [] });
    expect(aligned([90, 90, 90, 60])).toEqual({ value: 0, held: [] });
    expect(aligned([0, 0, 0, 0], 0)).toEqual({ value: 80, held: [0] });
  });

  test('values the slots of somebody full at the least pair held', () => {
    expect(aligned([0, 0, 0, 0], 0, 1)).toEqual({ value: 80, held: [0, 1] });
    expect(aligned([30, 0, 0, 30], 0, 1)).toEqual({ value: 70, held: [1] });
    expect(aligned([20, 5, 0, 0], 0, 1)).toEqual({ value: 70, held: [0, 1] });
  });

  test('dissolves what is worth less than another pair', () => {
    expect(aligned([50, 60, 0, 0], 0, 1)).toEqual({ value: 70, held: [] });
    expect(aligned([0, 60, 0, 0], 0, 1)).toEqual({ value: 70, held: [0] });
  });
});
