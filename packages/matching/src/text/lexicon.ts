/**
 * From what people type to what they mean, in English and Italian.
 *
 * Three attempts, each only if the one before found nothing: the same normalized text; the same stem in either
 * language; one typing error in 5 letters or more, two in 9 or more. A stem or a misspelling that fits two
 * concepts equally well fits none: a wrong concept is worse than an unknown one. An unknown term becomes
 * `term:<normalized>` and still matches itself. O(1) per exact or stemmed term; a misspelling is compared with the
 * terms of about its length, once, and remembered.
 */
import { MatchingError } from '../matching-error.ts';
import type { Concept } from './concept.ts';
import { editDistance } from './edit-distance.ts';
import { createKindred, type Kindred } from './kinship.ts';
import { normalize } from './normalize.ts';
import { createReader, type Passage } from './reader.ts';
import { stemEnglish, stemItalian } from './stem.ts';

export type Found = { readonly conceptId: string; readonly how: 'exact' | 'stem' | 'typo' };

export type Lexicon = {
  readonly find: (term: string) => Found | null;
  /** The concept's id, or `term:<normalized>` for an unknown term; null if nothing is left of it. */
  readonly resolve: (term: string) => string | null;
  /** What a text in running words is about. Fewer slips are forgiven than in a term: sentences hold many words. */
  readonly read: (text: string) => Passage;
} & Kindred;

/** Terms come from people, so their number has no limit of its own. */
const MOST_REMEMBERED = 20_000;
const ONE_ERROR_FROM = 5;
const TWO_ERRORS_FROM = 9;

/**
 * @throws MatchingError `bad_lexicon` for what is no concept, a repeated id or an unknown broader concept.
 * @example createLexicon(concepts).find('Machne learning') // { conceptId: 'machine-learning', how: 'typo' }
 */
export function createLexicon(concepts: readonly Concept[]): Lexicon {
  checkConcepts(concepts);
  const exact = createExactIndex(concepts);
  const english = createStemIndex(concepts, 'en', stemEnglish);
  const italian = createStemIndex(concepts, 'it', stemItalian);
  const nearby = createTypoSearch(exact);
  const remembered = new Map<string, Found | null>();

  const look = (text: string): Found | null => {
    const same = exact.get(text);
    if (same !== undefined) return { conceptId: same, how: 'exact' };
    const stems = new Set(
      [english.get(stemEnglish(text)), italian.get(stemItalian(text))].flatMap((ids) => [...(ids ?? [])]),
    );
    const [stem, ...others] = stems;
    if (stem !== undefined && others.length === 0) return { conceptId: stem, how: 'stem' };
    const typo = stem === undefined ? nearby(text) : null;
    return typo === null ? null : { conceptId: typo, how: 'typo' };
  };
  const find = (term: string): Found | null => {
    const text = normalize(term);
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const found = text === '' ? null : look(text);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(text, found);
    return found;
  };
  return {
    find,
    resolve: (term) => {
      const text = normalize(term);
      return text === '' ? null : (find(term)?.conceptId ?? `term:${text}`);
    },
    read: createReader({ exact, english, italian }),
    ...createKindred(concepts),
  };
}

function checkConcepts(concepts: readonly Concept[]): void {
  if (!isList(concepts)) throw new MatchingError('not_a_list', { field: 'concepts' });
  const seen = new Set<string>();
  for (const [row, concept] of concepts.entries()) {
    if (!isConcept(concept)) throw new MatchingError('bad_lexicon', { row, field: 'concepts' });
    const { id } = concept;
    if (seen.has(id) || id === '') throw new MatchingError('bad_lexicon', { concept: id });
    seen.add(id);
  }
}

function isList(value: unknown): boolean {
  return Array.isArray(value);
}

/** Concepts may come from a file. */
function isConcept(concept: Concept | null | undefined): boolean {
  const isText = (text: unknown) => typeof text === 'string';
  const areTexts = (texts: unknown) => Array.isArray(texts) && texts.every(isText);
  return (
    [concept?.id, concept?.names?.en, concept?.names?.it].every(isText) &&
    [concept?.synonyms?.en, concept?.synonyms?.it, concept?.broader].every(areTexts)
  );
}

/** Names go before synonyms, and the concept listed first before later ones. */
function createExactIndex(concepts: readonly Concept[]): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  const add = (term: string, id: string) => {
    const text = normalize(term);
    if (text !== '' && !index.has(text)) index.set(text, id);
  };
  for (const { id, names } of concepts) for (const name of [names.en, names.it]) add(name, id);
  for (const { id, synonyms } of concepts) for (const synonym of [...synonyms.en, ...synonyms.it]) add(synonym, id);
  return index;
}

function createStemIndex(concepts: readonly Concept[], language: 'en' | 'it', stem: (text: string) => string) {
  const index = new Map<string, Set<string>>();
  for (const { id, names, synonyms } of concepts) {
    for (const term of [names[language], ...synonyms[language]]) {
      const key = stem(normalize(term));
      if (key === '') continue;
      index.set(key, (index.get(key) ?? new Set()).add(id));
    }
  }
  return index;
}

function createTypoSearch(exact: ReadonlyMap<string, string>): (text: string) => string | null {
  const byLength = new Map<number, [term: string, id: string][]>();
  for (const entry of exact) {
    const list = byLength.get(entry[0].length) ?? [];
    list.push(entry);
    byLength.set(entry[0].length, list);
  }
  return (text) => {
    const limit = text.length >= TWO_ERRORS_FROM ? 2 : text.length >= ONE_ERROR_FROM ? 1 : 0;
    if (limit === 0) return null;
    let nearest = limit + 1;
    let ids = new Set<string>();
    for (let length = text.length - limit; length <= text.length + limit; length++) {
      for (const [term, id] of byLength.get(length) ?? []) {
        const allowed = Math.min(limit, term.length >= TWO_ERRORS_FROM ? 2 : term.length >= ONE_ERROR_FROM ? 1 : 0);
        if (allowed === 0 || digitsOf(term) !== digitsOf(text)) continue;
        const distance = editDistance(text, term, Math.min(allowed, nearest));
        if (distance > allowed || distance > nearest) continue;
        if (distance < nearest) ids = new Set();
        nearest = distance;
        ids.add(id);
      }
    }
    const [only, ...others] = ids;
    return only === undefined || others.length > 0 ? null : only;
  };
}

/** A digit, `+` or `#` is never a typing error: `web 2` is not `web 3`. */
function digitsOf(text: string): string {
  return text.replace(/[^\p{Number}+#]/gu, '');
}
