import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MatchingError } from '../matching-error.ts';
import type { Policy } from '../score/policy.ts';
import type { ScoreContext } from '../score/population.ts';
import type { Profile } from '../score/profile.ts';
import { score } from '../score/score.ts';
import { aPopulation } from '../testing/a-population.ts';
import { aMentor, aPolicy, aProfile } from '../testing/a-profile.ts';
import { anyPolicy, anyPopulation, kindred } from '../testing/arbitrary-people.ts';
import { createLexicon } from '../text/lexicon.ts';
import { candidates } from './candidates.ts';
import { ownOrder } from './tasks.ts';

/** Every admissible pair with its points, as the plain score has it: rows of [points, mentor], the best first. */
function scoredRows(profiles: readonly Profile[], rules: Policy, about: ScoreContext): (readonly [number, number])[][] {
  const { edges, mentees } = score(profiles, rules, about).problem;
  return Array.from(mentees.capacity, (_, mentee) => {
    const places = Array.from({ length: (edges.ptr[mentee + 1] ?? 0) - (edges.ptr[mentee] ?? 0) }, (_, k) => k);
    return places
      .map((k) => (edges.ptr[mentee] ?? 0) + k)
      .map((edge) => [edges.weight[edge] ?? 0, edges.col[edge] ?? 0] as const)
      .sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  });
}

/** The best k of each row; among equal points those next in the mentee's own order. */
function bestOf(rows: ReturnType<typeof scoredRows>, k: number, mentors: number): ReturnType<typeof scoredRows> {
  return rows.map((row, mentee) => {
    const { rankOf } = ownOrder(mentee, { mentees: rows.length, mentors });
    const inOrder = [...row].sort((a, b) => b[0] - a[0] || rankOf(a[1]) - rankOf(b[1]));
    return inOrder.slice(0, k).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  });
}

function listedRows(found: ReturnType<typeof candidates>): (readonly [number, number])[][] {
  const { ptr, col, weight } = found.edges;
  return found.mentees.map((_, mentee) =>
    Array.from(col.subarray(ptr[mentee], ptr[mentee + 1]), (mentor, k) => {
      return [weight[(ptr[mentee] ?? 0) + k] ?? 0, mentor] as const;
    }),
  );
}

describe('candidates', () => {
  test('has exactly the admissible pairs and the points of the plain score, for all rules, parts and gaps', () => {
    fc.assert(
      fc.property(anyPopulation, anyPolicy, (profiles, rules) => {
        const found = candidates(profiles, rules, 10, kindred);
        expect(listedRows(found)).toEqual(scoredRows(profiles, rules, kindred));
        expect([...found.theta].every((theta) => theta === -1)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('keeps the best k per mentee in order, and says how good the last of them is', () => {
    fc.assert(
      fc.property(anyPopulation, anyPolicy, fc.integer({ min: 1, max: 4 }), (profiles, rules, k) => {
        const found = candidates(profiles, rules, k, kindred);
        const all = scoredRows(profiles, rules, kindred);
        expect(listedRows(found)).toEqual(bestOf(all, k, found.mentors.length));
        expect([...found.theta]).toEqual(all.map((row) => (row.length <= k ? -1 : (row[k - 1]?.[0] ?? 0))));
        expect([...found.admissible]).toEqual(all.map((row) => row.length));
      }),
      { numRuns: 80 },
    );
  });

  test('finds a mentor of few common hours where scales answered in part leave open whether style counts', () => {
    const at = (start: string, end: string) => ({ zone: 'UTC', workingHours: { start, end } });
    const profiles = [
      aProfile('ada', { ...at('09:00', '17:00'), style: { pace: 0 } }),
      aMentor('opposite', { ...at('09:00', '17:00'), style: { pace: 1 } }),
      aMentor('alike', { ...at('15:00', '23:00'), style: { pace: 0 } }),
      aMentor('elsewhere', { style: { risk: 0 } }),
    ];
    const weights = { skills: 0, goals: 0, interests: 0, style: 10, availability: 10, preferences: 0, novelty: 0 };
    const { edges } = candidates(profiles, aPolicy({ weights }), 1);
    expect([edges.col, edges.weight]).toEqual([Int32Array.of(1), Int32Array.of(625_000)]);
  });

  test('agrees with the plain score on a whole organization', () => {
    for (const kind of ['reverse', 'mutual'] as const) {
      const { profiles, organization, concepts, ...rest } = aPopulation({ mentees: 150, mentors: 170, seed: 5 });
      const rules = { ...rest.policy, kind };
      const about = { lexicon: createLexicon(concepts), organization };
      const found = candidates(profiles, rules, 12, about);
      expect(listedRows(found)).toEqual(bestOf(scoredRows(profiles, rules, about), 12, found.mentors.length));
    }
  });

  test('refuses lists without a length, and stops when told to', () => {
    const profiles = [aProfile('a'), aMentor('b')];
    expect(() => candidates(profiles, aPolicy(), 0)).toThrow(MatchingError);
    expect(() => candidates(profiles, aPolicy(), 1, { shouldStop: () => true })).toThrow('stopped');
  });
});
