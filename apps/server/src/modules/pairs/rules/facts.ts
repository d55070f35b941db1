import { skillConcepts } from '@viceversa/content';
import type { Language, ReasonFacts } from '@viceversa/contract';

const names = new Map(skillConcepts.map(({ id, names: bilingual }) => [id, bilingual]));

/** Skills and goals of the taxonomy in the reader's language; others as somebody wrote them. */
export const factsIn = (language: Language, facts: ReasonFacts): ReasonFacts => {
  const named = <Concept extends { readonly concept: string; readonly label: string }>(concepts: readonly Concept[]) =>
    concepts.map((each) => ({ ...each, label: names.get(each.concept)?.[language] ?? each.label }));
  return {
    ...facts,
    mentorTeaches: named(facts.mentorTeaches),
    menteeTeaches: named(facts.menteeTeaches),
    sharedGoals: facts.sharedGoals.map((goal) => names.get(goal)?.[language] ?? goal),
  };
};
