/** What a program starts with: the numbers of its template, as the contract speaks of them. */
import { defaultParameters, defaultWeights, kinds, type ProgramParameters, templates } from '@viceversa/content';
import type { Bilingual, listTemplates, Out, Policy, ProgramKind, TemplateView } from '@viceversa/contract';

type Plan = TemplateView['plan'];
type Start = { readonly parameters: ProgramParameters; readonly weights: Policy['weights'] };
export type Template = (typeof templates)[number];

/** Shared working time below which two people cannot find a slot for an ordinary session, in minutes a day. */
const minimumOverlapMinutes = 60;

export const policyOf = ({ parameters, weights }: Start): Policy => ({
  levelGap: parameters.levelGap,
  differentDepartment: parameters.differentDepartment === 'required',
  differentSite: parameters.differentSite === 'required',
  sameLanguage: true,
  minimumOverlapMinutes,
  forbidReportingLine: true,
  forbidFormerPairs: true,
  competenceGap: parameters.skillGap,
  weights: { ...weights },
  outside: 0,
  objective: 'total',
});

export const planOf = ({ parameters }: Pick<Start, 'parameters'>): Plan => ({
  sessions: parameters.sessions,
  sessionMinutes: parameters.sessionMinutes,
  cadenceDays: parameters.cadenceDays,
  acceptanceWorkingDays: parameters.acceptanceWorkingDays,
  mentorCapacity: parameters.mentorCapacity,
  menteeCapacity: parameters.menteeCapacity,
});

export const findTemplate = (key: string): Template | undefined => templates.find((template) => template.key === key);

/** Kinds without a direction have no level gap. */
export const startOf = (kind: ProgramKind): Start => ({
  parameters: kind === 'reverse' || kind === 'traditional' ? defaultParameters : { ...defaultParameters, levelGap: 0 },
  weights: defaultWeights,
});

const paragraph = (sentences: readonly Bilingual[]): Bilingual => ({
  en: sentences.map(({ en }) => en).join('\n'),
  it: sentences.map(({ it }) => it).join('\n'),
});

const viewOf = (template: Template): TemplateView => {
  const { direction, expertise, purpose, generations, innovation } = template.difference;
  return {
    key: template.key,
    kind: template.kind,
    name: template.names,
    objective: template.objective,
    description: template.description,
    whoMentors: template.mentors,
    whoLearns: template.mentees,
    difference: paragraph([direction, expertise, purpose, generations, innovation]),
    byHand: [...template.byHand],
    lengthMonths: template.parameters.lengthMonths,
    plan: planOf(template),
    policy: policyOf(template),
    topics: template.topics.map(({ id, names }) => ({ id, name: names })),
    goals: template.goals.map(({ aim }) => aim),
    risks: template.risks.map(({ risk }) => risk),
  };
};

export const templateCatalog = (): Out<typeof listTemplates> => ({
  items: templates.map(viewOf),
  kinds: kinds.map(({ kind, names, what, differs, chooseWhen }) => ({
    kind,
    name: names,
    whatItIs: what,
    whatDiffers: differs,
    whenToChoose: chooseWhen,
  })),
});
