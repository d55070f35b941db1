import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createProblem } from '../solve/create-problem.ts';
import { floor } from './floor.ts';
import { leximin } from './leximin.ts';
import { scoresOf } from './value.ts';

describe('floor and leximin', () => {
  const problem = createProblem({
    mentees: 3,
    mentors: 3,
    edges: [
      [0, 0, 10],
      [1, 1, 90],
      [1, 2, 40],
      [2, 1, 50],
      [2, 2, 30],
    ],
  });

  test('raise the worst pair first, and differ in what comes after it', () => {
    expect(floor(problem)).toMatchObject({ floor: 10, total: 130 });
    const fair = leximin(problem);
    expect(fair).toMatchObject({ floor: 10, total: 100, exact: true, isProved: true });
    expect(fair.steps.map(({ score, count }) => [score, count])).toEqual([
      [null, 3],
      [null, 3],
      [null, 3],
      [10, 1],
      [40, 1],
      [50, 1],
    ]);
  });

  test('do not let a locked pair pull the others down', () => {
    const locked = createProblem({
      mentees: 3,
      mentors: 3,
      edges: [
        [0, 0, 1],
        [1, 1, 90],
        [1, 2, 40],
        [2, 1, 50],
        [2, 2, 30],
      ],
      locked: [[0, 0]],
    });
    expect(floor(locked)).toMatchObject({ floor: 40, isProved: true });
    expect(floor(locked).pairs).toContainEqual([0, 0]);
  });

  test('leave nobody out for a second partner, and no place empty, before the worst pair counts', () => {
    const problem = createProblem({
      mentees: 3,
      mentors: [{ capacity: 3 }, { capacity: 2 }],
      edges: [
        [0, 0, 90],
        [1, 0, 80],
        [2, 0, 70],
        [1, 1, 20],
        [2, 1, 10],
      ],
    });
    for (const result of [floor(problem), leximin(problem)]) {
      expect(result).toMatchObject({ floor: 20, isProved: true });
      expect(result.pairs).toEqual([
        [0, 0],
        [1, 1],
        [2, 0],
      ]);
    }
    expect(floor(problem).ceiling).toMatchObject({ counts: 'mentors', score: 20, count: 1 });
  });

  test('let outside options decide among choices of equal scores', () => {
    const { pairs } = leximin(
      createProblem({
        mentees: [{ outside: 7 }, { outside: 3 }, { outside: 5 }],
        mentors: 1,
        edges: [0, 1, 2].map((mentee) => [mentee, 0, 60] as const),
      }),
    );
    expect(pairs).toEqual([[1, 0]]);
  });

  test('say so where leximin is beyond its limit and the floor answers', () => {
    const beyond = leximin(problem, {}, { pairs: 2, work: 1000 });
    expect(beyond).toMatchObject({ objective: 'leximin', exact: false, floor: 10, total: 130, isProved: true });
    expect(leximin(problem, {}, { pairs: 3, work: 8 }).exact).toBe(false);
    expect(beyond.pairs).toEqual(floor(problem).pairs);
  });

  test('prove larger matchings with capacities and few distinct scores, and agree on the floor', () => {
    const side = (least: number) => fc.array(fc.record({ capacity: fc.nat(3) }), { minLength: least, maxLength: 40 });
    const instance = fc.record({ mentees: side(25), mentors: side(15), step: fc.integer({ min: 1, max: 97 }) });
    fc.assert(
      fc.property(instance, ({ mentees, mentors, step }) => {
        const edges = mentees.flatMap((_, mentee) =>
          mentors.flatMap((__, mentor) => {
            const points = ((mentee * 31 + mentor * 17) * step) % 53;
            return points < 20 ? [[mentee, mentor, points] as const] : [];
          }),
        );
        const dense = createProblem({ mentees, mentors, edges });
        const [low, fair] = [floor(dense), leximin(dense)];
        expect([low.isProved, fair.isProved, fair.floor]).toEqual([true, true, low.floor]);
        const levels = new Map<number, number>();
        for (const score of scoresOf(dense, fair.pairs)) levels.set(score, (levels.get(score) ?? 0) + 1);
        for (const { score, count } of fair.steps) {
          if (score !== null) expect(levels.get(score)).toBeGreaterThanOrEqual(count);
        }
      }),
      { numRuns: 25 },
    );
  });
});
