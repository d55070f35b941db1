/**
 * Goals as one short sparse list per person, prepared once; a pair then costs one merge of two lists, and an inverted
 * index over the lists scores a person against everybody.
 *
 * A term is a concept that somebody chose as a topic or named in a text, a concept above one (at half the weight per
 * step, so that kindred goals meet), or a word that the lexicon does not know: words of one stem are one term, and so
 * is a word one slip away from a more common one. A term that n people have weighs 1/√n (exactly rounded on every
 * machine, which a logarithm is not), in whole millionths, so that sums depend on no order.
 * O(total length of the texts + distinct words × their length).
 */
import { PER_STEP_BROADER } from '../text/kinship.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { createNearWords } from '../text/near-words.ts';
import { stemEnglish, stemItalian } from '../text/stem.ts';
import type { Profile } from './profile.ts';

/** Compressed sparse rows, one per profile: the terms of person p are the places `ptr[p] … ptr[p + 1] − 1`. */
export type GoalLists = {
  readonly ptr: Int32Array;
  /** Numbers of terms, rising within a person; they stand for `terms`. */
  readonly term: Int32Array;
  /** 1 … 1,000,000. */
  readonly weight: Int32Array;
  /** Sum of the weights per person; 0 = no goal stated. Below 2³¹. */
  readonly total: Int32Array;
  /** Concept ids, and `term:<word>` for what the lexicon does not know. Sorted. */
  readonly terms: readonly string[];
};

/** Keeps every merge short, whatever somebody pastes; the heaviest terms stay. */
const MOST_TERMS = 48;
const WEIGHT_UNIT = 1_000_000;

/**
 * @param profiles only `goalTopics` and `goalTexts` are read.
 * @example
 * const { ptr, term, weight } = prepareGoals(profiles, lexicon);
 */
export function prepareGoals(
  profiles: readonly Pick<Profile, 'goalTopics' | 'goalTexts'>[],
  lexicon: Lexicon,
): GoalLists {
  const stated = readAll(profiles, lexicon);
  const nameWord = gatherWords(stated.map(({ words }) => words));
  const factors = stated.map(({ concepts, words }) => {
    const own = new Map<string, number>();
    for (const concept of concepts) {
      own.set(concept, 1);
      for (const [broader, steps] of lexicon.above(concept)) {
        own.set(broader, Math.max(own.get(broader) ?? 0, PER_STEP_BROADER ** steps));
      }
    }
    for (const word of words) own.set(nameWord(word), 1);
    return own;
  });
  return toLists(factors);
}

type Stated = { readonly concepts: ReadonlySet<string>; readonly words: ReadonlySet<string> };

/** Many people choose one wording, so each different text is read once. */
function readAll(profiles: readonly Pick<Profile, 'goalTopics' | 'goalTexts'>[], lexicon: Lexicon): Stated[] {
  const passages = new Map<string, ReturnType<Lexicon['read']>>();
  const read = (text: string) => {
    const passage = passages.get(text) ?? lexicon.read(text);
    passages.set(text, passage);
    return passage;
  };
  return profiles.map(({ goalTopics, goalTexts = [] }) => {
    const texts = goalTexts.map(read);
    return {
      concepts: new Set([...goalTopics, ...texts.flatMap(({ concepts }) => concepts)]),
      words: new Set(texts.flatMap(({ words }) => words)),
    };
  });
}

/**
 * One name per word that means the same: the spelling that most people use, among the words of one stem and those one
 * slip away from it. The most common stem goes first and rarer ones join it, so that no chain of slips leads from one
 * word to quite another.
 */
function gatherWords(wordsOf: readonly ReadonlySet<string>[]): (word: string) => string {
  const people = new Map<string, number>();
  for (const words of wordsOf) for (const word of words) people.set(word, (people.get(word) ?? 0) + 1);
  const mostCommonFirst = (a: readonly [string, number], b: readonly [string, number]) =>
    b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
  const stems = new Map<string, { readonly spelling: string; count: number }>();
  for (const [word, count] of [...people].sort(mostCommonFirst)) {
    const stem = stemOf(word);
    const before = stems.get(stem);
    if (before === undefined) stems.set(stem, { spelling: word, count });
    else before.count += count;
  }
  const near = createNearWords();
  const names = new Map<string, string>();
  for (const [stem] of [...stems].map(([stem, { count }]) => [stem, count] as const).sort(mostCommonFirst)) {
    const [neighbor] = near.find(stem);
    if (neighbor === undefined) near.add(stem);
    names.set(stem, `term:${stems.get(neighbor ?? stem)?.spelling ?? stem}`);
  }
  return (word) => names.get(stemOf(word)) ?? `term:${word}`;
}

/** The language of a lone word is not known; taking off both endings meets either. */
function stemOf(word: string): string {
  return stemItalian(stemEnglish(word));
}

function toLists(factors: readonly ReadonlyMap<string, number>[]): GoalLists {
  const people = new Map<string, number>();
  for (const own of factors) for (const term of own.keys()) people.set(term, (people.get(term) ?? 0) + 1);
  const terms = [...people.keys()].sort();
  const numberOf = new Map(terms.map((term, number) => [term, number]));
  const lists = factors.map((own) =>
    [...own]
      .map(([term, factor]) => ({
        term: numberOf.get(term) ?? 0,
        weight: Math.max(1, Math.floor((WEIGHT_UNIT * factor) / Math.sqrt(people.get(term) ?? 1) + 0.5)),
      }))
      .sort((a, b) => b.weight - a.weight || a.term - b.term)
      .slice(0, MOST_TERMS)
      .sort((a, b) => a.term - b.term),
  );
  const ptr = new Int32Array(lists.length + 1);
  lists.forEach((list, person) => {
    ptr[person + 1] = (ptr[person] ?? 0) + list.length;
  });
  const term = new Int32Array(ptr[lists.length] ?? 0);
  const weight = new Int32Array(term.length);
  lists.forEach((list, person) => {
    list.forEach((entry, k) => {
      term[(ptr[person] ?? 0) + k] = entry.term;
      weight[(ptr[person] ?? 0) + k] = entry.weight;
    });
  });
  const total = Int32Array.from(lists, (list) => list.reduce((sum, entry) => sum + entry.weight, 0));
  return { ptr, term, weight, total, terms };
}
