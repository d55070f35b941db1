import { skillConcepts } from '@viceversa/content';
import type { Language, ReasonFacts } from '@viceversa/contract';

const names = new Map(skillConcepts.map(({ id, names: bilingual }) => [id, bilingual]));

/** A skill of the taxonomy in the reader's language; others as somebody wrote them. */
export const conceptName = (
  language: Language,
  { concept, label }: { readonly concept: string; readonly label: string },
): string => names.get(concept)?.[language] ?? label;

/** Skills and goals of the taxonomy in the reader's language; others as somebody wrote them. */
export const factsIn = (language: Language, facts: ReasonFacts): ReasonFacts => {
  const named = <Concept extends { readonly concept: string; readonly label: string }>(concepts: readonly Concept[]) =>
    concepts.map((each) => ({ ...each, label: conceptName(language, each) }));
  return {
    ...facts,
    mentorTeaches: named(facts.mentorTeaches),
    menteeTeaches: named(facts.menteeTeaches),
    sharedGoals: facts.sharedGoals.map((goal) => names.get(goal)?.[language] ?? goal),
  };
};
