/** People and policies by lot, few and small enough that every rule and part meets every other. */
import fc from 'fast-check';
import { PARTS, type Policy } from '../score/policy.ts';
import type { ScoreContext } from '../score/population.ts';
import type { Profile } from '../score/profile.ts';
import { aMentor, aPolicy, aProfile } from './a-profile.ts';

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
  languages: fc.subarray(['en-us', 'en-gb', 'it', 'de', 'de,it', '']),
  zone: fc.constantFrom('Europe/Rome', 'America/New_York', 'Asia/Tokyo', null),
  workingHours: fc.constantFrom({ start: '09:00', end: '17:00' }, { start: '22:00', end: '06:00' }, null),
  windows: fc.constantFrom(undefined, [], [{ day: 2, start: '10:00', end: '12:00' }]),
  teaches: fc.array(skill, { maxLength: 4 }),
  learns: fc.array(want, { maxLength: 4 }),
  goalTopics: fc.array(topic, { maxLength: 3 }),
  goalTexts: fc.constantFrom(undefined, [], ['learn about data'], ['data and people']),
  interests: fc.array(topic, { maxLength: 4 }),
  style: fc.option(
    fc.dictionary(fc.constantFrom('s', 't', 'constructor'), fc.double({ min: 0, max: 1, noNaN: true })),
    {
      nil: undefined,
    },
  ),
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
export const anyPopulation: fc.Arbitrary<readonly Profile[]> = fc
  .tuple(side('mentee'), side('mentor'))
  .map(([mentees, mentors]) => [...mentees, ...mentors]);
export const anyPolicy: fc.Arbitrary<Policy> = fc
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
export const kindred: ScoreContext = {
  related: (offered, wanted) => (offered === 'a' && wanted === 'b' ? 0.8 : offered === wanted ? 1 : 0),
};
