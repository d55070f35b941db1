import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createProblem } from '../solve/create-problem.ts';
import { solve } from '../solve/solve.ts';
import { arbitraryProblem } from '../testing/arbitrary-problem.ts';
import { untyped } from '../testing/untyped.ts';
import type { Pair, Problem } from '../types.ts';
import type { Change } from './change.ts';
import { requirePossible } from './change.ts';
import { type OpenMatch, openMatch } from './open-match.ts';
import { repair } from './repair.ts';

const sorted = (pairs: readonly Pair[]) => pairs.map(String).sort();
/** The pairs as they stand: ties are left where they are. */
const pairsOf = (match: OpenMatch) => sorted(match.result({ ties: 'any' }).pairs);

/** Every pair may be forbidden, allowed, locked and unlocked, everybody come and go, with room for several. */
const arbitraryChange = (problem: Problem): fc.Arbitrary<Change> => {
  const mentee = fc.nat(problem.mentees.capacity.length - 1);
  const mentor = fc.nat(problem.mentors.capacity.length - 1);
  const pair = fc.tuple(mentee, mentor);
  return fc.oneof(
    fc.record({ forbid: pair }),
    fc.record({ allow: pair }),
    fc.record({ lock: pair }),
    fc.record({ unlock: pair }),
    fc.record({ menteeCapacity: fc.tuple(mentee, fc.nat(4)) }),
    fc.record({ mentorCapacity: fc.tuple(mentor, fc.nat(4)) }),
    fc.record({ forbid: pair, lock: pair, unlock: pair, mentorCapacity: fc.tuple(mentor, fc.nat(4)) }),
    pair.chain((one) => fc.constantFrom({ forbid: one, unlock: one }, { allow: one, lock: one })),
  );
};

const arbitraryStory = arbitraryProblem()
  .filter((problem) => isPossible(() => requirePossible(problem)))
  .chain((problem) => fc.tuple(fc.constant(problem), fc.array(arbitraryChange(problem), { maxLength: 10 })));

function isPossible(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}

