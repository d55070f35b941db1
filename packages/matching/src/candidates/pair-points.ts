/** The exact score of one pair from the sums of its mentee: the whole points of `score/`. O(parts + style scales). */
import { goalUnits } from '../score/goals.ts';
import { FULL, toUnits, UNKNOWN } from '../score/part-row.ts';
import { PART_COUNT, pointsOf } from '../score/point-shares.ts';
import { PARTS } from '../score/policy.ts';
import type { Roster, Style } from './parts.ts';
import { WISHES } from './seating.ts';
import type { Sums } from './sums.ts';

export const SKILLS_PART = PARTS.indexOf('skills');
export const GOALS_PART = PARTS.indexOf('goals');
export const INTERESTS_PART = PARTS.indexOf('interests');
export const STYLE_PART = PARTS.indexOf('style');
export const AVAILABILITY_PART = PARTS.indexOf('availability');
export const PREFERENCES_PART = PARTS.indexOf('preferences');
export const NOVELTY_PART = PARTS.indexOf('novelty');

/** Points of a pair whose mentee the sums are filled for. */
export type PairPoints = (mentee: number, seat: number, statedBySeat: number) => number;

export function createPairPoints(roster: Roster, sums: Sums): PairPoints {
  const { skills, goals, interests, style, availability, novelty, stated, shares } = roster;
  const wantedBySeat = skills.back?.wantedBySeat ?? null;
  const units = new Int32Array(PART_COUNT);
  return (mentee, seat, statedBySeat) => {
    const wanted = (skills.wanted[mentee] ?? 0) + (wantedBySeat === null ? 0 : (wantedBySeat[seat] ?? 0));
    units[SKILLS_PART] = wanted === 0 ? UNKNOWN : Math.floor((sums.skills[seat] ?? 0) / wanted + 0.5);

    const ownGoals = goals.own[mentee] ?? 0;
    const theirGoals = goals.ofSeat[seat] ?? 0;
    const bothGoals = ownGoals > 0 && theirGoals > 0;
    units[GOALS_PART] = bothGoals ? goalUnits(sums.goals[seat] ?? 0, ownGoals + theirGoals) : UNKNOWN;

    const ownInterests = interests.own[mentee] ?? 0;
    const theirInterests = interests.ofSeat[seat] ?? 0;
    const bothInterests = ownInterests > 0 && theirInterests > 0;
    units[INTERESTS_PART] = bothInterests
      ? Math.min(toUnits((2 * (sums.interests[seat] ?? 0)) / (ownInterests + theirInterests)), FULL)
      : UNKNOWN;

    units[STYLE_PART] = styleUnits(style, mentee, seat);
    const schedule = (availability.ofMentee[mentee] ?? 0) * availability.values + (availability.ofSeat[seat] ?? 0);
    units[AVAILABILITY_PART] = availability.units[schedule] ?? UNKNOWN;

    const views = ((stated[mentee] ?? 0) & WISHES ? 1 : 0) + (statedBySeat & WISHES ? 1 : 0);
    units[PREFERENCES_PART] = views === 0 ? UNKNOWN : Math.floor((sums.wishes[seat] ?? 0) / views + 0.5);
    units[NOVELTY_PART] = noveltyUnits(
      novelty.department.ofMentee[mentee] ?? -1,
      novelty.department.ofSeat[seat] ?? -1,
      novelty.site.ofMentee[mentee] ?? -1,
      novelty.site.ofSeat[seat] ?? -1,
    );

    let known = 0;
    for (let part = 0; part < PART_COUNT; part++) if (units[part] !== UNKNOWN) known |= 1 << part;
    let points = 0;
    for (let part = 0; part < PART_COUNT; part++) {
      const value = units[part] ?? UNKNOWN;
      if (value !== UNKNOWN) points += pointsOf(shares[known * PART_COUNT + part] ?? 0, value);
    }
    return points;
  };
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

function noveltyUnits(ownDepartment: number, theirDepartment: number, ownSite: number, theirSite: number): number {
  const knowsDepartment = ownDepartment >= 0 && theirDepartment >= 0;
  const knowsSite = ownSite >= 0 && theirSite >= 0;
  const stated = (knowsDepartment ? 1 : 0) + (knowsSite ? 1 : 0);
  const differs =
    (knowsDepartment && ownDepartment !== theirDepartment ? 1 : 0) + (knowsSite && ownSite !== theirSite ? 1 : 0);
  return stated === 0 ? UNKNOWN : (FULL * differs) / stated;
}
