import { describe, expect, test } from 'vitest';
import { createProblem } from './create-problem.ts';
import type { Market } from './market.ts';
import { pairNoise } from './noise.ts';
import { reduce } from './reduce.ts';
import { edgeBetween } from './seat.ts';
import { solve } from './solve.ts';
import { tightMarket } from './tie-break.ts';
import { choose, openTrading } from './trading.ts';

const pairsOf = ({ ptr, col }: Market) =>
  [...ptr.keys()]
    .slice(0, -1)
    .flatMap((mentee) => [...col.slice(ptr[mentee], ptr[mentee + 1])].map((to) => [mentee, to]));

describe('noise', () => {
  test('is the same on every machine and in every version', () => {
    const triples = [
      [0, 0, 0, 1_680_814_304],
      [1, 0, 0, 3_584_742_034],
      [0, 1, 0, 4_162_723_709],
      [0, 0, 1, 751_330_656],
      [7, 3, 2, 3_534_846_260],
      [0xffff_ffff, 99_999, 49_999, 1_639_368_435],
    ] as const;
    for (const [seed, mentee, mentor, noise] of triples) expect(pairNoise(seed, mentee, mentor)).toBe(noise);
  });

  test('spreads evenly over 32 bits for neighbors', () => {
    const all = Array.from({ length: 4096 }, (_, k) => pairNoise(3, k >> 6, k & 63));
    expect(new Set(all).size).toBe(4096);
    for (let bit = 0; bit < 32; bit++) {
      const ones = all.filter((noise) => ((noise >>> bit) & 1) === 1).length;
      expect(Math.abs(ones - 2048)).toBeLessThan(200);
    }
  });
});

describe('what a settled choice leaves open', () => {
  /** Mentee 0 holds mentor 0 above both prices; 1 and 2 are undecided between mentors 1 and 2; 3 is priced out. */
  const { market } = reduce(
    createProblem({
      mentees: 4,
      mentors: 4,
      edges: [
        [0, 0, 100],
        [0, 1, 10],
        [1, 1, 50],
        [1, 2, 40],
        [1, 0, 20],
        [2, 1, 50],
        [2, 2, 40],
        [3, 1, 30],
        [3, 3, 5],
      ],
    }),
  );
  const settled = () => {
    const trading = openTrading(market);
    for (const [mentee, mentor] of [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ] as const)
      choose(trading, edgeBetween(market, mentee, mentor), mentee, mentor);
    trading.mentees.price.set([0, 10, 10, 5]);
    trading.mentors.price.set([30, 40, 30, 0]);
    return trading;
  };

  test('is a market of the pairs worth exactly their prices, among people with open slots', () => {
    const { market: tight, certain, isOpen } = tightMarket(market, settled(), 1);
    expect(isOpen).toBe(true);
    expect(certain).toEqual([edgeBetween(market, 0, 0)]);
    expect([...tight.menteeCapacity, ...tight.mentorCapacity]).toEqual([0, 1, 1, 1, 0, 1, 1, 1]);
    expect(pairsOf(tight).map(String).sort()).toEqual(['1,1', '1,2', '2,1', '2,2', '3,3']);
    expect(Array.from(tight.origin, (edge) => market.col[edge])).toEqual([...tight.col]);
    expect([tight.mentees, tight.mentors]).toEqual([4, 4]);
  });

  test('weighs each pair by noise between one half and one, and more by each price it fills', () => {
    const { market: tight } = tightMarket(market, settled(), 1);
    const bonus = Math.floor((2_000_000_000 - 2 ** 20) / 2);
    const priced = new Map([
      ['1,1', 2],
      ['1,2', 2],
      ['2,1', 2],
      ['2,2', 2],
      ['3,3', 1],
    ]);
    pairsOf(tight).forEach(([mentee = 0, mentor = 0], k) => {
      const noise = 2 ** 20 - (pairNoise(1, mentee, mentor) % (2 ** 19 + 1));
      expect(tight.gain[k]).toBe(noise + (priced.get(`${mentee},${mentor}`) ?? 0) * bonus);
    });
  });

  test('has coarser noise where more than a thousand pairs are possible, so that no sum passes 32 bits', () => {
    const people = Array.from({ length: 40 }, () => ({ capacity: 40 }));
    const edges = Array.from({ length: 1600 }, (_, k) => [Math.floor(k / 40), k % 40, 0] as const);
    const { market: wide } = reduce(createProblem({ mentees: people, mentors: people, edges }));
    const trading = openTrading(wide);
    const { market: tight } = tightMarket(wide, trading, 5);
    const resolution = Math.floor(2_000_000_000 / 3204);
    pairsOf(tight).forEach(([mentee = 0, mentor = 0], k) => {
      const noise = resolution - (pairNoise(5, mentee, mentor) % (Math.floor(resolution / 2) + 1));
      expect(tight.gain[k]).toBe(noise);
    });
    const { market: small } = reduce(
      createProblem({
        mentees: 1,
        mentors: 2,
        edges: [
          [0, 0, 3],
          [0, 1, 3],
        ],
      }),
    );
    const priced = openTrading(small);
    priced.mentees.price[0] = 3;
    const most = Math.floor((2_000_000_000 - 2 ** 20) / 2);
    expect(Math.min(...tightMarket(small, priced, 5).market.gain) - most).toBeGreaterThanOrEqual(2 ** 19);
  });

  test('is nothing where no other pair is worth its prices', () => {
    const trading = settled();
    trading.mentees.price.set([0, 10, 10, 5]);
    trading.mentors.price.set([30, 40, 29, 0]);
    // Mentor 2 asks one point less, so the pair with mentee 2 is certain and its slot is gone for everybody else.
    expect(tightMarket(market, trading, 1)).toMatchObject({ isOpen: false });
  });
});

describe('among equal totals', () => {
  test('the answer to a seed never changes', () => {
    const edges = Array.from({ length: 36 }, (_, k) => [Math.floor(k / 6), k % 6, 500] as const);
    const pairsFor = (seed: number) =>
      solve(createProblem({ mentees: 6, mentors: 6, edges, seed }))
        .pairs.map(([, mentor]) => mentor)
        .join('');
    expect([1, 2, 3, 4, 5, 0xffff_ffff].map(pairsFor)).toEqual([
      '135042',
      '502431',
      '135024',
      '051243',
      '401235',
      '412035',
    ]);
  });

  test('the one with the most noise is chosen, as trying every one shows', () => {
    const people = [0, 1, 2, 3];
    const edges = people.flatMap((mentee) => people.map((mentor) => [mentee, mentor, 7] as const));
    const noiseOf = (seed: number, mentee: number, mentor: number) =>
      2 ** 20 - (pairNoise(seed, mentee, mentor) % (2 ** 19 + 1));
    const everyOrder = (left: readonly number[]): number[][] =>
      left.length === 0
        ? [[]]
        : left.flatMap((one) => everyOrder(left.filter((each) => each !== one)).map((rest) => [one, ...rest]));
    for (let seed = 0; seed < 40; seed++) {
      const worth = (order: readonly number[]) =>
        order.reduce((sum, mentor, mentee) => sum + noiseOf(seed, mentee, mentor), 0);
      const best = everyOrder(people).reduce((most, order) => (worth(order) > worth(most) ? order : most));
      const { pairs } = solve(createProblem({ mentees: 4, mentors: 4, edges, seed }));
      expect(pairs).toEqual(best.map((mentor, mentee) => [mentee, mentor]));
    }
  });
});
