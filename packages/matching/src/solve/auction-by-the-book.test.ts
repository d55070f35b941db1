/**
 * The auction remembers and skips; it must still sell exactly what the plain rules sell. Below they stand without any
 * shortcut: every bid reads the whole row. Between mentors of equal worth either may take any; such sales are left out.
 */
import { describe, expect, test } from 'vitest';
import { createDice } from '../testing/dice.ts';
import { auction } from './auction.ts';
import { createProblem } from './create-problem.ts';
import type { Market } from './market.ts';
import { reduce } from './reduce.ts';
import { eachChosen, openTrading } from './trading.ts';

type Slot = { readonly mentee: number; readonly bid: number };
type Sale = { readonly prices: readonly number[]; readonly pairs: readonly string[]; readonly isClear: boolean };

const sum = (list: Iterable<number>) => [...list].reduce((all, each) => all + each, 0);

function sellByTheBook(market: Market, rooms: { mentees: readonly number[]; mentors: readonly number[] }): Sale {
  const offers = Array.from({ length: market.mentees }, (_, mentee) => {
    const [start, end] = [market.ptr[mentee] ?? 0, market.ptr[mentee + 1] ?? 0];
    return [...market.col.slice(start, end)].map((mentor, k) => ({ mentor, gain: market.gain[start + k] ?? 0 }));
  });
  const prices = rooms.mentors.map(() => 0);
  let slots: Slot[][] = [];
  let isClear = true;

  /** False where the bids pass the limit. */
  const round = (step: number, mostBids: number): boolean => {
    slots = rooms.mentors.map(() => []);
    const missing = [...rooms.mentees];
    const waiting = [...missing.keys()].reverse().filter((mentee) => missing[mentee] !== 0);
    for (let count = 0; waiting.length > 0; count++) {
      if (count > mostBids) return false;
      const mentee = waiting.pop() ?? 0;
      const worths = (offers[mentee] ?? [])
        .filter(({ mentor }) => !slots[mentor]?.some((slot) => slot.mentee === mentee))
        .map(({ mentor, gain }) => ({ mentor, gain, worth: gain - (prices[mentor] ?? 0) }))
        .filter(({ worth }) => worth > 0)
        .sort((a, b) => b.worth - a.worth);
      const [best, second] = worths;
      if (best === undefined) continue;
      if (best.worth === second?.worth) isClear = false;
      const held = slots[best.mentor] ?? [];
      const isFull = held.length === rooms.mentors[best.mentor];
      const least = held.reduce((low, slot, k) => (slot.bid < (held[low]?.bid ?? 0) ? k : low), 0);
      const place = isFull ? least : held.length;
      const dropped = held[place]?.mentee;
      held[place] = { mentee, bid: best.gain - (second?.worth ?? 0) + step };
      missing[mentee] = (missing[mentee] ?? 0) - 1;
      if (held.length === rooms.mentors[best.mentor]) prices[best.mentor] = Math.min(...held.map(({ bid }) => bid));
      if (dropped !== undefined) missing[dropped] = (missing[dropped] ?? 0) + 1;
      for (const each of [dropped, mentee])
        if (each !== undefined && missing[each] !== 0 && !waiting.includes(each)) waiting.push(each);
    }
    return true;
  };

  const wanted = sum(rooms.mentees);
  const isAmple = wanted <= 0.9 * sum(rooms.mentors);
  const spreads = offers.filter((row) => row.length > 0).map((row) => (row[0]?.gain ?? 0) - (row.at(-1)?.gain ?? 0));
  let step = isAmple ? 1 : Math.max(1, Math.floor(sum(spreads) / 10 / Math.max(1, spreads.length)));
  while (!round(step, step < 2 ** 27 ? 60 * wanted : Number.POSITIVE_INFINITY)) step = Math.min(2 ** 27, step * 64);
  while (step > 1) {
    slots.forEach((held, mentor) => {
      if (held.length < (rooms.mentors[mentor] ?? 0)) prices[mentor] = Math.max(0, (prices[mentor] ?? 0) - 16 * step);
    });
    step = Math.max(1, Math.floor(step / 8));
    if (!round(step, 60 * wanted)) break;
  }
  const pairs = slots.flatMap((held, mentor) => held.map(({ mentee }) => `${mentee} ${mentor}`)).sort();
  return { prices, pairs, isClear };
}

type Shape = {
  readonly mentees: number;
  readonly mentors: number;
  readonly density: number;
  readonly most: number;
  readonly capacity: readonly [mentee: number, mentor: number];
  readonly outside?: number;
};

function sellBoth({ mentees, mentors, density, most, capacity, outside = 0 }: Shape, seed: number) {
  const dice = createDice(seed);
  const edges = Array.from({ length: mentees * mentors }, (_, k) => [Math.floor(k / mentors), k % mentors] as const)
    .filter(() => dice.chance(density))
    .map(([mentee, mentor]) => [mentee, mentor, dice.below(most)] as const);
  const people = (count: number, slots: number, stay: number) =>
    Array.from({ length: count }, () => ({ capacity: slots === 1 ? 1 : dice.between(0, slots), outside: stay }));
  const { market } = reduce(
    createProblem({ mentees: people(mentees, capacity[0], outside), mentors: people(mentors, capacity[1], 0), edges }),
  );
  const trading = openTrading(market);
  const { isClear, ...expected } = sellByTheBook(market, {
    mentees: [...trading.mentees.room],
    mentors: [...trading.mentors.room],
  });
  auction(market, trading, () => {});
  const pairs: string[] = [];
  eachChosen(trading, (edge, mentee) => pairs.push(`${mentee} ${market.col[edge]}`));
  return { isClear, expected, sold: { prices: [...trading.mentors.price], pairs: pairs.sort() } };
}

describe('the auction sells what the plain rules sell', () => {
  test.each<[string, Shape]>([
    ['to as many as there are slots', { mentees: 30, mentors: 30, density: 1, most: 1e6, capacity: [1, 1] }],
    ['to more than there are slots', { mentees: 40, mentors: 25, density: 0.6, most: 1e6, capacity: [1, 1] }],
    ['to fewer than there are slots', { mentees: 20, mentors: 40, density: 0.5, most: 1e6, capacity: [1, 1] }],
    ['to few who know few', { mentees: 25, mentors: 25, density: 0.1, most: 1e6, capacity: [1, 1] }],
    ['by mentors with several slots', { mentees: 40, mentors: 12, density: 0.8, most: 1e6, capacity: [1, 4] }],
    ['to mentees with several slots', { mentees: 15, mentors: 25, density: 0.6, most: 1e6, capacity: [3, 1] }],
    ['by and to people with several slots', { mentees: 20, mentors: 20, density: 0.7, most: 1e6, capacity: [3, 4] }],
    [
      'where an empty slot costs a fortune',
      { mentees: 14, mentors: 12, density: 1, most: 1e6, capacity: [1, 1], outside: -1e9 },
    ],
    [
      'where only the last mentee is one too many',
      { mentees: 10, mentors: 11, density: 1, most: 1e6, capacity: [1, 1] },
    ],
  ])('%s', (_, shape) => {
    const sales = Array.from({ length: 8 }, (_each, seed) => sellBoth(shape, seed)).filter((each) => each.isClear);
    expect(sales.length).toBeGreaterThan(3);
    for (const { expected, sold } of sales) expect(sold).toEqual(expected);
  });
});
