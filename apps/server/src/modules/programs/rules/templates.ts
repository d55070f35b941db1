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

const designsOf = (kind: ProgramKind): readonly Template[] => templates.filter((template) => template.kind === kind);

/** A circle is several people around one mentor, and they need an hour: as in its ready-made design. */
const groupOf = (kind: ProgramKind): Partial<ProgramParameters> => {
  const design = kind === 'circle' ? designsOf(kind)[0] : undefined;
  if (design === undefined) return {};
  const { mentorCapacity, sessionMinutes } = design.parameters;
  return { mentorCapacity, sessionMinutes };
};

/** Kinds without a direction have no level gap. */
export const startOf = (kind: ProgramKind): Start => ({
  parameters: {
    ...defaultParameters,
    ...(kind === 'reverse' || kind === 'traditional' ? {} : { levelGap: 0 }),
    ...groupOf(kind),
  },
  weights: defaultWeights,
});

/** What all designs of the kind leave to people lies in the kind, not in the design. */
const byHandOf = (kind: ProgramKind): readonly Bilingual[] => {
  const [first, ...others] = designsOf(kind).map(({ byHand }) => byHand);
  return (first ?? []).filter(({ en }) => others.every((tasks) => tasks.some((task) => task.en === en)));
};

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
    byHand: [...byHandOf(kind)],
    lengthMonths: startOf(kind).parameters.lengthMonths,
    plan: planOf(startOf(kind)),
    policy: policyOf(startOf(kind)),
  })),
});
