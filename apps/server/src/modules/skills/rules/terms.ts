/** What people write for a skill, and the concept it means. */
import { skillConcepts } from '@viceversa/content';

/** Lower case, without accents; the signs that tell skills apart (C, C++, C#, .NET) stay. */
export const plainTerm = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#.]+/gu, ' ')
    .replace(/\.(?=\s|$)/g, ' ')
    .replace(/ +/g, ' ')
    .trim();

/** "Node.js", "node-js" and "nodejs" are one name. */
export const compactTerm = (text: string): string => plainTerm(text).replace(/[ .]+/g, '');

const conceptByTerm: ReadonlyMap<string, string> = new Map(
  skillConcepts
    .flatMap(({ id, names, synonyms }) => [
      ...[names.en, names.it].map((term) => ({ id, term, rank: 0 })),
      ...[...synonyms.en, ...synonyms.it].map((term) => ({ id, term, rank: 1 })),
    ])
    // A later entry of the same key wins: names over synonyms.
    .sort((a, b) => b.rank - a.rank)
    .map(({ id, term }) => [compactTerm(term), id]),
);
const conceptIds: ReadonlySet<string> = new Set(skillConcepts.map(({ id }) => id));

const ownPrefix = 'term:';
/** Room in a concept id for an organization's own term. */
const ownTermLength = 80 - ownPrefix.length;

export const isTaxonomyConcept = (concept: string): boolean => conceptIds.has(concept);
export const isOwnConcept = (concept: string): boolean => concept.startsWith(ownPrefix);

/** The taxonomy's concept for what somebody wrote, else an id of its own made from the words. */
export const conceptOf = (term: string): string =>
  conceptByTerm.get(compactTerm(term)) ??
  ownPrefix + ([...plainTerm(term)].slice(0, ownTermLength).join('').trim() || term.trim().slice(0, ownTermLength));

export type ChosenSkill = { readonly concept: string; readonly label: string; readonly level: number };

/** As `personSkill` allows it: a label that fits, a concept that exists or follows from the label, each concept once. */
export const tidySkills = (chosen: readonly ChosenSkill[]): readonly ChosenSkill[] => {
  const skills = new Map<string, ChosenSkill>();
  for (const { concept, label, level } of chosen) {
    const settled = isTaxonomyConcept(concept) ? concept : conceptOf(label);
    if (!skills.has(settled)) skills.set(settled, { concept: settled, label, level });
  }
  return [...skills.values()];
};
