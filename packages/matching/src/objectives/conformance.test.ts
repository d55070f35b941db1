/** One set of demands for everything that answers a problem with pairs. The truth they are held to shares no code. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MatchingError } from '../matching-error.ts';
import { createProblem, type PlainProblem } from '../solve/create-problem.ts';
import { arbitraryProblem } from '../testing/arbitrary-problem.ts';
import { bestByTrial, compareWorth, totalByHand, type Worth, worthOf } from '../testing/best-by-trial.ts';
import { listEdges } from '../testing/brute-force.ts';
import { relabel } from '../testing/relabel.ts';
import type { Problem, SolveOptions } from '../types.ts';
import { leximin } from './leximin.ts';
import { OBJECTIVES, type Objective, type ObjectiveResult } from './objective.ts';
import { pursue } from './pursue.ts';

type Solver = {
  readonly name: string;
  /** What its answer is measured by. */
  readonly objective: Objective;
  readonly run: (problem: Problem, options?: SolveOptions) => ObjectiveResult;
};

const solvers: readonly Solver[] = [
  ...OBJECTIVES.map((objective) => ({
    name: objective,
    objective,
    run: (problem: Problem, options?: SolveOptions) => pursue(problem, objective, options),
  })),
  {
    name: 'leximin beyond its limit',
    objective: 'floor',
    run: (problem, options) => leximin(problem, options, { pairs: -1, work: 0 }),
  },
];

/** Few people and fewer scores: nearly every choice is tied with another one. */
const arbitraryTies = fc
  .record({
    rows: fc.integer({ min: 1, max: 4 }),
    scores: fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 16, maxLength: 16 }),
    people: fc.array(
      fc.record({ capacity: fc.integer({ min: 1, max: 2 }), outside: fc.constantFrom(0, 0, 3, -2, 700_000_000) }),
      { minLength: 8, maxLength: 8 },
    ),
  })
  .map(({ rows, scores, people }) =>
    createProblem({
      mentees: people.slice(0, rows),
      mentors: people.slice(4),
      edges: scores.flatMap((score, k) => (k >> 2 < rows && score >= 0 ? [[k >> 2, k & 3, score] as const] : [])),
    }),
  );

/** Six a side, everybody admissible to everybody. */
const arbitrarySquare = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 36, maxLength: 36 }).map((scores) =>
  createProblem({
    mentees: 6,
    mentors: 6,
    edges: scores.map((score, k) => [Math.floor(k / 6), k % 6, score] as const),
  }),
);

