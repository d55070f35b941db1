import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryProblem } from '../testing/arbitrary-problem.ts';
import { createProblem } from './create-problem.ts';
import { priceInPoints, toChoice } from './outcome.ts';
import { reduce } from './reduce.ts';
import { openTrading } from './trading.ts';

const problem = createProblem({
  mentees: [{ capacity: 3, outside: 10 }, { outside: -4 }, {}],
  mentors: [{ capacity: 2, outside: 1 }, { capacity: 2 }, {}],
  edges: [
    [0, 2, 60],
    [0, 0, 50],
    [0, 1, 40],
    [1, 1, 30],
    [1, 0, 20],
    [2, 0, 90],
    [2, 2, 80],
  ],
});

describe('a choice', () => {
  test('lists pairs by mentee, then mentor, and counts empty slots at what they are worth', () => {
    expect(toChoice(problem, Uint8Array.of(1, 1, 1, 1, 0, 0, 0))).toEqual({
      pairs: [
        [0, 0],
        [0, 1],
        [0, 2],
        [1, 1],
      ],
      total: 60 + 50 + 40 + 30 + 1,
    });
    expect(toChoice(problem, Uint8Array.of(0, 1, 0, 0, 1, 0, 1))).toEqual({
      pairs: [
        [0, 0],
        [1, 0],
        [2, 2],
      ],
      total: 50 + 20 + 80 + 2 * 10,
    });
    expect(toChoice(problem, new Uint8Array(7))).toEqual({ pairs: [], total: 3 * 10 - 4 + 2 });
  });
});

describe('prices in points', () => {
  const priced = (
    locked: readonly (readonly [number, number])[],
    forbidden: readonly (readonly [number, number])[],
  ) => {
    const asked = { ...problem, locked, forbidden };
    const reduction = reduce(asked);
    const trading = openTrading(reduction.market);
    trading.mentors.price.set([7, 0, 5]);
    trading.mentees.price.set([0, 3, 11]);
    return priceInPoints(asked, reduction, trading, reduction.isLocked);
  };

  test('are what the market says, above what staying alone is worth', () => {
    const { u, v, z } = priced([], []);
    expect([[...u], [...v], [...z]]).toEqual([
      [8, 0, 5],
      [10, -1, 11],
      [0, 0, 0, 0, 0, 0, 0],
    ]);
  });

  test('of those whose slots are all locked are as low as nobody left could object to', () => {
    const { u, v, z } = priced(
      [
        [1, 0],
        [0, 0],
      ],
      [],
    );
    // Mentor 0 is out: mentee 2 would pay 90 − 11; mentee 1 is out: mentor 1, still there at 0, is worth 30.
    expect([[...u], [...v]]).toEqual([
      [79, 0, 5],
      [10, 30, 11],
    ]);
    expect([...z]).toEqual([0, 50 - 79 - 10, 0, 0, 20 - 79 - 30, 0, 0]);
    expect([
      ...priced(
        [
          [1, 0],
          [0, 0],
        ],
        [[2, 0]],
      ).u,
    ]).toEqual([8, 0, 5]);
    expect([...priced([[1, 1]], [[1, 0]]).v]).toEqual([10, -1, 11]);
    expect([...priced([[2, 2]], []).v]).toEqual([10, -1, 82]);
    expect([...priced([[2, 2]], []).u]).toEqual([8, 0, 50]);
  });

  test('never fall below what the market or staying alone says', () => {
    fc.assert(
      fc.property(arbitraryProblem(), (any) => {
        const asked = { ...any, locked: (any.locked ?? []).slice(0, 1) };
        if (
          asked.locked.some(
            ([mentee, mentor]) => any.mentees.capacity[mentee] === 0 || any.mentors.capacity[mentor] === 0,
          )
        )
          return;
        const reduction = reduce(asked);
        const { u, v } = priceInPoints(asked, reduction, openTrading(reduction.market), reduction.isLocked);
        expect(u.every((price, mentor) => price >= (any.mentors.outside[mentor] ?? 0))).toBe(true);
        expect(v.every((price, mentee) => price >= (any.mentees.outside[mentee] ?? 0))).toBe(true);
      }),
    );
  });
});
