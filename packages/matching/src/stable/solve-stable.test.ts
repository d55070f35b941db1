import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pair } from '../types.ts';
import type { Rankings } from './ranked-edges.ts';
import { createRankings, type PlainRankedEdge } from './rankings.ts';
import { solveStable } from './solve-stable.ts';
import { arbitraryRankings, ONE_PARTNER, plainEdges, SEVERAL_PARTNERS } from './testing/arbitrary-rankings.ts';
import { blockersByDefinition, largestStableByTrial } from './testing/every-choice.ts';

const seed = fc.integer({ min: 0, max: 1000 });
const chosenEdges = (rankings: Rankings, pairs: readonly Pair[]) =>
  plainEdges(rankings).filter(({ mentee, mentor }) => pairs.some(([a, b]) => a === mentee && b === mentor));

/** Everybody with everybody; ranks by position. */
function complete(mentees: readonly number[], mentors: readonly number[], rank: (a: number, b: number) => number) {
  const edges = mentees.flatMap((_, mentee) =>
    mentors.map((__, mentor) => ({
      mentee,
      mentor,
      menteeRank: rank(mentee, mentor),
      mentorRank: rank(mentor, mentee),
    })),
  );
  return createRankings({ mentees: { capacity: mentees }, mentors: { capacity: mentors }, edges });
}

describe('against every possible choice', () => {
  test.each([
    ['one partner each', ONE_PARTNER, 120],
    ['several partners on both sides', SEVERAL_PARTNERS, 300],
    ['hardly any ties', { ...SEVERAL_PARTNERS, ranks: 100 }, 200],
    ['locks and forbidden pairs', { ...SEVERAL_PARTNERS, hasLocks: true }, 300],
  ] as const)('with %s: stable, two thirds at least at once, the largest by search', (_, shape, numRuns) => {
    fc.assert(
      fc.property(arbitraryRankings(shape), seed, (rankings, luck) => {
        const largest = largestStableByTrial(rankings);
        const locks = rankings.locked?.length ?? 0;
        const quick = solveStable(rankings, { seed: luck, exact: false });
        const searched = solveStable(rankings, { seed: luck });
        for (const result of [quick, searched]) {
          expect(blockersByDefinition(rankings, chosenEdges(rankings, result.pairs), false)).toEqual([]);
          expect(result.stability).toMatchObject({ isStable: true, blocking: [], faults: [] });
          expect(result.bound.atMost).toBeGreaterThanOrEqual(largest);
        }
        expect(3 * (quick.size - locks)).toBeGreaterThanOrEqual(2 * (largest - locks));
        expect(searched).toMatchObject({ size: largest, exact: true });
      }),
      { numRuns },
    );
  });
});

describe('the answer does not depend on', () => {
  test('the order in which edges come', () => {
    const shuffled = arbitraryRankings({ ...SEVERAL_PARTNERS, edges: 30, hasLocks: true }).chain((rankings) => {
      const edges = plainEdges(rankings);
      return fc.shuffledSubarray(edges, { minLength: edges.length }).map((mixed) => ({ rankings, mixed }));
    });
    fc.assert(
      fc.property(shuffled, seed, ({ rankings, mixed }, luck) => {
        const again = rebuild(rankings, mixed);
        expect(solveStable(again, { seed: luck })).toEqual(solveStable(rankings, { seed: luck }));
      }),
    );
  });

  test('how people are numbered: same size, and without ties the same people', () => {
    const strict = arbitraryRankings({ ...SEVERAL_PARTNERS, ranks: 1000, edges: 30 });
    const tied = arbitraryRankings({ ...SEVERAL_PARTNERS, edges: 30 });
    fc.assert(
      fc.property(fc.oneof(strict, tied), seed, (rankings, luck) => {
        const turn = ([mentee, mentor]: Pair): Pair => [
          rankings.mentees.capacity.length - 1 - mentee,
          rankings.mentors.capacity.length - 1 - mentor,
        ];
        const plain = solveStable(rankings, { seed: luck });
        const turned = solveStable(turnAround(rankings), { seed: luck });
        expect(turned.size).toBe(plain.size);
        if (!hasTies(rankings)) expect(turned.pairs.map(turn).sort(byRows)).toEqual(plain.pairs);
      }),
    );
  });

  test('the seed, in size', () => {
    fc.assert(
      fc.property(arbitraryRankings({ ...SEVERAL_PARTNERS, edges: 30 }), seed, seed, (rankings, one, other) => {
        expect(solveStable(rankings, { seed: one }).size).toBe(solveStable(rankings, { seed: other }).size);
      }),
    );
  });
});

