/**
 * The two long tasks, row by row, on memory that threads share. Rows are independent, so the result does not depend on
 * who did which row.
 */
import type { Edges } from '../types.ts';
import { createBestList } from './best-list.ts';
import type { Roster } from './parts.ts';
import { createScan, type Prices } from './scan.ts';
import { sharedInts } from './shared-lists.ts';

/** The list holds every admissible mentor; nobody is left to be priced. */
export const COMPLETE = -1;

/** Price of a seat that takes no part: more than any pair is worth. */
export const NOT_FOR_SALE = 2 ** 30;

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
  /** What a slot is worth to each mentee. */
  readonly worth: Int32Array;
  /** No pair outside the edges has more points than this; `COMPLETE` = there is none. */
  readonly theta: Int32Array;
  /** Out: 1 if the row had to be looked at. */
  readonly wasScanned: Int32Array;
};

export type Task = ListTask | PriceTask;

export function emptyFound(mentees: number, most: number): Found {
  return { most, count: sharedInts(mentees), mentor: sharedInts(mentees * most), points: sharedInts(mentees * most) };
}

/** Works on one row of a task. */
export type Worker = (task: Task, mentee: number) => void;

export function createWorker(roster: Roster): Worker {
  const scan = createScan(roster);
  const { mentorAt, seatOf } = roster.seating;
  let best = createBestList(0);

  const keep = ({ most, count, mentor, points }: Found, mentee: number, price: Int32Array): void => {
    const length = best.length();
    count[mentee] = length;
    for (let k = 0; k < length; k++) {
      const other = best.number[k] ?? 0;
      mentor[mentee * most + k] = other;
      points[mentee * most + k] = (best.value[k] ?? 0) + (price[seatOf[other] ?? 0] ?? 0);
    }
  };
  const sweep = (prices: Prices, ceiling: number, least: number): void => {
    const { ofSeat } = prices;
    best.restart(least);
    scan.sweep(prices, ceiling, least, (seat, points) => best.offer(mentorAt[seat] ?? 0, points - (ofSeat[seat] ?? 0)));
  };
  const list = (task: ListTask, mentee: number): void => {
    scan.turnTo(mentee);
    const open = scan.close();
    task.admissible[mentee] = open;
    sweep(task.prices, Number.POSITIVE_INFINITY, scan.levelOf(task.found.most, task.prices));
    keep(task.found, mentee, task.prices.ofSeat);
    const isComplete = best.length() < task.found.most || best.length() === open;
    task.theta[mentee] = isComplete ? COMPLETE : (best.value[task.found.most - 1] ?? COMPLETE);
  };
  const price = (task: PriceTask, mentee: number): void => {
    const ceiling = task.theta[mentee] ?? COMPLETE;
    const worth = task.worth[mentee] ?? 0;
    const isProved = ceiling === COMPLETE || ceiling - task.prices.lowest <= worth;
    task.found.count[mentee] = 0;
    task.wasScanned[mentee] = isProved ? 0 : 1;
    if (isProved) return;
    scan.turnTo(mentee);
    scan.close();
    for (let edge = task.edges.ptr[mentee] ?? 0; edge < (task.edges.ptr[mentee + 1] ?? 0); edge++) {
      scan.shut(seatOf[task.edges.col[edge] ?? 0] ?? 0);
    }
    sweep(task.prices, ceiling, worth + 1);
    keep(task.found, mentee, task.prices.ofSeat);
  };
  return (task, mentee) => {
    if (best.number.length !== task.found.most) best = createBestList(task.found.most);
    if (task.kind === 'list') list(task, mentee);
    else price(task, mentee);
  };
}
