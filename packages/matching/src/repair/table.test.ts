import { expect, test } from 'vitest';
import { createProblem } from '../solve/create-problem.ts';
import { reduce } from '../solve/reduce.ts';
import { settle } from '../solve/settle.ts';
import { openTrading } from '../solve/trading.ts';
import { createTrail } from '../solve/trail.ts';
import { createTable } from './table.ts';

test('a table knows whose each edge is, and has space for one pair more than there are edges', () => {
  const { market } = reduce(
    createProblem({
      mentees: 4,
      mentors: 2,
      edges: [
        [0, 0, 9],
        [0, 1, 8],
        [2, 1, 7],
        [3, 0, 6],
        [3, 1, 5],
      ],
    }),
  );
  const journal: number[] = [];
  const trading = { ...openTrading(market, { journal, trail: createTrail() }), journal };
  settle(market, trading, () => {});
  const table = createTable(market, trading);
  expect([0, 1, 2, 3, 4].map(table.menteeOf)).toEqual([0, 0, 2, 3, 3]);
  expect(() => table.setRoom('mentees', 3, 3)).not.toThrow();
  expect(() => table.setRoom('mentees', 3, 4)).toThrow(RangeError);
  expect(() => table.setRoom('mentees', 1, 2)).toThrow(RangeError);
  expect(() => table.setRoom('mentors', 0, 3)).not.toThrow();
  expect(() => table.setRoom('mentors', 1, 5)).toThrow('mentors 1: no space for 5');
  table.settle();
  expect([...trading.mentors.taken]).toEqual([2, 1]);
});
