/**
 * The offers every mentor holds, worst on top: one binary heap per mentor, all in one array. Push and pop O(log slots).
 */
import type { SideView } from './open-market.ts';

export type SlotHeaps = {
  readonly isFull: (person: number) => boolean;
  /** The worst edge held; only for a person who holds one. */
  readonly worst: (person: number) => number;
  readonly add: (person: number, edge: number) => void;
  /** Puts `edge` in the place of the worst one. */
  readonly replaceWorst: (person: number, edge: number) => void;
};

/** `place` says how good an edge is for its person at this moment, smaller is better; fixed while the edge is held. */
export function createSlotHeaps({ capacity, ptr }: SideView, place: (edge: number) => number): SlotHeaps {
  const people = capacity.length;
  const size = new Int32Array(people);
  const slots = new Int32Array(people + 1);
  for (let row = 0; row < people; row++) {
    const degree = (ptr[row + 1] ?? 0) - (ptr[row] ?? 0);
    slots[row + 1] = (slots[row] ?? 0) + Math.min(capacity[row] ?? 0, degree);
  }
  const held = new Int32Array(slots[people] ?? 0);

  const sink = (base: number, count: number, from: number, edge: number) => {
    let at = from;
    for (let child = 2 * at + 1; child < count; child = 2 * at + 1) {
      const other = child + 1;
      const isOtherWorse = other < count && place(held[base + other] ?? 0) > place(held[base + child] ?? 0);
      const worse = isOtherWorse ? other : child;
      if (place(held[base + worse] ?? 0) <= place(edge)) break;
      held[base + at] = held[base + worse] ?? 0;
      at = worse;
    }
    held[base + at] = edge;
  };
  const rise = (base: number, from: number, edge: number) => {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (place(held[base + parent] ?? 0) >= place(edge)) break;
      held[base + at] = held[base + parent] ?? 0;
      at = parent;
    }
    held[base + at] = edge;
  };
  return {
    isFull: (person) => (slots[person] ?? 0) + (size[person] ?? 0) === (slots[person + 1] ?? 0),
    worst: (person) => held[slots[person] ?? 0] ?? -1,
    add: (person, edge) => {
      const count = size[person] ?? 0;
      size[person] = count + 1;
      rise(slots[person] ?? 0, count, edge);
    },
    replaceWorst: (person, edge) => sink(slots[person] ?? 0, size[person] ?? 0, 0, edge),
  };
}
