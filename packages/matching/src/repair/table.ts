/**
 * The table at which a settled trading is changed: what each kind of change breaks, and who has to be settled again.
 *
 * A pair that goes leaves two free slots that still have prices. A pair that may be formed again may be worth more
 * than its prices, so the mentee's value rises, which may free others. A person with less room lets the least pair go,
 * and the own price rises to what that pair was worth. Nothing else can become untrue.
 */
import type { Market } from '../solve/market.ts';
import { alignMentee, createSettler } from '../solve/settle.ts';
import {
  type Bench,
  CHOSEN,
  CLOSED,
  dissolve,
  OPEN,
  setMark,
  setPrice,
  setRoom,
  type Trading,
} from '../solve/trading.ts';

export type Table = {
  /** Takes the edge out of the market, chosen or not. */
  readonly close: (edge: number) => void;
  readonly open: (edge: number) => void;
  /** @throws RangeError if the trading was opened without space for so many. */
  readonly setRoom: (side: 'mentees' | 'mentors', person: number, slots: number) => void;
  /** Settles everybody a change has touched. */
  readonly settle: () => void;
  readonly menteeOf: (edge: number) => number;
};

export function createTable(market: Market, trading: Trading & { readonly journal: number[] }): Table {
  const { ptr, col, gain } = market;
  const { mentees, mentors, mark, journal } = trading;
  const settler = createSettler(market, trading);
  const touchedMentees = new Set<number>();
  const touchedMentors = new Set<number>();
  const menteeOf = (edge: number): number => lastAtMost(ptr, edge);

  const release = (edge: number): void => {
    const mentee = menteeOf(edge);
    const mentor = col[edge] ?? 0;
    dissolve(trading, edge, mentee, mentor);
    touchedMentees.add(mentee);
    touchedMentors.add(mentor);
  };

  const leastPair = (bench: Bench, others: Bench, person: number): { edge: number; worth: number } => {
    let least = { edge: -1, worth: Number.POSITIVE_INFINITY };
    const start = bench.start[person] ?? 0;
    for (let slot = start; slot < start + (bench.taken[person] ?? 0); slot++) {
      const edge = bench.slotEdge[slot] ?? 0;
      const worth = (gain[edge] ?? 0) - (others.price[bench.slotOther[slot] ?? 0] ?? 0);
      if (worth < least.worth) least = { edge, worth };
    }
    return least;
  };

  return {
    menteeOf,
    close: (edge) => {
      if (mark[edge] === CHOSEN) release(edge);
      setMark(trading, edge, CLOSED);
    },
    open: (edge) => {
      if (mark[edge] !== CLOSED) return;
      setMark(trading, edge, OPEN);
      const mentee = menteeOf(edge);
      const before = journal.length;
      alignMentee(market, trading, mentee);
      touchedMentees.add(mentee);
      for (const step of journal.slice(before)) touchedMentors.add(col[-step - 1] ?? 0);
    },
    setRoom: (side, person, slots) => {
      const [bench, others, touched] =
        side === 'mentees' ? [mentees, mentors, touchedMentees] : [mentors, mentees, touchedMentors];
      const space = (bench.start[person + 1] ?? 0) - (bench.start[person] ?? 0);
      if (slots > space) throw new RangeError(`${side} ${person}: no space for ${slots}`);
      setRoom(bench, person, slots);
      while ((bench.taken[person] ?? 0) > slots) {
        const { edge, worth } = leastPair(bench, others, person);
        release(edge);
        setPrice(bench, person, Math.max(bench.price[person] ?? 0, worth));
      }
      touched.add(person);
    },
    settle: () => {
      for (const mentee of touchedMentees) settler.placeMentee(mentee);
      for (const mentor of touchedMentors) settler.placeMentor(mentor);
      touchedMentees.clear();
      touchedMentors.clear();
    },
  };
}

/** The last row that starts at or before the edge. */
function lastAtMost(ptr: Int32Array, edge: number): number {
  let low = 0;
  let high = ptr.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((ptr[middle] ?? 0) <= edge) low = middle;
    else high = middle;
  }
  return low;
}
