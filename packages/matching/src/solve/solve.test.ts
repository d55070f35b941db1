import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MatchingError } from '../matching-error.ts';
import { arbitraryProblem } from '../testing/arbitrary-problem.ts';
import { bestTotalByTrial, listEdges } from '../testing/brute-force.ts';
import { parsed } from '../testing/untyped.ts';
import type { Problem, Result, Warm } from '../types.ts';
import { createProblem } from './create-problem.ts';
import { solve } from './solve.ts';

/** Null where the locks do not fit into the capacities. */
function solveIfPossible(problem: Problem): Result | null {
  try {
    return solve(problem);
  } catch (error) {
    if (error instanceof MatchingError && error.code === 'lock_over_capacity') return null;
    throw error;
  }
}

describe('solve', () => {
  test('finds the best total that trying every choice finds, with a certificate', () => {
    fc.assert(
      fc.property(arbitraryProblem(), (problem) => {
        const result = solveIfPossible(problem);
        expect(result?.total ?? null).toBe(bestTotalByTrial(problem));
        expect(result?.certificate.violations ?? []).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test('certifies larger problems with ties, capacities and outside options on both sides', () => {
    const side = fc.array(fc.record({ capacity: fc.nat(4), outside: fc.integer({ min: -20, max: 20 }) }), {
      minLength: 20,
      maxLength: 40,
    });
    const dense = fc.record({ mentees: side, mentors: side, step: fc.integer({ min: 1, max: 97 }), seed: fc.nat(9) });
    fc.assert(
      fc.property(dense, ({ mentees, mentors, step, seed }) => {
        const edges = mentees.flatMap((_, mentee) =>
          mentors.map((__, mentor) => [mentee, mentor, ((mentee * 31 + mentor * 17) * step) % 53] as const),
        );
        expect(solve(createProblem({ mentees, mentors, edges, seed })).certificate.violations).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('pairs every person with themselves relabeled the same total', () => {
    fc.assert(
      fc.property(arbitraryProblem(), fc.nat(5), fc.nat(5), (problem, turnMentees, turnMentors) => {
        const original = solveIfPossible(problem);
        const turned = solveIfPossible(relabel(problem, turnMentees, turnMentors));
        expect(turned?.total).toBe(original?.total);
      }),
      { numRuns: 300 },
    );
  });

  test('ends with the same pairs whichever side chooses', () => {
    const slots = fc.array(fc.record({ capacity: fc.nat(3), outside: fc.integer({ min: -9, max: 9 }) }), {
      minLength: 1,
      maxLength: 9,
    });
    const dense = fc.record({
      mentees: slots,
      mentors: slots,
      levels: fc.integer({ min: 1, max: 60 }),
      seed: fc.nat(99),
    });
    fc.assert(
      fc.property(dense, ({ mentees, mentors, levels, seed }) => {
        const edges = mentees.flatMap((_, mentee) =>
          mentors.map((__, mentor) => [mentee, mentor, ((mentee * 31 + mentor * 17) * 7) % levels] as const),
        );
        const problem = createProblem({ mentees, mentors, edges, seed });
        // From earlier prices mentees always choose; without, whoever has fewer slots.
        const fromNothing = solve(problem, { warm: { u: new Int32Array(mentors.length), pairs: [] } });
        expect(solve(problem).pairs).toEqual(fromNothing.pairs);
      }),
      { numRuns: 500 },
    );
  });

  test('starts from a state as from nothing, and refuses what is no start', () => {
    fc.assert(
      fc.property(arbitraryProblem(), (problem) => {
        const cold = solveIfPossible(problem);
        if (cold === null) return;
        const { pairs, certificate } = solve(problem, { warm: cold.state });
        expect({ pairs, ok: certificate.ok }).toEqual({ pairs: cold.pairs, ok: true });
      }),
      { numRuns: 200 },
    );
    const problem = createProblem({ mentees: 1, mentors: 1, edges: [[0, 0, 5]] });
    expect(() => solve(problem, { warm: parsed({}) })).toThrow('not_int32 (field warm.u)');
    expect(() => solve(problem, { warm: parsed(null) })).toThrow('not_a_list (field warm)');
    const u = new Int32Array(1);
    expect(() => solve(problem, { warm: { ...parsed<Warm>({}), u } })).toThrow('field warm.pairs');
    expect(() => solve(problem, { warm: { u, pairs: parsed([null]) } })).toThrow('field warm.pairs, row 0');
    const { state } = solve(problem);
    expect(() => solve(problem, { warm: { ...state, problem: parsed({}) } })).toThrow('not_int32 (field mentees');
    expect(() => solve(problem, { warm: { ...state, x: parsed(null) } })).toThrow('not_a_list (field warm.x)');
  });

  test('proves its result from prices beyond everything, with slots that locks fill', () => {
    const problem = createProblem({
      mentees: [{}, {}],
      mentors: [{ outside: 500_000_000 }, { outside: 7 }],
      edges: [
        [0, 0, 5],
        [1, 1, 9],
      ],
      locked: [[0, 0]],
    });
    const { total, certificate } = solve(problem, { warm: { u: new Int32Array(2).fill(2 ** 31 - 1), pairs: [] } });
    expect([total, certificate]).toEqual([14, solve(problem).certificate]);
  });

  test('never gains by forbidding a pair, nor by locking one', () => {
    fc.assert(
      fc.property(arbitraryProblem(), fc.nat(13), (problem, k) => {
        const before = solveIfPossible(problem);
        const edges = listEdges(problem);
        const edge = edges[k % Math.max(1, edges.length)];
        if (before === null || edge === undefined) return;
        const pair = [edge.mentee, edge.mentor] as const;
        const isIn = (list: Problem['locked']) => (list ?? []).some(([a, b]) => a === pair[0] && b === pair[1]);
        if (!isIn(problem.locked)) {
          const after = solve({ ...problem, forbidden: [...(problem.forbidden ?? []), pair] });
          expect(after.total).toBeLessThanOrEqual(before.total);
        }
        if (!isIn(problem.forbidden)) {
          const after = solveIfPossible({ ...problem, locked: [...(problem.locked ?? []), pair] });
          if (after !== null) expect(after.total).toBeLessThanOrEqual(before.total);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('chooses among equal totals by the seed alone, whatever the order of the edges', () => {
    const edges = Array.from({ length: 64 }, (_, k) => [k >> 3, k & 7, 500] as const);
    const pairsFor = (seed: number, list: typeof edges) =>
      solve(createProblem({ mentees: 8, mentors: 8, edges: list, seed })).pairs;
    const backwards = [...edges].reverse();
    const seen = new Set<string>();
    for (let seed = 0; seed < 12; seed++) {
      expect(pairsFor(seed, backwards)).toEqual(pairsFor(seed, edges));
      seen.add(JSON.stringify(pairsFor(seed, edges)));
    }
    expect(seen.size).toBeGreaterThan(8);
  });

  test('makes a pair that is worth exactly as much as leaving both alone', () => {
    const alone = [{ outside: 300 }];
    expect(solve(createProblem({ mentees: alone, mentors: alone, edges: [[0, 0, 600]] })).pairs).toEqual([[0, 0]]);
    expect(solve(createProblem({ mentees: alone, mentors: alone, edges: [[0, 0, 599]] })).pairs).toEqual([]);
  });

  test('never chooses the same pair twice, however many slots both have', () => {
    const plenty = [{ capacity: 5 }];
    expect(solve(createProblem({ mentees: plenty, mentors: plenty, edges: [[0, 0, 9]] })).pairs).toEqual([[0, 0]]);
  });

  test('keeps a lock that costs points, and counts it against both capacities', () => {
    const result = solve(
      createProblem({
        mentees: 2,
        mentors: 2,
        edges: [
          [0, 0, 0],
          [0, 1, 900],
          [1, 0, 900],
          [1, 1, 0],
        ],
        locked: [[0, 0]],
      }),
    );
    expect(result.pairs).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(result.total).toBe(0);
    expect(result.certificate.ok).toBe(true);
  });

  test('fills slots against their score when leaving them empty has a price', () => {
    const mentees = [{ outside: -1_000_000 }, { outside: -1_000_000 }];
    const result = solve(
      createProblem({
        mentees,
        mentors: 2,
        edges: [
          [0, 0, 900],
          [1, 0, 10],
          [0, 1, 0],
        ],
      }),
    );
    expect(result.pairs).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('reports progress to the end and stops when told to', () => {
    const edges = Array.from({ length: 10_000 }, (_, k) => [Math.floor(k / 100), k % 100, (k * 7919) % 1000] as const);
    const problem = createProblem({ mentees: 100, mentors: 100, edges });
    const seen: number[] = [];
    solve(problem, { onProgress: (done) => seen.push(done) });
    expect(seen.at(-1)).toBe(100);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(() => solve(problem, { signal: AbortSignal.abort() })).toThrow(/stopped/);
    expect(() => solve(problem, { shouldStop: () => true })).toThrow(/stopped/);
    const controller = new AbortController();
    const abortLater = (done: number) => done >= 32 && controller.abort();
    expect(() => solve(problem, { signal: controller.signal, onProgress: abortLater })).toThrow(/stopped/);
  });
});

/** The same problem with every row number turned by a constant. */
function relabel(problem: Problem, turnMentees: number, turnMentors: number): Problem {
  const rows = problem.mentees.capacity.length;
  const columns = problem.mentors.capacity.length;
  const mentee = (row: number) => (row + turnMentees) % rows;
  const mentor = (row: number) => (row + turnMentors) % columns;
  const turn = (side: Problem['mentees'], by: number) =>
    Array.from(side.capacity, (_, row) => {
      const from = (row + side.capacity.length * 9 - by) % side.capacity.length;
      return { capacity: side.capacity[from] ?? 0, outside: side.outside[from] ?? 0 };
    });
  return createProblem({
    mentees: turn(problem.mentees, turnMentees),
    mentors: turn(problem.mentors, turnMentors),
    edges: listEdges(problem).map((edge) => [mentee(edge.mentee), mentor(edge.mentor), edge.weight] as const),
    locked: (problem.locked ?? []).map(([a, b]) => [mentee(a), mentor(b)] as const),
    forbidden: (problem.forbidden ?? []).map(([a, b]) => [mentee(a), mentor(b)] as const),
    seed: problem.seed,
  });
}
