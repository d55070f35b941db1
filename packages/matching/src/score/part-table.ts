/** The parts of all admissible pairs: kept while they are few, worked out again row by row when they are many. */
import type { Admissible } from './admissible.ts';
import { FULL, type PartRow, UNKNOWN } from './part-row.ts';
import { knownParts, PART_COUNT, pointsOf, scoreOf } from './point-shares.ts';
import { PARTS, type Part } from './policy.ts';

/** One part of one pair. */
export type PartValue = {
  readonly part: Part;
  /** 0 … 1 in ten-thousandths; null = not stated, so it does not count. */
  readonly value: number | null;
  /** Points at stake in this part for this pair; the shares of a pair add up to 1,000,000. */
  readonly share: number;
  /** Whole points; the points of a pair add up to its score. */
  readonly points: number;
};

export type PartTable = {
  /** The score of every admissible pair, in the order of its edges; `shares` from `createShares`. */
  readonly weigh: (shares: Int32Array) => Int32Array;
  /** Ten-thousandths per part of any pair, `UNKNOWN` where nothing is stated. */
  readonly read: (mentee: number, mentor: number) => Uint16Array;
};

/** 14 bytes per pair: 64 MB. */
const MOST_KEPT_PAIRS = 4_600_000;

export function createPartTable(partRows: readonly PartRow[], admissible: Admissible, mentors: number): PartTable {
  const { ptr, col } = admissible;
  const mentees = ptr.length - 1;
  const parts = partRows.map((fill) => ({ fill, row: new Uint16Array(mentors) }));
  let filledFor = -1;
  const fillRows = (mentee: number) => {
    if (filledFor === mentee) return;
    for (const { fill, row } of parts) fill(mentee, row);
    filledFor = mentee;
  };
  /** The parts of one mentee's edges side by side, starting at place `at`. */
  const gather = (mentee: number, into: Uint16Array, at: number) => {
    const start = ptr[mentee] ?? 0;
    const end = ptr[mentee + 1] ?? 0;
    if (start === end) return;
    fillRows(mentee);
    parts.forEach(({ row }, part) => {
      for (let edge = start, place = at + part; edge < end; edge++, place += PART_COUNT) {
        into[place] = row[col[edge] ?? 0] ?? UNKNOWN;
      }
    });
  };

  const isKept = col.length <= MOST_KEPT_PAIRS;
  const buffer = new Uint16Array((isKept ? col.length : mentors) * PART_COUNT);
  for (let mentee = 0; isKept && mentee < mentees; mentee++) gather(mentee, buffer, (ptr[mentee] ?? 0) * PART_COUNT);
  return {
    weigh: (shares) => {
      const weight = new Int32Array(col.length);
      if (isKept) {
        addPoints(buffer, shares, weight);
        return weight;
      }
      for (let mentee = 0; mentee < mentees; mentee++) {
        gather(mentee, buffer, 0);
        addPoints(buffer, shares, weight.subarray(ptr[mentee] ?? 0, ptr[mentee + 1] ?? 0));
      }
      return weight;
    },
    read: (mentee, mentor) => {
      fillRows(mentee);
      return Uint16Array.from(parts, ({ row }) => row[mentor] ?? UNKNOWN);
    },
  };
}

function addPoints(units: Uint16Array, shares: Int32Array, weight: Int32Array): void {
  for (let pair = 0; pair < weight.length; pair++) weight[pair] = scoreOf(units, pair * PART_COUNT, shares);
}

/** The same arithmetic for one pair, part by part. */
export function toParts(units: Uint16Array, shares: Int32Array): readonly PartValue[] {
  const base = knownParts(units, 0) * PART_COUNT;
  return PARTS.map((part, k) => {
    const value = units[k] ?? UNKNOWN;
    if (value === UNKNOWN) return { part, value: null, share: 0, points: 0 };
    const share = shares[base + k] ?? 0;
    return { part, value: value / FULL, share, points: pointsOf(share, value) };
  });
}
