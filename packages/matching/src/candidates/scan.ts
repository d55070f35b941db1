/**
 * One mentee against everybody: which seats are worth a closer look, at what points.
 *
 * Idea: sums through inverted lists, an upper bound per seat from the sums alone, the exact score only where the bound
 * says it could matter (threshold pruning; Fagin, Lotem & Naor 2003, "Optimal aggregation algorithms for middleware").
 * Words of seats that rules have shut are passed over 32 at a time. O(lists touched + seats) with a few nanoseconds
 * per seat; memory O(seats) per thread.
 */
import { type Bound, createBounds } from './bounds.ts';
import { createGates, shutSeat } from './gates.ts';
import { createPairPoints } from './pair-points.ts';
import type { Roster } from './parts.ts';
import { SEATS_PER_WORD } from './seating.ts';
import { createSums } from './sums.ts';

/** Takes a seat and its exact points; returns the least value (points − price) that still matters. */
export type Visit = (seat: number, points: number) => number;

export type Scan = {
  /** Turns to a mentee; returns the number of admissible pairs. */
  readonly open: (mentee: number) => number;
  /** Leaves a seat out of the sweep. */
  readonly skip: (seat: number) => void;
  /**
   * Visits at least every open seat whose points − price reach `least`, in order of seats.
   * @param ceiling no seat has more points than this; it narrows the search.
   */
  readonly sweep: (price: Int32Array, ceiling: number, least: number, visit: Visit) => void;
};

export function createScan(roster: Roster): Scan {
  const { seating, skills, goals, interests } = roster;
  const sums = createSums(roster);
  const gates = createGates(roster.rules);
  const pairPoints = createPairPoints(roster, sums);
  const boundFor = createBounds(roster);
  const shut = new Int32Array(seating.seats / SEATS_PER_WORD);
  const bound: Bound = { fixed: 0, skills: 0, goals: 0, interests: 0 };
  const noWants = new Int32Array(0);
  const wantedBySeat = skills.back?.wantedBySeat ?? noWants;
  let mentee = -1;

  return {
    open: (next) => {
      mentee = next;
      sums.fill(mentee);
      return gates.close(mentee, shut);
    },
    skip: (seat) => shutSeat(shut, seat),
    sweep: (price, ceiling, start, visit) => {
      let least = start;
      const wanted = skills.wanted[mentee] ?? 0;
      const ownGoals = goals.own[mentee] ?? 0;
      const ownInterests = interests.own[mentee] ?? 0;
      for (let block = 0; block < seating.stated.length; block++) {
        const stated = seating.stated[block] ?? 0;
        boundFor(mentee, stated, bound);
        const { fixed } = bound;
        const skillPoints = bound.skills;
        const perSkill = wanted > 0 ? bound.skills / wanted : 0;
        const perGoal = bound.goals;
        const perInterest = bound.interests;
        const isTwoWay = skills.back !== null;
        const lastWord = (seating.start[block + 1] ?? 0) >>> 5;
        for (let word = (seating.start[block] ?? 0) >>> 5; word < lastWord; word++) {
          const closed = shut[word] ?? 0;
          if (closed === -1) continue;
          const end = (word + 1) * SEATS_PER_WORD;
          for (let seat = word * SEATS_PER_WORD; seat < end; seat++) {
            const sum = sums.skills[seat] ?? 0;
            const most =
              fixed +
              (isTwoWay ? (sum > 0 ? (skillPoints * sum) / (wanted + (wantedBySeat[seat] ?? 0)) : 0) : perSkill * sum) +
              (perGoal * (sums.goals[seat] ?? 0)) / (ownGoals + (goals.ofSeat[seat] ?? 0) + 1e-9) +
              (perInterest * (sums.interests[seat] ?? 0)) / (ownInterests + (interests.ofSeat[seat] ?? 0) + 1e-9);
            if (Math.min(most, ceiling) - (price[seat] ?? 0) < least) continue;
            if (((closed >>> (seat & 31)) & 1) === 1) continue;
            least = visit(seat, pairPoints(mentee, seat, stated));
          }
        }
      }
    },
  };
}
