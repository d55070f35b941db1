import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MatchingError } from '../matching-error.ts';
import type { Profile } from '../score/profile.ts';
import { score } from '../score/score.ts';
import { solve } from '../solve/solve.ts';
import { aMentor, aPolicy, aProfile } from '../testing/a-profile.ts';
import { anyPolicy, anyPopulation, kindred } from '../testing/arbitrary-people.ts';
import type { Pair } from '../types.ts';
import type { PairOfIds } from './by-hand.ts';
import { matchPeople } from './match-people.ts';

/** Some pairs out of all, admissible or not; fewer locked than forbidden, so that often all locks hold. */
const byHand = fc.record({
  locked: fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 3 }),
  forbidden: fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 6 }),
});
const capacities = fc.array(fc.nat(3), { minLength: 14, maxLength: 14 });

const errorOf = async (run: () => unknown): Promise<MatchingError | null> => {
  try {
    await run();
    return null;
  } catch (error) {
    if (error instanceof MatchingError) return error;
    throw error;
  }
};

describe('pairs decided on by hand', () => {
  test('are kept to as by solve over all pairs: the same total, the same refusals, and proved', async () => {
    await fc.assert(
      fc.asyncProperty(anyPopulation, anyPolicy, byHand, capacities, async (people, policy, hand, slots) => {
        const profiles = people.map((person, row): Profile => ({ ...person, capacity: slots[row] ?? 1 }));
        const scored = score(profiles, policy, kindred);
        const { mentees, mentors } = scored;
        const taking = (pairs: readonly Pair[]) => pairs.filter(([a, b]) => a < mentees.length && b < mentors.length);
        const named = (pairs: readonly Pair[]) =>
          pairs.map(([a, b]): PairOfIds => [mentees[a]?.id ?? '', mentors[b]?.id ?? '']);
        const [locked, forbidden] = [taking(hand.locked), taking(hand.forbidden)];
        const options = { ...kindred, k: 2, locked: named(locked), forbidden: named(forbidden) };
        const problem = { ...scored.problem, locked, forbidden };
        const refused = await errorOf(() => solve(problem));
        if (refused !== null) {
          const [mentee, mentor] = [refused.where.mentee, refused.where.mentor];
          const error = await errorOf(() => matchPeople(profiles, policy, options));
          expect(error?.code).toBe(refused.code);
          expect([[error?.where.mentee, error?.where.mentor]]).toEqual(named([[Number(mentee), Number(mentor)]]));
          return;
        }
        const match = await matchPeople(profiles, policy, options);
        expect(match.total).toBe(solve(problem).total);
        expect(match.certificate).toMatchObject({ ok: true, primal: match.total, dual: match.total });
        for (const pair of locked) expect(match.pairs).toContainEqual(pair);
        for (const pair of forbidden) expect(match.pairs).not.toContainEqual(pair);
        expect(match.pairs).toEqual(match.pairs.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
      }),
      { numRuns: 250 },
    );
  });

  test('are refused with the names of both where they cannot be kept', async () => {
    const profiles = [aProfile('ada', { level: 5 }), aProfile('cy', { level: 5 }), aMentor('bo', { level: 9 })];
    const policy = aPolicy({ kind: 'reverse', levelGap: 1 });
    const refusal = (options: Parameters<typeof matchPeople>[2]) =>
      errorOf(() => matchPeople(profiles, policy, options)).then((error) => [error?.code, error?.where]);
    const pair = { mentee: 'ada', mentor: 'bo' };
    expect(await refusal({ locked: [['ada', 'bo']] })).toEqual(['lock_not_edge', pair]);
    expect(await refusal({ locked: [['ada', 'bo']], forbidden: [['ada', 'bo']] })).toEqual(['lock_forbidden', pair]);
    expect(await refusal({ forbidden: [['ada', 'nobody']] })).toEqual([
      'unknown_person',
      { list: 'forbidden', row: 0, mentor: 'nobody' },
    ]);
    expect(await refusal({ locked: [['bo', 'bo']] })).toEqual([
      'unknown_person',
      { list: 'locked', row: 0, mentee: 'bo' },
    ]);
  });

  test('that use up somebody’s places leave the others to the rest', async () => {
    const profiles = [aProfile('ada'), aProfile('cy'), aMentor('bo'), aMentor('di')];
    const { pairs, mentees, mentors } = await matchPeople(profiles, aPolicy(), { locked: [['cy', 'bo']] });
    expect(pairs.map(([a, b]) => [mentees[a]?.id, mentors[b]?.id])).toEqual([
      ['ada', 'di'],
      ['cy', 'bo'],
    ]);
  });
});
