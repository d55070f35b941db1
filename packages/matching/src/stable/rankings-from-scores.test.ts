import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MatchingError } from '../matching-error.ts';
import { createProblem } from '../solve/create-problem.ts';
import { arbitraryProblem } from '../testing/arbitrary-problem.ts';
import { type Favorites, rankingsFromScores } from './rankings-from-scores.ts';
import { solveStable } from './solve-stable.ts';
import { plainEdges } from './testing/arbitrary-rankings.ts';

const problem = createProblem({
  mentees: 2,
  mentors: [{ capacity: 2 }, {}, {}, {}],
  edges: [
    [0, 0, 500],
    [0, 1, 900],
    [0, 2, 500],
    [0, 3, 100],
    [1, 1, 700],
    [1, 0, 300],
  ],
});

const menteeRanks = (favorites?: Favorites) =>
  Array.from(rankingsFromScores(problem, favorites).edges.menteeRank.subarray(0, 4));

describe('rankingsFromScores', () => {
  test('takes larger scores for better, and equal scores for a tie', () => {
    expect(menteeRanks()).toEqual([1, 0, 1, 2]);
  });

  test('ranks the other side by the same scores', () => {
    const mentorRanks = plainEdges(rankingsFromScores(problem)).map((edge) => [edge.mentor, edge.mentorRank]);
    expect(mentorRanks).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
      [1, 1],
      [0, 1],
    ]);
  });

  test('puts favorites first, in their groups, and the rest behind them by score', () => {
    expect(menteeRanks({ mentees: [[[3], [0]]] })).toEqual([1, 2, 3, 0]);
    expect(menteeRanks({ mentees: [[[2, 3]], null] })).toEqual([2, 1, 0, 0]);
  });

  test('skips favorites who are no admissible partner', () => {
    const rankings = rankingsFromScores(problem, { mentees: [null, [[3], [0]]] });
    expect(Array.from(rankings.edges.menteeRank.subarray(4))).toEqual([2, 1]);
  });

  test.each<[name: string, favorites: Favorites, code: string, where: object]>([
    ['a favorite who does not exist', { mentees: [null, [[4]]] }, 'mentor_index', { mentee: 1, mentor: '4' }],
    ['a favorite named twice', { mentors: [null, [[0], [1, 0]]] }, 'duplicate_edge', { mentor: 1, mentee: 0 }],
    ['more lists than people', { mentees: [null, null, null] }, 'length_mismatch', { field: 'favorites.mentees' }],
  ])('refuses %s', (_, favorites, code, where) => {
    try {
      rankingsFromScores(problem, favorites);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof MatchingError)) throw error;
      expect(error).toMatchObject({ code, where });
    }
  });

  test('leads to pairs that nobody can leave for a larger score on both sides', () => {
    fc.assert(
      fc.property(arbitraryProblem(), (problemWithLocks) => {
        const { seed } = problemWithLocks;
        const result = solveStable(rankingsFromScores({ ...problemWithLocks, locked: [] }), { seed });
        expect(result).toMatchObject({ exact: true, stability: { isStable: true } });
      }),
    );
  });
});
