/** Repeatable randomness (mulberry32, public domain): a seed printed with a failure brings the same case back. */
export type Chance = {
  /** 0 ≤ x < 1 */
  next(): number;
  /** 0 … below − 1 */
  below(limit: number): number;
  pick<T>(choices: readonly [T, ...T[]]): T;
  pick<T>(choices: readonly T[]): T | undefined;
  /** True in the given share of calls. */
  happens(share: number): boolean;
};

export const chance = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: <T>(choices: readonly T[]) => choices[below(choices.length)] ?? choices[0],
    happens: (share) => next() < share,
  };
};
