/**
 * The exact score of one pair: the whole points of `score/`. What the mentee stated is marked in tables once; a pair
 * then costs one pass over the mentor's short lists. Sums run in the same order as in `score/`, so rounding agrees.
 */
import { goalUnits } from '../score/goals.ts';
import { interestUnits } from '../score/interests.ts';
import { noveltyUnits } from '../score/novelty.ts';
import { meanUnits, UNKNOWN } from '../score/part-row.ts';
import { PART_COUNT, scoreOf } from '../score/point-shares.ts';
import { PARTS } from '../score/policy.ts';
import { wishUnits } from '../score/preferences.ts';
import { styleUnits } from '../score/style.ts';
import { createGiven, type Given } from './given.ts';
import { createLessons } from './lessons.ts';
import type { Roster } from './parts.ts';
import { WISHES } from './seating.ts';
import type { Lists } from './shared-lists.ts';

const SKILLS_PART = PARTS.indexOf('skills');
const GOALS_PART = PARTS.indexOf('goals');
const INTERESTS_PART = PARTS.indexOf('interests');
const STYLE_PART = PARTS.indexOf('style');
const AVAILABILITY_PART = PARTS.indexOf('availability');
const PREFERENCES_PART = PARTS.indexOf('preferences');
const NOVELTY_PART = PARTS.indexOf('novelty');

export type PairPoints = {
  readonly turnTo: (mentee: number) => void;
  /** With the mentee turned to: ten-thousandths per part, until the next call; and whole points. */
  readonly unitsAt: (seat: number) => Uint16Array;
  readonly pointsAt: (seat: number) => number;
};

/** @param given turned to the same mentee before. */
export function createPairPoints(roster: Roster, given: Given | null): PairPoints {
  const { skills, goals, interests, style, availability, stated, shares, wishes, statedAt } = roster;
  const { department, site } = roster.novelty;
  const wantedBySeat = skills.back?.wantedBySeat ?? null;
  const lessons = createLessons(skills, given);
  const goalWeight = new Int32Array(goals.seatsOf.ptr.length - 1);
  const interestWeight = new Float64Array(interests.weight.length);
  const wished = new Int32Array(roster.seating.seats);
  const units = new Uint16Array(PART_COUNT);
  let mentee = -1;

  const setMarks = (isSet: boolean): void => {
    eachEntry(goals.termsOf, mentee, (term, weight) => {
      goalWeight[term] = isSet ? weight : 0;
    });
    eachEntry(interests.interestsOf, mentee, (interest) => {
      interestWeight[interest] = isSet ? (interests.weight[interest] ?? 0) : 0;
    });
    eachEntry(wishes, mentee, (seat, sum) => {
      wished[seat] = isSet ? sum : 0;
    });
  };
  const skillUnits = (seat: number): number => {
    const wanted = (skills.wanted[mentee] ?? 0) + (wantedBySeat === null ? 0 : (wantedBySeat[seat] ?? 0));
    return wanted === 0 ? UNKNOWN : meanUnits(lessons.sumAt(seat), wanted);
  };
  const goalUnitsAt = (seat: number): number => {
    const own = goals.own[mentee] ?? 0;
    const theirs = goals.ofSeat[seat] ?? 0;
    if (own === 0 || theirs === 0) return UNKNOWN;
    const { ptr, item, value } = goals.termsAt;
    let shared = 0;
    for (let place = ptr[seat] ?? 0; place < (ptr[seat + 1] ?? 0); place++) {
      shared += Math.min(goalWeight[item[place] ?? 0] ?? 0, value[place] ?? 0);
    }
    return goalUnits(shared, own, theirs);
  };
  const interestUnitsAt = (seat: number): number => {
    const own = interests.own[mentee] ?? 0;
    const theirs = interests.ofSeat[seat] ?? 0;
    if (own === 0 || theirs === 0) return UNKNOWN;
    const { ptr, item } = interests.interestsAt;
    let shared = 0;
    for (let place = ptr[seat] ?? 0; place < (ptr[seat + 1] ?? 0); place++) {
      shared += interestWeight[item[place] ?? 0] ?? 0;
    }
    return interestUnits(shared, own, theirs);
  };
  const unitsAt = (seat: number): Uint16Array => {
    const schedule = (availability.ofMentee[mentee] ?? 0) * availability.values + (availability.ofSeat[seat] ?? 0);
    units[SKILLS_PART] = skillUnits(seat);
    units[GOALS_PART] = goalUnitsAt(seat);
    units[INTERESTS_PART] = interestUnitsAt(seat);
    units[STYLE_PART] = styleUnits(style.ofMentee, mentee * style.width, style.ofSeat, seat * style.width, style.width);
    units[AVAILABILITY_PART] = availability.units[schedule] ?? UNKNOWN;
    units[PREFERENCES_PART] = wishUnits(
      wished[seat] ?? 0,
      ((stated[mentee] ?? 0) & WISHES) !== 0,
      ((statedAt[seat] ?? 0) & WISHES) !== 0,
    );
    units[NOVELTY_PART] = noveltyUnits(
      department.ofMentee[mentee] ?? -1,
      department.ofSeat[seat] ?? -1,
      site.ofMentee[mentee] ?? -1,
      site.ofSeat[seat] ?? -1,
    );
    return units;
  };

  return {
    turnTo: (next) => {
      if (mentee >= 0) setMarks(false);
      mentee = next;
      setMarks(true);
      lessons.turnTo(mentee);
    },
    unitsAt,
    pointsAt: (seat) => scoreOf(unitsAt(seat), 0, shares),
  };
}

/** Pair by pair, in any order; quick while the mentee stays the same. The answer holds until the next call. */
export function createUnitReader(roster: Roster): (mentee: number, mentor: number) => Uint16Array {
  const given = roster.skills.back === null ? null : createGiven(roster.skills.back);
  const pairPoints = createPairPoints(roster, given);
  let turnedTo = -1;
  return (mentee, mentor) => {
    if (turnedTo !== mentee) {
      given?.turnTo(mentee);
      pairPoints.turnTo(mentee);
    }
    turnedTo = mentee;
    return pairPoints.unitsAt(roster.seating.seatOf[mentor] ?? 0);
  };
}

function eachEntry({ ptr, item, value }: Lists, row: number, visit: (item: number, value: number) => void): void {
  for (let place = ptr[row] ?? 0; place < (ptr[row + 1] ?? 0); place++) visit(item[place] ?? 0, value[place] ?? 0);
}
