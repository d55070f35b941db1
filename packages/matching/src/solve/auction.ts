/**
 * The auction: a fast way to good prices and nearly all pairs; the exact search settles the rest.
 *
 * Idea (Bertsekas 1988, "The auction algorithm: a distributed relaxation method for the assignment problem", Annals of
 * Operations Research 14): a mentee with a free slot bids for the best mentor the price at which that mentor is only
 * as good as the second best, plus a step ε. A full mentor drops the lowest bid and its price becomes the lowest left.
 * ε-scaling: a first round with large steps finds the level of prices where many compete for few; each next round
 * keeps the prices, empties the slots and takes smaller steps, down to one point.
 *
 * Who bids decides how long it takes: with fewer slots wanted than offered prices stay low, so where mentors' slots are
 * scarce the market comes turned (see market.ts), and mentors bid.
 *
 * Layout: the price, free slots and slot position of a mentor share one cache line quarter, so that weighing an edge
 * costs one read; each mentee remembers its best six edges and a bound for all others, because prices only rise: while
 * the second best of the six is above the bound, nobody else needs a look.
 *
 * O(bids × row) at worst, a few reads per bid in practice.
 */
import { type Market, slotsOf } from './market.ts';
import { choose, type Trading } from './trading.ts';
import type { Watch } from './watch.ts';

const REMEMBERED = 6;
/** Per mentee: mentor and gain of the remembered edges, how many they are, the bound. */
const STRIDE = 16;
const COUNT = 12;
const BOUND = 13;
/** Per mentor: price, taken, room, first slot. */
const PRICE = 0;
const TAKEN = 1;
const ROOM = 2;
const START = 3;

/** Between rounds the step shrinks by this factor. */
const FACTOR = 8;
/** The first step, as a share of what separates the best from the worst choice of an average mentee. */
const FIRST_SHARE = 1 / 10;
/** With this much free room on the mentors' side prices stay near 0, and large steps would only overshoot. */
const AMPLE = 0.9;
/** More bids than this a slot mean a price war: steps far too small for the distance the prices have to go … */
const PATIENCE = 60;
/** … and are taken back to larger ones. */
const RETREAT = 64;
/** A bid never passes the largest gain plus one step: together below 2³¹. */
const LARGEST_STEP = 2 ** 27;

