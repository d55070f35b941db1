/**
 * Goals as one short sparse list per person, prepared once; a pair then costs one merge of two lists, and an inverted
 * index over the lists scores a person against everybody.
 *
 * A term is a concept that somebody chose as a topic or named in a text, a concept above one (at half the weight per
 * step, so that kindred goals meet), or a word that the lexicon does not know: words of one stem are one term, and so
 * is a word one slip away from a more common one. A term that n people have weighs 1/√n (exactly rounded on every
 * machine, which a logarithm is not), in whole millionths, so that sums depend on no order.
 * Terms are numbers from the first pass on. O(total length of the texts + distinct words × their length).
 */
import { PER_STEP_BROADER } from '../text/kinship.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { Passage } from '../text/reader.ts';
import { nameWords } from './goal-words.ts';
import { createNumbering, type Numbering } from './numbering.ts';
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

type Goals = Pick<Profile, 'goalTopics' | 'goalTexts'>;

/** Keeps every merge short, whatever somebody pastes; the heaviest terms stay. */
const MOST_TERMS = 48;
const WEIGHT_UNIT = 1_000_000;
/** Many people choose one wording; texts come from people, so their number has no limit of its own. */
const MOST_REMEMBERED = 20_000;

/**
 * @param profiles only `goalTopics` and `goalTexts` are read.
 * @example
 * const { ptr, term, weight } = prepareGoals(profiles, lexicon);
 */
export function prepareGoals(profiles: readonly Goals[], lexicon: Lexicon): GoalLists {
  return toLists(addBroader(readAll(profiles, lexicon), lexicon));
}

const byItself = (text: string) => text;

type Stated = { readonly concepts: readonly number[]; readonly words: readonly number[] };
type Reading = {
  readonly stated: readonly Stated[];
  readonly concepts: Numbering<string>;
  readonly words: Numbering<string>;
};

function readAll(profiles: readonly Goals[], lexicon: Lexicon): Reading {
  const concepts = createNumbering(byItself);
  const words = createNumbering(byItself);
  const remembered = new Map<string, Passage>();
  const read = (text: string): Passage => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const passage = lexicon.read(text);
    remembered.set(text, passage);
    return passage;
  };
  const stated = profiles.map(({ goalTopics, goalTexts = [] }) => {
    const own: { readonly concepts: number[]; readonly words: number[] } = {
      concepts: goalTopics.map(concepts.of),
      words: [],
    };
    for (const text of goalTexts) {
      const passage = read(text);
      for (const concept of passage.concepts) own.concepts.push(concepts.of(concept));
      for (const word of passage.words) own.words.push(words.of(word));
    }
    return own;
  });
  return { stated, concepts, words };
}

type Weighed = {
  /** By person: numbers of terms, each once, and how far the person means each, 0 … 1. */
  readonly lists: readonly { readonly term: number[]; readonly factor: number[] }[];
  readonly terms: readonly string[];
};

function addBroader({ stated, concepts, words }: Reading, lexicon: Lexicon): Weighed {
  const terms = createNumbering(byItself);
  const withAbove = concepts.all.map((concept) =>
    [[concept, 0] as const, ...lexicon.above(concept)].map(([name, steps]) => ({
      term: terms.of(name),
      factor: PER_STEP_BROADER ** steps,
    })),
  );
  const ofWord = nameWords(words.all, countPeople(stated, words.all.length)).map(terms.of);
  /** Where the list of the person at hand holds a term, if `holder` says that it does. */
  const placeOf = new Int32Array(terms.all.length);
  const holder = new Int32Array(terms.all.length).fill(-1);
  const lists = stated.map((own, person) => {
    const list: { readonly term: number[]; readonly factor: number[] } = { term: [], factor: [] };
    const add = (term: number, factor: number) => {
      const place = holder[term] === person ? (placeOf[term] ?? 0) : list.term.push(term) - 1;
      list.factor[place] = Math.max(list.factor[place] ?? 0, factor);
      placeOf[term] = place;
      holder[term] = person;
    };
    for (const concept of own.concepts) for (const { term, factor } of withAbove[concept] ?? []) add(term, factor);
    for (const word of own.words) add(ofWord[word] ?? 0, 1);
    return list;
  });
  return { lists, terms: terms.all };
}

function countPeople(stated: readonly Stated[], words: number): readonly number[] {
  const people = new Array<number>(words).fill(0);
  const lastPerson = new Int32Array(words).fill(-1);
  stated.forEach((own, person) => {
    for (const word of own.words) {
      if (lastPerson[word] === person) continue;
      lastPerson[word] = person;
      people[word] = (people[word] ?? 0) + 1;
    }
  });
  return people;
}

function toLists({ lists, terms }: Weighed): GoalLists {
  const people = new Int32Array(terms.length);
  for (const { term } of lists) for (const number of term) people[number] = (people[number] ?? 0) + 1;
  const sorted = terms.map((_, number) => number).sort((a, b) => ((terms[a] ?? '') < (terms[b] ?? '') ? -1 : 1));
  const rank = new Int32Array(terms.length);
  sorted.forEach((number, place) => {
    rank[number] = place;
  });
  const ptr = new Int32Array(lists.length + 1);
  lists.forEach(({ term }, person) => {
    ptr[person + 1] = (ptr[person] ?? 0) + Math.min(MOST_TERMS, term.length);
  });
  const term = new Int32Array(ptr[lists.length] ?? 0);
  const weight = new Int32Array(term.length);
  const total = new Int32Array(lists.length);
  lists.forEach((list, person) => {
    const entries = list.term.map((number, k) => ({
      term: rank[number] ?? 0,
      weight: Math.max(1, Math.floor((WEIGHT_UNIT * (list.factor[k] ?? 0)) / Math.sqrt(people[number] ?? 1) + 0.5)),
    }));
    if (entries.length > MOST_TERMS) entries.sort((a, b) => b.weight - a.weight || a.term - b.term);
    const kept = entries.slice(0, MOST_TERMS).sort((a, b) => a.term - b.term);
    kept.forEach((entry, k) => {
      const place = (ptr[person] ?? 0) + k;
      term[place] = entry.term;
      weight[place] = entry.weight;
      total[person] = (total[person] ?? 0) + entry.weight;
    });
  });
  return { ptr, term, weight, total, terms: sorted.map((number) => terms[number] ?? '') };
}
