import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MatchingError } from '../matching-error.ts';
import { createProblem } from '../solve/create-problem.ts';
import { solve } from '../solve/solve.ts';
import { arbitraryProblem } from '../testing/arbitrary-problem.ts';
import { parsed, untyped } from '../testing/untyped.ts';
import type { Problem, Result, State } from '../types.ts';
import type { Change } from './change.ts';
import { applyDelta, type Delta } from './delta.ts';
import { openMatch } from './open-match.ts';
import { repair } from './repair.ts';

const impossible = ['lock_not_edge', 'lock_forbidden', 'lock_over_capacity'];

/** Null where locks cannot be kept. */
function ifPossible<Value>(run: () => Value): Value | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof MatchingError && impossible.includes(error.code)) return null;
    throw error;
  }
}

const row = fc.nat(5);
const pair = fc.tuple(row, row);
const arbitraryChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ forbid: pair }),
  fc.record({ allow: pair }),
  fc.record({ lock: pair }),
  fc.record({ unlock: pair }),
  pair.map((both) => ({ allow: both, lock: both })),
  pair.map((both) => ({ unlock: both, forbid: both })),
  fc.record({ menteeCapacity: fc.tuple(row, fc.nat(4)) }),
  fc.record({ mentorCapacity: fc.tuple(row, fc.nat(4)) }),
);

/** Row numbers that exist in the problem. */
function inside(problem: Problem, [mentee, mentor]: readonly [number, number]): readonly [number, number] {
  return [mentee % problem.mentees.capacity.length, mentor % problem.mentors.capacity.length];
}

function fitted(problem: Problem, change: Change): Change {
  const [mentees, mentors] = [problem.mentees.capacity.length, problem.mentors.capacity.length];
  const capacity = (wanted: readonly [number, number] | undefined, rows: number) =>
    wanted && ([wanted[0] % rows, wanted[1]] as const);
  return {
    forbid: change.forbid && inside(problem, change.forbid),
    allow: change.allow && inside(problem, change.allow),
    lock: change.lock && inside(problem, change.lock),
    unlock: change.unlock && inside(problem, change.unlock),
    menteeCapacity: capacity(change.menteeCapacity, mentees),
    mentorCapacity: capacity(change.mentorCapacity, mentors),
  };
}

const sameChoice = (a: Result, b: Result) => {
  expect(a.certificate.violations).toEqual([]);
  expect({ total: a.total, pairs: a.pairs }).toEqual({ total: b.total, pairs: b.pairs });
};

