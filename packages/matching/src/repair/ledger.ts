import type { Market } from '../solve/market.ts';
import type { Pair } from '../types.ts';

/** Reads the journal of a trading as movements of people: what came and went on the way is left out. */
export type Ledger = {
  /** A pair that came (1) or went (−1) outside the market: a lock, or the end of one. */
  readonly note: (pair: Pair, count: number) => void;
  readonly read: () => { readonly gain: number; readonly formed: Pair[]; readonly dissolved: Pair[] };
  readonly clear: () => void;
};

export function createLedger(market: Market, journal: number[], menteeOf: (edge: number) => number): Ledger {
  let noted: { readonly pair: Pair; readonly count: number }[] = [];
  const clear = (): void => {
    journal.length = 0;
    noted = [];
  };
  return {
    note: (pair, count) => {
      noted.push({ pair, count });
    },
    clear,
    read: () => {
      let gain = 0;
      const net = new Map<string, { pair: Pair; count: number }>();
      const add = (pair: Pair, count: number): void => {
        const key = pair.join(' ');
        net.set(key, { pair, count: (net.get(key)?.count ?? 0) + count });
      };
      for (const step of journal) {
        const edge = Math.abs(step) - 1;
        gain += Math.sign(step) * (market.gain[edge] ?? 0);
        add([menteeOf(edge), market.col[edge] ?? 0], Math.sign(step));
      }
      for (const { pair, count } of noted) add(pair, count);
      clear();
      const those = (wanted: number) =>
        [...net.values()].filter(({ count }) => count === wanted).map(({ pair }) => pair);
      return { gain, formed: those(1), dissolved: those(-1) };
    },
  };
}
