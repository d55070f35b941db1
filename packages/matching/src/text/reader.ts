/**
 * From sentences to what they are about: the concepts they name, and the words that are left.
 *
 * Word by word: a word that the lexicon does not use, one slip away from exactly one that it does, is read as that
 * one. Then the longest name of a concept that starts at each word, by the same text or the same stem in either
 * language. What belongs to no name and is no stop word stays as a word. O(words × longest name); no comparison with
 * the whole lexicon ever happens.
 */
import { createNearWords } from './near-words.ts';
import { normalize } from './normalize.ts';
import { stemEnglish, stemItalian } from './stem.ts';
import { stopWords } from './stop-words.data.ts';

export type Passage = {
  /** Ids of the concepts that the text names, each once. */
  readonly concepts: readonly string[];
  /** Other words that mean something, each once, as spelled by `normalize`. */
  readonly words: readonly string[];
};

/** What the lexicon knows: normalized terms, and stems with every concept that they fit. */
export type TermIndex = {
  readonly exact: ReadonlyMap<string, string>;
  readonly english: ReadonlyMap<string, ReadonlySet<string>>;
  readonly italian: ReadonlyMap<string, ReadonlySet<string>>;
};

type Token = { readonly text: string; readonly english: string; readonly italian: string };

const MOST_REMEMBERED = 20_000;

export function createReader(index: TermIndex): (text: string) => Passage {
  const longest = longestNames(index);
  const correct = createCorrection(index);
  const remembered = new Map<string, Token>();
  const toToken = (word: string): Token => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const text = correct(word);
    const token = { text, english: stemEnglish(text), italian: stemItalian(text) };
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(word, token);
    return token;
  };
  const conceptAt = (tokens: readonly Token[]): string | undefined => {
    const join = (read: (token: Token) => string) => tokens.map(read).join(' ');
    const same = index.exact.get(join(({ text }) => text));
    if (same !== undefined) return same;
    const english = index.english.get(join((token) => token.english)) ?? NONE;
    const italian = index.italian.get(join((token) => token.italian)) ?? NONE;
    const [only, ...others] = new Set([...english, ...italian]);
    return others.length === 0 ? only : undefined;
  };
  return (text) => {
    const normalized = normalize(text);
    const tokens = normalized === '' ? [] : normalized.split(' ').map(toToken);
    const concepts = new Set<string>();
    const words = new Set<string>();
    let at = 0;
    while (at < tokens.length) {
      const first = tokens[at];
      if (first === undefined) break;
      let length = Math.min(tokens.length - at, longestFrom(first, longest));
      let concept: string | undefined;
      for (; length > 0; length--) {
        const phrase = tokens.slice(at, at + length);
        if (!saysSomething(phrase)) continue;
        concept = conceptAt(phrase);
        if (concept !== undefined) break;
      }
      if (concept !== undefined) concepts.add(concept);
      else if (saysSomething([first])) words.add(first.text);
      at += Math.max(1, length);
    }
    return { concepts: [...concepts], words: [...words] };
  };
}

const NONE: ReadonlySet<string> = new Set();

/** A single letter in a sentence is an elision ("c'è") far more often than a programming language. */
function saysSomething(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => text.length > 1 && !stopWords.has(text));
}

/** By first word, in all three spellings: how many words the longest name has. */
function longestNames({ exact, english, italian }: TermIndex): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const names of [exact.keys(), english.keys(), italian.keys()]) {
    for (const name of names) {
      const words = name.split(' ');
      const first = words[0] ?? '';
      longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
    }
  }
  return longest;
}

function longestFrom({ text, english, italian }: Token, longest: ReadonlyMap<string, number>): number {
  return Math.max(longest.get(text) ?? 0, longest.get(english) ?? 0, longest.get(italian) ?? 0);
}

function createCorrection({ exact, english, italian }: TermIndex): (word: string) => string {
  const wordsOf = (terms: Iterable<string>) => new Set([...terms].flatMap((term) => term.split(' ')));
  const words = wordsOf(exact.keys());
  const englishStems = wordsOf(english.keys());
  const italianStems = wordsOf(italian.keys());
  const near = createNearWords();
  for (const word of words) if (!stopWords.has(word)) near.add(word);
  return (word) => {
    const isKnown =
      stopWords.has(word) ||
      words.has(word) ||
      englishStems.has(stemEnglish(word)) ||
      italianStems.has(stemItalian(word));
    const [only, ...others] = isKnown ? [] : near.find(word);
    return only === undefined || others.length > 0 ? word : only;
  };
}
