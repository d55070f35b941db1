/**
 * From weights and parts to whole points that add up exactly.
 *
 * Rule for missing data: the weight of a part that says nothing about a pair is shared out over the parts that do, in
 * proportion to their weights. So a blank form neither costs nor earns points by itself; the pair is judged on what is
 * known. (Counting a blank as 0 would punish whoever declines an optional question; counting it as an average would
 * make a score depend on strangers.) A pair about which no weighted part says anything scores 0 points.
 *
 * For each of the 2⁷ patterns of known parts, 1,000,000 points are divided over the parts by the largest remainder.
 * A part then contributes its share × its ten-thousandths, rounded; the score is the sum of these whole contributions,
 * so explanations add up to the point, and a perfect pair scores exactly 1,000,000.
 */
import { MAXIMUM_WEIGHT } from '../types.ts';
import { FULL, UNKNOWN } from './part-row.ts';
import { PARTS, type Weights } from './policy.ts';

export const PART_COUNT = PARTS.length;

/** `shares[known × 7 + part]`: points at stake in the part when exactly the parts in the bit mask `known` are known. */
export function createShares(weights: Weights): Int32Array {
  const shares = new Int32Array(2 ** PART_COUNT * PART_COUNT);
  for (let known = 0; known < 2 ** PART_COUNT; known++) {
    const stakes = PARTS.map((part, k) => ((known & (1 << k)) === 0 ? 0 : weights[part]));
    shares.set(apportion(stakes, MAXIMUM_WEIGHT), known * PART_COUNT);
  }
  return shares;
}

/** Whole points of one part; `share` from `createShares`, `units` in ten-thousandths. */
export function pointsOf(share: number, units: number): number {
  return Math.floor((share * units) / FULL + 0.5);
}

/** Bit mask of the parts that say something about a pair, whose ten-thousandths stand from place `at`. */
export function knownParts(units: Uint16Array, at: number): number {
  let known = 0;
  for (let part = 0; part < PART_COUNT; part++) if (units[at + part] !== UNKNOWN) known |= 1 << part;
  return known;
}

/** Whole points of such a pair. */
export function scoreOf(units: Uint16Array, at: number, shares: Int32Array): number {
  const base = knownParts(units, at) * PART_COUNT;
  let points = 0;
  for (let part = 0; part < PART_COUNT; part++) {
    const value = units[at + part] ?? UNKNOWN;
    if (value !== UNKNOWN) points += pointsOf(shares[base + part] ?? 0, value);
  }
  return points;
}

/** Largest-remainder apportionment (Hamilton); earlier parts first among equal remainders. */
function apportion(stakes: readonly number[], points: number): number[] {
  const sum = stakes.reduce((total, stake) => total + stake, 0);
  if (sum === 0) return stakes.map(() => 0);
  const exact = stakes.map((stake) => (points * stake) / sum);
  const shares = exact.map(Math.floor);
  const order = exact
    .map((value, part) => ({ part, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.part - b.part);
  let left = points - shares.reduce((total, share) => total + share, 0);
  for (const { part } of order) {
    if (left <= 0) break;
    shares[part] = (shares[part] ?? 0) + 1;
    left--;
  }
  return shares;
}
