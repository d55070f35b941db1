/**
 * One mentee against everybody: which seats are worth a closer look, at what points.
 *
 * Idea: an upper bound per seat through inverted lists, the exact score only where the bound says it could matter
 * (threshold pruning; Fagin, Lotem & Naor 2003, "Optimal aggregation algorithms for middleware"). Words of seats that
 * rules have shut are passed over 32 at a time. O(lists touched + seats), about a nanosecond per seat; memory O(seats)
 * per thread.
 */
import { UNKNOWN } from '../score/part-row.ts';
import { createBestList } from './best-list.ts';
import { type Bound, createBounds } from './bounds.ts';
import { createGates, isShutSeat, shutSeat } from './gates.ts';
import { createGiven } from './given.ts';
import { createPairPoints } from './pair-points.ts';
import type { Roster } from './parts.ts';
import type { Prices } from './prices.ts';
import { createReach } from './reach.ts';
import { SEATS_PER_WORD } from './seating.ts';

/** Takes a seat and its exact points; returns the least value (points − price) that still matters. */
export type Visit = (seat: number, points: number) => number;

export type Scan = {
  /** Turns to a mentee. */
  readonly turnTo: (mentee: number) => void;
  /** Shuts what rules remove for the mentee; returns the number of admissible pairs. */
  readonly close: () => number;
  readonly shut: (seat: number) => void;
  readonly isShut: (seat: number) => boolean;
  readonly pointsAt: (seat: number) => number;
  /**
   * Visits at least every open seat whose points − price reach `least`, in order of seats.
   * @param ceiling known from before: no seat has more than this above its earlier price. It narrows the search.
   */
  readonly sweep: (prices: Prices, ceiling: number, least: number, visit: Visit) => void;
  /**
   * A level of points that enough open seats reach for sure, to start a sweep from: the lowest exact points among the
   * most promising of a sample. 0 if the sample is too small.
   */
  readonly levelOf: (enough: number, prices: Prices) => number;
};

/** One word in so many is looked at for a level to start from. */
const SAMPLED = 8;

export function createScan(roster: Roster): Scan {
  const { seating, skills, availability } = roster;
  const given = skills.back === null ? null : createGiven(skills.back);
  const reachOf = createReach(roster, given);
  const pairPoints = createPairPoints(roster, given);
  const gates = createGates(roster.rules);
  const boundFor = createBounds(roster);
  const shut = new Int32Array(seating.seats / SEATS_PER_WORD);
  const bound: Bound = { factor: 0, fixed: 0, perUnit: 0 };
  const promising = { list: createBestList(0) };
  let mentee = -1;
  let reachedBy = -1;
  let reached: Int32Array = new Int32Array(0);
  const reachNow = (): Int32Array => {
    if (reachedBy !== mentee) reached = reachOf(mentee);
    reachedBy = mentee;
    return reached;
  };

  return {
    turnTo: (next) => {
      mentee = next;
      given?.turnTo(mentee);
      pairPoints.turnTo(mentee);
    },
    close: () => gates.close(mentee, shut),
    shut: (seat) => shutSeat(shut, seat),
    isShut: (seat) => isShutSeat(shut, seat),
    pointsAt: pairPoints.pointsAt,
    sweep: ({ ofSeat, lowest, before }, ceiling, start, visit) => {
      let least = start;
      const reach = reachNow();
      const value = availability.ofMentee[mentee] ?? 0;
      const mostUnits = availability.most[value] ?? 0;
      for (let block = 0; block < seating.stated.length; block++) {
        boundFor(mentee, seating.stated[block] ?? 0, bound);
        const { factor, fixed, perUnit } = bound;
        let floor = (least + lowest - fixed) / factor;
        const lastWord = (seating.start[block + 1] ?? 0) >>> 5;
        for (let word = (seating.start[block] ?? 0) >>> 5; word < lastWord; word++) {
          const closed = shut[word] ?? 0;
          if (closed === -1) continue;
          const end = (word + 1) * SEATS_PER_WORD;
          for (let seat = word * SEATS_PER_WORD; seat < end; seat++) {
            const sum = reach[seat] ?? 0;
            if (sum < floor || ((closed >>> (seat & 31)) & 1) === 1) continue;
            const wanted = least + (ofSeat[seat] ?? 0);
            const most = sum * factor + fixed;
            if (most < wanted || ceiling + (before[seat] ?? 0) < wanted) continue;
            const units = availability.units[value * availability.values + (availability.ofSeat[seat] ?? 0)] ?? UNKNOWN;
            if (units !== UNKNOWN && most - perUnit * (mostUnits - units) < wanted) continue;
            least = visit(seat, pairPoints.pointsAt(seat));
            floor = (least + lowest - fixed) / factor;
          }
        }
      }
    },
    levelOf: (enough, { ofSeat }) => {
      if (promising.list.number.length !== enough) promising.list = createBestList(enough);
      const { list } = promising;
      const reach = reachNow();
      list.restart(0);
      for (let block = 0; block < seating.stated.length; block++) {
        boundFor(mentee, seating.stated[block] ?? 0, bound);
        const { factor, fixed } = bound;
        const lastWord = (seating.start[block + 1] ?? 0) >>> 5;
        const firstWord = (seating.start[block] ?? 0) >>> 5;
        let least = list.length() === enough ? (list.value[enough - 1] ?? 0) : 0;
        for (let word = Math.ceil(firstWord / SAMPLED) * SAMPLED; word < lastWord; word += SAMPLED) {
          const closed = shut[word] ?? 0;
          if (closed === -1) continue;
          const end = (word + 1) * SEATS_PER_WORD;
          for (let seat = word * SEATS_PER_WORD; seat < end; seat++) {
            const most = (reach[seat] ?? 0) * factor + fixed - (ofSeat[seat] ?? 0);
            if (most < least || ((closed >>> (seat & 31)) & 1) === 1) continue;
            least = list.offer(seat, Math.floor(most));
          }
        }
      }
      if (list.length() < enough) return 0;
      let level = Number.POSITIVE_INFINITY;
      for (const seat of list.number) level = Math.min(level, pairPoints.pointsAt(seat) - (ofSeat[seat] ?? 0));
      return Math.max(0, level);
    },
  };
}
