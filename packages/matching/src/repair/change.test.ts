import { describe, expect, test } from 'vitest';
import { createProblem } from '../solve/create-problem.ts';
import type { Pair } from '../types.ts';
import { changed, isIn, requirePossible } from './change.ts';

const problem = createProblem({
  mentees: [{ capacity: 2 }, {}],
  mentors: [{}, { capacity: 2 }, {}],
  edges: [
    [0, 0, 10],
    [0, 1, 20],
    [0, 2, 20],
    [1, 1, 30],
  ],
});
const locking = (...locked: Pair[]) => requirePossible.bind(undefined, { ...problem, locked });

describe('a change', () => {
  test('names one of each at most', () => {
    const next = changed(problem, { forbid: [0, 1], lock: [1, 1], menteeCapacity: [0, 1], mentorCapacity: [2, 0] });
    expect([next.forbidden, next.locked]).toEqual([[[0, 1]], [[1, 1]]]);
    expect([...next.mentees.capacity, ...next.mentors.capacity]).toEqual([1, 1, 1, 2, 0]);
    const back = changed(next, { allow: [0, 1], unlock: [1, 1] });
    expect([back.forbidden, back.locked]).toEqual([[], []]);
  });

  test.each(['forbid', 'allow', 'unlock', 'lock'] as const)('refuses to %s a pair of nobody', (kind) => {
    for (const mentee of [-1, 2, 0.5]) expect(() => changed(problem, { [kind]: [mentee, 0] })).toThrow(/mentee_index/);
    for (const mentor of [-1, 3, 0.5]) expect(() => changed(problem, { [kind]: [0, mentor] })).toThrow(/mentor_index/);
    expect(() => changed(problem, { [kind]: [0, 0] })).not.toThrow();
    expect(() => changed(problem, { [kind]: [1, 2] })).not.toThrow();
  });

  test('may lock as many pairs as there are slots', () => {
    expect(locking([0, 0], [0, 1], [1, 1])).not.toThrow();
    expect(locking([0, 0], [0, 1], [0, 2])).toThrow('lock_over_capacity (mentee 0, mentor 2)');
    const full = { ...problem, mentors: { ...problem.mentors, capacity: Int32Array.of(1, 1, 1) } };
    expect(() =>
      requirePossible({
        ...full,
        locked: [
          [1, 1],
          [0, 1],
        ],
      }),
    ).toThrow('lock_over_capacity (mentee 0, mentor 1)');
  });

  test('may lock only edges that nothing forbids', () => {
    expect(locking([1, 0])).toThrow('lock_not_edge (mentee 1, mentor 0)');
    expect(() => requirePossible({ ...problem, locked: [[0, 1]], forbidden: [[0, 1]] })).toThrow(/lock_forbidden/);
    expect(() =>
      requirePossible({
        ...problem,
        locked: [[0, 1]],
        forbidden: [
          [1, 1],
          [0, 0],
        ],
      }),
    ).not.toThrow();
    expect(() => requirePossible({ ...problem, locked: undefined })).not.toThrow();
  });

  test('knows a pair by both of its people', () => {
    expect(isIn([[0, 1]], [0, 1])).toBe(true);
    expect(isIn([[0, 1]], [0, 2])).toBe(false);
    expect(isIn([[0, 1]], [2, 1])).toBe(false);
    expect(isIn(undefined, [0, 1])).toBe(false);
  });
});
