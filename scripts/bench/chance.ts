/** Park and Miller's generator: enough to spread people, the same on every machine. */
export const createChance = (seed: number) => {
  let state = seed;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const some = <T>(items: readonly T[], least: number, most: number): T[] => {
    const rest = [...items];
    return Array.from({ length: least + below(most - least + 1) }, () => rest.splice(below(rest.length), 1)).flat();
  };
  /** The first ones far more often than the last. */
  const skewed = <T>(items: readonly T[]): T | undefined => items[Math.floor(next() ** 2.5 * items.length)];
  return { below, some, skewed };
};
