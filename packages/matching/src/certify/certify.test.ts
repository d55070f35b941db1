import { describe, expect, test } from 'vitest';
import { createProblem } from '../solve/create-problem.ts';
import { solve } from '../solve/solve.ts';
import type { Pair, Result, State, ViolationKind } from '../types.ts';
import { certify } from './certify.ts';

const problem = createProblem({
  mentees: [{ capacity: 2, outside: 10 }, { capacity: 1 }, { capacity: 1, outside: 5 }],
  mentors: [{ capacity: 2 }, { capacity: 1, outside: 20 }, { capacity: 1 }],
  edges: [
    [0, 0, 400],
    [0, 1, 700],
    [0, 2, 650],
    [1, 0, 300],
    [1, 1, 720],
    [2, 0, 90],
    [2, 2, 200],
    [1, 2, 10],
  ],
  locked: [[2, 0]],
  forbidden: [[1, 2]],
});
const right = solve(problem);

const withState = (changes: Partial<State>): Result => ({ ...right, state: { ...right.state, ...changes } });
const withPairs = (pairs: readonly Pair[]): Result => ({ ...right, pairs });
const shifted = (list: Int32Array, at: number, by: number) => list.map((value, k) => (k === at ? value + by : value));
const edgeOf = (mentee: number, mentor: number) =>
  problem.edges.col.findIndex(
    (other, edge) =>
      other === mentor && edge >= (problem.edges.ptr[mentee] ?? 0) && edge < (problem.edges.ptr[mentee + 1] ?? 0),
  );

describe('certify', () => {
  test('accepts the optimum, with equal values on both sides', () => {
    expect(certify(problem, right)).toEqual({ ok: true, primal: right.total, dual: right.total, violations: [] });
  });

  const allEdges = [...problem.edges.col.keys()];
  const faults: readonly [name: string, result: Result, kind: ViolationKind][] = [
    ['a pair left out', withPairs(right.pairs.slice(1)), 'choice_differs_from_pairs'],
    ['a pair that comes twice', withPairs([...right.pairs, ...right.pairs.slice(0, 1)]), 'duplicate_pair'],
    ['a pair that is no edge', withPairs([...right.pairs, [2, 1]]), 'not_an_edge'],
    ['a pair of nobody', withPairs([...right.pairs, [7, 0]]), 'not_an_edge'],
    ['a pair of half a person', withPairs([...right.pairs, [0.5, 0]]), 'not_an_edge'],
    ['a forbidden pair', withPairs([...right.pairs, [1, 2]]), 'forbidden_pair'],
    ['a missing lock', withPairs(right.pairs.filter(([mentee]) => mentee !== 2)), 'missing_lock'],
    [
      'a mentor with too many pairs',
      withPairs([
        [0, 1],
        [1, 1],
        [2, 0],
      ]),
      'mentor_over_capacity',
    ],
    [
      'a mentee with too many pairs',
      withPairs([
        [2, 0],
        [2, 2],
      ]),
      'mentee_over_capacity',
    ],
    [
      'a choice that says otherwise',
      withState({ x: right.state.x.map((flag) => 1 - flag) }),
      'choice_differs_from_pairs',
    ],
    [
      'a price below the outside option of a mentee',
      withState({ v: shifted(right.state.v, 0, -100_000) }),
      'mentee_price_below_outside',
    ],
    [
      'a price below the outside option of a mentor',
      withState({ u: shifted(right.state.u, 1, -100_000) }),
      'mentor_price_below_outside',
    ],
    [
      'a negative price of a pair',
      withState({ z: shifted(right.state.z, edgeOf(0, 0), -100_000) }),
      'negative_edge_price',
    ],
    ['a price on a forbidden pair', withState({ z: shifted(right.state.z, edgeOf(1, 2), 1) }), 'negative_edge_price'],
    [
      'prices too low for a pair',
      withState({ u: problem.mentors.outside, v: problem.mentees.outside }),
      'pair_worth_more_than_its_prices',
    ],
    [
      'prices too high to prove anything',
      withState({ u: right.state.u.map((price) => price + 1) }),
      'dual_differs_from_primal',
    ],
    ['a total that is not the value', { ...right, total: right.total + 1 }, 'total_differs_from_primal'],
    ['a list of the wrong length', withState({ z: right.state.z.slice(1) }), 'malformed'],
  ];
  test.each(faults)('rejects %s', (_, result, kind) => {
    const certificate = certify(problem, result);
    expect(certificate.ok).toBe(false);
    expect(certificate.violations.map((violation) => violation.kind)).toContain(kind);
  });

  test('rejects any single price moved by one point, up or down', () => {
    for (const by of [-1, 1]) {
      right.state.u.forEach((_, mentor) => {
        const isLoose = certify(problem, withState({ u: shifted(right.state.u, mentor, by) })).ok;
        expect(isLoose).toBe(false);
      });
      for (const edge of allEdges)
        expect(certify(problem, withState({ z: shifted(right.state.z, edge, by) })).ok).toBe(false);
    }
  });

  test('rejects an honest choice that is not the best', () => {
    const pairs: Pair[] = [[2, 0]];
    const x = right.state.x.map((_, edge) => (edge === edgeOf(2, 0) ? 1 : 0));
    const total = 90 + 2 * 10 + 0 + 20;
    const certificate = certify(problem, { pairs, total, state: { ...right.state, x } });
    expect(certificate.violations).toEqual([{ kind: 'dual_differs_from_primal' }]);
  });
});
