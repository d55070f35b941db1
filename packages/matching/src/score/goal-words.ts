import { createNearWords } from '../text/near-words.ts';
import { stemEnglish, stemItalian } from '../text/stem.ts';

/**
 * One name per word that means the same: the spelling that most people use, among the words of one stem and those one
 * slip away from it. The most common stem goes first and rarer ones join it, so that no chain of slips leads from one
 * word to quite another. Names by place, `term:<word>`. O(distinct words × (their length + logarithm)).
 *
 * @param people how many people use each word.
 */
export function nameWords(words: readonly string[], people: readonly number[]): readonly string[] {
  const stems = words.map(stemOf);
  const places = words.map((_, place) => place);
  places.sort((a, b) => compare(people[a], people[b], words[a], words[b]));
  const groups = new Map<string, { readonly spelling: string; people: number }>();
  for (const place of places) {
    const stem = stems[place] ?? '';
    const count = people[place] ?? 0;
    const group = groups.get(stem);
    if (group === undefined) groups.set(stem, { spelling: words[place] ?? '', people: count });
    else group.people += count;
  }
  const near = createNearWords();
  const names = new Map<string, string>();
  const ordered = [...groups].sort(([a, one], [b, other]) => compare(one.people, other.people, a, b));
  for (const [stem, { spelling }] of ordered) {
    const [neighbor] = near.find(stem);
    if (neighbor === undefined) near.add(stem);
    names.set(stem, names.get(neighbor ?? '') ?? `term:${spelling}`);
  }
  return stems.map((stem) => names.get(stem) ?? '');
}

/** The most people first, then by spelling: an order that does not depend on who is listed when. */
function compare(people = 0, others = 0, word = '', other = ''): number {
  return others - people || (word < other ? -1 : word > other ? 1 : 0);
}

/** The language of a lone word is not known; taking off both endings meets either. */
function stemOf(word: string): string {
  return stemItalian(stemEnglish(word));
}
