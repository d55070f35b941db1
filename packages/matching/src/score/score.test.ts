import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MatchingError } from '../matching-error.ts';
import { aMentor, aPolicy, aProfile } from '../testing/a-profile.ts';
import { PARTS } from './policy.ts';
import type { Profile } from './profile.ts';
import { reweigh } from './reweigh.ts';
import { score } from './score.ts';

const zones = ['Europe/Rome', 'America/New_York', 'Asia/Tokyo', null];
const topic = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const skills = fc.array(fc.record({ concept: topic, level: fc.integer({ min: 1, max: 5 }) }), { maxLength: 4 });
const person = fc.record({
  level: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(null)),
  department: fc.constantFrom('x', 'y', null),
  site: fc.constantFrom('p', 'q', null),
  zone: fc.constantFrom(...zones),
  workingHours: fc.constantFrom({ start: '09:00', end: '17:00' }, { start: '22:00', end: '06:00' }, null),
  teaches: skills,
  learns: skills,
  goalTopics: fc.array(topic, { maxLength: 3 }),
  goalTexts: fc.array(fc.constantFrom('urban gardens', 'robot', 'robots at home', 'gardening'), { maxLength: 2 }),
  windows: fc.array(
    fc.constantFrom({ day: 1, start: '09:00', end: '12:00' }, { day: 7, start: '20:00', end: '02:00' }),
    { maxLength: 2 },
  ),
  interests: fc.array(topic, { maxLength: 3 }),
  style: fc.dictionary(fc.constantFrom('s', 't'), fc.double({ min: 0, max: 1, noNaN: true })),
  preferences: fc.array(fc.constantFrom('mentee0', 'mentee1', 'mentor0', 'mentor1'), { maxLength: 3 }),
});
const people: fc.Arbitrary<Profile[]> = fc
  .tuple(fc.array(person, { minLength: 1, maxLength: 5 }), fc.array(person, { minLength: 1, maxLength: 5 }))
  .map(([mentees, mentors]) => [
    ...mentees.map((changes, k) => aProfile(`mentee${k}`, changes)),
    ...mentors.map((changes, k) => aMentor(`mentor${k}`, changes)),
  ]);
const weights = fc
  .tuple(...PARTS.map(() => fc.nat(50)))
  .filter((list) => list.some((weight) => weight > 0))
  .map(([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0]) => ({
    skills: a,
    goals: b,
    interests: c,
    style: d,
    availability: e,
    preferences: f,
    novelty: g,
  }));
const related = (offered: string, wanted: string) => (offered === 'a' && wanted === 'b' ? 0.5 : 0);

