/**
 * The exact score of one pair: the whole points of `score/`. What the mentee stated is marked in tables once; a pair
 * then costs one pass over the mentor's short lists. Sums run in the same order as in `score/`, so rounding agrees.
 */
import { goalUnits } from '../score/goals.ts';
import { FULL, toUnits, UNKNOWN } from '../score/part-row.ts';
import { PART_COUNT, pointsOf } from '../score/point-shares.ts';
import { PARTS } from '../score/policy.ts';
import type { Given } from './given.ts';
import { createLessons } from './lessons.ts';
import type { Novelty, Roster, Style } from './parts.ts';
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
  /** Whole points with the mentee turned to. */
  readonly pointsAt: (seat: number) => number;
};

/** @param given turned to the same mentee before. */
export function createPairPoints(roster: Roster, given: Given | null): PairPoints {
  const { skills, goals, interests, style, availability, novelty, stated, shares, wishes, statedAt } = roster;
  const wantedBySeat = skills.back?.wantedBySeat ?? null;
  const lessons = createLessons(skills, given);
  const goalWeight = new Int32Array(goals.seatsOf.ptr.length - 1);
  const interestWeight = new Float64Array(interests.weight.length);
  const wished = new Int32Array(roster.seating.seats);
  const units = new Int32Array(PART_COUNT);
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
    return wanted === 0 ? UNKNOWN : Math.floor(lessons.sumAt(seat) / wanted + 0.5);
  };
  const goalsUnits = (seat: number): number => {
    const own = goals.own[mentee] ?? 0;
    const theirs = goals.ofSeat[seat] ?? 0;
    if (own === 0 || theirs === 0) return UNKNOWN;
    const { ptr, item, value } = goals.termsAt;
    let shared = 0;
    for (let place = ptr[seat] ?? 0; place < (ptr[seat + 1] ?? 0); place++) {
      shared += Math.min(goalWeight[item[place] ?? 0] ?? 0, value[place] ?? 0);
    }
    return goalUnits(shared, own + theirs);
  };
  const interestUnits = (seat: number): number => {
    const own = interests.own[mentee] ?? 0;
    const theirs = interests.ofSeat[seat] ?? 0;
    if (own === 0 || theirs === 0) return UNKNOWN;
    const { ptr, item } = interests.interestsAt;
    let shared = 0;
    for (let place = ptr[seat] ?? 0; place < (ptr[seat + 1] ?? 0); place++) {
      shared += interestWeight[item[place] ?? 0] ?? 0;
    }
    return Math.min(toUnits((2 * shared) / (own + theirs)), FULL);
  };
  const wishUnits = (seat: number): number => {
    const views = ((stated[mentee] ?? 0) & WISHES ? 1 : 0) + ((statedAt[seat] ?? 0) & WISHES ? 1 : 0);
    return views === 0 ? UNKNOWN : Math.floor((wished[seat] ?? 0) / views + 0.5);
  };

  return {
    turnTo: (next) => {
      if (mentee >= 0) setMarks(false);
      mentee = next;
      setMarks(true);
      lessons.turnTo(mentee);
    },
    pointsAt: (seat) => {
      units[SKILLS_PART] = skillUnits(seat);
      units[GOALS_PART] = goalsUnits(seat);
      units[INTERESTS_PART] = interestUnits(seat);
      units[STYLE_PART] = styleUnits(style, mentee, seat);
      const schedule = (availability.ofMentee[mentee] ?? 0) * availability.values + (availability.ofSeat[seat] ?? 0);
      units[AVAILABILITY_PART] = availability.units[schedule] ?? UNKNOWN;
      units[PREFERENCES_PART] = wishUnits(seat);
      units[NOVELTY_PART] = noveltyUnits(novelty, mentee, seat);
      let known = 0;
      for (let part = 0; part < PART_COUNT; part++) if (units[part] !== UNKNOWN) known |= 1 << part;
      let points = 0;
      for (let part = 0; part < PART_COUNT; part++) {
        const value = units[part] ?? UNKNOWN;
        if (value !== UNKNOWN) points += pointsOf(shares[known * PART_COUNT + part] ?? 0, value);
      }
      return points;
    },
  };
}

function eachEntry({ ptr, item, value }: Lists, row: number, visit: (item: number, value: number) => void): void {
  for (let place = ptr[row] ?? 0; place < (ptr[row + 1] ?? 0); place++) visit(item[place] ?? 0, value[place] ?? 0);
}

function styleUnits({ width, ofMentee, ofSeat }: Style, mentee: number, seat: number): number {
  let shared = 0;
  let distance = 0;
  for (let scale = 0; scale < width; scale++) {
    const a = ofMentee[mentee * width + scale] ?? -1;
    const b = ofSeat[seat * width + scale] ?? -1;
    if (a < 0 || b < 0) continue;
    shared++;
    distance += Math.abs(a - b);
  }
  return shared === 0 ? UNKNOWN : FULL - Math.floor(distance / shared + 0.5);
}

function noveltyUnits({ department, site }: Novelty, mentee: number, seat: number): number {
  const ownDepartment = department.ofMentee[mentee] ?? -1;
  const theirDepartment = department.ofSeat[seat] ?? -1;
  const ownSite = site.ofMentee[mentee] ?? -1;
  const theirSite = site.ofSeat[seat] ?? -1;
  const knowsDepartment = ownDepartment >= 0 && theirDepartment >= 0;
  const knowsSite = ownSite >= 0 && theirSite >= 0;
  const stated = (knowsDepartment ? 1 : 0) + (knowsSite ? 1 : 0);
  const differs =
    (knowsDepartment && ownDepartment !== theirDepartment ? 1 : 0) + (knowsSite && ownSite !== theirSite ? 1 : 0);
  return stated === 0 ? UNKNOWN : (FULL * differs) / stated;
}
