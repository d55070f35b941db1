/**
 * What somebody says about themself. No endpoint here names a person: everybody reaches their own and nobody else's,
 * whatever their roles.
 */
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { bilingual, clockTime, count, done, id, line, list, nothing, version, whole, zone } from './fields.ts';

/** Position on the scale of answers, from “not like me at all” on. */
const answerStep = whole(0, 4);
const questionView = z.strictObject({
  id: z.string(),
  about: z.enum(['style', 'values']),
  text: bilingual,
  answer: z.nullable(answerStep),
});
export type QuestionView = z.output<typeof questionView>;

export const getQuestionnaire = endpoint({
  method: 'GET',
  path: '/api/me/questionnaire',
  needs: 'profile.read',
  summary: 'The questionnaire on style and values with the own answers, which nobody else can read',
  input: nothing,
  output: z.strictObject({
    introduction: bilingual,
    /** What each step of the scale means, in order. */
    scale: z.array(bilingual),
    questions: z.array(questionView),
    answered: count,
    /** Answers it takes until they count in a match. */
    countsFrom: count,
  }),
  errors: ['person_not_found'],
});
export const answerQuestions = endpoint({
  method: 'PATCH',
  path: '/api/me/questionnaire',
  needs: 'profile.write',
  summary: 'Answer questions, or take answers back (null); what is not named stays',
  input: z.strictObject({
    answers: list(z.strictObject({ question: line(60), answer: z.nullable(answerStep) }), 50),
  }),
  output: done,
  errors: ['person_not_found'],
});
export const clearQuestionnaire = endpoint({
  method: 'DELETE',
  path: '/api/me/questionnaire',
  needs: 'profile.write',
  summary: 'Delete every own answer',
  input: nothing,
  output: done,
  errors: ['person_not_found'],
});

/** Every week, wall-clock time. 1 = Monday … 7 = Sunday; an end before the start is on the next day. */
export const timeWindow = z.strictObject({ day: whole(1, 7), start: clockTime, end: clockTime });
export type TimeWindow = z.output<typeof timeWindow>;
/** Half an hour each, around the clock, would be 336; nobody who plans a week needs more than half of that. */
export const weekOfWindows = list(timeWindow, 168);

const availabilityView = z.strictObject({
  timeZone: z.nullable(zone),
  /** What counts while there are no windows, Monday to Friday. */
  workingStart: clockTime,
  workingEnd: clockTime,
  windows: z.array(timeWindow),
  version,
});
export type AvailabilityView = z.output<typeof availabilityView>;

export const getAvailability = endpoint({
  method: 'GET',
  path: '/api/me/availability',
  needs: 'profile.read',
  summary: 'When in the week the signed-in person has time',
  input: nothing,
  output: availabilityView,
  errors: ['person_not_found'],
});
export const setAvailability = endpoint({
  method: 'PUT',
  path: '/api/me/availability',
  needs: 'profile.write',
  summary: 'Say when in the week one has time; windows that overlap or touch are joined',
  input: z.strictObject({ version, timeZone: zone, windows: weekOfWindows }),
  output: availabilityView,
  errors: ['person_not_found', 'stale_version'],
});

const counted = {
  gender: ['woman', 'man', 'non_binary', 'self_described'],
  ageBand: ['under_30', '30_39', '40_49', '50_59', '60_plus'],
  caregiver: ['yes', 'no'],
} as const;
export const countedGroup = z.enum([...counted.gender, ...counted.ageBand, ...counted.caregiver]);
/** `undisclosed` is an answer as well: it is kept, so that nobody is asked again, and counts nowhere. */
export const genders = [...counted.gender, 'undisclosed'] as const;
export const ageBands = [...counted.ageBand, 'undisclosed'] as const;
export const caregivers = [...counted.caregiver, 'undisclosed'] as const;
const declaredGroups = {
  gender: z.nullable(z.enum(genders)),
  ageBand: z.nullable(z.enum(ageBands)),
  caregiver: z.nullable(z.enum(caregivers)),
};
export const declaredDimensions = ['gender', 'ageBand', 'caregiver'] as const satisfies (keyof typeof declaredGroups)[];
export type DeclaredDimension = (typeof declaredDimensions)[number];

const declaredGroupsView = z.strictObject({
  ...declaredGroups,
  /** Programs of the person that count these groups; without one there is nothing to ask. */
  programs: z.array(z.strictObject({ id, name: z.string() })),
});
export type DeclaredGroupsView = z.output<typeof declaredGroupsView>;

export const getDeclaredGroups = endpoint({
  method: 'GET',
  path: '/api/me/groups',
  needs: 'profile.read',
  summary: 'The groups one counts oneself to, for fairness counts only',
  input: nothing,
  output: declaredGroupsView,
  errors: ['person_not_found'],
});
export const declareGroups = endpoint({
  method: 'PUT',
  path: '/api/me/groups',
  needs: 'profile.write',
  summary: 'Declare groups, or take them back (null)',
  input: z.strictObject(declaredGroups),
  output: done,
  errors: ['person_not_found'],
});
