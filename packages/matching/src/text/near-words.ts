/**
 * Words one typing error apart, found without comparing everything with everything.
 *
 * Idea (symmetric deletion, Garbe's SymSpell): two words one slip apart agree after deleting at most one letter from
 * each. A word is filed under itself and under each of its one-letter deletions, so a search costs as many look-ups
 * as the word has letters. The first letter is taken as typed: people rarely miss it, and real words often differ in
 * nothing else (brand, grand). O(length) to add and to find.
 */
import { editDistance } from './edit-distance.ts';

/** In shorter words a slip is more often another word. */
const SHORTEST_FORGIVEN = 7;
/** Longer is a link or a key rather than a word, and its deletions take memory by the square of its length. */
const LONGEST_FORGIVEN = 60;
/** Below this, a letter in place of another is not forgiven: real words often differ so (matter, master; chance, change). */
const WRONG_LETTER_FROM = 9;

export type NearWords = {
  readonly add: (word: string) => void;
  /** Added words of seven letters or more that are exactly one slip away, in the order in which they were added. */
  readonly find: (word: string) => readonly string[];
};

export function createNearWords(): NearWords {
  const filed = new Map<string, string[]>();
  return {
    add: (word) => {
      if (word.length < SHORTEST_FORGIVEN || word.length > LONGEST_FORGIVEN || !isPlain(word)) return;
      for (const key of keysOf(word)) {
        const list = filed.get(key);
        if (list === undefined) filed.set(key, [word]);
        else list.push(word);
      }
    },
    find: (word) => {
      if (word.length < SHORTEST_FORGIVEN - 1 || word.length > LONGEST_FORGIVEN || !isPlain(word)) return [];
      const near = keysOf(word).flatMap((key) => filed.get(key) ?? []);
      return [...new Set(near)].filter((other) => isOneSlip(word, other));
    },
  };
}

function isOneSlip(typed: string, word: string): boolean {
  if (editDistance(typed, word, 1) !== 1) return false;
  const isWrongLetter = typed.length === word.length && lettersOf(typed) !== lettersOf(word);
  return !isWrongLetter || word.length >= WRONG_LETTER_FROM;
}

function lettersOf(word: string): string {
  return [...word].sort().join('');
}

/** A digit, `+` or `#` is never a typing error: `web3` is not `web2`. */
function isPlain(word: string): boolean {
  return !/[\p{Number}+#]/u.test(word);
}

function keysOf(word: string): string[] {
  const keys = [word];
  for (let k = 1; k < word.length; k++) keys.push(word.slice(0, k) + word.slice(k + 1));
  return keys;
}
