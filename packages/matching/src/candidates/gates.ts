/**
 * Hard rules over a whole side at once: per mentee one bit per seat, 1 = a rule removes the pair (or nobody sits there).
 *
 * Idea: a rule that compares one trait (level, languages, schedule) has the same answer for everybody with the same
 * value; for each value on the mentee's side there is one bit set over all seats, made when first needed, and a mentee
 * costs an OR over them. Rules about equal texts, reporting lines and named people touch few seats, so these are set
 * one by one. 100,000 seats are 3,125 words.
 */

import { countBits } from '../score/count-bits.ts';
import { SEATS_PER_WORD } from './seating.ts';
import type { Lists } from './shared-lists.ts';

/** A trait that is compared by its value. `isShut[value of mentee × values + value of seat]`; −1 = an empty seat. */
export type Trait = {
  readonly ofMentee: Int32Array;
  readonly ofSeat: Int32Array;
  readonly values: number;
  readonly isShut: Uint8Array;
};

/** People with the same number may not be paired; −1 = not stated. */
export type Group = { readonly ofMentee: Int32Array; readonly seats: Lists };

/**
 * Others by the number with which the reporting line enters them (see score/reporting-lines.ts). `place[k]`: where that
 * person stands; `above[k]`: the nearest of this list whose interval contains that of k; −1 = none.
 */
export type Line = {
  readonly ownEnter: Int32Array;
  readonly ownLeave: Int32Array;
  readonly enter: Int32Array;
  readonly leave: Int32Array;
  readonly place: Int32Array;
  readonly above: Int32Array;
};

export type Rules = {
  readonly seats: number;
  readonly mentorAt: Int32Array;
  readonly traits: readonly Trait[];
  readonly groups: readonly Group[];
  readonly line: Line | null;
  /** Per mentee: seats of people whom a rule names. */
  readonly named: Lists;
};

/** Bit sets kept per trait and thread. */
const MOST_KEPT_BYTES = 48 * 2 ** 20;

export type Gates = {
  /** Sets `shut` for this mentee and returns how many seats stay open: the admissible pairs. */
  readonly close: (mentee: number, shut: Int32Array) => number;
};

export function createGates(rules: Rules): Gates {
  const words = rules.seats / SEATS_PER_WORD;
  const empty = new Int32Array(words);
  rules.mentorAt.forEach((mentor, seat) => {
    if (mentor < 0) shutSeat(empty, seat);
  });
  const traitSets = rules.traits.map((trait) => createTraitSets(trait, words));
  const { groups, line, named } = rules;
  return {
    close: (mentee, shut) => {
      shut.set(empty);
      for (const setFor of traitSets) merge(shut, setFor(mentee));
      for (const { ofMentee, seats } of groups) shutAll(shut, seats, ofMentee[mentee] ?? -1);
      if (line !== null) eachInLine(line, mentee, (seat) => shutSeat(shut, seat));
      shutAll(shut, named, mentee);
      let open = 0;
      for (let word = 0; word < words; word++) open += countBits(~(shut[word] ?? 0));
      return open;
    },
  };
}

export function shutSeat(shut: Int32Array, seat: number): void {
  const word = seat >>> 5;
  shut[word] = (shut[word] ?? 0) | (1 << (seat & 31));
}

export function isShutSeat(shut: Int32Array, seat: number): boolean {
  return (((shut[seat >>> 5] ?? 0) >>> (seat & 31)) & 1) === 1;
}

function createTraitSets({ ofMentee, ofSeat, values, isShut }: Trait, words: number): (mentee: number) => Int32Array {
  const most = Math.max(16, Math.floor(MOST_KEPT_BYTES / (4 * words)));
  const kept = new Map<number, Int32Array>();
  return (mentee) => {
    const value = ofMentee[mentee] ?? 0;
    const known = kept.get(value);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const set = new Int32Array(words);
    for (let seat = 0; seat < ofSeat.length; seat++) {
      const other = ofSeat[seat] ?? -1;
      if (other >= 0 && isShut[value * values + other] === 1) shutSeat(set, seat);
    }
    kept.set(value, set);
    return set;
  };
}

function merge(shut: Int32Array, set: Int32Array): void {
  for (let word = 0; word < shut.length; word++) shut[word] = (shut[word] ?? 0) | (set[word] ?? 0);
}

function shutAll(shut: Int32Array, { ptr, item }: Lists, row: number): void {
  if (row < 0) return;
  for (let place = ptr[row] ?? 0; place < (ptr[row + 1] ?? 0); place++) shutSeat(shut, item[place] ?? 0);
}

/** Everybody in one reporting line with a person, once. O(log n + how many they are). */
export function eachInLine(line: Line, row: number, visit: (place: number) => void): void {
  const enter = line.ownEnter[row] ?? -1;
  if (enter < 0) return;
  const first = firstFrom(line.enter, enter);
  const end = firstFrom(line.enter, line.ownLeave[row] ?? 0);
  for (let k = first; k < end; k++) visit(line.place[k] ?? 0);
  for (let k = first - 1; k >= 0; k = line.above[k] ?? -1) {
    if ((line.leave[k] ?? 0) > enter) visit(line.place[k] ?? 0);
  }
}

/** The first place whose value is at least `least`, in a rising list. */
export function firstFrom(rising: Int32Array, least: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
