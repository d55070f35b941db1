import { describe, expect, test } from 'vitest';
import { MatchingError, type MatchingErrorCode } from '../matching-error.ts';
import type { Pair, Problem } from '../types.ts';
import { checkProblem } from './check-problem.ts';
import { createProblem, type PlainProblem } from './create-problem.ts';

/** Code and place of a refusal; undefined where nothing is refused. */
function refusal(run: () => unknown): { readonly code: MatchingErrorCode; readonly where: object } | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof MatchingError) return { code: error.code, where: error.where };
    throw error;
  }
  return undefined;
}

const plain: PlainProblem = {
  mentees: [{}, { capacity: 2 }],
  mentors: [{}, {}, { outside: 7 }],
  edges: [
    [0, 0, 5],
    [0, 2, 7],
    [1, 1, 3],
  ],
  seed: 1,
};
const fine = createProblem(plain);
const INT32 = 2 ** 31;

/** As a caller without types would pass it. */
function untyped(changes: Readonly<Record<string, unknown>>): Problem {
  const problem: Problem = Object.assign({ ...fine }, changes);
  return problem;
}

describe('a problem', () => {
  const sides = (outside: number, capacity: number): Partial<Problem> => ({
    mentees: { capacity: Int32Array.of(capacity, 0), outside: Int32Array.of(outside, 0) },
  });
  const withWeight = (points: number) => ({ edges: { ...fine.edges, weight: Int32Array.of(5, points, 3) } });
  const withCol = (mentor: number) => ({ edges: { ...fine.edges, col: Int32Array.of(0, mentor, 1) } });
  const withPtr = (...ptr: number[]) => ({ edges: { ...fine.edges, ptr: Int32Array.from(ptr) } });
  const lists = (pair: Pair): readonly Partial<Problem>[] => [{ locked: [pair] }, { forbidden: [pair] }];

  test.each<[string, Partial<Problem>]>([
    ['the largest seed', { seed: 0xffff_ffff }],
    ['the smallest seed', { seed: 0 }],
    ['the largest outside option', sides(1_000_000_000, 1)],
    ['the smallest outside option', sides(-1_000_000_000, 1)],
    ['the largest weight', withWeight(1_000_000)],
    ['the smallest weight', withWeight(0)],
    ['nobody with a slot', sides(0, 0)],
    ['an empty first row', withPtr(0, 0, 3)],
    ['an empty last row', withPtr(0, 3, 3)],
    ['the first of both sides', { forbidden: [[0, 0]], locked: [[0, 0]] }],
    ['the last of both sides', { forbidden: [[1, 2]], locked: [[1, 2]] }],
    ['no lists of pairs', { locked: undefined, forbidden: undefined }],
    ['the largest total that doubles hold exactly', sides(1_000_000_000, 9_007_199)],
  ])('may have %s', (_, changes) => {
    expect(refusal(() => checkProblem({ ...fine, ...changes }))).toBeUndefined();
  });

  test.each<[string, Problem, MatchingErrorCode, object]>([
    ['a seed beyond the largest', { ...fine, seed: 2 ** 32 }, 'bad_seed', { seed: '4294967296' }],
    ['a seed below the smallest', { ...fine, seed: -1 }, 'bad_seed', { seed: '-1' }],
    [
      'an outside option above the range',
      { ...fine, ...sides(1_000_000_001, 1) },
      'outside_range',
      { mentee: 0, outside: 1_000_000_001 },
    ],
    [
      'an outside option below the range',
      { ...fine, ...sides(-1_000_000_001, 1) },
      'outside_range',
      { mentee: 0, outside: -1_000_000_001 },
    ],
    [
      'a mentor with fewer slots than none',
      { ...fine, mentors: { ...fine.mentors, capacity: Int32Array.of(1, -1, 1) } },
      'negative_capacity',
      { mentor: 1, capacity: -1 },
    ],
    ['a total that doubles cannot hold', { ...fine, ...sides(1_000_000_000, 9_007_200) }, 'too_large', {}],
    ['a total below what doubles can hold', { ...fine, ...sides(-1_000_000_000, 9_007_200) }, 'too_large', {}],
    [
      'too many outside options of mentors',
      { ...fine, mentors: { capacity: Int32Array.of(9_007_200, 0, 0), outside: Int32Array.of(1e9, 0, 0) } },
      'too_large',
      {},
    ],
    ['rows that do not begin at the first edge', { ...fine, ...withPtr(1, 2, 3) }, 'rows_malformed', { mentee: 0 }],
    ['rows that end before the last edge', { ...fine, ...withPtr(0, 2, 2) }, 'rows_malformed', { mentee: 1 }],
    ['rows that run backward', { ...fine, ...withPtr(0, -1, 3) }, 'rows_malformed', { mentee: 0 }],
    ['a row fewer than mentees', { ...fine, ...withPtr(0, 3) }, 'length_mismatch', { field: 'edges.ptr' }],
    ['a row more than mentees', { ...fine, ...withPtr(0, 1, 2, 3) }, 'length_mismatch', { field: 'edges.ptr' }],
    [
      'fewer weights than edges',
      { ...fine, edges: { ...fine.edges, weight: Int32Array.of(1, 2) } },
      'length_mismatch',
      { field: 'edges.weight' },
    ],
    ['an edge to a mentor before the first', { ...fine, ...withCol(-1) }, 'mentor_index', { mentee: 0, mentor: -1 }],
    ['an edge to a mentor after the last', { ...fine, ...withCol(3) }, 'mentor_index', { mentee: 0, mentor: 3 }],
    ['the same edge twice', { ...fine, ...withCol(0) }, 'duplicate_edge', { mentee: 0, mentor: 0 }],
    [
      'fewer outside options than mentors',
      { ...fine, mentors: { ...fine.mentors, outside: new Int32Array(2) } },
      'length_mismatch',
      { field: 'mentors.outside' },
    ],
    ['another objective', untyped({ objective: 'largest' }), 'unknown_objective', { objective: 'largest' }],
    ['no sides', untyped({ mentees: undefined }), 'not_int32', { field: 'mentees.capacity' }],
    [
      'plain outside options',
      untyped({ mentors: { ...fine.mentors, outside: [0, 0, 0] } }),
      'not_int32',
      { field: 'mentors.outside' },
    ],
    ['no edges', untyped({ edges: undefined }), 'not_int32', { field: 'edges.ptr' }],
    ['plain columns', untyped({ edges: { ...fine.edges, col: [0, 2, 1] } }), 'not_int32', { field: 'edges.col' }],
    ['plain weights', untyped({ edges: { ...fine.edges, weight: [5, 7, 3] } }), 'not_int32', { field: 'edges.weight' }],
    ['a list of pairs that is none', untyped({ locked: 'all' }), 'not_a_list', { field: 'locked' }],
    ['a pair that is none', untyped({ forbidden: [[0, 0], 7] }), 'not_a_list', { field: 'forbidden', row: 1 }],
  ])('may not have %s', (_, problem, code, where) => {
    const found = refusal(() => checkProblem(problem));
    expect(found?.code).toBe(code);
    expect(found?.where).toMatchObject(where);
  });

  test.each<[Pair, MatchingErrorCode]>([
    [[-1, 0], 'mentee_index'],
    [[2, 0], 'mentee_index'],
    [[0.5, 0], 'mentee_index'],
    [[0, -1], 'mentor_index'],
    [[0, 3], 'mentor_index'],
    [[0, 0.5], 'mentor_index'],
  ])('may not lock or forbid %j', (pair, code) => {
    for (const changes of lists(pair)) expect(refusal(() => checkProblem({ ...fine, ...changes }))?.code).toBe(code);
  });

  test('may be worth exactly as much as doubles hold, and not a point more', () => {
    const nobody = [{ capacity: 0 }];
    const worth = (rest: number) =>
      [9_007_199, 1].map((capacity, k) => ({ capacity, outside: k === 0 ? 1_000_000_000 : rest }));
    const ofMentees = (rest: number) => createProblem({ mentees: worth(rest), mentors: nobody, edges: [] });
    const ofMentors = (rest: number) => createProblem({ mentees: nobody, mentors: worth(rest), edges: [] });
    for (const build of [ofMentees, ofMentors]) {
      expect(refusal(() => checkProblem(build(254_740_991)))).toBeUndefined();
      expect(refusal(() => checkProblem(build(254_740_992)))?.where).toEqual({ largestTotal: 2 ** 53 });
    }
  });

  test('may have as many pairs as add up exactly, counted on the side with fewer slots', () => {
    const crowd = (people: number) => Array.from({ length: people }, () => ({ capacity: INT32 - 1 }));
    const meeting = (mentees: number, mentors: number) => () =>
      checkProblem(createProblem({ mentees: crowd(mentees), mentors: crowd(mentors), edges: [] }));
    expect([refusal(meeting(5, 4)), refusal(meeting(4, 5))]).toEqual([undefined, undefined]);
    expect(refusal(meeting(5, 5))?.code).toBe('too_large');
  });

  test('is an object', () => {
    const nothings: readonly Problem[] = JSON.parse('[null, "text"]');
    for (const nothing of nothings)
      expect(refusal(() => checkProblem(nothing))).toEqual({ code: 'not_a_list', where: { field: 'problem' } });
  });
});

