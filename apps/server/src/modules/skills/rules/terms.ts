/** What people write for a skill, and the concept it means. */
import { skillConcepts } from '@viceversa/content';
import { createLexicon } from '@viceversa/matching';

const lexicon = createLexicon(skillConcepts);
const conceptIds: ReadonlySet<string> = new Set(skillConcepts.map(({ id }) => id));

const ownPrefix = 'term:';
/** Whole characters of a concept's id: half of an emoji is no text that can be stored. */
const longestConcept = 80;

const isTaxonomyConcept = (concept: string): boolean => conceptIds.has(concept);
export const isOwnConcept = (concept: string): boolean => concept.startsWith(ownPrefix);

/** The taxonomy's concept for a word in either language, its inflection or a typing error in it. */
export const knownConcept = (term: string): string | null => lexicon.find(term)?.conceptId ?? null;

/** The same, or an id made from the words themselves where the taxonomy knows nothing. */
export const conceptOf = (term: string): string =>
  [...(lexicon.resolve(term) ?? ownPrefix + term.trim())].slice(0, longestConcept).join('').trimEnd();

export type ChosenSkill = { readonly concept: string; readonly label: string; readonly level: number };

/** Each concept once; one that does not exist follows from the label. */
export const tidySkills = (chosen: readonly ChosenSkill[]): readonly ChosenSkill[] => {
  const skills = new Map<string, ChosenSkill>();
  for (const { concept, label, level } of chosen) {
    const settled = isTaxonomyConcept(concept) ? concept : conceptOf(label);
    if (!skills.has(settled)) skills.set(settled, { concept: settled, label, level });
  }
  return [...skills.values()];
};
