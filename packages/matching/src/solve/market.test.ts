import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryProblem } from '../testing/arbitrary-problem.ts';
import { createProblem } from './create-problem.ts';
import { type Market, rowsOfMentees, rowsOfMentors } from './market.ts';
import { reduce } from './reduce.ts';
import { sortRows } from './sort-rows.ts';

describe('sorted rows', () => {
  test('have the largest gain first and equal gains in their old order, each row by itself', () => {
    const row = fc.array(fc.oneof(fc.nat(3), fc.integer({ min: 0, max: 2_001_000_000 })), { maxLength: 40 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const flat = rows.flat();
        const starts = rows.map((_, k) => rows.slice(0, k).flat().length);
        const [ptr, gain] = [Int32Array.of(...starts, flat.length), Int32Array.from(flat)];
        const [col, origin] = [Int32Array.from(flat.keys(), (k) => k * 7), Int32Array.from(flat.keys())];
        sortRows(ptr, col, gain, origin);
        const expected = rows.flatMap((each, k) =>
          each
            .map((points, place) => ({ points, place: place + (starts[k] ?? 0) }))
            .sort((a, b) => b.points - a.points),
        );
        expect([...gain]).toEqual(expected.map(({ points }) => points));
        expect([...origin]).toEqual(expected.map(({ place }) => place));
        expect([...col]).toEqual(expected.map(({ place }) => place * 7));
        expect([...ptr]).toEqual([...starts, flat.length]);
      }),
      { numRuns: 200 },
    );
  });
});

test('a row with many gains close together and one far away is sorted too', () => {
  const gain = Int32Array.from({ length: 100 }, (_, k) => (k === 60 ? 2_000_000_000 : (k * 37) % 50));
  const origin = Int32Array.from(gain.keys());
  const expected = [...gain.keys()].sort((a, b) => (gain[b] ?? 0) - (gain[a] ?? 0) || a - b);
  sortRows(Int32Array.of(0, 100), new Int32Array(100), gain, origin);
  expect([...origin]).toEqual(expected);
});

describe('a reduced problem', () => {
  const market = (mentees: number, mentors: number, mayTurn: boolean) =>
    reduce(createProblem({ mentees, mentors, edges: [[0, 0, 5]] }), { mayTurn }).market;

  test('lets mentors choose where they have at most nine slots for ten', () => {
    expect([market(10, 9, true), market(10, 10, true), market(10, 9, false)].map(({ isTurned }) => isTurned)).toEqual([
      true,
      false,
      false,
    ]);
    expect(market(10, 9, true)).toMatchObject({ mentees: 9, mentors: 10 });
  });

  test('knows whose edge is whose after turning', () => {
    const problem = createProblem({
      mentees: 4,
      mentors: 3,
      edges: [
        [0, 2, 5],
        [1, 0, 7],
        [1, 2, 9],
        [3, 2, 7],
      ],
    });
    const { ptr, col, gain, origin } = reduce(problem, { mayTurn: true }).market;
    expect([ptr, col, gain, origin].map((list) => [...list])).toEqual([
      [0, 1, 1, 4],
      [1, 1, 3, 0],
      [7, 9, 7, 5],
      [1, 2, 3, 0],
    ]);
  });
});

/** Edges of the market as text, to compare the two sides. */
const edgesOf = ({ ptr, col, gain }: Market) =>
  [...ptr.keys()].slice(0, -1).flatMap((mentee) =>
    [...col.slice(ptr[mentee], ptr[mentee + 1])].map((mentor, k) => {
      const edge = (ptr[mentee] ?? 0) + k;
      return { mentee, mentor, gain: gain[edge] ?? 0, edge };
    }),
  );

describe('the market', () => {
  test('shows mentors the same edges as mentees, the best first', () => {
    fc.assert(
      fc.property(arbitraryProblem(), (problem) => {
        const { market } = reduce({ ...problem, locked: [] });
        const { ptr, other, gain, edge, sortRow } = rowsOfMentors(market);
        for (const mentor of [...problem.mentors.capacity.keys(), 0]) sortRow?.(mentor);
        const expected = [...problem.mentors.capacity.keys()].map((mentor) =>
          edgesOf(market)
            .filter((each) => each.mentor === mentor)
            .sort((a, b) => b.gain - a.gain),
        );
        const shown = expected.map((_, mentor) =>
          [...other.slice(ptr[mentor], ptr[mentor + 1])].map((mentee, k) => {
            const at = (ptr[mentor] ?? 0) + k;
            return { mentee, mentor, gain: gain[at], edge: edge?.[at] };
          }),
        );
        expect(shown).toEqual(expected);
        expect(rowsOfMentees(market)).toMatchObject({ ptr: market.ptr, other: market.col, gain: market.gain });
      }),
      { numRuns: 200 },
    );
  });

  test('holds the gains over staying alone, without edges that cannot help', () => {
    const { market, isLocked, isForbidden } = reduce(
      createProblem({
        mentees: [{ capacity: 2, outside: 10 }, { capacity: 0 }, { outside: -5 }],
        mentors: [{ outside: 1 }, { outside: 2 }, { capacity: 0 }, { capacity: 2 }],
        edges: [
          [0, 1, 12],
          [0, 0, 10],
          [0, 3, 40],
          [1, 0, 90],
          [2, 0, 30],
          [2, 2, 90],
          [2, 1, 50],
          [2, 3, 8],
        ],
        locked: [
          [0, 3],
          [0, 3],
        ],
        forbidden: [
          [2, 0],
          [0, 2],
        ],
      }),
    );
    expect(edgesOf(market).map(({ mentee, mentor, gain }) => [mentee, mentor, gain])).toEqual([
      [0, 1, 0],
      [2, 1, 53],
      [2, 3, 13],
    ]);
    expect([...market.origin]).toEqual([0, 6, 7]);
    expect([...market.ptr]).toEqual([0, 1, 1, 3]);
    expect([...market.menteeCapacity, ...market.mentorCapacity]).toEqual([1, 0, 1, 1, 1, 0, 1]);
    expect([market.mentees, market.mentors]).toEqual([3, 4]);
    expect([...isLocked]).toEqual([0, 0, 1, 0, 0, 0, 0, 0]);
    expect([...isForbidden]).toEqual([0, 0, 0, 0, 1, 0, 0, 0]);
  });

  test('has room for the locks or is refused, on both sides', () => {
    const problem = createProblem({
      mentees: 2,
      mentors: 2,
      edges: [
        [0, 0, 5],
        [0, 1, 5],
        [1, 1, 5],
      ],
    });
    expect(() =>
      reduce({
        ...problem,
        locked: [
          [0, 0],
          [0, 1],
        ],
      }),
    ).toThrow('lock_over_capacity (mentee 0, mentor 1)');
    expect(() =>
      reduce({
        ...problem,
        locked: [
          [0, 1],
          [1, 1],
        ],
      }),
    ).toThrow('lock_over_capacity (mentee 1, mentor 1)');
    expect(() => reduce({ ...problem, locked: [[1, 0]] })).toThrow('lock_not_edge (mentee 1, mentor 0)');
    expect(() => reduce({ ...problem, locked: [[1, 0]], forbidden: [[1, 0]] })).toThrow(/lock_forbidden/);
    expect(() =>
      reduce({
        ...problem,
        locked: [
          [0, 0],
          [1, 1],
        ],
        forbidden: [[0, 1]],
      }),
    ).not.toThrow();
  });
});
