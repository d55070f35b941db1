/** What the people of the demo say about themselves: most of them, not all, and the same every time. */
import { questionnaireItems } from '@viceversa/content/questionnaire';
import type { DeclaredGroupsView, TimeWindow } from '@viceversa/contract';
import type { DemoPerson } from './company.ts';
import { type Random, seeded } from './random.ts';

type Groups = Omit<DeclaredGroupsView, 'programs'>;
export type DemoAnswers = {
  /** Empty: the working hours count. */
  readonly windows: readonly TimeWindow[];
  readonly answers: readonly { readonly question: string; readonly step: number }[];
  readonly groups: Groups | null;
};

const leaderLevel = 6;
type Hours = readonly (readonly [start: string, end: string])[];
const halfDays: Hours = [
  ['09:00', '12:30'],
  ['13:30', '17:30'],
];
/** Leaders have less time, and early or late in the day. */
const meetingTimes: Hours = [
  ['08:30', '10:30'],
  ['11:00', '13:00'],
  ['16:00', '18:00'],
];

const windowsOf = (random: Random, isLeader: boolean): TimeWindow[] =>
  random
    .sample([1, 2, 3, 4, 5], isLeader ? 3 + random.below(2) : 3 + random.below(3))
    .sort()
    .map((day) => {
      const [start, end] = random.pick(isLeader ? meetingTimes : halfDays);
      return { day, start, end };
    });

/** People are not alike in every way at once: four manners of working, and each person near one of them. */
const mannersOf = (random: Random): readonly (readonly number[])[] =>
  Array.from({ length: 4 }, () => questionnaireItems.map(() => random.below(5)));

const answersOf = (random: Random, manner: readonly number[]): DemoAnswers['answers'] => {
  const all = questionnaireItems.map(({ id }, index) => {
    const step = (manner[index] ?? 2) + random.below(3) - 1;
    return { question: id, step: Math.min(4, Math.max(0, step)) };
  });
  // One in five skips a few questions.
  return random.below(5) === 0 ? random.sample(all, all.length - 1 - random.below(8)) : all;
};

const groupsOf = (random: Random, isLeader: boolean): Groups => {
  const ages = isLeader
    ? (['30_39', '40_49', '40_49', '50_59', '50_59', '60_plus'] as const)
    : (['under_30', 'under_30', '30_39', '30_39', '40_49'] as const);
  const genders = ['woman', 'man'] as const;
  const rare = ['non_binary', 'self_described', 'undisclosed', 'undisclosed'] as const;
  return {
    gender: random.pick(random.below(12) === 0 ? rare : genders),
    ageBand: random.below(10) === 0 ? 'undisclosed' : random.pick(ages),
    caregiver: random.below(6) === 0 ? null : random.pick(['yes', 'no', 'no']),
  };
};

/** In the order of the people. A generator of its own: what people answer changes nobody's name. */
export const demoAnswers = (people: readonly DemoPerson[]): readonly DemoAnswers[] => {
  const random = seeded(20_261_012);
  const manners = mannersOf(random);
  return people.map(({ level }) => {
    const isLeader = level >= leaderLevel;
    return {
      windows: random.below(4) === 0 ? [] : windowsOf(random, isLeader),
      answers: random.below(7) === 0 ? [] : answersOf(random, random.pick(manners)),
      groups: random.below(4) === 0 ? null : groupsOf(random, isLeader),
    };
  });
};
