import { skillConcepts } from '@viceversa/content';
import type { Language } from '@viceversa/locales';
import { createLexicon, type Lexicon } from '@viceversa/matching';

/** From the words in a file to concepts that can be compared, and back to words. */
export interface SkillReader {
  /** Null where nothing is left of a text; what the taxonomy does not know still equals itself. */
  readonly concept: (text: string) => string | null;
  /** For scores: concepts in goals, and what concepts have to do with each other. */
  readonly lexicon: Lexicon;
  /** 0 … 1: how far knowing one concept helps somebody who wants the other. */
  readonly relation: (offered: string, wanted: string) => number;
  readonly name: (concept: string, language: Language) => string;
}

export function createSkillReader(): SkillReader {
  const lexicon = createLexicon(skillConcepts);
  const byId = new Map(skillConcepts.map((concept) => [concept.id, concept.names]));
  return {
    lexicon,
    concept: lexicon.resolve,
    relation: lexicon.relation,
    name: (concept, language) => byId.get(concept)?.[language] ?? concept.replace(/^term:/, ''),
  };
}