describe('at the edges of the model', () => {
  test.each([
    ['nobody at all', createRankings({ mentees: { capacity: [] }, mentors: { capacity: [] }, edges: [] })],
    ['no mentees', createRankings({ mentees: { capacity: [] }, mentors: { capacity: [1, 2] }, edges: [] })],
    ['no mentors', createRankings({ mentees: { capacity: [3] }, mentors: { capacity: [] }, edges: [] })],
    ['nobody who finds anybody acceptable', complete([1], [], () => 0)],
    ['no free slot on one side', complete([0, 0], [1, 1], () => 0)],
  ])('%s makes no pair, and that is exact', (_, rankings) => {
    const result = solveStable(rankings, { seed: 0 });
    expect(result).toMatchObject({ pairs: [], size: 0, exact: true, stability: { isStable: true } });
  });

  test('one mentee and one mentor are a pair', () => {
    expect(
      solveStable(
        complete([1], [1], () => 4),
        { seed: 0 },
      ).pairs,
    ).toEqual([[0, 0]]);
  });

  test('a mentor with 1,000 slots takes everybody once, however many slots they have', () => {
    const result = solveStable(
      complete(new Array<number>(300).fill(1000), [1000], (a) => a),
      { seed: 0 },
    );
    expect(result).toMatchObject({ size: 300, exact: true });
  });

  test('a mentor with 1,000 slots and 1,200 candidates keeps the 1,000 liked best', () => {
    const result = solveStable(
      complete(new Array<number>(1200).fill(1), [1000], (_, b) => b),
      { seed: 0 },
    );
    expect(result.pairs).toEqual(Array.from({ length: 1000 }, (_, mentee) => [mentee, 0]));
  });

  test('when everybody likes everybody alike, everybody is paired', () => {
    const people = new Array<number>(100).fill(1);
    expect(
      solveStable(
        complete(people, people, () => 0),
        { seed: 3 },
      ),
    ).toMatchObject({ size: 100, exact: true });
  });

  test('of equal candidates the seed decides', () => {
    const winners = Array.from({ length: 20 }, (_, luck) =>
      solveStable(
        complete([1, 1], [1], () => 0),
        { seed: luck },
      ),
    );
    expect(new Set(winners.map(({ pairs }) => pairs[0]?.[0])).size).toBe(2);
  });
});

describe('locks and forbidden pairs', () => {
  const likeMinded = complete([1, 1], [1, 1], (a, b) => Math.abs(a - b));

  test('a lock that separates two who want each other is kept, and the wish is reported apart', () => {
    const result = solveStable({ ...likeMinded, locked: [[0, 1]] }, { seed: 0 });
    expect(result.pairs).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(result.stability).toMatchObject({
      isStable: true,
      blocking: [],
      acrossLocks: [
        [0, 0],
        [1, 1],
      ],
    });
  });

  test('a forbidden pair is neither made nor does it block', () => {
    const result = solveStable({ ...likeMinded, forbidden: [[0, 0]] }, { seed: 0 });
    expect(result.pairs).toEqual([[1, 1]]);
    expect(result.stability).toMatchObject({ isStable: true, acrossLocks: [] });
  });
});

describe('a run can be watched and stopped', () => {
  const rankings = complete(new Array<number>(100).fill(1), [1], (_, b) => b);

  test('by a signal', () => {
    expect(() => solveStable(rankings, { seed: 0, signal: AbortSignal.abort() })).toThrow('stopped');
  });

  test('by a question asked again and again', () => {
    let asked = 0;
    expect(() => solveStable(rankings, { seed: 0, exact: false, shouldStop: () => ++asked === 9 })).toThrow('stopped');
  });

  test('with progress that only grows', () => {
    const seen: number[] = [];
    solveStable(rankings, { seed: 0, exact: false, onProgress: (done, total) => seen.push(done / total) });
    expect(seen.length).toBeGreaterThan(10);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBeLessThanOrEqual(1);
  });
});

function rebuild(rankings: Rankings, edges: readonly PlainRankedEdge[]): Rankings {
  return createRankings({
    mentees: { capacity: [...rankings.mentees.capacity] },
    mentors: { capacity: [...rankings.mentors.capacity] },
    edges,
    locked: rankings.locked ?? [],
    forbidden: rankings.forbidden ?? [],
  });
}

function turnAround(rankings: Rankings): Rankings {
  const mentees = [...rankings.mentees.capacity].reverse();
  const mentors = [...rankings.mentors.capacity].reverse();
  const edges = plainEdges(rankings).map((edge) => ({
    ...edge,
    mentee: mentees.length - 1 - edge.mentee,
    mentor: mentors.length - 1 - edge.mentor,
  }));
  return createRankings({ mentees: { capacity: mentees }, mentors: { capacity: mentors }, edges });
}

function hasTies(rankings: Rankings): boolean {
  const edges = plainEdges(rankings);
  const lists = [
    edges.map((edge) => `mentee ${edge.mentee} ${edge.menteeRank}`),
    edges.map((edge) => `mentor ${edge.mentor} ${edge.mentorRank}`),
  ];
  return lists.some((list) => new Set(list).size < list.length);
}

function byRows(a: Pair, b: Pair): number {
  return a[0] - b[0] || a[1] - b[1];
}
