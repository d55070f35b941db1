import { describe, expect, test } from 'vitest';
import { MatchingError, type MatchingErrorCode } from '../matching-error.ts';
import { createProblem } from '../solve/create-problem.ts';
import type { Problem } from '../types.ts';
import { applyDelta, type Delta } from './delta.ts';

const problem = createProblem({
  mentees: [{ capacity: 2, outside: 3 }, {}],
  mentors: [{}, { outside: 4 }, {}],
  edges: [
    [0, 0, 10],
    [0, 1, 20],
    [1, 1, 30],
  ],
  locked: [[0, 0]],
  forbidden: [
    [0, 1],
    [1, 1],
  ],
});
const INT32 = 2 ** 31;

/** Rows of `[mentor, weight]`, as plain numbers. */
const rowsOf = ({ edges: { ptr, col, weight } }: Problem) =>
  [...ptr.keys()].slice(0, -1).map((row) => {
    const [start, end] = [ptr[row], ptr[row + 1]];
    return [...col.slice(start, end)].map((mentor, k) => [mentor, weight[(start ?? 0) + k]]);
  });

describe('applyDelta', () => {
  test('changes nothing without a reason, not even copies', () => {
    const same = applyDelta(problem, {});
    expect(same).toEqual(problem);
    for (const part of ['mentees', 'mentors', 'locked', 'forbidden'] as const) expect(same[part]).toBe(problem[part]);
    for (const part of ['ptr', 'col', 'weight'] as const) expect(same.edges[part]).toBe(problem.edges[part]);
  });

  test('leaves the problem it is given as it was', () => {
    const before = structuredClone(problem);
    applyDelta(problem, { menteeCapacity: [[0, 0]], weights: [[0, 0, 7]], newMentees: [{}], allow: [[0, 1]] });
    expect(problem).toEqual(before);
  });

  test('gives each person the capacity named for them', () => {
    const next = applyDelta(problem, {
      menteeCapacity: [[1, 0]],
      mentorCapacity: [
        [2, INT32 - 1],
        [0, 4],
      ],
    });
    expect([...next.mentees.capacity]).toEqual([2, 0]);
    expect([...next.mentors.capacity]).toEqual([4, 1, INT32 - 1]);
    expect([...next.mentees.outside, ...next.mentors.outside]).toEqual([3, 0, 0, 4, 0]);
  });

  test('numbers newcomers on from the last row, with one slot and nothing outside unless they say so', () => {
    const next = applyDelta(problem, {
      newMentees: [{ capacity: 3, outside: -5 }, {}],
      newMentors: [{ capacity: 0, outside: INT32 - 1 }],
      weights: [
        [3, 3, 40],
        [2, 0, 50],
        [1, 2, 60],
        [1, 0, 70],
        [0, 1, 80],
        [3, 3, 90],
      ],
    });
    expect([...next.mentees.capacity, ...next.mentees.outside]).toEqual([2, 1, 3, 1, 3, 0, -5, 0]);
    expect([...next.mentors.capacity, ...next.mentors.outside]).toEqual([1, 1, 1, 0, 0, 4, 0, INT32 - 1]);
    expect(rowsOf(next)).toEqual([
      [
        [0, 10],
        [1, 80],
      ],
      [
        [1, 30],
        [2, 60],
        [0, 70],
      ],
      [[0, 50]],
      [[3, 90]],
    ]);
    expect(rowsOf(applyDelta(problem, { newMentees: [{}] }))).toEqual([...rowsOf(problem), []]);
  });

  test('adds a single edge, and changes a single weight', () => {
    expect(rowsOf(applyDelta(problem, { weights: [[1, 2, 60]] }))).toEqual([
      [
        [0, 10],
        [1, 20],
      ],
      [
        [1, 30],
        [2, 60],
      ],
    ]);
    expect(rowsOf(applyDelta(problem, { weights: [[0, 1, 60]] }))[0]).toEqual([
      [0, 10],
      [1, 60],
    ]);
  });

  test('adds and takes pairs from both lists, each once', () => {
    const next = applyDelta(problem, {
      forbid: [
        [1, 1],
        [1, 0],
      ],
      allow: [[0, 1]],
      lock: [
        [1, 2],
        [1, 2],
      ],
      unlock: [[0, 0]],
    });
    expect(next.forbidden).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(next.locked).toEqual([[1, 2]]);
    expect(applyDelta(problem, { allow: [[1, 1]] }).forbidden).toEqual([[0, 1]]);
    expect(applyDelta(problem, { lock: [[1, 1]] }).locked).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  test.each<[string, Delta, MatchingErrorCode, object]>([
    ['a capacity of a mentee before the first', { menteeCapacity: [[-1, 1]] }, 'mentee_index', { mentee: '-1' }],
    ['a capacity of a mentee after the last', { menteeCapacity: [[2, 1]] }, 'mentee_index', { mentee: '2' }],
    ['a capacity of half a mentor', { mentorCapacity: [[0.5, 1]] }, 'mentor_index', { mentor: '0.5' }],
    ['a capacity of a mentor after the last', { mentorCapacity: [[3, 1]] }, 'mentor_index', { mentor: '3' }],
    ['fewer slots than none', { menteeCapacity: [[0, -1]] }, 'negative_capacity', { mentee: 0, capacity: '-1' }],
    ['half a slot', { mentorCapacity: [[1, 0.5]] }, 'negative_capacity', { mentor: 1, capacity: '0.5' }],
    ['slots beyond 32 bits', { mentorCapacity: [[1, INT32]] }, 'negative_capacity', { mentor: 1 }],
    [
      'a newcomer with half a slot',
      { newMentees: [{}, { capacity: 0.5 }] },
      'outside_range',
      { newcomer: 1, capacity: '0.5' },
    ],
    ['a newcomer beyond 32 bits', { newMentors: [{ outside: INT32 }] }, 'outside_range', { newcomer: 0 }],
    ['a newcomer below 32 bits', { newMentors: [{ outside: -INT32 }] }, 'outside_range', { newcomer: 0 }],
    ['a weight of a mentee before the first', { weights: [[-1, 0, 1]] }, 'mentee_index', { mentee: '-1' }],
    ['a weight of a mentee after the last', { weights: [[2, 0, 1]] }, 'mentee_index', { mentee: '2' }],
    ['a weight of half a mentee', { weights: [[0.5, 0, 1]] }, 'mentee_index', { mentee: '0.5' }],
    ['a weight with a mentor before the first', { weights: [[0, -1, 1]] }, 'mentor_index', { mentor: '-1' }],
    ['a weight with a mentor after the last', { weights: [[0, 3, 1]] }, 'mentor_index', { mentor: '3' }],
    ['a weight with half a mentor', { weights: [[0, 0.5, 1]] }, 'mentor_index', { mentor: '0.5' }],
    ['to allow a pair of nobody', { allow: [[2, 0]] }, 'mentee_index', { mentee: '2' }],
    ['to unlock a pair of nobody', { unlock: [[0, 3]] }, 'mentor_index', { mentor: '3' }],
    ['to lock what is no pair', JSON.parse('{ "lock": [[0, 0], null] }'), 'not_a_list', { field: 'lock', row: 1 }],
    ['weights that are no list', JSON.parse('{ "weights": {} }'), 'not_a_list', { field: 'weights' }],
    ['newcomers of whom nothing is said', JSON.parse('{ "newMentors": [null] }'), 'not_a_list', { row: 0 }],
    ['newcomers that are no list', JSON.parse('{ "newMentees": 2 }'), 'not_a_list', { field: 'newMentees' }],
    ['what is no delta', JSON.parse('null'), 'not_a_list', { field: 'delta' }],
    ['half a point', { weights: [[0, 0, 0.5]] }, 'weight_range', { mentee: 0, mentor: 0 }],
    ['points beyond 32 bits', { weights: [[0, 0, INT32]] }, 'weight_range', { weight: '2147483648' }],
    ['points below 32 bits', { weights: [[0, 0, -INT32]] }, 'weight_range', {}],
  ])('refuses %s', (_, delta, code, where) => {
    const error = (() => {
      try {
        return applyDelta(problem, delta);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(MatchingError);
    expect(error).toMatchObject({ code, where });
  });

  test('takes numbers as large as 32 bits allow', () => {
    const most = INT32 - 1;
    const next = applyDelta(problem, { weights: [[0, 0, most]], newMentors: [{ capacity: most, outside: -most }] });
    expect([next.edges.weight[0], next.mentors.capacity[3], next.mentors.outside[3]]).toEqual([most, most, -most]);
  });
});
