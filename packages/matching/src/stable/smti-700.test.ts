import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Rankings } from './ranked-edges.ts';
import { createRankings } from './rankings.ts';
import { solveStable } from './solve-stable.ts';
import { LARGEST_SIZES } from './testing/smti-700.data.ts';

const file = new URL('../../../../../shared/data/stable/smti_700.jsonl', import.meta.url);
const isHere = existsSync(file);
const note = isHere ? '' : ' (skipped: ../shared/data/stable/smti_700.jsonl is not there)';

type Lists = Readonly<Record<string, Readonly<Record<string, number>>>>;
type Instance = { readonly size: number; readonly males: Lists; readonly females: Lists };

/** Names are a letter and a row number. Only pairs that rank each other are acceptable to both. */
function toRankings({ size, males, females }: Instance): Rankings {
  const row = (name: string) => Number(name.slice(1));
  const edges = Object.entries(males).flatMap(([male, list]) =>
    Object.entries(list).flatMap(([female, menteeRank]) => {
      const mentorRank = females[female]?.[male];
      return mentorRank === undefined ? [] : [{ mentee: row(male), mentor: row(female), menteeRank, mentorRank }];
    }),
  );
  const capacity = new Array<number>(size).fill(1);
  return createRankings({ mentees: { capacity }, mentors: { capacity }, edges });
}

describe.skipIf(!isHere)(`700 markets with ties and incomplete lists${note}`, () => {
  const lines = isHere ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const markets = lines.map((line): Rankings => {
    const instance: Instance = JSON.parse(line);
    return toRankings(instance);
  });

  test('the first answer is stable, two thirds of the largest everywhere and 99 % of it in sum', () => {
    const results = markets.map((rankings) => solveStable(rankings, { seed: 1, exact: false }));
    expect(results).toHaveLength(700);
    expect(results.filter(({ stability }) => !stability.isStable)).toEqual([]);
    const short = results.filter(({ size }, k) => 3 * size < 2 * (LARGEST_SIZES[k] ?? Number.POSITIVE_INFINITY));
    expect(short).toEqual([]);
    expect(sum(results.map(({ size }) => size)) / sum(LARGEST_SIZES)).toBeGreaterThan(0.99);
  });

  test('the search proves the same largest size as an integer program, and stays stable', () => {
    const results = markets.map((rankings) => solveStable(rankings, { seed: 1 }));
    expect(results.map(({ size }) => size)).toEqual(LARGEST_SIZES);
    expect(results.every(({ exact, stability }) => exact && stability.isStable)).toBe(true);
  });
});

function sum(list: readonly number[]): number {
  return list.reduce((total, value) => total + value, 0);
}