describe('score', () => {
  test('gives whole points that are exactly the sum of their contributions, within 0 and a million', () => {
    fc.assert(
      fc.property(people, weights, fc.constantFrom('mutual', 'reverse'), (profiles, chosen, kind) => {
        const scored = score(profiles, aPolicy({ weights: chosen, kind: kind === 'mutual' ? 'mutual' : 'reverse' }), {
          related,
        });
        const { ptr, col, weight } = scored.problem.edges;
        for (let mentee = 0; mentee < scored.mentees.length; mentee++) {
          for (let edge = ptr[mentee] ?? 0; edge < (ptr[mentee + 1] ?? 0); edge++) {
            const parts = scored.parts(mentee, col[edge] ?? 0);
            const points = parts.reduce((sum, part) => sum + part.points, 0);
            expect(weight[edge]).toBe(points);
            expect(points).toBeGreaterThanOrEqual(0);
            expect(points).toBeLessThanOrEqual(1_000_000);
            expect([0, 1_000_000]).toContain(parts.reduce((sum, part) => sum + part.share, 0));
            for (const { value } of parts) if (value !== null) expect(value).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('does not depend on the order in which people are listed', () => {
    fc.assert(
      fc.property(people, (profiles) => {
        const one = score(profiles, aPolicy(), { related });
        const other = score([...profiles].reverse(), aPolicy(), { related });
        for (const mentee of one.mentees) {
          for (const mentor of one.mentors) {
            const read = (scored: typeof one) =>
              scored.parts(scored.menteeIndex(mentee.id), scored.mentorIndex(mentor.id));
            expect(read(other)).toEqual(read(one));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('moves with the weights exactly as if scored anew', () => {
    fc.assert(
      fc.property(people, weights, (profiles, chosen) => {
        const moved = reweigh(score(profiles, aPolicy()), chosen);
        expect(moved.problem).toEqual(score(profiles, aPolicy({ weights: chosen })).problem);
      }),
      { numRuns: 100 },
    );
  });

  test('is the same for twins who differ only in name, gender and age', () => {
    const stated = {
      interests: ['b'],
      goalTexts: ['urban gardening'],
      style: { calm: 0.5 },
      zone: 'Europe/Rome',
      windows: [{ day: 2, start: '09:00', end: '11:00' }],
      site: 'p',
    };
    const ada = aProfile('ada', { ...stated, learns: [{ concept: 'a', level: 3 }] });
    const twin: Profile = Object.assign({}, ada, { id: 'twin', name: 'Another', gender: 'other', age: 61 });
    const scored = score(
      [ada, twin, aMentor('m', { ...stated, teaches: [{ concept: 'a', level: 2 }], preferences: ['stranger'] })],
      aPolicy(),
    );
    expect(scored.parts(0, 0)).toEqual(scored.parts(1, 0));
    expect(scored.score(0, 0)).toBe(scored.score(1, 0));
    expect(
      scored
        .parts(0, 0)
        .filter(({ value }) => value === null)
        .map(({ part }) => part),
    ).toEqual(['preferences']);
  });

  test('takes nothing from a pair for what neither stated', () => {
    const wants = { learns: [{ concept: 'a', level: 3 }] };
    const offers = { teaches: [{ concept: 'a', level: 3 }] };
    const scored = score([aProfile('ada', wants), aMentor('bo', offers)], aPolicy({ kind: 'reverse' }));
    expect(scored.score(0, 0)).toBe(1_000_000);
    expect(scored.parts(0, 0).find(({ part }) => part === 'interests')).toEqual({
      part: 'interests',
      value: null,
      share: 0,
      points: 0,
    });
  });

  test('scores a pair about which nothing is known 0, and still lets it form', () => {
    const scored = score([aProfile('ada'), aMentor('bo')], aPolicy());
    expect(scored.score(0, 0)).toBe(0);
    expect(scored.problem.edges.col).toHaveLength(1);
  });

  test('scores a perfect pair a million, whatever the weights', () => {
    const all = {
      goalTopics: ['g'],
      interests: ['i'],
      style: { calm: 0.25 },
      zone: 'Europe/Rome',
      workingHours: { start: '09:00', end: '17:00' },
    };
    const ada = aProfile('ada', { ...all, department: 'x', learns: [{ concept: 'a', level: 5 }], preferences: ['bo'] });
    const bo = aMentor('bo', { ...all, department: 'y', teaches: [{ concept: 'a', level: 5 }], preferences: ['ada'] });
    fc.assert(
      fc.property(weights, (chosen) => {
        expect(score([ada, bo], aPolicy({ weights: chosen })).score(0, 0)).toBe(1_000_000);
      }),
    );
  });

  test('names the person and the field of a profile it refuses', () => {
    const refusal = (changes: Partial<Profile>) => {
      try {
        score([aProfile('ada', changes), aMentor('bo')], aPolicy());
      } catch (error) {
        if (error instanceof MatchingError) return { code: error.code, ...error.where };
      }
      return null;
    };
    expect(refusal({ level: Number.NaN })).toMatchObject({ code: 'bad_profile', person: 'ada', field: 'level' });
    expect(refusal({ capacity: -1 })).toMatchObject({ field: 'capacity' });
    expect(refusal({ capacity: 1.5 })).toMatchObject({ field: 'capacity' });
    expect(refusal({ zone: 'Mars/Base' })).toMatchObject({ field: 'zone' });
    expect(refusal({ workingHours: { start: '9', end: '17:00' } })).toMatchObject({ field: 'workingHours.start' });
    expect(refusal({ style: { calm: 2 } })).toMatchObject({ field: 'style.calm' });
    const window = { day: 1, start: '09:00', end: '10:00' };
    expect(refusal({ windows: [{ ...window, day: 0 }] })).toMatchObject({ person: 'ada', field: 'windows.day' });
    expect(refusal({ windows: [{ ...window, start: '9am' }] })).toMatchObject({ field: 'windows.start' });
    expect(refusal({ windows: [window, { ...window, end: '09:00' }] })).toMatchObject({ field: 'windows.end' });
    const nothing: Partial<Profile> = JSON.parse('{"windows":[null]}');
    expect(refusal(nothing)).toMatchObject({ person: 'ada', field: 'windows' });
    const number: Partial<Profile> = JSON.parse('{"goalTexts":[7]}');
    expect(refusal(number)).toMatchObject({ field: 'goalTexts' });
    expect(refusal({ teaches: [{ concept: 'a', level: 6 }] })).toMatchObject({ field: 'teaches.level' });
    const parsed: Partial<Profile> = JSON.parse('{"languages":null}');
    expect(refusal(parsed)).toMatchObject({ field: 'languages' });
    expect(refusal({ id: 'bo', role: 'mentor' })).toMatchObject({ code: 'duplicate_person', person: 'bo' });
    expect(refusal({ role: 'mentor' })).toMatchObject({ code: 'empty_side', side: 'mentees' });
  });

  test.each(['7', '[null]', '[{ "id": 3 }]', '[{ "id": "lead", "managerId": 3, "dottedManagerId": null }]'])(
    'refuses an organization that is none: %s',
    (organization) => {
      const people = [aProfile('ada'), aMentor('bo')];
      const pattern = /not_a_list \(field organization\)|bad_profile \(row 0, field organization/;
      expect(() => score(people, aPolicy(), { organization: JSON.parse(organization) })).toThrow(pattern);
    },
  );

  test('takes the reference date as a plain date only, within what a calendar can hold', () => {
    const people = [aProfile('ada'), aMentor('bo')];
    for (const referenceDate of ['-271821-04-19', '+275760-09-13', '2026-06-10T10:00', '20260610', '2026-02-30'])
      expect(() => score(people, aPolicy({ referenceDate }))).toThrow(/bad_policy \(field referenceDate/);
    for (const referenceDate of ['0000-01-01', '9999-12-31'])
      expect(() => score(people, aPolicy({ referenceDate }))).not.toThrow();
  });

  test('refuses a policy without any weight', () => {
    const none = { skills: 0, goals: 0, interests: 0, style: 0, availability: 0, preferences: 0, novelty: 0 };
    expect(() => score([aProfile('ada'), aMentor('bo')], aPolicy({ weights: none }))).toThrow(/weights/);
  });
});

describe('the skills part', () => {
  test('is Σ importance × kinship × min(1, offered level / wanted level), from far enough above the learner', () => {
    const skill = fc.record({ concept: topic, level: fc.integer({ min: 1, max: 5 }) });
    const want = fc.record({
      concept: topic,
      level: fc.integer({ min: 1, max: 5 }),
      importance: fc.constantFrom(1, 2, 3),
    });
    const someone = fc.record({
      teaches: fc.array(skill, { maxLength: 4 }),
      learns: fc.uniqueArray(want, { maxLength: 4, selector: ({ concept }) => concept }),
    });
    fc.assert(
      fc.property(someone, someone, fc.constantFrom('mutual', 'reverse'), fc.nat(2), (ada, bo, kind, competenceGap) => {
        const policy = aPolicy({ kind: kind === 'mutual' ? 'mutual' : 'reverse', competenceGap });
        const value = score([aProfile('ada', ada), aMentor('bo', bo)], policy, { related }).parts(0, 0)[0]?.value;
        const directions: (readonly [Lists, Lists])[] =
          kind === 'mutual'
            ? [
                [ada, bo],
                [bo, ada],
              ]
            : [[ada, bo]];
        const terms = directions.flatMap(([learner, teacher]) => byFormula(learner, teacher, competenceGap));
        const wanted = terms.reduce((sum, { importance }) => sum + importance, 0);
        const covered = terms.reduce((sum, { importance, credit }) => sum + importance * credit, 0);
        if (wanted === 0) expect(value).toBeNull();
        else expect(Math.abs((value ?? -1) - covered / wanted)).toBeLessThanOrEqual(0.0001);
      }),
      { numRuns: 300 },
    );
  });
});

type Lists = Pick<Profile, 'teaches' | 'learns'>;

/** The formula as written down, want by want. */
function byFormula(learner: Lists, teacher: Lists, gap: number) {
  return learner.learns.map(({ concept, level, importance = 1 }) => {
    const own = Math.max(
      0,
      ...learner.teaches.filter((skill) => skill.concept === concept).map((skill) => skill.level),
    );
    const credits = teacher.teaches
      .filter((skill) => gap === 0 || skill.level >= own + gap)
      .map((skill) => {
        const kin = skill.concept === concept ? 1 : related(skill.concept, concept);
        return kin * Math.min(1, skill.level / level);
      });
    return { importance, credit: Math.max(0, ...credits) };
  });
}

describe('a part', () => {
  const partValue = (
    part: string,
    mentee: Partial<Profile>,
    mentor: Partial<Profile>,
    policy = aPolicy({ kind: 'reverse' }),
  ) =>
    score([aProfile('ada', mentee), aMentor('bo', mentor)], policy, { related })
      .parts(0, 0)
      .find((value) => value.part === part)?.value;

  test('for skills weighs what the learner wants by importance, and gives half for half the level', () => {
    const learns = [
      { concept: 'c', level: 4, importance: 3 },
      { concept: 'd', level: 4, importance: 1 },
    ];
    expect(partValue('skills', { learns }, { teaches: [{ concept: 'c', level: 2 }] })).toBe(0.375);
    expect(partValue('skills', { learns }, { teaches: [] })).toBe(0);
    expect(partValue('skills', {}, { teaches: [{ concept: 'c', level: 2 }] })).toBeNull();
  });

  test('for skills gives partial credit for a kindred concept', () => {
    expect(
      partValue('skills', { learns: [{ concept: 'b', level: 2 }] }, { teaches: [{ concept: 'a', level: 2 }] }),
    ).toBe(0.5);
  });

  test('for skills counts both directions only where both learn', () => {
    const ada = { learns: [{ concept: 'c', level: 1 }] };
    const bo = { teaches: [{ concept: 'c', level: 1 }], learns: [{ concept: 'd', level: 1 }] };
    expect(partValue('skills', ada, bo)).toBe(1);
    expect(partValue('skills', ada, bo, aPolicy({ kind: 'mutual' }))).toBe(0.5);
  });

  test('for skills ignores offers that are not enough levels above the learner', () => {
    const ada = { learns: [{ concept: 'c', level: 4 }], teaches: [{ concept: 'c', level: 2 }] };
    const policy = aPolicy({ kind: 'reverse', competenceGap: 2 });
    expect(partValue('skills', ada, { teaches: [{ concept: 'c', level: 3 }] }, policy)).toBe(0);
    expect(partValue('skills', ada, { teaches: [{ concept: 'c', level: 4 }] }, policy)).toBe(1);
  });

  test('for interests counts a rare one more than a common one', () => {
    const crowd = Array.from({ length: 8 }, (_, k) => aProfile(`x${k}`, { interests: ['common'] }));
    const ada = aProfile('ada', { interests: ['common', 'rare'] });
    const mentors = [aMentor('m', { interests: ['common'] }), aMentor('n', { interests: ['rare'] })];
    const scored = score([ada, ...crowd, ...mentors], aPolicy());
    const [common = 0, rare = 0] = [0, 1].map((mentor) => scored.parts(0, mentor)[2]?.value ?? 0);
    expect(rare).toBeGreaterThan(common);
    expect(common).toBeGreaterThan(0);
  });

  test('for preferences reads both lists, and ignores people who are not in this run', () => {
    expect(partValue('preferences', { preferences: ['stranger', 'bo'] }, {})).toBe(1);
    expect(partValue('preferences', { preferences: ['bo'] }, { preferences: ['stranger'] })).toBe(1);
    expect(partValue('preferences', {}, {})).toBeNull();
  });

  test('for preferences falls evenly from the first listed to the last, and is the mean of both views', () => {
    const mentors = ['m0', 'm1', 'm2'].map((id) => aMentor(id, id === 'm1' ? { preferences: ['x', 'ada'] } : {}));
    const scored = score([aProfile('ada', { preferences: ['m0', 'm1'] }), aProfile('x'), ...mentors], aPolicy());
    const values = [0, 1, 2].map((mentor) => scored.parts(0, mentor).find(({ part }) => part === 'preferences')?.value);
    expect(values).toEqual([1, 0.5, 0]);
  });

  test('for style is the nearness on the scales that both answered', () => {
    expect(partValue('style', { style: { calm: 0, bold: 1, alone: 0.5 } }, { style: { calm: 0.25, bold: 0.5 } })).toBe(
      0.625,
    );
    expect(partValue('style', { style: { calm: 0 } }, { style: { bold: 0 } })).toBeNull();
    expect(partValue('style', {}, { style: { bold: 0 } })).toBeNull();
    expect(partValue('style', { style: { bold: 0 } }, { style: { constructor: 0 } })).toBeNull();
  });

  test('for novelty is the share of department and site in which the two differ', () => {
    expect(partValue('novelty', { department: 'x', site: 'p' }, { department: 'y', site: 'p' })).toBe(0.5);
    expect(partValue('novelty', { department: 'x' }, { department: 'y', site: 'p' })).toBe(1);
  });
});
