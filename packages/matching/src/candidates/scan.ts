/**
 * One mentee against everybody: which seats are worth a closer look, at what points.
 *
 * Idea: an upper bound per seat through inverted lists, the exact score only where the bound says it could matter
 * (threshold pruning; Fagin, Lotem & Naor 2003, "Optimal aggregation algorithms for middleware"). Words of seats that
 * rules have shut are passed over 32 at a time. O(lists touched + seats), about a nanosecond per seat; memory O(seats)
 * per thread.
 */
import { type Bound, createBounds } from './bounds.ts';
import { createGates, isShutSeat, shutSeat } from './gates.ts';
import { createGiven } from './given.ts';
import { createPairPoints } from './pair-points.ts';
import type { Roster } from './parts.ts';
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
   * @param ceiling no seat has more points than this; it narrows the search.
   */
  readonly sweep: (price: Int32Array, ceiling: number, least: number, visit: Visit) => void;
};

export function createScan(roster: Roster): Scan {
  const { seating, skills } = roster;
  const given = skills.back === null ? null : createGiven(skills.back);
  const reachOf = createReach(roster, given);
  const pairPoints = createPairPoints(roster, given);
  const gates = createGates(roster.rules);
  const boundFor = createBounds(roster);
  const shut = new Int32Array(seating.seats / SEATS_PER_WORD);
  const bound: Bound = { factor: 0, fixed: 0 };
  let mentee = -1;

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
    sweep: (price, ceiling, start, visit) => {
      let least = start;
      const reach = reachOf(mentee);
      for (let block = 0; block < seating.stated.length; block++) {
        boundFor(mentee, seating.stated[block] ?? 0, bound);
        const { factor, fixed } = bound;
        const lastWord = (seating.start[block + 1] ?? 0) >>> 5;
        for (let word = (seating.start[block] ?? 0) >>> 5; word < lastWord; word++) {
          const closed = shut[word] ?? 0;
          if (closed === -1) continue;
          const end = (word + 1) * SEATS_PER_WORD;
          for (let seat = word * SEATS_PER_WORD; seat < end; seat++) {
            const most = Math.min(ceiling, (reach[seat] ?? 0) * factor + fixed);
            if (most - (price[seat] ?? 0) < least || ((closed >>> (seat & 31)) & 1) === 1) continue;
            least = visit(seat, pairPoints.pointsAt(seat));
          }
        }
      }
    },
  };
}