describe('a match that stays open', () => {
  test('is at every moment what its movements add up to', () => {
    fc.assert(
      fc.property(arbitraryStory, ([problem, changes]) => {
        const match = openMatch(problem);
        let pairs = pairsOf(match);
        expect(match.total()).toBe(solve(problem).total);
        for (const change of changes) {
          const before = match.total();
          const isAllowed = changes.map((each) => isPossible(() => match.rehearse(each)))[changes.indexOf(change)];
          if (isAllowed !== true) continue;
          const movement = match.change(change);
          const gone = sorted(movement.dissolved);
          expect(pairs).toEqual(expect.arrayContaining(gone));
          pairs = [...pairs.filter((pair) => !gone.includes(pair)), ...sorted(movement.formed)].sort();
          expect(pairsOf(match)).toEqual(pairs);
          expect(movement.after).toBe(match.total());
          expect(movement.difference).toBe(match.total() - before);
          expect(match.total()).toBe(solve(match.problem()).total);
        }
      }),
      { numRuns: 120 },
    );
  });

  const crossing = createProblem({
    mentees: 2,
    mentors: 2,
    edges: [
      [0, 0, 20],
      [0, 1, 10],
      [1, 1, 8],
    ],
    forbidden: [[0, 0]],
  });

  test('offers a slot to others when a better pair becomes possible for its holder', () => {
    const match = openMatch(crossing);
    expect(pairsOf(match)).toEqual(['0,1']);
    const movement = match.change({ allow: [0, 0] });
    expect(sorted(movement.formed)).toEqual(['0,0', '1,1']);
    expect([sorted(movement.dissolved), movement.difference]).toEqual([['0,1'], 18]);
  });

  test('counts a lock against both sides and gives the slots back with it', () => {
    const match = openMatch({ ...crossing, forbidden: [] });
    const { formed, dissolved, difference } = match.change({ lock: [0, 1] });
    expect([sorted(formed), sorted(dissolved), difference]).toEqual([['0,1'], ['0,0', '1,1'], -18]);
    expect(match.change({ lock: [0, 1] })).toMatchObject({ formed: [], dissolved: [], difference: 0 });
    expect(() => match.change({ lock: [1, 1] })).toThrow(/lock_over_capacity/);
    expect(match.change({ unlock: [0, 1] }).difference).toBe(18);
    expect(pairsOf(match)).toEqual(['0,0', '1,1']);
  });

  test('gives people their slots back after a rehearsal', () => {
    const match = openMatch({ ...crossing, forbidden: [] });
    for (const capacity of [0, 3]) {
      for (const change of [{ mentorCapacity: [0, capacity] }, { menteeCapacity: [1, capacity] }] as const) {
        match.rehearse(change);
        expect(match.change({ forbid: [0, 0] }).difference).toBe(-18);
        expect(match.change({ allow: [0, 0] }).difference).toBe(18);
      }
    }
  });

  test('counts a pair once that several fields of a change name', () => {
    const match = openMatch({ ...crossing, forbidden: [], locked: [[0, 1]] });
    expect(match.total()).toBe(10);
    const { difference, dissolved } = match.change({ forbid: [0, 1], unlock: [0, 1] });
    expect([difference, sorted(dissolved)]).toEqual([18, ['0,1']]);
    expect(match.change({ allow: [0, 1], lock: [0, 1], unlock: [0, 1] }).difference).toBe(0);
  });

  const ways = [
    [
      [0, 0],
      [1, 1],
    ],
    [
      [0, 1],
      [1, 0],
    ],
  ] as const;
  const tied = createProblem({
    mentees: 2,
    mentors: 2,
    edges: [
      [0, 0, 10],
      [0, 1, 9],
      [1, 0, 10],
      [1, 1, 9],
    ],
  });

  test.each(ways)('starts with the pairs it is told to: %j and %j', (...pairs) => {
    const match = openMatch(tied, { warm: { u: Int32Array.of(2, 1), pairs } });
    expect(pairsOf(match)).toEqual(sorted(pairs));
  });

  test.each(ways)('moves nobody by allowing or unlocking what is free: %j and %j', (...pairs) => {
    const match = openMatch(tied, { warm: { u: Int32Array.of(2, 1), pairs } });
    const nothing = { formed: [], dissolved: [], difference: 0 };
    for (const pair of [...ways[0], ...ways[1]]) {
      expect(match.change({ allow: pair })).toMatchObject(nothing);
      expect(match.change({ unlock: pair })).toMatchObject(nothing);
    }
  });

  test('can be stopped while it opens', () => {
    expect(() => openMatch(crossing, { shouldStop: () => true })).toThrow(/stopped/);
    expect(() => openMatch({ ...crossing, seed: -1 })).toThrow(/bad_seed/);
  });

  test('counts what empty slots are worth, on both sides', () => {
    const match = openMatch(
      createProblem({ mentees: [{ outside: 4, capacity: 2 }], mentors: [{ outside: 3 }], edges: [[0, 0, 9]] }),
    );
    expect(match.total()).toBe(9 + 4);
    expect(match.change({ menteeCapacity: [0, 3] })).toMatchObject({ difference: 4, formed: [] });
    expect(match.change({ mentorCapacity: [0, 2] })).toMatchObject({ difference: 3, formed: [] });
    expect(match.change({ forbid: [0, 0] })).toMatchObject({ difference: 4 + 3 - 9, dissolved: [[0, 0]] });
    expect(match.change({ menteeCapacity: [0, 0] })).toMatchObject({ after: 6 });
  });

  test('opens with all that is locked and forbidden, each once', () => {
    const locked: readonly Pair[] = [
      [0, 1],
      [0, 1],
    ];
    const match = openMatch({ ...tied, locked, forbidden: [[1, 1], ...(crossing.forbidden ?? []), [0, 0]] });
    expect([match.total(), pairsOf(match)]).toEqual([19, ['0,1', '1,0']]);
    expect(match.problem()).toMatchObject({
      locked: [[0, 1]],
      forbidden: [
        [1, 1],
        [0, 0],
      ],
    });
    expect(match.change({ unlock: [0, 1] }).difference).toBe(0);
    expect(match.change({ allow: [0, 0] }).difference).toBe(0);
    expect(match.change({ menteeCapacity: [0, 2] }).difference).toBe(0);
  });

  test('refuses what is no change', () => {
    const match = openMatch(crossing);
    for (const nothing of ['null', '{ "lock": null }', '{ "forbid": [] }', '{ "mentorCapacity": 3 }']) {
      expect(() => match.change(untyped<Change>(JSON.parse(nothing)))).toThrow(/not_a_list|mentee_index/);
    }
    expect(match.total()).toBe(10);
  });

  test('refuses a capacity at which totals would no longer be exact', () => {
    const match = openMatch(createProblem({ mentees: 1, mentors: [{ outside: 1_000_000_000 }], edges: [[0, 0, 9]] }));
    expect(() => match.change({ mentorCapacity: [0, 2 ** 31 - 1] })).toThrow(/too_large/);
    expect(match.total()).toBe(1_000_000_000);
    expect(match.change({ mentorCapacity: [0, 2] }).after).toBe(2_000_000_000);
  });
});

describe('a repair', () => {
  test('stays where it stands when nothing changes and any tie will do', () => {
    const edges = Array.from({ length: 96 }, (_, k) => [Math.floor(k / 12), k % 12, 500] as const);
    for (let seed = 0; seed < 6; seed++) {
      const { state, pairs } = solve(createProblem({ mentees: 8, mentors: 12, edges, seed }));
      expect(repair(state, {}, { ties: 'any' }).pairs).toEqual(pairs);
    }
  });

  test('moves nobody whom a change leaves alone', () => {
    const edges = Array.from({ length: 64 }, (_, k) => [k >> 3, k & 7, 500] as const);
    const { state, pairs } = solve(createProblem({ mentees: 8, mentors: 9, edges: [...edges, [7, 8, 400]], seed: 3 }));
    const held = pairs.find(([mentee]) => mentee === 7)?.[1] ?? -1;
    const after = repair(state, { mentorCapacity: [[held, 0]] }, { ties: 'any' }).pairs;
    expect(after).toHaveLength(8);
    expect(after.filter((pair) => !sorted(pairs).includes(String(pair)))).toEqual([[7, 8]]);
  });
});
