/**
 * One part of the score for one mentee against every mentor, as whole ten-thousandths.
 *
 * Parts are worked out row by row into one reused buffer, so no object is ever made per pair and the cost per pair
 * stays at a few array reads. Whole numbers keep sums independent of the order of the input.
 */
export type PartRow = (mentee: number, out: Uint16Array) => void;

/** A part of 1. */
export const FULL = 10_000;

/** The part says nothing about this pair; its weight is shared out over the others. */
export const UNKNOWN = 65_535;

/** To ten-thousandths; halves go up. */
export function toUnits(part: number): number {
  return Math.floor(part * FULL + 0.5);
}

/** The mean of ten-thousandths over so many; halves go up. Unknown over nothing. */
export function meanUnits(sum: number, over: number): number {
  return over === 0 ? UNKNOWN : Math.floor(sum / over + 0.5);
}