describe.each(solvers)('$name', ({ objective, run }) => {
  const runIfPossible = (problem: Problem): ObjectiveResult | null => {
    try {
      return run(problem);
    } catch (error) {
      if (error instanceof MatchingError && error.code === 'lock_over_capacity') return null;
      throw error;
    }
  };
  const worth = (problem: Problem): Worth | null => {
    const result = runIfPossible(problem);
    return result && worthOf(problem, objective, result.pairs);
  };
  const expectBest = (problem: Problem) => {
    const result = runIfPossible(problem);
    expect(result && worthOf(problem, objective, result.pairs)).toEqual(bestByTrial(problem, objective));
    if (result === null) return;
    expect(result.total).toBe(totalByHand(problem, result.pairs));
    expect(result).toMatchObject({ isProved: true, certificate: { ok: true, violations: [] } });
  };

  test('finds what trying every choice finds, and proves it', () => {
    fc.assert(fc.property(arbitraryProblem(7), expectBest), { numRuns: 250 });
    fc.assert(fc.property(arbitraryTies, expectBest), { numRuns: 120 });
    fc.assert(fc.property(arbitrarySquare, expectBest), { numRuns: 3 });
  });

  test('does not depend on how people are numbered or edges are listed', () => {
    fc.assert(
      fc.property(arbitraryProblem(7), fc.nat(6), fc.nat(6), (problem, mentees, mentors) => {
        expect(worth(relabel(problem, mentees, mentors))).toEqual(worth(problem));
      }),
      { numRuns: 60 },
    );
  });

  test('never does better for a forbidden pair', () => {
    fc.assert(
      fc.property(arbitraryProblem(7), fc.nat(13), (problem, k) => {
        const before = worth(problem);
        const edges = listEdges(problem);
        const edge = edges[k % Math.max(1, edges.length)];
        if (before === null || edge === undefined) return;
        const isLocked = (problem.locked ?? []).some(([a, b]) => a === edge.mentee && b === edge.mentor);
        if (isLocked) return;
        const forbidden = [...(problem.forbidden ?? []), [edge.mentee, edge.mentor] as const];
        const after = worth({ ...problem, forbidden });
        expect(after && compareWorth(after, before)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  test('keeps every lock and makes no forbidden pair', () => {
    fc.assert(
      fc.property(arbitraryProblem(7), (problem) => {
        const result = runIfPossible(problem);
        if (result === null) return;
        for (const pair of problem.locked ?? []) expect(result.pairs).toContainEqual(pair);
        for (const pair of problem.forbidden ?? []) expect(result.pairs).not.toContainEqual(pair);
      }),
      { numRuns: 60 },
    );
  });

  test('chooses among equals by the seed alone', () => {
    const edges = Array.from({ length: 64 }, (_, k) => [k >> 3, k & 7, 500] as const);
    const pairsFor = (seed: number, list: typeof edges) =>
      run(createProblem({ mentees: 8, mentors: 8, edges: list, seed })).pairs;
    const seen = new Set<string>();
    for (let seed = 0; seed < 12; seed++) {
      expect(pairsFor(seed, [...edges].reverse())).toEqual(pairsFor(seed, edges));
      seen.add(JSON.stringify(pairsFor(seed, edges)));
    }
    expect(seen.size).toBeGreaterThan(8);
    fc.assert(
      fc.property(arbitraryProblem(7), (problem) => {
        expect(runIfPossible(problem)?.pairs).toEqual(runIfPossible(problem)?.pairs);
      }),
      { numRuns: 30 },
    );
  });

  test('answers at the edges of what a problem can be', () => {
    const alone = run(createProblem({ mentees: 1, mentors: 1, edges: [[0, 0, 7]] }));
    expect(alone).toMatchObject({ pairs: [[0, 0]], total: 7, isProved: true });
    const strangers = run(createProblem({ mentees: [{ outside: 4 }], mentors: 2, edges: [] }));
    expect(strangers).toMatchObject({ pairs: [], total: 4, isProved: true, floor: null });
    const forbidden = [
      [0, 0],
      [1, 0],
    ] as const;
    const apart = run(
      createProblem({ mentees: 2, mentors: 1, edges: forbidden.map((p) => [...p, 9] as const), forbidden }),
    );
    expect(apart).toMatchObject({ pairs: [], total: 0, isProved: true });
    const nobody = run(createProblem({ mentees: [{ capacity: 0, outside: 5 }], mentors: 1, edges: [[0, 0, 9]] }));
    expect(nobody).toMatchObject({ pairs: [], total: 0, isProved: true });
    const plenty = Array.from({ length: 12 }, () => ({ capacity: 1000 }));
    const all = Array.from({ length: 144 }, (_, k) => [k % 12, Math.floor(k / 12), k] as const);
    const everybody = run(createProblem({ mentees: plenty, mentors: plenty, edges: all }));
    expect(everybody).toMatchObject({ total: (143 * 144) / 2, isProved: true });
    expect(everybody.pairs).toHaveLength(144);
    const tied = run(
      createProblem({ mentees: 12, mentors: 9, edges: all.flatMap(([a, b]) => (b < 9 ? [[a, b, 3] as const] : [])) }),
    );
    expect(tied).toMatchObject({ total: 27, isProved: true });
  });

  test('refuses bad input by name', () => {
    const codeOf = (problem: Problem): string => {
      try {
        run(problem);
      } catch (error) {
        if (error instanceof MatchingError) return error.code;
        throw error;
      }
      return 'accepted';
    };
    const plain = (changes: Partial<PlainProblem>) =>
      createProblem({
        mentees: 2,
        mentors: 2,
        edges: [
          [0, 0, 1],
          [0, 1, 1],
        ],
        ...changes,
      });
    const fine = plain({});
    const nobody = { capacity: new Int32Array(0), outside: new Int32Array(0) };
    expect(codeOf({ ...fine, mentors: nobody })).toBe('empty_side');
    expect(codeOf({ ...fine, edges: { ...fine.edges, weight: Int32Array.of(1, -1) } })).toBe('weight_range');
    expect(codeOf({ ...fine, seed: -1 })).toBe('bad_seed');
    expect(codeOf(plain({ locked: [[1, 0]] }))).toBe('lock_not_edge');
    expect(codeOf(plain({ locked: [[0, 0]], forbidden: [[0, 0]] }))).toBe('lock_forbidden');
    expect(
      codeOf(
        plain({
          locked: [
            [0, 0],
            [0, 1],
          ],
        }),
      ),
    ).toBe('lock_over_capacity');
  });

  test('reports progress to the end and stops when told to', () => {
    const edges = Array.from({ length: 3600 }, (_, k) => [Math.floor(k / 60), k % 60, (k * 7919) % 1000] as const);
    const problem = createProblem({ mentees: 60, mentors: 60, edges });
    const seen: number[] = [];
    let end = 0;
    run(problem, {
      onProgress: (done, total) => {
        seen.push(done);
        end = total;
      },
    });
    expect(seen.at(-1)).toBe(end);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(() => run(problem, { signal: AbortSignal.abort() })).toThrow(/stopped/);
    expect(() => run(problem, { shouldStop: () => true })).toThrow(/stopped/);
  });
});