describe('openMatch', () => {
  test('stands after every change where a cold solve would', () => {
    fc.assert(
      fc.property(arbitraryProblem(), fc.array(arbitraryChange, { maxLength: 8 }), (problem, changes) => {
        const match = ifPossible(() => openMatch(problem));
        for (const change of match === null ? [] : changes) {
          const before = match?.total();
          const movement = ifPossible(() => match?.change(fitted(problem, change)));
          if (match === null || !movement) continue;
          const cold = solve(match.problem());
          expect([movement.before, movement.after]).toEqual([before, cold.total]);
          sameChoice(match.result(), cold);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('says beforehand what a change will do, and changes nothing by saying it', () => {
    fc.assert(
      fc.property(arbitraryProblem(), fc.array(arbitraryChange, { maxLength: 6 }), (problem, changes) => {
        const match = ifPossible(() => openMatch(problem));
        for (const change of match === null ? [] : changes) {
          const rehearsed = ifPossible(() => match?.rehearse(fitted(problem, change)));
          expect(ifPossible(() => match?.change(fitted(problem, change)))).toEqual(rehearsed);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('names everybody who moves when one makes room for the next', () => {
    const match = openMatch(
      createProblem({
        mentees: 3,
        mentors: 4,
        edges: [
          [0, 0, 900],
          [0, 1, 880],
          [1, 1, 900],
          [1, 2, 880],
          [2, 2, 900],
          [2, 3, 880],
        ],
      }),
    );
    const { difference, dissolved, formed } = match.rehearse({ mentorCapacity: [0, 0] });
    expect(difference).toBe(-60);
    expect([...dissolved].sort()).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
    expect(formed).toHaveLength(3);
    expect([...formed].sort()).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  test('refuses what cannot be and stays as it was', () => {
    const match = openMatch(createProblem({ mentees: 1, mentors: 2, edges: [[0, 0, 5]], forbidden: [[0, 0]] }));
    expect(() => match.change({ lock: [0, 1] })).toThrow(/lock_not_edge/);
    expect(() => match.change({ lock: [0, 0] })).toThrow(/lock_forbidden/);
    expect(() => match.change({ forbid: [1, 0] })).toThrow(/mentee_index/);
    expect(() => match.change({ allow: [0, 9] })).toThrow(/mentor_index/);
    expect(() => match.change({ mentorCapacity: [0, -1] })).toThrow(/negative_capacity/);
    expect(match.total()).toBe(0);
    expect(match.change({ allow: [0, 0] }).formed).toEqual([[0, 0]]);
  });
});

describe('repair', () => {
  const newcomer = fc.record({ capacity: fc.nat(3), outside: fc.integer({ min: -4, max: 6 }) });
  const arbitraryDelta = fc.record({
    forbid: fc.array(pair, { maxLength: 2 }),
    allow: fc.array(pair, { maxLength: 2 }),
    unlock: fc.array(pair, { maxLength: 2 }),
    menteeCapacity: fc.array(fc.tuple(row, fc.nat(4)), { maxLength: 2 }),
    mentorCapacity: fc.array(fc.tuple(row, fc.nat(4)), { maxLength: 2 }),
    newMentees: fc.array(newcomer, { maxLength: 2 }),
    newMentors: fc.array(newcomer, { maxLength: 2 }),
    weights: fc.array(fc.tuple(row, row, fc.nat(20)), { maxLength: 6 }),
  });

  test('ends where a cold solve of the changed problem ends, for joins, leaves, limits and new weights', () => {
    fc.assert(
      fc.property(arbitraryProblem(), arbitraryDelta, (problem, wanted) => {
        const before = ifPossible(() => solve(problem));
        if (before === null) return;
        const [mentees, mentors] = [problem.mentees.capacity.length, problem.mentors.capacity.length];
        const delta: Delta = {
          ...wanted,
          forbid: wanted.forbid.map((each) => inside(problem, each)),
          allow: wanted.allow.map((each) => inside(problem, each)),
          unlock: wanted.unlock.map((each) => inside(problem, each)),
          menteeCapacity: wanted.menteeCapacity.map(([who, slots]) => [who % mentees, slots] as const),
          mentorCapacity: wanted.mentorCapacity.map(([who, slots]) => [who % mentors, slots] as const),
          weights: wanted.weights.map(
            ([mentee, mentor, points]) =>
              [
                mentee % (mentees + wanted.newMentees.length),
                mentor % (mentors + wanted.newMentors.length),
                points,
              ] as const,
          ),
        };
        const cold = ifPossible(() => solve(applyDelta(problem, delta)));
        const warm = ifPossible(() => repair(before.state, delta));
        if (cold === null || warm === null) expect(warm).toBe(cold);
        else sameChoice(warm, cold);
      }),
      { numRuns: 600 },
    );
  });

  test('starts from prices that make no sense and still ends at the optimum', () => {
    fc.assert(
      fc.property(arbitraryProblem(), fc.array(fc.integer()), (problem, prices) => {
        const cold = ifPossible(() => solve(problem));
        if (cold === null) return;
        const pairs = Array.from({ length: 36 }, (_, k) => [k % 6, Math.floor(k / 6)] as const);
        sameChoice(solve(problem, { warm: { u: Int32Array.from(prices), pairs } }), cold);
      }),
      { numRuns: 300 },
    );
  });

  test('refuses numbers that would silently become others', () => {
    const { state } = solve(createProblem({ mentees: 1, mentors: 1, edges: [[0, 0, 5]] }));
    expect(() => repair(untyped<State>(null), {})).toThrow('not_a_list (field state)');
    expect(() => repair(parsed<State>(state), {})).toThrow('not_int32 (field mentees.capacity)');
    expect(() => repair(state, { newMentees: [{ capacity: 0.5 }] })).toThrow(/outside_range|negative_capacity/);
    expect(() => repair(state, { newMentors: [{ outside: Number.NaN }] })).toThrow(/outside_range/);
    expect(() => repair(state, { weights: [[0, 0, 1.5]] })).toThrow(/weight_range/);
    expect(() => repair(state, { weights: [[0, 0, -1]] })).toThrow(/weight_range/);
    expect(() => repair(state, { weights: [[1, 0, 5]] })).toThrow(/mentee_index/);
    expect(() => repair(state, { weights: [[0, 1, 5]] })).toThrow(/mentor_index/);
  });
});
