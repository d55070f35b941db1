import { skillConcepts } from '@viceversa/content';
import { expect, test } from 'vitest';
import type { ImportedPerson } from '../../modules/imports/index.ts';
import { wordsIn } from '../words.ts';
import type { Cohort, PairOfPeople } from './cohort.ts';
import { pairAll } from './pair-all.ts';
import { pairMany } from './pair-many.ts';
import { pairUp } from './pair-up.ts';
import type { Pairing, PairingTask } from './pairing.ts';
import { createSkillReader } from './skills.ts';

const words = wordsIn('en');
const skills = createSkillReader();
const nameOf = (number: number) => skillConcepts[number % skillConcepts.length]?.names.en ?? '';

/** A number that looks drawn by lot, the same every time. */
const drawn = (number: number, salt: number, below: number) =>
  (number * 7919 + salt * 104_729 + number * salt * 31) % below;

const person = (number: number, isMentor: boolean): ImportedPerson => ({
  row: number,
  employeeId: `E${number}`,
  firstName: 'Person',
  lastName: `${number}`,
  email: null,
  jobTitle: null,
  level: isMentor ? 1 + drawn(number, 1, 4) : 4 + drawn(number, 2, 5),
  department: `D${drawn(number, 3, 7)}`,
  site: null,
  timeZone: drawn(number, 4, 5) === 0 ? 'Asia/Tokyo' : 'Europe/Rome',
  managerId: number > 6 ? `E${drawn(number, 5, 6) + 1}` : null,
  dottedManagerId: null,
  hireDate: null,
  languages: drawn(number, 6, 6) === 0 ? ['it'] : ['en', 'it'],
  role: isMentor ? 'mentor' : 'mentee',
  capacity: isMentor ? 1 + drawn(number, 7, 2) : 1,
  teaches: isMentor
    ? [0, 1, 2].map((k) => ({ name: nameOf(drawn(number, 8 + k, 12) * 9), level: 1 + drawn(number, k, 5) }))
    : [],
  learns: isMentor
    ? []
    : [0, 1].map((k) => ({ name: nameOf(drawn(number, 11 + k, 12) * 9), level: 1 + drawn(number, k, 5) })),
  interests: [0, 1].map((k) => `Hobby ${drawn(number, 13 + k, 9)}`),
  goals: drawn(number, 15, 3) === 0 ? [] : [`Get better at ${nameOf(drawn(number, 16, 8) * 11)} and gardning`],
  workingHours: null,
  availability: [],
});

const cohortOf = (
  mentors: number,
  mentees: number,
  hand: { lock?: PairOfPeople[]; forbid?: PairOfPeople[] } = {},
): Cohort => {
  const sides = {
    mentees: Array.from({ length: mentees }, (_, k) => person(k + 1, false)),
    mentors: Array.from({ length: mentors }, (_, k) => person(mentees + k + 1, true)),
  };
  const everybody = [...sides.mentees, ...sides.mentors];
  return {
    ...sides,
    everybody,
    roles: { source: 'file', roleOf: new Map(), idle: [] },
    rules: {
      kind: 'reverse',
      objective: 'total',
      levelGap: 2,
      differentDepartment: 'required',
      differentSite: 'any',
      commonLanguage: true,
      overlapHours: 1,
      referenceDate: '2026-01-14',
      weights: { skills: 40, goals: 20, interests: 15, style: 15, availability: 10, preferences: 0, novelty: 0 },
      lock: hand.lock ?? [],
      forbid: hand.forbid ?? [],
    },
  };
};
const taskOf = (cohort: Cohort): PairingTask => ({ words, cohort, skills, seed: 3, show: () => undefined });
const namesOf = ({ pairs }: Pairing) => pairs.map(({ mentor, mentee }) => `${mentor} ${mentee}`);

test('both ways find the same best total, prove it, and give every pair the same parts', async () => {
  const cohort = cohortOf(90, 70);
  const [all, many] = [pairAll(taskOf(cohort)), await pairMany(taskOf(cohort))];
  expect(many.objective).toBe(all.objective);
  expect(many.certificate).toMatchObject({ ok: true, isProved: true, primal: all.objective, dual: all.objective });
  expect(many.certificate.admissiblePairs).toBeGreaterThan(1_000);
  expect(many.pairs).toHaveLength(all.pairs.length);
  const known = new Map(all.pairs.map((pair) => [`${pair.mentor} ${pair.mentee}`, pair]));
  const shared = many.pairs.filter(({ mentor, mentee }) => known.has(`${mentor} ${mentee}`));
  expect(shared.length).toBeGreaterThan(many.pairs.length / 2);
  for (const pair of shared) expect(pair).toEqual(known.get(`${pair.mentor} ${pair.mentee}`));
});

test('both ways tell the same causes of those who stayed without a partner', async () => {
  const cohort = cohortOf(30, 60);
  const [all, many] = [pairAll(taskOf(cohort)), await pairMany(taskOf(cohort))];
  expect(many.unmatched).toHaveLength(all.unmatched.length);
  const causesOf = ({ unmatched }: Pairing) =>
    new Map(
      unmatched.map(({ id, causes, relaxation }) => [
        id,
        { relaxation, ...Object.fromEntries(causes.map(({ rule, removed }) => [rule, removed])) },
      ]),
    );
  const known = causesOf(all);
  for (const [id, causes] of causesOf(many)) if (known.has(id)) expect(causes).toEqual(known.get(id));
});

test('both ways keep to what is fixed and excluded by hand', async () => {
  const free = pairAll(taskOf(cohortOf(20, 16)));
  const [first, second, third] = free.pairs.map(({ mentor, mentee }): PairOfPeople => [mentor, mentee]);
  if (!first || !second || !third) throw new Error('too few pairs');
  const hand = { lock: [first], forbid: [second, third] };
  const cohort = cohortOf(20, 16, hand);
  const [all, many] = [pairAll(taskOf(cohort)), await pairMany(taskOf(cohort))];
  expect(many.objective).toBe(all.objective);
  expect(many.certificate).toMatchObject({ ok: true, primal: all.objective, dual: all.objective });
  const keys = namesOf(many);
  expect(keys).toContain(first.join(' '));
  expect(keys).not.toContain(second.join(' '));
  expect(many.pairs.filter(({ reason }) => reason.startsWith('This pair was fixed'))).toHaveLength(1);
  const reversed = cohortOf(20, 16, { lock: [[first[0], third[1]]], forbid: [[third[1], first[0]]] });
  await expect(pairMany(taskOf(reversed))).rejects.toMatchObject({ name: 'ImpossibleRequest' });
});

test('too many people for another objective than the total are told how many would do, and what to do instead', async () => {
  const cohort = cohortOf(1, 1);
  const [mentor, mentee] = [person(2, true), person(1, false)];
  const crowd = { mentors: new Array(6_000).fill(mentor), mentees: new Array(5_000).fill(mentee) };
  const task = taskOf({ ...cohort, ...crowd, rules: { ...cohort.rules, objective: 'floor' } });
  await expect(pairUp(task)).rejects.toMatchObject({
    name: 'BadInput',
    lines: [
      'The objective “floor” can only be proved with all pairs in memory at once, at most 25,000,000; 6,000 mentors and 5,000 mentees make 30,000,000. For so many people only “total” can be proved: use it, or match smaller groups.',
    ],
  });
});
