import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MatchOptions, matchPeople, type PeopleMatch } from '../candidates/match-people.ts';
import type { Policy } from '../score/policy.ts';
import type { ScoreContext } from '../score/population.ts';
import type { Profile } from '../score/profile.ts';
import { score } from '../score/score.ts';
import { solve } from '../solve/solve.ts';
import { aPopulation } from '../testing/a-population.ts';
import { aMentor, aPolicy, aProfile } from '../testing/a-profile.ts';
import { anyPolicy, anyPopulation, kindred } from '../testing/arbitrary-people.ts';
import { createLexicon } from '../text/lexicon.ts';
import { explain, explainPeople } from './explain.ts';
import { unmatched } from './unmatched.ts';
import { unmatchedPeople } from './unmatched-people.ts';

/** The same match as the plain way has it, so that only the facts about it can differ. */
function plainly(profiles: readonly Profile[], policy: Policy, context: ScoreContext, match: PeopleMatch) {
  const scored = score(profiles, policy, context);
  const { locked, forbidden } = match.grounds.byHand;
  const problem = { ...scored.problem, locked, forbidden };
  const { edges } = problem;
  const isMade = new Set(match.pairs.map(([mentee, mentor]) => mentee * match.mentors.length + mentor));
  const x = new Uint8Array(edges.col.length);
  match.mentees.forEach((_, mentee) => {
    for (let edge = edges.ptr[mentee] ?? 0; edge < (edges.ptr[mentee + 1] ?? 0); edge++) {
      x[edge] = isMade.has(mentee * match.mentors.length + (edges.col[edge] ?? 0)) ? 1 : 0;
    }
  });
  const result = solve(scored.problem);
  const state = { ...result.state, u: match.u, v: match.v, x };
  return { scored: { ...scored, problem }, result: { ...result, pairs: match.pairs, state } };
}

async function expectSameFacts(profiles: readonly Profile[], policy: Policy, options: MatchOptions): Promise<void> {
  const match = await matchPeople(profiles, policy, options);
  const { scored, result } = plainly(profiles, policy, options, match);
  match.mentees.forEach((_, mentee) => {
    match.mentors.forEach((__, mentor) => {
      expect(explainPeople(match, mentee, mentor)).toEqual(explain(scored, result, mentee, mentor));
    });
  });
  const people = unmatchedPeople(match);
  expect(people.map(inCounts)).toEqual(unmatched(scored, result).map(inCounts));
}

/** Causes of equal size may stand in any order. */
function inCounts({ causes, ...person }: ReturnType<typeof unmatched>[number]) {
  return { ...person, causes: Object.fromEntries(causes.map(({ rule, removed }) => [rule, removed])) };
}

const outside = fc.constantFrom(-100_000, 0, 150_000, 400_000);

describe('facts about very many people', () => {
  test('are those of the plain way for every pair, and for everybody left over', async () => {
    await fc.assert(
      fc.asyncProperty(anyPopulation, anyPolicy, outside, outside, async (profiles, policy, mentee, mentor) => {
        await expectSameFacts(profiles, { ...policy, outside: { mentee, mentor } }, { ...kindred, k: 2 });
      }),
      { numRuns: 150 },
    );
  });

  test('are those of the plain way in a whole organization, with pairs decided on by hand', async () => {
    for (const kind of ['reverse', 'mutual'] as const) {
      const { profiles, organization, concepts, policy } = aPopulation({ mentees: 60, mentors: 45, seed: 9 });
      const options = { organization, lexicon: createLexicon(concepts), k: 4 };
      const free = await matchPeople(profiles, { ...policy, kind }, options);
      const ids = free.pairs.map(([a, b]) => [free.mentees[a]?.id ?? '', free.mentors[b]?.id ?? ''] as const);
      const byHand = { locked: ids.slice(0, 2), forbidden: ids.slice(2, 6) };
      await expectSameFacts(profiles, { ...policy, kind }, { ...options, ...byHand });
    }
  });

  test('refuse rows of nobody, and stop when told to', async () => {
    const profiles = [aProfile('ada', { department: 'x' }), aMentor('bo', { department: 'x' })];
    const match = await matchPeople(profiles, aPolicy({ differentDepartment: true }));
    expect(() => explainPeople(match, 0, 7)).toThrow('unknown_person (mentor 7)');
    expect(() => explainPeople(match, -1, 0)).toThrow('unknown_person (mentee -1)');
    expect(unmatchedPeople(match).map(({ relaxation }) => relaxation)).toEqual([
      { rule: 'same_department', gains: 1 },
      { rule: 'same_department', gains: 1 },
    ]);
    expect(() => unmatchedPeople(match, { shouldStop: () => true })).toThrow('stopped');
  });
});
