import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MatchingError } from '../matching-error.ts';
import { PARTS, type Policy } from '../score/policy.ts';
import type { Profile } from '../score/profile.ts';
import { type ScoreContext, score } from '../score/score.ts';
import { aPopulation } from '../testing/a-population.ts';
import { aMentor, aPolicy, aProfile } from '../testing/a-profile.ts';
import { createLexicon } from '../text/lexicon.ts';
import { candidates } from './candidates.ts';
import { ownOrder } from './tasks.ts';

const ids = Array.from({ length: 7 }, (_, k) => `p${k}`);
const id = fc.constantFrom(...ids);
const topic = fc.constantFrom('a', 'b', 'c', 'd', 'term:x');
const skill = fc.record({ concept: topic, level: fc.constantFrom(1, 2, 2.5, 3, 5) });
const want = fc.record({ concept: topic, level: fc.integer({ min: 1, max: 5 }), importance: fc.constantFrom(1, 2, 3) });
const person = fc.record({
  level: fc.constantFrom(1, 2, 3, 4.5, null),
  department: fc.constantFrom('x', 'y', 'z', '', null),
  site: fc.constantFrom('p', 'q', null),
  managerId: fc.option(id),
  dottedManagerId: fc.option(id),
  languages: fc.subarray(['en-us', 'en-gb', 'it', 'de']),
  zone: fc.constantFrom('Europe/Rome', 'America/New_York', 'Asia/Tokyo', null),
  workingHours: fc.constantFrom({ start: '09:00', end: '17:00' }, { start: '22:00', end: '06:00' }, null),
  windows: fc.constantFrom(undefined, [], [{ day: 2, start: '10:00', end: '12:00' }]),
  teaches: fc.array(skill, { maxLength: 4 }),
  learns: fc.array(want, { maxLength: 4 }),
  goalTopics: fc.array(topic, { maxLength: 3 }),
  goalTexts: fc.constantFrom(undefined, [], ['learn about data'], ['data and people']),
  interests: fc.array(topic, { maxLength: 4 }),
  style: fc.option(fc.dictionary(fc.constantFrom('s', 't', 'w'), fc.double({ min: 0, max: 1, noNaN: true })), {
    nil: undefined,
  }),
  preferences: fc.array(id, { maxLength: 3 }),
  vetoes: fc.array(id, { maxLength: 1 }),
  notWith: fc.array(id, { maxLength: 1 }),
  formerPartners: fc.array(id, { maxLength: 1 }),
  sponsorOf: fc.array(id, { maxLength: 1 }),
  panel: fc.constantFrom('one', 'two', null, undefined),
});
const side = (role: Profile['role']) =>
  fc
    .uniqueArray(fc.tuple(id, person), { minLength: 1, maxLength: 7, selector: ([name]) => name })
    .map((people) => people.map(([name, changes]) => (role === 'mentee' ? aProfile : aMentor)(name, changes)));
const population = fc.tuple(side('mentee'), side('mentor')).map(([mentees, mentors]) => [...mentees, ...mentors]);
const policy: fc.Arbitrary<Policy> = fc
  .record({
    kind: fc.constantFrom('reverse' as const, 'traditional' as const, 'mutual' as const, 'peer' as const),
    levelGap: fc.constantFrom(0, 1, 2),
    differentDepartment: fc.boolean(),
    differentSite: fc.boolean(),
    sameLanguage: fc.boolean(),
    minimumOverlapMinutes: fc.constantFrom(0, 60, 240),
    forbidReportingLine: fc.boolean(),
    forbidFormerPairs: fc.boolean(),
    competenceGap: fc.constantFrom(undefined, 1),
    weights: fc
      .tuple(...PARTS.map(() => fc.nat(50)))
      .filter((list) => list.some((weight) => weight > 0))
      .map(([skills = 0, goals = 0, interests = 0, style = 0, availability = 0, preferences = 0, novelty = 0]) => {
        return { skills, goals, interests, style, availability, preferences, novelty };
      }),
  })
  .map(aPolicy);
const context: ScoreContext = {
  related: (offered, wanted) => (offered === 'a' && wanted === 'b' ? 0.8 : offered === wanted ? 1 : 0),
};

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
      fc.property(population, policy, (profiles, rules) => {
        const found = candidates(profiles, rules, 10, context);
        expect(listedRows(found)).toEqual(scoredRows(profiles, rules, context));
        expect([...found.theta].every((theta) => theta === -1)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('keeps the best k per mentee in order, and says how good the last of them is', () => {
    fc.assert(
      fc.property(population, policy, fc.integer({ min: 1, max: 4 }), (profiles, rules, k) => {
        const found = candidates(profiles, rules, k, context);
        const all = scoredRows(profiles, rules, context);
        expect(listedRows(found)).toEqual(bestOf(all, k, found.mentors.length));
        expect([...found.theta]).toEqual(all.map((row) => (row.length <= k ? -1 : (row[k - 1]?.[0] ?? 0))));
        expect([...found.admissible]).toEqual(all.map((row) => row.length));
      }),
      { numRuns: 80 },
    );
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
