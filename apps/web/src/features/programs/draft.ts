import {
  type createProgram,
  type KindView,
  policy,
  programKind,
  sessionPlan,
  type TemplateView,
} from '@viceversa/contract';
import * as z from 'zod/mini';
import type { Language } from '../../lib/i18n.tsx';
import { endAfter } from './dates.ts';

/** What the wizard holds; every field of it is what participants will meet later. */
const draftSchema = z.strictObject({
  templateKey: z.nullable(z.string()),
  kind: programKind,
  name: z.string(),
  objective: z.string(),
  startsOn: z.string(),
  endsOn: z.string(),
  /** Once an end was chosen by hand, a new start no longer moves it. */
  isEndChosen: z.boolean(),
  lengthMonths: z.number(),
  languages: z.array(z.enum(['en', 'it'])),
  policy,
  plan: sessionPlan,
});
export type Draft = z.output<typeof draftSchema>;

const STORED = 'viceversa-new-program';

export const storedDraft = (): Draft | null => {
  try {
    const parsed = z.safeParse(draftSchema, JSON.parse(sessionStorage.getItem(STORED) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

export const storeDraft = (draft: Draft | null): void => {
  if (draft === null) sessionStorage.removeItem(STORED);
  else sessionStorage.setItem(STORED, JSON.stringify(draft));
};

const yearOf = (startsOn: string): string => startsOn.slice(0, 4);

export const draftFromTemplate = (template: TemplateView, startsOn: string, language: Language): Draft => ({
  templateKey: template.key,
  kind: template.kind,
  name: `${template.name[language]} ${yearOf(startsOn)}`,
  objective: template.objective[language],
  startsOn,
  endsOn: endAfter(startsOn, template.lengthMonths),
  isEndChosen: false,
  lengthMonths: template.lengthMonths,
  languages: ['en', 'it'],
  policy: template.policy,
  plan: template.plan,
});

export const draftFromKind = (kind: KindView, startsOn: string, language: Language): Draft => ({
  templateKey: null,
  kind: kind.kind,
  name: `${kind.name[language]} ${yearOf(startsOn)}`,
  objective: '',
  startsOn,
  endsOn: endAfter(startsOn, kind.lengthMonths),
  isEndChosen: false,
  lengthMonths: kind.lengthMonths,
  languages: ['en', 'it'],
  policy: kind.policy,
  plan: kind.plan,
});

/** A new start keeps the length, until somebody chose the end by hand. */
export const withStart = (draft: Draft, startsOn: string): Draft => ({
  ...draft,
  startsOn,
  endsOn: draft.isEndChosen || startsOn === '' ? draft.endsOn : endAfter(startsOn, draft.lengthMonths),
});

export const inputOf = (draft: Draft): z.input<typeof createProgram.input> => ({
  name: draft.name,
  ...(draft.templateKey === null ? { kind: draft.kind } : { templateKey: draft.templateKey }),
  ...(draft.objective.trim() === '' ? {} : { objective: draft.objective }),
  startsOn: draft.startsOn,
  endsOn: draft.endsOn,
  languages: draft.languages,
  policy: draft.policy,
  plan: draft.plan,
});
