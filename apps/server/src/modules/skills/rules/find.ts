import { skillConcepts, topicAreas } from '@viceversa/content';
import type { conceptView, Language } from '@viceversa/contract';
import type * as z from 'zod/mini';
import { isOwnConcept, knownConcept } from './terms.ts';

export type ConceptView = z.output<typeof conceptView>;
export type OwnSkill = { readonly concept: string; readonly label: string };

const areaNames = new Map(topicAreas.map(({ id, names }) => [id, names]));
const concepts = new Map(skillConcepts.map((concept) => [concept.id, concept]));

/** Name of a concept of the taxonomy; null for an organization's own terms. */
export const taxonomyName = (concept: string, language: Language): string | null =>
  concepts.get(concept)?.names[language] ?? null;

export const viewConcept = (concept: string, label: string, language: Language): ConceptView => {
  const known = concepts.get(concept);
  return {
    id: concept,
    name: known?.names[language] ?? label,
    area: known ? (areaNames.get(known.area)?.[language] ?? null) : null,
    isOwn: isOwnConcept(concept),
  };
};

type Term = { readonly plain: string; readonly grams: ReadonlySet<string> };
type Entry = { readonly concept: string; readonly label: string; readonly terms: readonly Term[] };

const maximumFound = 20;
/** Share of common trigrams from which words count as related: "data visualisation" and "data quality" have 0.4. */
const leastSimilarity = 0.4;

/** Lower case, without accents; the signs that tell skills apart (C, C++, C#, .NET) stay. */
const plainTerm = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#.]+/gu, ' ')
    .trim();

/** Padded as PostgreSQL's pg_trgm does, so that beginnings weigh more than ends. */
const gramsOf = (plain: string): ReadonlySet<string> => {
  const grams = new Set<string>();
  for (const word of plain.split(' ')) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) grams.add(padded.slice(at, at + 3));
  }
  return grams;
};

const termOf = (text: string): Term => {
  const plain = plainTerm(text);
  return { plain, grams: gramsOf(plain) };
};

const taxonomy: readonly Entry[] = skillConcepts.map(({ id, names, synonyms }) => ({
  concept: id,
  label: names.en,
  terms: [...new Set([names.en, names.it, ...synonyms.en, ...synonyms.it])].map(termOf),
}));

/** What was typed in either language, best first: what it means, what begins with it, what holds it, what resembles it. */
export const findConcepts = (typed: string, own: readonly OwnSkill[], language: Language): ConceptView[] => {
  const query = termOf(typed);
  if (query.plain === '') return [];
  const meant = knownConcept(typed);
  const ownEntries = own.map((skill) => ({ ...skill, terms: [termOf(skill.label)] }));
  return [...taxonomy, ...ownEntries]
    .map((entry) => ({
      entry,
      fit: entry.concept === meant ? 5 : Math.max(...entry.terms.map((term) => fitOf(query, term))),
    }))
    .filter(({ fit }) => fit > 0)
    .map(({ entry, fit }) => ({ view: viewConcept(entry.concept, entry.label, language), fit }))
    .sort((a, b) => b.fit - a.fit || a.view.name.localeCompare(b.view.name, language))
    .slice(0, maximumFound)
    .map(({ view }) => view);
};

const fitOf = (query: Term, term: Term): number => {
  if (term.plain.startsWith(query.plain)) return 4;
  if (` ${term.plain}`.includes(` ${query.plain}`)) return 3;
  if (query.plain.length >= 3 && term.plain.includes(query.plain)) return 2;
  const similarity = shareOf(query.grams, term.grams);
  return similarity >= leastSimilarity ? similarity : 0;
};

const shareOf = (left: ReadonlySet<string>, right: ReadonlySet<string>): number => {
  const common = left.intersection(right).size;
  return common / (left.size + right.size - common);
};
