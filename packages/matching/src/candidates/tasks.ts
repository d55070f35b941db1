/**
 * The two long tasks, row by row, on memory that threads share. Rows are independent, so the result does not depend on
 * who did which row.
 */
import type { Edges } from '../types.ts';
import { createBestList } from './best-list.ts';
import { firstFrom } from './gates.ts';
import type { Roster } from './parts.ts';
import type { Drift, Prices } from './prices.ts';
import { createScan } from './scan.ts';
import { sharedInts } from './shared-lists.ts';

/** The list holds every admissible mentor; nobody is left to be priced. */
export const COMPLETE = -1;

/** Up to `most` mentors per mentee: row j has its entries at `j × most … j × most + count[j] − 1`. */
export type Found = {
  readonly most: number;
  readonly count: Int32Array;
  readonly mentor: Int32Array;
  readonly points: Int32Array;
};

export type ListTask = {
  readonly kind: 'list';
  readonly found: Found;
  readonly prices: Prices;
  /** Out: the points of the last of the list, which nobody outside the list exceeds; `COMPLETE` if nobody is. */
  readonly theta: Int32Array;
  /** Out: admissible pairs per mentee. */
  readonly admissible: Int32Array;
};

export type PriceTask = {
  readonly kind: 'price';
  readonly found: Found;
  readonly edges: Edges;
  readonly prices: Prices;
  readonly drift: Drift;
  /** What a slot is worth to each mentee. */
  readonly worth: Int32Array;
  /** From the lists; see `ListTask`. */
  readonly theta: Int32Array;
  /**
   * In: no pair outside the edges is worth more than this above `prices.before`; `NOBODY` = there is none.
   * Out: the same above `prices.ofSeat`, for the edges with what was found.
   */
  readonly ceiling: Int32Array;
  /** Out: whom each mentee had to be compared with. */
  readonly compared: Int32Array;
};

export const NOBODY = -(2 ** 31);

/** Values of `compared`. */
const WITH_NOBODY = 0;
export const WITH_FEW = 1;
export const WITH_ALL = 2;

/**
 * How far below what a mentee gets a sweep still looks, in points: prices move a little from round to round, and a
 * mentee who is known to be so far from a violation needs no second sweep.
 */
const MARGIN = 10_000;

/** Exact scores of one in so many seats cost about as much as a sweep over all. */
const FEW = 64;

export type Task = ListTask | PriceTask;

export function emptyFound(mentees: number, most: number): Found {
  return { most, count: sharedInts(mentees), mentor: sharedInts(mentees * most), points: sharedInts(mentees * most) };
}

/**
 * Among equal points the mentors that come next in a mentee's own order, which starts at another place for each: where
 * many are alike, lists that all named the same few would leave the others out.
 */
export function ownOrder(mentee: number, { mentees, mentors }: Pick<Roster, 'mentees' | 'mentors'>) {
  const start = Math.floor((mentee * mentors) / mentees);
  return {
    rankOf: (mentor: number) => (mentor < start ? mentor - start + mentors : mentor - start),
    mentorAt: (rank: number) => (rank + start < mentors ? rank + start : rank + start - mentors),
  };
}

/** Does one row of a task. */
export type RowWork = (task: Task, mentee: number) => void;

export function createRowWork(roster: Roster): RowWork {
  const scan = createScan(roster);
  const { mentorAt, seatOf } = roster.seating;
  let best = createBestList(0);

  const keep = ({ most, count, mentor, points }: Found, mentee: number, price: Int32Array): void => {
    const order = ownOrder(mentee, roster);
    const length = best.length();
    count[mentee] = length;
    for (let k = 0; k < length; k++) {
      const other = order.mentorAt(best.number[k] ?? 0);
      mentor[mentee * most + k] = other;
      points[mentee * most + k] = (best.value[k] ?? 0) + (price[seatOf[other] ?? 0] ?? 0);
    }
  };
  const list = (task: ListTask, mentee: number): void => {
    scan.turnTo(mentee);
    const open = scan.close();
    task.admissible[mentee] = open;
    const { ofSeat } = task.prices;
    const { rankOf } = ownOrder(mentee, roster);
    const level = scan.levelOf(task.found.most, task.prices);
    best.restart(level);
    scan.sweep(task.prices, Number.POSITIVE_INFINITY, level, (seat, points) =>
      best.offer(rankOf(mentorAt[seat] ?? 0), points - (ofSeat[seat] ?? 0)),
    );
    keep(task.found, mentee, task.prices.ofSeat);
    const isComplete = best.length() < task.found.most || best.length() === open;
    task.theta[mentee] = isComplete ? COMPLETE : (best.value[task.found.most - 1] ?? COMPLETE);
  };
  const price = (task: PriceTask, mentee: number): void => {
    const { prices, drift, edges, found } = task;
    const ceiling = task.ceiling[mentee] ?? NOBODY;
    const worth = task.worth[mentee] ?? 0;
    found.count[mentee] = 0;
    task.compared[mentee] = WITH_NOBODY;
    if (ceiling === NOBODY) return;
    const isProved = (task.theta[mentee] ?? 0) - prices.lowest <= worth;
    const open = isProved ? 0 : firstFrom(drift.by, ceiling - worth);
    if (open === 0) {
      task.ceiling[mentee] = Math.min(worth, ceiling - (drift.by[0] ?? 0));
      return;
    }
    scan.turnTo(mentee);
    scan.close();
    for (let edge = edges.ptr[mentee] ?? 0; edge < (edges.ptr[mentee + 1] ?? 0); edge++) {
      scan.shut(seatOf[edges.col[edge] ?? 0] ?? 0);
    }
    best.restart(worth + 1);
    const { rankOf } = ownOrder(mentee, roster);
    let nearest = worth - MARGIN;
    const look = (seat: number, points: number): number => {
      const value = points - (prices.ofSeat[seat] ?? 0);
      if (value <= worth) nearest = Math.max(nearest, value);
      else best.offer(rankOf(mentorAt[seat] ?? 0), value);
      return best.length() === found.most ? (best.value[found.most - 1] ?? 0) : nearest;
    };
    if (open > prices.ofSeat.length / FEW) {
      task.compared[mentee] = WITH_ALL;
      scan.sweep(prices, ceiling, nearest, look);
    } else {
      task.compared[mentee] = WITH_FEW;
      nearest = Math.max(nearest, ceiling - (drift.by[open] ?? Number.POSITIVE_INFINITY));
      for (let k = 0; k < open; k++) {
        const seat = drift.seat[k] ?? 0;
        if (!scan.isShut(seat)) look(seat, scan.pointsAt(seat));
      }
    }
    keep(found, mentee, prices.ofSeat);
    task.ceiling[mentee] = best.length() === found.most ? (best.value[found.most - 1] ?? worth) : nearest;
  };
  return (task, mentee) => {
    if (best.number.length !== task.found.most) best = createBestList(task.found.most);
    if (task.kind === 'list') list(task, mentee);
    else price(task, mentee);
  };
}
