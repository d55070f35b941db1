import { describe, expect, test } from 'vitest';
import { createProblem } from '../solve/create-problem.ts';
import { solve } from '../solve/solve.ts';
import { coverage } from './coverage.ts';

/** Mentee k may take mentor k for nothing or mentor k + 1 for a fortune; only the cheap way fills everybody. */
function staircase(people: number) {
  return createProblem({
    mentees: people,
    mentors: people,
    edges: Array.from({ length: people }, (_, k) => k).flatMap((k) => [
      [k, k, 0] as const,
      ...(k + 1 < people ? [[k, k + 1, 1_000_000] as const] : []),
    ]),
  });
}

describe('coverage', () => {
  test('makes one pair more even where that costs nearly everything', () => {
    expect(solve(staircase(40)).total).toBe(39_000_000);
    expect(coverage(staircase(40))).toMatchObject({ total: 0, isProved: true });
    expect(coverage(staircase(40)).pairs).toHaveLength(40);
  });

  test('deepens the price of an empty slot until nobody pays it', () => {
    expect(coverage(staircase(900)).pairs).toHaveLength(900);
  });

  test('refuses what 32 bits cannot prove, rather than leave somebody out', () => {
    expect(() => coverage(staircase(1100))).toThrow(/too_large/);
  });

  test('makes pairs against outside options, which only decide who is left out', () => {
    const problem = createProblem({
      mentees: [{ outside: 900_000 }, { outside: 500 }],
      mentors: [{ outside: 1_000_000 }],
      edges: [
        [0, 0, 100],
        [1, 0, 100],
      ],
    });
    expect(solve(problem).pairs).toEqual([]);
    expect(coverage(problem)).toMatchObject({ pairs: [[1, 0]], total: 900_100, isProved: true });
  });

  test('states a bottleneck that explains the number of pairs', () => {
    const edges = Array.from({ length: 30 }, (_, k) => [Math.floor(k / 3), k % 3, k] as const);
    const { steps } = coverage(createProblem({ mentees: 10, mentors: 3, edges }));
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatchObject({ score: null, count: 3, mentees: Int32Array.of() });
    expect(steps[0]?.mentors).toEqual(Int32Array.of(0, -1, 1, -1, 2, -1));
  });
});
