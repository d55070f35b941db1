import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MatchingError } from '../matching-error.ts';
import type { Problem } from '../types.ts';
import { createProblem, type PlainProblem } from './create-problem.ts';
import { solve } from './solve.ts';

const fine = createProblem({
  mentees: 2,
  mentors: 2,
  edges: [
    [0, 0, 5],
    [0, 1, 7],
    [1, 1, 3],
  ],
});

function refusal(work: () => unknown): MatchingError | null {
  try {
    work();
  } catch (error) {
    if (error instanceof MatchingError) return error;
    throw error;
  }
  return null;
}

const withCapacity = (capacity: readonly number[]) => ({ ...fine.mentees, capacity: Int32Array.from(capacity) });
const withEdges = (changes: Partial<Problem['edges']>): Problem => ({ ...fine, edges: { ...fine.edges, ...changes } });

describe('a problem is refused, with the row at fault,', () => {
  const cases: readonly [name: string, problem: Problem, code: string, where: object][] = [
    ['for a negative capacity', { ...fine, mentees: withCapacity([1, -1]) }, 'negative_capacity', { mentee: 1 }],
    ['for sides of unequal length', { ...fine, mentees: withCapacity([1]) }, 'length_mismatch', {}],
    [
      'for an empty side',
      { ...fine, mentors: { capacity: new Int32Array(0), outside: new Int32Array(0) } },
      'empty_side',
      { side: 'mentors' },
    ],
    [
      'for a weight below zero',
      withEdges({ weight: Int32Array.of(5, -1, 3) }),
      'weight_range',
      { mentee: 0, mentor: 1 },
    ],
    [
      'for a weight above the range',
      withEdges({ weight: Int32Array.of(5, 7, 1_000_001) }),
      'weight_range',
      { mentee: 1, mentor: 1 },
    ],
    [
      'for a mentor that does not exist',
      withEdges({ col: Int32Array.of(0, 2, 1) }),
      'mentor_index',
      { mentee: 0, mentor: 2 },
    ],
    ['for an edge given twice', withEdges({ col: Int32Array.of(1, 1, 1) }), 'duplicate_edge', { mentee: 0, mentor: 1 }],
    ['for rows that overlap', withEdges({ ptr: Int32Array.of(0, 4, 3) }), 'rows_malformed', { mentee: 0 }],
    ['for rows that miss edges', withEdges({ ptr: Int32Array.of(0, 1, 2) }), 'rows_malformed', { mentee: 1 }],
    [
      'for an outside option out of range',
      { ...fine, mentees: { ...fine.mentees, outside: Int32Array.of(0, 2e9) } },
      'outside_range',
      { mentee: 1 },
    ],
    ['for a lock that is no edge', { ...fine, locked: [[1, 0]] }, 'lock_not_edge', { mentee: 1, mentor: 0 }],
    [
      'for a lock that is forbidden',
      { ...fine, locked: [[0, 0]], forbidden: [[0, 0]] },
      'lock_forbidden',
      { mentee: 0, mentor: 0 },
    ],
    [
      'for more locks than slots',
      {
        ...fine,
        locked: [
          [0, 0],
          [0, 1],
        ],
      },
      'lock_over_capacity',
      { mentee: 0, mentor: 1 },
    ],
    ['for a locked person that does not exist', { ...fine, locked: [[2, 0]] }, 'mentee_index', { row: 0 }],
    [
      'for a forbidden person that is not a number',
      { ...fine, forbidden: [[0, Number.NaN]] },
      'mentor_index',
      { row: 0 },
    ],
    ['for a fractional seed', { ...fine, seed: 0.5 }, 'bad_seed', {}],
    [
      'for totals that doubles cannot hold',
      { ...fine, mentees: { capacity: Int32Array.of(2e9, 2e9), outside: Int32Array.of(-1e9, -1e9) } },
      'too_large',
      {},
    ],
  ];
  test.each(cases)('%s', (_, problem, code, where) => {
    const error = refusal(() => solve(problem));
    expect(error?.code).toBe(code);
    expect(error?.where).toMatchObject(where);
  });

  test('for lists that are not typed arrays, as JSON would give', () => {
    const parsed: Problem = JSON.parse(JSON.stringify({ ...fine, mentees: { capacity: [1, null], outside: [0, 0] } }));
    expect(refusal(() => solve(parsed))?.code).toBe('not_int32');
  });

  test('when plain numbers would change inside a typed array', () => {
    const plain = (changes: Partial<PlainProblem>) => () =>
      createProblem({ mentees: 1, mentors: 1, edges: [[0, 0, 1]], ...changes });
    expect(refusal(plain({ edges: [[0, 0, Number.NaN]] }))?.where).toMatchObject({ mentee: 0, mentor: 0 });
    expect(refusal(plain({ edges: [[0, 0, 0.5]] }))?.code).toBe('weight_range');
    expect(refusal(plain({ edges: [[1, 0, 1]] }))?.code).toBe('mentee_index');
    expect(refusal(plain({ mentees: [{ capacity: Number.NaN }] }))?.where).toMatchObject({ mentee: 0 });
    expect(refusal(plain({ mentors: [{ outside: 2 ** 40 }] }))?.code).toBe('outside_range');
    expect(refusal(plain({ mentors: 0 }))?.code).toBe('empty_side');
  });

  test('or answered with a certificate, whatever numbers it is made of', () => {
    const number = fc.oneof(fc.integer({ min: -2, max: 3 }), fc.constantFrom(1_000_000, 2 ** 31 - 1, -(2 ** 31)));
    const list = fc.array(number, { maxLength: 4 }).map((values) => Int32Array.from(values));
    const side = fc.record({ capacity: list, outside: list });
    const pairs = fc.array(fc.tuple(number, number), { maxLength: 2 });
    const anything = fc.record({
      mentees: side,
      mentors: side,
      edges: fc.record({ ptr: list, col: list, weight: list }),
      locked: pairs,
      forbidden: pairs,
      objective: fc.constant('total' as const),
      seed: number,
    });
    fc.assert(
      fc.property(anything, (problem) => {
        const error = refusal(() => expect(solve(problem).certificate.ok).toBe(true));
        expect(error === null || error.code !== 'stopped').toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
