/** Seeded chance for populations and benchmarks: xorshift32 (Marsaglia 2003, "Xorshift RNGs"). */
export type Dice = {
  /** A whole number, 0 … count − 1. */
  readonly below: (count: number) => number;
  readonly between: (least: number, most: number) => number;
  readonly chance: (share: number) => boolean;
  /** Draws ranks 0 … count − 1; rank r comes up in proportion to 1 / (r + 3)^skew. */
  readonly zipf: (count: number, skew: number) => () => number;
  /** Different results of one draw. */
  readonly distinct: (draw: () => number, count: number) => readonly number[];
};

export function createDice(seed: number): Dice {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  const fraction = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let warmUp = 0; warmUp < 8; warmUp++) fraction();
  const below = (count: number) => Math.floor(fraction() * count);
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (share) => fraction() < share,
    zipf: (count, skew) => {
      const sums = new Float64Array(count);
      let sum = 0;
      for (let rank = 0; rank < count; rank++) {
        sum += (rank + 3) ** -skew;
        sums[rank] = sum;
      }
      return () => {
        const aim = fraction() * sum;
        let low = 0;
        let high = count - 1;
        while (low < high) {
          const middle = (low + high) >>> 1;
          if ((sums[middle] ?? 0) < aim) low = middle + 1;
          else high = middle;
        }
        return low;
      };
    },
    distinct: (draw, count) => {
      const drawn = new Set<number>();
      while (drawn.size < count) drawn.add(draw());
      return [...drawn];
    },
  };
}
