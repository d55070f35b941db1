import { skillConcepts } from '@viceversa/content';
import type { Language } from '@viceversa/locales';
import { createLexicon } from '@viceversa/matching';

/** From the words in a file to concepts that can be compared, and back to words. */
export interface SkillReader {
  /** Null where nothing is left of a text; what the taxonomy does not know still equals itself. */
  readonly concept: (text: string) => string | null;
  /** Concepts that a sentence about a goal names; the sentence itself where it names none. */
  readonly topics: (sentence: string) => readonly string[];
  /** 0 … 1: how far knowing one concept helps somebody who wants the other. */
  readonly relation: (offered: string, wanted: string) => number;
  readonly name: (concept: string, language: Language) => string;
}

/** The longest skill name in the taxonomy has six words. */
const longestName = 6;

export function createSkillReader(): SkillReader {
  const lexicon = createLexicon(skillConcepts);
  const byId = new Map(skillConcepts.map((concept) => [concept.id, concept.names]));
  const phrases = new Map<string, string>();
  for (const { id, names, synonyms } of skillConcepts) {
    for (const name of [names.en, names.it, ...synonyms.en, ...synonyms.it]) phrases.set(name.toLowerCase(), id);
  }
  return {
    concept: lexicon.resolve,
    relation: lexicon.relation,
    name: (concept, language) => byId.get(concept)?.[language] ?? concept.replace(/^term:/, ''),
    topics(sentence) {
      const named = topicsIn(sentence, phrases);
      const whole = lexicon.resolve(sentence);
      return named.length > 0 || whole === null ? named : [whole];
    },
  };
}

/** Longest names first; only whole names as the taxonomy writes them, because one word of a sentence misread is noise. */
function topicsIn(sentence: string, phrases: ReadonlyMap<string, string>): readonly string[] {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}&+#./-]*[\p{L}\p{N}+#]/gu) ?? [];
  const found = new Set<string>();
  let start = 0;
  while (start < words.length) {
    let length = Math.min(longestName, words.length - start);
    while (length > 0 && !phrases.has(words.slice(start, start + length).join(' '))) length--;
    const topic = phrases.get(words.slice(start, start + length).join(' '));
    if (topic !== undefined) found.add(topic);
    start += Math.max(1, length);
  }
  return [...found];
}
