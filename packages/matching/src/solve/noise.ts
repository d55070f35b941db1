/**
 * Reproducible noise for one pair: a 32-bit whole number from seed, mentee and mentor.
 *
 * Three rounds of the finalizer of MurmurHash3 (Appleby, public domain), whole-number operations only, so every
 * machine gives the same value and the value does not depend on the order of edges.
 */
export function pairNoise(seed: number, mentee: number, mentor: number): number {
  return mix(mix(mix(seed ^ 0x9e3779b9) ^ mentee) ^ Math.imul(mentor, 0x85ebca6b)) >>> 0;
}

function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
