import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MatchingError } from '../matching-error.ts';
import type { Rankings } from './ranked-edges.ts';
import { createRankings, type PlainRankedEdge, type PlainRankings } from './rankings.ts';
import { solveStable } from './solve-stable.ts';

const edge: PlainRankedEdge = { mentee: 0, mentor: 0, menteeRank: 0, mentorRank: 0 };
const plain: PlainRankings = {
  mentees: { capacity: [1, 1] },
  mentors: { capacity: [2, 1] },
  edges: [edge, { ...edge, mentor: 1 }, { ...edge, mentee: 1 }],
};
const fine = createRankings(plain);

function refusal(work: () => unknown): Pick<MatchingError, 'code' | 'where'> | null {
  try {
    work();
  } catch (error) {
    if (error instanceof MatchingError) return { code: error.code, where: error.where };
    throw error;
  }
  return null;
}

const withEdge = (changes: Partial<PlainRankedEdge>): PlainRankings => ({
  ...plain,
  edges: [...plain.edges, { mentee: 1, mentor: 1, menteeRank: 0, mentorRank: 0, ...changes }],
});
const withEdges = (changes: Partial<Rankings['edges']>): Rankings => ({
  ...fine,
  edges: { ...fine.edges, ...changes },
});

describe('plain rankings are refused, with the row at fault,', () => {
  test.each<[name: string, plain: PlainRankings, code: string, where: object]>([
    ['for saying nothing', JSON.parse('null'), 'not_a_list', { field: 'rankings' }],
    ['for a negative capacity', { ...plain, mentees: { capacity: [1, -1] } }, 'negative_capacity', { mentee: 1 }],
    ['for half a slot', { ...plain, mentors: { capacity: [0.5] } }, 'negative_capacity', { mentor: 0 }],
    ['for a capacity that is no number', { ...plain, mentors: { capacity: [Number.NaN] } }, 'negative_capacity', {}],
    ['for a mentee that does not exist', withEdge({ mentee: 2 }), 'mentee_index', { edge: 3, mentee: '2' }],
    ['for a mentor that does not exist', withEdge({ mentor: -1 }), 'mentor_index', { edge: 3, mentor: '-1' }],
    ['for a negative rank', withEdge({ menteeRank: -1 }), 'rank_range', { mentee: 1, mentor: 1, menteeRank: '-1' }],
    ['for a rank that is no number', withEdge({ mentorRank: Number.NaN }), 'rank_range', { mentorRank: 'NaN' }],
    ['for a rank beyond 32 bits', withEdge({ mentorRank: 2 ** 31 }), 'rank_range', { mentee: 1, mentor: 1 }],
    ['for an edge given twice', withEdge({ mentor: 0 }), 'duplicate_edge', { mentee: 1, mentor: 0 }],
    ['for a lock of nobody', { ...plain, locked: [[0, 9]] }, 'mentor_index', { list: 'locked', row: 0 }],
    ['for a forbidden pair of nobody', { ...plain, forbidden: [[-3, 0]] }, 'mentee_index', { list: 'forbidden' }],
  ])('%s', (_, wrong, code, where) => {
    expect(refusal(() => createRankings(wrong))).toMatchObject({ code, where });
  });
});

describe('solveStable refuses, with the row at fault,', () => {
  test.each<[name: string, rankings: Rankings, code: string, where: object]>([
    ['a lock that is not ranked', { ...fine, locked: [[1, 1]] }, 'lock_not_edge', { mentee: 1, mentor: 1 }],
    [
      'a forbidden lock',
      { ...fine, locked: [[0, 0]], forbidden: [[0, 0]] },
      'lock_forbidden',
      { mentee: 0, mentor: 0 },
    ],
    [
      'too many locks',
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
    ['rows that overlap', withEdges({ ptr: Int32Array.of(0, 4, 3) }), 'rows_malformed', { mentee: 0 }],
    ['lists of unequal length', withEdges({ menteeRank: Int32Array.of(0) }), 'length_mismatch', {}],
    ['a negative rank', withEdges({ mentorRank: Int32Array.of(0, -5, 0) }), 'rank_range', { mentee: 0, mentor: 1 }],
    [
      'a negative capacity',
      { ...fine, mentors: { capacity: Int32Array.of(2, -1) } },
      'negative_capacity',
      { mentor: 1 },
    ],
  ])('%s', (_, rankings, code, where) => {
    expect(refusal(() => solveStable(rankings, { seed: 0 }))).toMatchObject({ code, where });
  });

  test.each([-1, 0.5, 2 ** 32, Number.NaN])('the seed %d', (seed) => {
    expect(refusal(() => solveStable(fine, { seed }))).toMatchObject({ code: 'bad_seed' });
  });
});

describe('any plain input', () => {
  test('is either refused by name or answered with a stable matching', () => {
    const odd = fc.oneof(fc.integer({ min: -1, max: 4 }), fc.integer({ min: 0, max: 2 }), fc.double());
    const numbers = fc.array(fc.oneof({ weight: 9, arbitrary: fc.nat(3) }, odd), { maxLength: 4 });
    const edges = fc.array(
      fc.record({ mentee: fc.nat(4), mentor: fc.nat(4), menteeRank: fc.nat(2), mentorRank: odd }),
      { maxLength: 5 },
    );
    const pairs = fc.array(fc.tuple(odd, odd), { maxLength: 2 });
    const input = fc.record({
      mentees: fc.record({ capacity: numbers }),
      mentors: fc.record({ capacity: numbers }),
      edges,
      locked: fc.oneof(fc.constant([]), pairs),
      forbidden: fc.oneof(fc.constant([]), pairs),
    });
    fc.assert(
      fc.property(input, (wild) => {
        let isStable = true;
        const refused = refusal(() => {
          isStable = solveStable(createRankings(wild), { seed: 0 }).stability.isStable;
        });
        expect(isStable).toBe(true);
        if (refused !== null) expect(Object.keys(refused.where)).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
