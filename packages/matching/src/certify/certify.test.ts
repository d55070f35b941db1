import { describe, expect, test } from 'vitest';
import { createProblem } from '../solve/create-problem.ts';
import { solve } from '../solve/solve.ts';
import { parsed } from '../testing/untyped.ts';
import type { Pair, Problem, Result, Side, State, ViolationKind } from '../types.ts';
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

const side = (capacity: readonly number[], outside: readonly number[]): Side => ({
  capacity: Int32Array.from(capacity),
  outside: Int32Array.from(outside),
});
const plainEdges = {
  ptr: [...problem.edges.ptr],
  col: [...problem.edges.col],
  weight: [...problem.edges.weight],
};

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

  test('names the person, pair or edge at fault', () => {
    const violationsOf = (result: Result) => certify(problem, result).violations;
    const low = withState({ v: shifted(right.state.v, 0, -100_000) });
    expect(violationsOf(low)[0]).toEqual({ kind: 'mentee_price_below_outside', mentee: 0 });
    const lowMentor = withState({ u: shifted(right.state.u, 1, -100_000) });
    expect(violationsOf(lowMentor)[0]).toEqual({ kind: 'mentor_price_below_outside', mentor: 1 });
    const twice = withPairs([...right.pairs, ...right.pairs.slice(0, 1)]);
    const [mentee, mentor] = right.pairs[0] ?? [];
    expect(violationsOf(twice)[0]).toEqual({ kind: 'duplicate_pair', mentee, mentor });
    const edge = edgeOf(1, 2);
    const priced = violationsOf(withState({ z: shifted(right.state.z, edge, 1) }));
    expect(priced).toContainEqual({ kind: 'negative_edge_price', mentee: 1, mentor: 2, edge });
  });

  test.each<[string, Partial<Problem>, Partial<State>]>([
    ['outside options of mentees', { mentees: side([2, 1, 1], [10, 0]) }, {}],
    ['outside options of mentors', { mentors: side([2, 1, 1], [0, 20, 0, 0]) }, {}],
    ['starts of rows', { edges: { ...problem.edges, ptr: problem.edges.ptr.slice(0, 3) } }, {}],
    ['weights', { edges: { ...problem.edges, weight: problem.edges.weight.slice(1) } }, {}],
    ['prices of mentors', {}, { u: right.state.u.slice(1) }],
    ['prices of mentees', {}, { v: right.state.v.slice(1) }],
    ['prices of edges', {}, { z: right.state.z.slice(1) }],
    ['chosen edges', {}, { x: right.state.x.slice(1) }],
  ])('calls a list of %s that is too short or too long malformed', (_, changes, state) => {
    const certificate = certify({ ...problem, ...changes }, withState(state));
    expect(certificate).toEqual({ ok: false, primal: 0, dual: 0, violations: [{ kind: 'malformed' }] });
  });

  test.each<[string, Partial<Problem>]>([
    ['rows that do not start at the first edge', { edges: { ...problem.edges, ptr: Int32Array.of(1, 3, 6, 8) } }],
    ['rows that do not end at the last edge', { edges: { ...problem.edges, ptr: Int32Array.of(0, 3, 6, 7) } }],
    ['rows that run backward', { edges: { ...problem.edges, ptr: Int32Array.of(0, 6, 3, 8) } }],
    ['a first row that runs backward', { edges: { ...problem.edges, ptr: Int32Array.of(0, -1, 6, 8) } }],
    ['a last row that runs backward', { edges: { ...problem.edges, ptr: Int32Array.of(0, 3, 9, 8) } }],
    ['a first edge to nobody', { edges: { ...problem.edges, col: problem.edges.col.with(0, 3) } }],
    ['an edge to a mentor before the first', { edges: { ...problem.edges, col: problem.edges.col.with(4, -1) } }],
    ['an edge to a mentor after the last', { edges: { ...problem.edges, col: problem.edges.col.with(4, 3) } }],
    ['a negative capacity of a mentee', { mentees: side([2, -1, 1], [10, 0, 5]) }],
    ['a negative capacity of a mentor', { mentors: side([2, 1, -1], [0, 20, 0]) }],
    ['half a slot, as only JSON can give it', { mentees: parsed({ capacity: [2, 0.5, 1], outside: [10, 0, 5] }) }],
    ['half a point outside', { mentors: parsed({ capacity: [2, 1, 1], outside: [0, 20, 0.5] }) }],
    ['no list of edges', parsed({ edges: null })],
    ['a side that is missing', parsed({ mentors: null })],
    // Numbered through, these would be pairs of the next mentee.
    ['a lock with nobody', { locked: [[0, 3]] }],
    ['a forbidden pair of nobody', { forbidden: [[0, 4]] }],
    ['a lock that is no pair', { locked: parsed([null]) }],
    ['half a point of weight', { edges: parsed({ ...plainEdges, weight: plainEdges.weight.with(2, 0.5) }) }],
  ])('calls %s malformed', (_, changes) => {
    const { violations } = certify({ ...problem, ...changes }, right);
    expect(violations).toEqual([{ kind: 'malformed' }]);
  });

  test('keeps the first hundred violations of many', () => {
    const many = createProblem({ mentees: 1, mentors: 150, edges: Array.from({ length: 150 }, (_, k) => [0, k, 5]) });
    const { state } = solve(many);
    const { violations } = certify(many, { pairs: [], total: 0, state: { ...state, z: state.z.fill(-1) } });
    expect(violations).toHaveLength(100);
  });

  test('proves nothing by sums that doubles cannot hold, and says so once', () => {
    const most = 2 ** 31 - 1;
    const huge: Problem = { ...right.state.problem, mentees: side([most, most, most], [most, most, most]) };
    const { violations } = certify(huge, withState({ v: Int32Array.of(most, most, most) }));
    expect(violations.filter(({ kind }) => kind === 'sum_not_exact')).toHaveLength(2);
  });

  test('accepts an empty row and a person without a slot', () => {
    const sparse = createProblem({ mentees: [{}, {}, { capacity: 0 }], mentors: 1, edges: [[1, 0, 5]] });
    expect(certify(sparse, solve(sparse))).toEqual({ ok: true, primal: 5, dual: 5, violations: [] });
  });

  test.each(['null', '{}', '{ "pairs": [null] }', '{ "pairs": [], "state": null }'])('calls %s malformed', (claim) => {
    expect(certify(problem, parsed(JSON.parse(claim))).violations).toEqual([{ kind: 'malformed' }]);
  });

  test('takes no text or list for the number of a row', () => {
    for (const row of ['0', []]) {
      const pairs: typeof right.pairs = parsed(
        right.pairs.map(([mentee, mentor]) => [mentee === 0 ? row : mentee, mentor]),
      );
      expect(certify(problem, { ...right, pairs }).violations.map(({ kind }) => kind)).toContain('not_an_edge');
    }
  });

  test('counts nothing for a pair that is no edge', () => {
    const { primal } = certify(problem, withPairs([[7, 0]]));
    expect(primal).toBe(2 * 10 + 5 + 20);
  });

  test('rejects the pairs of nobody where no pair is worth anything, so that the sums say nothing', () => {
    const worthless = createProblem({
      mentees: 2,
      mentors: 2,
      edges: [
        [0, 0, 0],
        [1, 1, 0],
      ],
    });
    const state = {
      problem: worthless,
      u: new Int32Array(2),
      v: new Int32Array(2),
      z: new Int32Array(2),
      x: new Uint8Array(2),
    };
    const faultsOf = (pairs: readonly Pair[]) => certify(worthless, { pairs, total: 0, state }).violations;
    expect(faultsOf([])).toEqual([]);
    for (const [mentee, mentor] of [
      [-1, 0],
      [2, 0],
      [0.5, 0],
      [0, -1],
      [0, 2],
      [0, 0.5],
      [0, 1],
    ] as const)
      expect(faultsOf([[mentee, mentor]])[0]).toEqual({ kind: 'not_an_edge', mentee, mentor });
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
