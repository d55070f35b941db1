import * as z from 'zod/mini';
import { part } from './audience.ts';
import { bilingual, characters, list, shape, stableId, whole, words } from './text.ts';

export const programKinds = ['reverse', 'traditional', 'mutual', 'peer', 'circle'] as const;
export const programKind = z.enum(programKinds);
export type ProgramKind = z.infer<typeof programKind>;

/** Codes of the outcome survey's ten dimensions. */
export const dimensionCodes = ['HIE', 'DIV', 'DIG', 'LDR', 'ADA', 'CLE', 'REL', 'EXP', 'CHG', 'AUT'] as const;
export const dimensionCode = z.enum(dimensionCodes);
export type DimensionCode = z.infer<typeof dimensionCode>;

/** `required` removes the pair, `preferred` counts in the novelty part of the score, `any` ignores the difference. */
const difference = z.enum(['required', 'preferred', 'any']);
export type Difference = z.infer<typeof difference>;

const sessionMinutes = z.literal([15, 30, 45, 60]);
export type SessionMinutes = z.infer<typeof sessionMinutes>;

const number = z.number();
const flag = z.boolean();

/** What a program starts with; the program manager may change each one within `parameterLimits`. */
const programParameters = shape({
  lengthMonths: number,
  sessions: number,
  sessionMinutes,
  /** First and last session: they carry the agreement and the farewell, so they may be longer. */
  kickoffMinutes: sessionMinutes,
  closingMinutes: sessionMinutes,
  cadenceDays: number,
  /** Distance of session 2 from session 1: shorter than the cadence, because trust starts close. */
  firstGapDays: number,
  /** The kick-off session takes place within these days after both accepted. */
  kickoffWithinDays: number,
  /** Smallest difference of level inside a pair; 0 where the kind has no direction. */
  levelGap: number,
  /** Declared level (1–5) the mentor needs on at least one topic of the program; 0 = no minimum. */
  mentorSkillLevel: whole(0, 5),
  /** How many levels (1–5) the mentor must stand above the mentee on at least one topic; 0 = no rule. */
  skillGap: whole(0, 4),
  differentDepartment: difference,
  differentSite: difference,
  /** How many partners one mentor takes, and how many one mentee takes. */
  mentorCapacity: number,
  menteeCapacity: number,
  acceptanceWorkingDays: number,
  acceptanceReminderDay: number,
  firstContactWorkingDays: number,
  /** Trained mentors beyond the number of mentees, so that matches are good and a re-match is possible. */
  reservePercent: number,
  mentorCircleDays: number,
  /** People who meet as one: 2 in a pair, 3 where each learns from the next, more in a circle with its mentors. */
  groupSize: whole(2, 8),
  /** Fewest years of service between two partners; 0 = no rule. It stands in for age, which nobody is asked. */
  tenureGapYears: whole(0, 20),
  /** Fewest answers behind a published figure. */
  reportingThreshold: whole(5, 20),
  /** What must stand before the first invitation: without it this design is unsafe or does not work. */
  confidantRequired: flag,
  mentorCircleRequired: flag,
  menteeTrainingRequired: flag,
  facilitatorRequired: flag,
});
export type ProgramParameters = z.infer<typeof programParameters>;

/** Whole numbers that sum to 100: the share of each part in the compatibility score. */
const matchingWeights = shape({
  skills: number,
  goals: number,
  interests: number,
  style: number,
  availability: number,
  preferences: number,
  novelty: number,
});
export type MatchingWeights = z.infer<typeof matchingWeights>;

const templateTopic = shape({
  id: stableId,
  names: bilingual(characters(60)),
  /** Taxonomy ids: whoever declares one of these fits the topic. */
  concepts: list(stableId, 0, 8),
});
export type TemplateTopic = z.infer<typeof templateTopic>;

const templateGoal = shape({
  id: stableId,
  for: part,
  /** Starts with a verb. */
  aim: bilingual(words(25)),
  /** What somebody else could see when the goal is reached. */
  sign: bilingual(words(25)),
});
export type TemplateGoal = z.infer<typeof templateGoal>;

const templateRisk = shape({ id: stableId, risk: bilingual(words(25)), response: bilingual(words(35)) });
export type TemplateRisk = z.infer<typeof templateRisk>;

const templateIndicator = shape({ id: stableId, names: bilingual(characters(60)), measure: bilingual(words(30)) });
export type TemplateIndicator = z.infer<typeof templateIndicator>;

export const programTemplate = shape({
  key: stableId,
  kind: programKind,
  names: bilingual(characters(60)),
  /** One sentence that a sponsor can say aloud. */
  objective: bilingual(words(35)),
  description: bilingual(words(120)),
  /** What the wizard explains beside the template: how this form differs from other mentoring. */
  difference: shape({
    direction: bilingual(words(45)),
    expertise: bilingual(words(45)),
    purpose: bilingual(words(45)),
    generations: bilingual(words(45)),
    innovation: bilingual(words(45)),
  }),
  mentors: bilingual(words(45)),
  mentees: bilingual(words(45)),
  /** What this design asks for and no matching or calendar arranges; the wizard says so before the template is used. */
  byHand: list(bilingual(words(35)), 0, 3),
  parameters: programParameters,
  weights: matchingWeights,
  /** At most three: what the program promises to move, and is measured on. */
  primaryDimensions: z.readonly(z.array(dimensionCode)),
  topics: z.readonly(z.array(templateTopic)),
  goals: z.readonly(z.array(templateGoal)),
  risks: z.readonly(z.array(templateRisk)),
  indicators: z.readonly(z.array(templateIndicator)),
});
export type ProgramTemplate = z.infer<typeof programTemplate>;
