import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createProblem } from '../solve/create-problem.ts';
import { solve } from '../solve/solve.ts';
import { arbitraryProblem } from '../testing/arbitrary-problem.ts';
import { visitChoices } from '../testing/best-by-trial.ts';
import { MINIMUM_OUTSIDE, type Pair } from '../types.ts';
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

  test('gives everybody a first partner before anybody a second one, on both sides', () => {
    const edges = [
      [0, 0, 900],
      [1, 0, 900],
      [1, 1, 1],
    ] as const;
    const mentors = createProblem({ mentees: 2, mentors: [{ capacity: 2 }, {}], edges });
    expect(solve(mentors).total).toBe(1800);
    expect(coverage(mentors)).toMatchObject({ total: 901, isProved: true });
    const turned = edges.map(([one, other, points]) => [other, one, points] as const);
    const mentees = createProblem({ mentees: [{ capacity: 2 }, {}], mentors: 2, edges: turned });
    expect(solve(mentees).total).toBe(1800);
    expect(coverage(mentees)).toMatchObject({ total: 901, isProved: true });
  });

  /** Mentee 0 has two slots; mentor 0 has another mentee who needs a slot there. */
  const twoSlots = (outside: number, second: number) =>
    createProblem({
      mentees: [{ capacity: 2, outside }, {}],
      mentors: [{ capacity: 2 }, { capacity: 2 }],
      edges: [
        [0, 0, second],
        [0, 1, 600],
        [1, 0, 100],
      ],
    });

  test('makes a first pair below the outside option, a second one only where it is worth it', () => {
    expect(solve(twoSlots(700, 650)).pairs).toEqual([[1, 0]]);
    expect(coverage(twoSlots(700, 650))).toMatchObject({ total: 1400, isProved: true });
    expect(coverage(twoSlots(700, 650)).pairs).toHaveLength(2);
    expect(coverage(twoSlots(700, 800)).pairs).toHaveLength(3);
    expect(coverage(twoSlots(-700, 0)).pairs).toHaveLength(3);
  });

  test('makes a second pair worth exactly as much as leaving both alone', () => {
    expect(coverage(twoSlots(700, 700)).pairs).toHaveLength(3);
    expect(coverage(twoSlots(0, 0)).pairs).toHaveLength(3);
  });

  test('needs no second partner for somebody who has a locked one', () => {
    const problem = createProblem({
      mentees: [{ capacity: 2 }, { capacity: 2 }],
      mentors: [{}, {}],
      edges: [
        [0, 0, 1],
        [0, 1, 900],
        [1, 1, 1],
      ],
      locked: [[0, 0]],
    });
    expect(coverage(problem)).toMatchObject({
      pairs: [
        [0, 0],
        [1, 1],
      ],
      isProved: true,
    });
  });

  test('leaves room where every empty slot of one side counts as little as it can', () => {
    const spread = createProblem({
      mentees: [
        { capacity: 2, outside: MINIMUM_OUTSIDE },
        { capacity: 2, outside: MINIMUM_OUTSIDE },
      ],
      mentors: [{ capacity: 2 }, {}],
      edges: [
        [0, 0, 900],
        [0, 1, 900],
        [1, 0, 5],
      ],
    });
    expect(coverage(spread).pairs).toHaveLength(3);
    expect(coverage({ ...spread, forbidden: [[0, 1]] })).toMatchObject({ isProved: true });
    const scarce = { ...spread, mentors: { ...spread.mentors, capacity: Int32Array.of(1, 1) } };
    expect(coverage(scarce).pairs).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('states a bottleneck for each side that explains the number of people', () => {
    const edges = Array.from({ length: 30 }, (_, k) => [Math.floor(k / 3), k % 3, k] as const);
    const { steps } = coverage(createProblem({ mentees: 10, mentors: 3, edges }));
    expect(steps.map(({ counts, count }) => [counts, count])).toEqual([
      ['mentees', 3],
      ['mentors', 3],
    ]);
    expect(steps[0]).toMatchObject({ score: null, mentees: Int32Array.of() });
    expect(steps[0]?.mentors).toEqual(Int32Array.of(0, -1, 1, -1, 2, -1));
  });

  test('finds one choice with the most mentees and the most mentors, as theory has it', () => {
    const counts = (pairs: readonly Pair[]) => [
      new Set(pairs.map(([mentee]) => mentee)).size,
      new Set(pairs.map(([, mentor]) => mentor)).size,
    ];
    fc.assert(
      fc.property(arbitraryProblem(7), (given) => {
        const problem = { ...given, locked: [] };
        const { pairs, steps } = coverage(problem);
        const best = [0, 0];
        visitChoices(problem, (choice) => {
          counts(choice).forEach((count, k) => {
            best[k] = Math.max(best[k] ?? 0, count);
          });
        });
        expect(counts(pairs)).toEqual(best);
        expect(steps.map(({ counts: what, count }) => [what, count])).toEqual([
          ['mentees', best[0]],
          ['mentors', best[1]],
        ]);
      }),
      { numRuns: 150 },
    );
  });
});
