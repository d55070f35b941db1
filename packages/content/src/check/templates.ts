import { circleLimits, minimumContactMinutes, parameterLimits } from '../parameters.ts';
import type { ProgramParameters, ProgramTemplate } from '../types.ts';
import { duplicates } from './duplicates.ts';

/** How many of each a template carries: enough to choose from, few enough to read. */
const amounts = {
  topics: { min: 5, max: 7 },
  goals: { min: 6, max: 6 },
  risks: { min: 3, max: 5 },
  indicators: { min: 3, max: 6 },
  primaryDimensions: { min: 1, max: 3 },
} as const;

const longestMonthDays = 31;

export function checkTemplates(
  templates: readonly ProgramTemplate[],
  conceptIds: ReadonlySet<string>,
): readonly string[] {
  return [
    ...duplicates(
      'templates',
      templates.map(({ key }) => key),
    ),
    ...templates.flatMap((template) =>
      [
        ...checkAmounts(template),
        ...checkIds(template),
        ...checkTopics(template, conceptIds),
        ...checkWeights(template),
        ...checkLimits(template),
        ...checkRhythm(template.parameters),
      ].map((problem) => `${template.key}: ${problem}`),
    ),
  ];
}

function checkAmounts(template: ProgramTemplate): readonly string[] {
  return [
    ...outside('topics', template.topics.length, amounts.topics),
    ...outside('goals', template.goals.length, amounts.goals),
    ...outside('risks', template.risks.length, amounts.risks),
    ...outside('indicators', template.indicators.length, amounts.indicators),
    ...outside('primaryDimensions', template.primaryDimensions.length, amounts.primaryDimensions),
  ];
}

function checkIds({ topics, goals, risks, indicators, primaryDimensions }: ProgramTemplate): readonly string[] {
  return [
    ...Object.entries({ topics, goals, risks, indicators }).flatMap(([name, items]) =>
      duplicates(
        name,
        items.map(({ id }) => id),
      ),
    ),
    ...duplicates('primaryDimensions', primaryDimensions),
  ];
}

function checkTopics({ topics }: ProgramTemplate, conceptIds: ReadonlySet<string>): readonly string[] {
  return topics.flatMap(({ id, concepts }) => [
    ...(concepts.length === 0 ? [`topic ${id} names no concept`] : []),
    ...concepts.filter((concept) => !conceptIds.has(concept)).map((concept) => `topic ${id}: no concept ${concept}`),
    ...duplicates(`topic ${id}`, concepts),
  ]);
}

function checkWeights({ weights, parameters }: ProgramTemplate): readonly string[] {
  const values = Object.values(weights);
  const sum = values.reduce((total, value) => total + value, 0);
  const prefers = [parameters.differentDepartment, parameters.differentSite].includes('preferred');
  return [
    ...(sum === 100 ? [] : [`the weights sum to ${sum}, not to 100`]),
    ...(values.every((value) => Number.isInteger(value) && value >= 0) ? [] : ['a weight is a whole number from 0 up']),
    ...(prefers && weights.novelty === 0 ? ['a preferred difference counts through novelty, whose weight is 0'] : []),
  ];
}

function checkLimits({ kind, parameters }: ProgramTemplate): readonly string[] {
  const values = new Map(Object.entries(parameters));
  return Object.entries(kind === 'circle' ? circleLimits : parameterLimits).flatMap(([name, limits]) =>
    outside(name, Number(values.get(name)), limits),
  );
}

/** The planned sessions must fit the length of the program and be enough to expect an effect. */
function checkRhythm(parameters: ProgramParameters): readonly string[] {
  const { sessions, lengthMonths, sessionMinutes, kickoffMinutes, closingMinutes } = parameters;
  const days = parameters.firstGapDays + (sessions - 2) * parameters.cadenceDays;
  const minutes = kickoffMinutes + (sessions - 2) * sessionMinutes + closingMinutes;
  return [
    ...(days > lengthMonths * longestMonthDays ? [`${sessions} sessions take ${days} days, too long`] : []),
    ...(minutes < minimumContactMinutes ? [`${minutes} minutes together are too few`] : []),
    ...(parameters.acceptanceReminderDay < parameters.acceptanceWorkingDays ? [] : ['the reminder comes too late']),
  ];
}

function outside(name: string, value: number, limits: { readonly min: number; readonly max: number }): string[] {
  return value < limits.min || value > limits.max ? [`${name} is ${value}, not ${limits.min} to ${limits.max}`] : [];
}
