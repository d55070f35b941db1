/**
 * Deferred acceptance over the three copies of each edge (see edge-copies.ts): weakly stable, and at least 2/3 of the
 * largest possible size, with capacities on both sides.
 *
 * Idea: every mentee offers as many copies as there are free slots, best first; a mentor who is full keeps the better
 * ones. Each edge has one current copy; a refusal moves it on to its next one. A mentee's pointer runs once over the
 * 3 × degree places of their order. All edges whose current copy lies before the pointer are held, so when a refused
 * edge moves to a place that the pointer has passed, that copy is the best one left and is offered at once.
 *
 * At most 3m offers, each O(log capacity of the mentor). Among the stable choices of copies the result is the one that
 * mentees like best (Gale & Shapley 1962); all of them have the same size.
 */
import { type CopyOrder, LEVELS, orderCopies } from './edge-copies.ts';
import type { OpenMarket, SideView } from './open-market.ts';
import { createSlotHeaps } from './slot-heaps.ts';

/** Per open edge: 1 = chosen. `watch` is told how many offers were made, 3m at most. */
export function propose(market: OpenMarket, watch: (offers: number) => void): Uint8Array {
  const { mentees, mentors } = market;
  const order = orderCopies(mentees);
  const level = new Uint8Array(mentees.edges.length);
  const menteePlace = (edge: number) => order[level[edge] ?? 0]?.[edge] ?? 0;
  const mentorPlace = placeForMentor(mentors, level);
  const held = createSlotHeaps(mentors, mentorPlace);
  const isHeld = new Uint8Array(mentees.edges.length);
  const free = mentees.capacity.slice();
  const pointer = mentees.ptr.map((start) => LEVELS * start);
  const edgeAt = listByPlace(mentees, order);
  const offeredAgain: number[] = [];
  const withFreeSlot = [...free.keys()].reverse();

  const hold = (edge: number, flag: 0 | 1) => {
    const mentee = mentees.person[edge] ?? 0;
    isHeld[edge] = flag;
    free[mentee] = (free[mentee] ?? 0) + (flag === 1 ? -1 : 1);
  };
  const refuse = (edge: number) => {
    const mentee = mentees.person[edge] ?? 0;
    const passed = (pointer[mentee] ?? 0) - LEVELS * (mentees.ptr[mentee] ?? 0);
    const next = (level[edge] ?? 0) + 1;
    level[edge] = next;
    if (next < LEVELS && menteePlace(edge) < passed) offeredAgain.push(edge);
    else withFreeSlot.push(mentee);
  };
  const offer = (edge: number) => {
    const mentor = mentors.person[edge] ?? 0;
    const worst = held.isFull(mentor) ? held.worst(mentor) : -1;
    if (worst >= 0 && mentorPlace(edge) > mentorPlace(worst)) return refuse(edge);
    hold(edge, 1);
    if (worst < 0) return held.add(mentor, edge);
    held.replaceWorst(mentor, edge);
    hold(worst, 0);
    refuse(worst);
  };
  const nextOf = (mentee: number): number => {
    const start = LEVELS * (mentees.ptr[mentee] ?? 0);
    const end = LEVELS * (mentees.ptr[mentee + 1] ?? 0);
    for (let at = pointer[mentee] ?? 0; free[mentee] !== 0 && at < end; at++) {
      pointer[mentee] = at + 1;
      const edge = edgeAt[at] ?? 0;
      const isOpen = isHeld[edge] === 0 && (level[edge] ?? 0) < LEVELS;
      if (isOpen && menteePlace(edge) === at - start) return edge;
    }
    return -1;
  };

  for (let offers = 0; withFreeSlot.length > 0; ) {
    const mentee = withFreeSlot.at(-1) ?? 0;
    const edge = offeredAgain.pop() ?? nextOf(mentee);
    if (edge < 0) {
      withFreeSlot.pop();
      continue;
    }
    offer(edge);
    watch(++offers);
  }
  return isHeld;
}

/** What is early for the mentee is late for the mentor. */
function placeForMentor(mentors: SideView, level: Uint8Array): (edge: number) => number {
  const [early, middle, late] = orderCopies(mentors);
  const places = [late, middle, early];
  return (edge) => places[level[edge] ?? 0]?.[edge] ?? 0;
}

/** The edges of each mentee in the order of their copies: each edge three times. */
function listByPlace({ ptr, person }: SideView, order: CopyOrder): Int32Array {
  const edgeAt = new Int32Array(LEVELS * person.length);
  for (const places of order) {
    places.forEach((place, edge) => {
      edgeAt[LEVELS * (ptr[person[edge] ?? 0] ?? 0) + place] = edge;
    });
  }
  return edgeAt;
}
