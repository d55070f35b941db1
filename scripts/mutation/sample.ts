/** So many of a list, drawn by a seed (mulberry32, public domain) and kept in their order; all where fewer exist. */
export function sampleOf<Item>(list: readonly Item[], count: number, seed: number): readonly Item[] {
  const fraction = createChance(seed);
  return list
    .map((item, place) => ({ item, place, rank: fraction() }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, count)
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

function createChance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
