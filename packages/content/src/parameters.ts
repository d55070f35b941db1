import type { ProgramParameters } from './types.ts';

/** What every template starts from; a template names only what it changes. Evidence per value: docs of program design. */
export const defaultParameters: ProgramParameters = {
  lengthMonths: 6,
  sessions: 7,
  sessionMinutes: 30,
  kickoffMinutes: 45,
  closingMinutes: 45,
  cadenceDays: 28,
  firstGapDays: 14,
  kickoffWithinDays: 14,
  levelGap: 2,
  mentorSkillLevel: 0,
  skillGap: 0,
  differentDepartment: 'preferred',
  differentSite: 'any',
  mentorCapacity: 1,
  menteeCapacity: 1,
  acceptanceWorkingDays: 5,
  acceptanceReminderDay: 3,
  firstContactWorkingDays: 5,
  reservePercent: 20,
  mentorCircleDays: 42,
  groupSize: 2,
  tenureGapYears: 0,
  reportingThreshold: 5,
  confidantRequired: false,
  mentorCircleRequired: false,
  menteeTrainingRequired: false,
  facilitatorRequired: false,
};

/** Outside these bounds a program still runs, but the wizard warns: nothing known supports it. */
export const parameterLimits = {
  lengthMonths: { min: 3, max: 12 },
  sessions: { min: 4, max: 14 },
  cadenceDays: { min: 7, max: 42 },
  kickoffWithinDays: { min: 7, max: 21 },
  levelGap: { min: 0, max: 9 },
  mentorCapacity: { min: 1, max: 2 },
  menteeCapacity: { min: 1, max: 2 },
  acceptanceWorkingDays: { min: 2, max: 10 },
  reservePercent: { min: 0, max: 50 },
  mentorCircleDays: { min: 28, max: 90 },
} as const satisfies Partial<Record<keyof ProgramParameters, { readonly min: number; readonly max: number }>>;

/** In a circle one mentor meets several mentees at once. */
export const circleLimits = { ...parameterLimits, mentorCapacity: { min: 4, max: 6 } } as const;

/** Below this total of planned session minutes a program is too thin to expect an effect (2.5 hours). */
export const minimumContactMinutes = 150;

/** Starting point of the compatibility score; a judgment, and said so where the weights are shown. */
export const defaultWeights = {
  skills: 40,
  goals: 20,
  interests: 15,
  style: 15,
  availability: 10,
  preferences: 0,
  novelty: 0,
} as const;
