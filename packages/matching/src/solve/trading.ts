/**
 * A choice in the making, with its prices. The two sides are alike; an algorithm says which one it works for.
 *
 * Kept true between steps, for every edge that is not closed: chosen → gain ≥ both prices together; not chosen →
 * gain ≤ both prices together. A trading is settled when, besides, everybody with a free slot has the price 0.
 */
import type { Market } from './market.ts';
import { remember, type Trail } from './trail.ts';

/** Marks of an edge. A closed edge takes no part: forbidden, or locked and counted elsewhere. */
export const OPEN = 0;
export const CHOSEN = 1;
export const CLOSED = 2;

/** One side's people: what a slot costs (mentors) or is worth (mentees), and which edges fill the slots. */
export type Bench = {
  readonly price: Int32Array;
  /** How many pairs each may be in, at most one more than there are edges. */
  readonly room: Int32Array;
  /** Slots of person p: `start[p] … start[p] + taken[p] − 1`. */
  readonly start: Int32Array;
  readonly taken: Int32Array;
  readonly slotEdge: Int32Array;
  readonly slotOther: Int32Array;
  readonly trail: Trail | undefined;
};

export type Trading = {
  readonly mentees: Bench;
  readonly mentors: Bench;
  readonly mark: Uint8Array;
  /** If there, every step is written down: edge + 1 where a pair was chosen, −(edge + 1) where one was dissolved. */
  readonly journal?: number[] | undefined;
};

/** What a match that stays open needs beyond a solve: space for every edge, and a way back. */
export type Keeping = { readonly journal: number[]; readonly trail: Trail };

export function openTrading(market: Market, keeping?: Keeping): Trading {
  const edgesOfMentee = new Int32Array(market.mentees);
  const edgesOfMentor = new Int32Array(market.mentors);
  for (let mentee = 0; mentee < market.mentees; mentee++) {
    edgesOfMentee[mentee] = (market.ptr[mentee + 1] ?? 0) - (market.ptr[mentee] ?? 0);
  }
  const { col } = market;
  for (let edge = 0; edge < col.length; edge++) {
    const mentor = col[edge] ?? 0;
    edgesOfMentor[mentor] = (edgesOfMentor[mentor] ?? 0) + 1;
  }
  return {
    mentees: openBench(market.menteeCapacity, edgesOfMentee, keeping?.trail),
    mentors: openBench(market.mentorCapacity, edgesOfMentor, keeping?.trail),
    mark: new Uint8Array(col.length),
    journal: keeping?.journal,
  };
}

/** Room for one more than can ever be used, so that somebody nobody competes for never looks full. */
function openBench(capacity: Int32Array, edges: Int32Array, trail: Trail | undefined): Bench {
  const people = capacity.length;
  const room = capacity.map((slots, person) => Math.min(slots, (edges[person] ?? 0) + 1));
  const start = new Int32Array(people + 1);
  for (let person = 0; person < people; person++) {
    start[person + 1] = (start[person] ?? 0) + (trail === undefined ? (room[person] ?? 0) : (edges[person] ?? 0) + 1);
  }
  const slots = start[people] ?? 0;
  return {
    price: new Int32Array(people),
    room,
    start,
    taken: new Int32Array(people),
    slotEdge: new Int32Array(slots),
    slotOther: new Int32Array(slots),
    trail,
  };
}

export function choose(trading: Trading, edge: number, mentee: number, mentor: number): void {
  setMark(trading, edge, CHOSEN);
  trading.journal?.push(edge + 1);
  fill(trading.mentees, mentee, edge, mentor);
  fill(trading.mentors, mentor, edge, mentee);
}

export function dissolve(trading: Trading, edge: number, mentee: number, mentor: number): void {
  setMark(trading, edge, OPEN);
  trading.journal?.push(-edge - 1);
  empty(trading.mentees, mentee, edge);
  empty(trading.mentors, mentor, edge);
}

export function setMark({ mark, mentees }: Trading, edge: number, value: number): void {
  remember(mentees.trail, mark, edge);
  mark[edge] = value;
}

export function setPrice(bench: Bench, person: number, price: number): void {
  remember(bench.trail, bench.price, person);
  bench.price[person] = price;
}

export function setRoom(bench: Bench, person: number, slots: number): void {
  remember(bench.trail, bench.room, person);
  bench.room[person] = slots;
}

export function eachChosen({ mentees }: Trading, visit: (edge: number, mentee: number) => void): void {
  for (let mentee = 0; mentee < mentees.room.length; mentee++) {
    const start = mentees.start[mentee] ?? 0;
    const end = start + (mentees.taken[mentee] ?? 0);
    for (let slot = start; slot < end; slot++) visit(mentees.slotEdge[slot] ?? 0, mentee);
  }
}

function fill(bench: Bench, person: number, edge: number, other: number): void {
  const taken = bench.taken[person] ?? 0;
  setSlot(bench, (bench.start[person] ?? 0) + taken, edge, other);
  setTaken(bench, person, taken + 1);
}

function empty(bench: Bench, person: number, edge: number): void {
  const taken = (bench.taken[person] ?? 0) - 1;
  const last = (bench.start[person] ?? 0) + taken;
  let slot = last;
  while (bench.slotEdge[slot] !== edge) slot--;
  setSlot(bench, slot, bench.slotEdge[last] ?? 0, bench.slotOther[last] ?? 0);
  setTaken(bench, person, taken);
}

function setSlot(bench: Bench, slot: number, edge: number, other: number): void {
  remember(bench.trail, bench.slotEdge, slot);
  remember(bench.trail, bench.slotOther, slot);
  bench.slotEdge[slot] = edge;
  bench.slotOther[slot] = other;
}

function setTaken(bench: Bench, person: number, count: number): void {
  remember(bench.trail, bench.taken, person);
  bench.taken[person] = count;
}