/** Leaves prices in the trading and pairs that are worth their prices to within the last step. */
export function auction(market: Market, trading: Trading, watch: Watch): void {
  const { mentees, mentors, ptr, col, gain } = market;
  const desk = new Int32Array(mentors * 4);
  const slots = new Int32Array((trading.mentors.start[mentors] ?? 0) * 2);
  const memory = new Int32Array(mentees * STRIDE);
  const waiting = new Int32Array(mentees);
  const missing = new Int32Array(mentees);
  const isWaiting = new Uint8Array(mentees);
  const isHeld = new Uint8Array(col.length);
  const bestWorth = new Int32Array(REMEMBERED + 1);
  const bestEdge = new Int32Array(REMEMBERED + 1);
  let count = 0;
  /** Result of a look at the market: the best mentor, what the mentee gains there, and the second best worth. */
  let choice = -1;
  let points = 0;
  let second = 0;
  for (let mentor = 0; mentor < mentors; mentor++) {
    desk[mentor * 4 + PRICE] = trading.mentors.price[mentor] ?? 0;
    desk[mentor * 4 + ROOM] = trading.mentors.room[mentor] ?? 0;
    desk[mentor * 4 + START] = trading.mentors.start[mentor] ?? 0;
  }

  /** Weighs the remembered edges; false if somebody else might be as good. */
  const recall = (mentee: number): boolean => {
    const base = mentee * STRIDE;
    const end = base + 2 * (memory[base + COUNT] ?? 0);
    let best = 0;
    for (let k = base; k < end; k += 2) {
      const mentor = memory[k] ?? 0;
      const worth = ((memory[k + 1] ?? 0) - (desk[mentor * 4] ?? 0)) | 0;
      if (worth <= second) continue;
      if (worth > best) {
        second = best;
        best = worth;
        choice = mentor;
        points = memory[k + 1] ?? 0;
      } else {
        second = worth;
      }
    }
    return end > base && second >= (memory[base + BOUND] ?? 0);
  };

  /** Reads the row as far as it can matter, and remembers its best edges. */
  const look = (mentee: number): void => {
    const base = mentee * STRIDE;
    const end = ptr[mentee + 1] ?? 0;
    let found = 0;
    let least = 0;
    for (let edge = ptr[mentee] ?? 0; edge < end; edge++) {
      const all = gain[edge] ?? 0;
      if (all <= least) break;
      const worth = (all - (desk[(col[edge] ?? 0) * 4] ?? 0)) | 0;
      if (worth <= least) continue;
      let place = found < REMEMBERED ? found++ : REMEMBERED - 1;
      for (; place > 0 && (bestWorth[place - 1] ?? 0) < worth; place--) {
        bestWorth[place] = bestWorth[place - 1] ?? 0;
        bestEdge[place] = bestEdge[place - 1] ?? 0;
      }
      bestWorth[place] = worth;
      bestEdge[place] = edge;
      if (found === REMEMBERED) least = bestWorth[REMEMBERED - 1] ?? 0;
    }
    memory[base + COUNT] = found;
    memory[base + BOUND] = least;
    for (let k = 0; k < found; k++) {
      memory[base + 2 * k] = col[bestEdge[k] ?? 0] ?? 0;
      memory[base + 2 * k + 1] = gain[bestEdge[k] ?? 0] ?? 0;
    }
    choice = found > 0 ? (memory[base] ?? 0) : -1;
    points = memory[base + 1] ?? 0;
    second = found > 1 ? (bestWorth[1] ?? 0) : 0;
  };

  /** For mentees with several slots: the two best among those they do not hold. */
  const lookBeyondHeld = (mentee: number): void => {
    const end = ptr[mentee + 1] ?? 0;
    let best = 0;
    for (let edge = ptr[mentee] ?? 0; edge < end; edge++) {
      const all = gain[edge] ?? 0;
      if (all <= second) break;
      const mentor = col[edge] ?? 0;
      const worth = all - (desk[mentor * 4] ?? 0);
      if (worth <= second || isHeld[edge] === 1) continue;
      if (worth > best) {
        second = best;
        best = worth;
        choice = mentor;
        points = all;
      } else {
        second = worth;
      }
    }
  };

  const edgeOf = (mentee: number, mentor: number): number => {
    let edge = ptr[mentee] ?? 0;
    while (col[edge] !== mentor) edge++;
    return edge;
  };

  const giveSlot = (mentee: number, mentor: number, bid: number): void => {
    const at = mentor * 4;
    const start = desk[at + START] ?? 0;
    const room = desk[at + ROOM] ?? 0;
    let slot = start + (desk[at + TAKEN] ?? 0);
    if (desk[at + TAKEN] === room) {
      slot = lowest(start, room);
      const dropped = slots[2 * slot] ?? 0;
      missing[dropped] = (missing[dropped] ?? 0) + 1;
      queue(dropped);
      if (trading.mentees.room[dropped] !== 1) isHeld[edgeOf(dropped, mentor)] = 0;
    } else {
      desk[at + TAKEN] = (desk[at + TAKEN] ?? 0) + 1;
    }
    slots[2 * slot] = mentee;
    slots[2 * slot + 1] = bid;
    missing[mentee] = (missing[mentee] ?? 0) - 1;
    if (desk[at + TAKEN] === room) desk[at + PRICE] = slots[2 * lowest(start, room) + 1] ?? 0;
  };

  const queue = (mentee: number): void => {
    if (missing[mentee] === 0 || isWaiting[mentee] === 1) return;
    isWaiting[mentee] = 1;
    waiting[count++] = mentee;
  };

  const lowest = (start: number, room: number): number => {
    let slot = start;
    for (let k = start + 1; k < start + room; k++) {
      if ((slots[2 * k + 1] ?? 0) < (slots[2 * slot + 1] ?? 0)) slot = k;
    }
    return slot;
  };

  /** False if there were more bids than allowed: then the slots are as the last bid left them. */
  const round = (step: number, mostBids: number): boolean => {
    count = 0;
    isHeld.fill(0);
    isWaiting.fill(0);
    for (let mentor = 0; mentor < mentors; mentor++) desk[mentor * 4 + TAKEN] = 0;
    for (let mentee = mentees - 1; mentee >= 0; mentee--) {
      missing[mentee] = trading.mentees.room[mentee] ?? 0;
      queue(mentee);
    }
    for (let bids = 0; count > 0; bids++) {
      if (bids % 4096 === 0) watch(0, mentees);
      if (bids > mostBids) return false;
      const mentee = waiting[--count] ?? 0;
      isWaiting[mentee] = 0;
      choice = -1;
      second = 0;
      if (trading.mentees.room[mentee] !== 1) {
        lookBeyondHeld(mentee);
      } else if (!recall(mentee)) {
        look(mentee);
      }
      if (choice < 0) continue;
      const mentor = choice;
      const bid = points - second + step;
      if (trading.mentees.room[mentee] !== 1) isHeld[edgeOf(mentee, mentor)] = 1;
      giveSlot(mentee, mentor, bid);
      queue(mentee);
    }
    return true;
  };

  /**
   * A round may overshoot by its step, and then the next finds nobody who would pay: whoever is left without takers
   * asks that much less. Nobody who was not remembered can have become worth more than that above the old bound.
   */
  const lowerUnfilled = (by: number): void => {
    let isLower = false;
    for (let at = 0; at < desk.length; at += 4) {
      if (desk[at + TAKEN] === desk[at + ROOM] || desk[at + PRICE] === 0) continue;
      desk[at + PRICE] = Math.max(0, (desk[at + PRICE] ?? 0) - by);
      isLower = true;
    }
    for (let at = BOUND; isLower && at < memory.length; at += STRIDE) memory[at] = (memory[at] ?? 0) + by;
  };

  const slotsWanted = slotsOf(trading.mentees.room);
  const isAmple = slotsWanted <= AMPLE * slotsOf(trading.mentors.room);
  const mostBids = PATIENCE * slotsWanted;
  let step = isAmple ? 1 : firstStep(market);
  while (!round(step, step < LARGEST_STEP ? mostBids : Number.POSITIVE_INFINITY)) {
    step = Math.min(LARGEST_STEP, step * RETREAT);
  }
  while (step > 1) {
    lowerUnfilled(2 * FACTOR * step);
    step = Math.max(1, Math.floor(step / FACTOR));
    if (!round(step, mostBids)) break;
  }

  for (let mentor = 0; mentor < mentors; mentor++) {
    const start = desk[mentor * 4 + START] ?? 0;
    trading.mentors.price[mentor] = desk[mentor * 4 + PRICE] ?? 0;
    for (let slot = start; slot < start + (desk[mentor * 4 + TAKEN] ?? 0); slot++) {
      const mentee = slots[2 * slot] ?? 0;
      choose(trading, edgeOf(mentee, mentor), mentee, mentor);
    }
  }
}

function firstStep({ ptr, gain, mentees }: Market): number {
  let spread = 0;
  let rows = 0;
  for (let mentee = 0; mentee < mentees; mentee++) {
    const start = ptr[mentee] ?? 0;
    const end = ptr[mentee + 1] ?? 0;
    if (end === start) continue;
    spread += (gain[start] ?? 0) - (gain[end - 1] ?? 0);
    rows++;
  }
  return Math.max(1, Math.floor((FIRST_SHARE * spread) / Math.max(1, rows)));
}