describe('plain numbers', () => {
  test('become rows in the order of mentees, whatever the order they come in', () => {
    const problem = createProblem({
      ...plain,
      edges: [
        [1, 2, 9],
        [0, 1, 4],
        [1, 0, 8],
      ],
      locked: [[1, 0]],
      forbidden: [[0, 1]],
    });
    expect([...problem.edges.ptr]).toEqual([0, 1, 3]);
    expect([...problem.edges.col]).toEqual([1, 2, 0]);
    expect([...problem.edges.weight]).toEqual([4, 9, 8]);
    expect([problem.locked, problem.forbidden, problem.seed]).toEqual([[[1, 0]], [[0, 1]], 1]);
  });

  test('mean one slot and nothing outside where they do not say so', () => {
    const { mentees, mentors, seed } = createProblem({ mentees: 2, mentors: plain.mentors, edges: [] });
    expect([...mentees.capacity, ...mentees.outside, ...mentors.capacity, ...mentors.outside]).toEqual([
      1, 1, 0, 0, 1, 1, 1, 0, 0, 7,
    ]);
    expect(seed).toBe(0);
    expect(createProblem({ mentees: 1, mentors: 1, edges: [] }).mentors.capacity).toHaveLength(1);
  });

  test.each<[string, Partial<PlainProblem>, MatchingErrorCode, object]>([
    ['a mentee before the first', { edges: [[-1, 0, 1]] }, 'mentee_index', { edge: 0, mentee: '-1' }],
    [
      'a mentee after the last',
      {
        edges: [
          [0, 0, 1],
          [2, 0, 1],
        ],
      },
      'mentee_index',
      { edge: 1, mentee: '2' },
    ],
    ['half a mentee', { edges: [[0.5, 0, 1]] }, 'mentee_index', { mentee: '0.5' }],
    ['a mentor before the first', { edges: [[0, -1, 1]] }, 'mentor_index', { mentor: '-1' }],
    ['a mentor after the last', { edges: [[0, 3, 1]] }, 'mentor_index', { mentor: '3' }],
    ['half a mentor', { edges: [[0, 0.5, 1]] }, 'mentor_index', { mentor: '0.5' }],
    ['a weight beyond 32 bits', { edges: [[0, 0, INT32]] }, 'weight_range', { mentee: 0, mentor: 0 }],
    ['a weight below 32 bits', { edges: [[0, 0, -INT32]] }, 'weight_range', {}],
    ['nobody', { mentees: 0 }, 'empty_side', { side: 'mentees' }],
    ['more people than any memory', { mentors: INT32 }, 'too_large', { side: 'mentors', people: INT32 }],
    ['people who are no list', JSON.parse('{ "mentees": {} }'), 'not_a_list', { field: 'mentees' }],
    ['people who are numbers', JSON.parse('{ "mentors": [2] }'), 'not_a_list', { field: 'mentors', row: 0 }],
    ['no edges', JSON.parse('{ "edges": null }'), 'not_a_list', { field: 'edges' }],
    ['what is no edge', JSON.parse('{ "edges": [[0, 0, 1], null] }'), 'not_a_list', { field: 'edges', row: 1 }],
    ['half of everybody', { mentors: 1.5 }, 'empty_side', { side: 'mentors' }],
    ['half a slot', { mentees: [{ capacity: 0.5 }] }, 'negative_capacity', { mentee: 0 }],
    ['fewer slots than none', { mentors: [{}, { capacity: -1 }] }, 'negative_capacity', { mentor: 1 }],
    ['slots beyond 32 bits', { mentors: [{ capacity: INT32 }] }, 'negative_capacity', { mentor: 0 }],
    ['half a point outside', { mentees: [{ outside: 0.5 }] }, 'outside_range', { mentee: 0 }],
  ])('may not name %s', (_, changes, code, where) => {
    const found = refusal(() => createProblem({ ...plain, ...changes }));
    expect(found?.code).toBe(code);
    expect(found?.where).toMatchObject(where);
  });

  test('may be as large as 32 bits allow', () => {
    const most = { capacity: INT32 - 1, outside: 1 - INT32 };
    const problem = createProblem({ mentees: [most], mentors: [{ capacity: 0 }], edges: [[0, 0, INT32 - 1]] });
    expect([problem.mentees.capacity[0], problem.mentees.outside[0]]).toEqual([INT32 - 1, 1 - INT32]);
    expect([problem.mentors.capacity[0], problem.edges.weight[0]]).toEqual([0, INT32 - 1]);
  });
});
