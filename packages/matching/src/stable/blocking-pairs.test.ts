import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createProblem } from '../solve/create-problem.ts';
import { solve } from '../solve/solve.ts';
import type { Pair } from '../types.ts';
import { blockingPairs, type Fault } from './blocking-pairs.ts';
import { createRankings, type PlainRankedEdge } from './rankings.ts';
import { rankingsFromScores } from './rankings-from-scores.ts';
import { arbitraryRankings, plainEdges, SEVERAL_PARTNERS } from './testing/arbitrary-rankings.ts';
import { blockersByDefinition } from './testing/every-choice.ts';

const asPairs = (edges: readonly PlainRankedEdge[]) =>
  edges.map(({ mentee, mentor }): Pair => [mentee, mentor]).sort(byRows);
const byRows = (a: Pair, b: Pair) => a[0] - b[0] || a[1] - b[1];

const edge = (mentee: number, mentor: number, menteeRank: number, mentorRank: number) => ({
  mentee,
  mentor,
  menteeRank,
  mentorRank,
});

const rankings = createRankings({
  mentees: { capacity: [1, 2] },
  mentors: { capacity: [1, 1, 1] },
  edges: [edge(0, 0, 0, 1), edge(0, 1, 1, 0), edge(1, 0, 0, 0), edge(1, 1, 1, 1)],
  locked: [[0, 1]],
  forbidden: [[1, 1]],
});

describe('blockingPairs', () => {
  test('finds just what the definition says, for any choice of pairs', () => {
    const withPairs = arbitraryRankings({ ...SEVERAL_PARTNERS, edges: 20, hasLocks: true }).chain((market) =>
      fc.subarray(plainEdges(market)).map((chosen) => ({ market, chosen })),
    );
    fc.assert(
      fc.property(withPairs, ({ market, chosen }) => {
        const found = blockingPairs(market, asPairs(chosen));
        const proper = asPairs(blockersByDefinition(market, chosen, false));
        const every = asPairs(blockersByDefinition(market, chosen, true));
        expect(found.blocking).toEqual(proper);
        expect([...found.blocking, ...found.acrossLocks].sort(byRows)).toEqual(every);
      }),
      { numRuns: 500 },
    );
  });

  test('measures what the best total costs in broken wishes', () => {
    // Together 600 + 600 beats 1000 + 0, but mentee 0 and mentor 0 would both rather have each other.
    const problem = createProblem({
      mentees: 2,
      mentors: 2,
      edges: [
        [0, 0, 1000],
        [0, 1, 600],
        [1, 0, 600],
        [1, 1, 0],
      ],
    });
    expect(blockingPairs(rankingsFromScores(problem), solve(problem).pairs)).toEqual({
      isStable: false,
      blocking: [[0, 0]],
      acrossLocks: [],
      faults: [],
    });
  });

  test('counts a partner outside the rankings as worse than every ranked one', () => {
    const found = blockingPairs({ ...rankings, locked: [] }, [
      [0, 2],
      [1, 0],
    ]);
    expect(found.blocking).toEqual([[0, 1]]);
    expect(found.faults).toEqual([{ kind: 'not_ranked', mentee: 0, mentor: 2 }]);
  });

  const faulty: readonly [name: string, pairs: readonly Pair[], fault: Fault][] = [
    ['a pair of nobody', [[0, 7]], { kind: 'nobody', mentee: 0, mentor: 7 }],
    ['a pair of half a person', [[0.5, 0]], { kind: 'nobody', mentee: 0.5, mentor: 0 }],
    [
      'a pair that comes twice',
      [
        [1, 0],
        [1, 0],
      ],
      { kind: 'duplicate_pair', mentee: 1, mentor: 0 },
    ],
    ['a pair that is not ranked', [[1, 2]], { kind: 'not_ranked', mentee: 1, mentor: 2 }],
    ['a forbidden pair', [[1, 1]], { kind: 'forbidden_pair', mentee: 1, mentor: 1 }],
    ['a missing lock', [[1, 0]], { kind: 'missing_lock', mentee: 0, mentor: 1 }],
    [
      'a mentee with too many mentors',
      [
        [0, 0],
        [0, 1],
      ],
      { kind: 'mentee_over_capacity', mentee: 0 },
    ],
    [
      'a mentor with too many mentees',
      [
        [0, 0],
        [1, 0],
      ],
      { kind: 'mentor_over_capacity', mentor: 0 },
    ],
  ];
  test.each(faulty)('reports %s', (_, pairs, fault) => {
    const found = blockingPairs(rankings, pairs);
    expect(found.isStable).toBe(false);
    expect(found.faults).toContainEqual(fault);
  });

  test('reports rankings that do not fit together', () => {
    const { edges } = rankings;
    const broken = { ...rankings, edges: { ...edges, col: edges.col.slice(1) } };
    expect(blockingPairs(broken, [])).toMatchObject({ isStable: false, faults: [{ kind: 'malformed' }] });
  });
});
