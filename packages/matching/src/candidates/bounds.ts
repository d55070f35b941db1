/**
 * How many points a pair can have at most, from its sums alone.
 *
 * Within one block of seats a mentee has one pattern of known parts, so the points at stake per part are fixed, and
 *   score ≤ fixed + skills × (sum / wanted) + goals × (sum / both totals) + interests × (sum / both weights).
 * `fixed` holds the most that style, availability, wishes and novelty can add, and half a unit and half a point of
 * rounding per part. Where some answered only some style scales, it is open whether they share one; then the larger of
 * both patterns counts, term by term.
 */
import { FULL } from '../score/part-row.ts';
import { PART_COUNT } from '../score/point-shares.ts';
import {
  AVAILABILITY_PART,
  GOALS_PART,
  INTERESTS_PART,
  NOVELTY_PART,
  PREFERENCES_PART,
  SKILLS_PART,
  STYLE_PART,
} from './pair-points.ts';
import type { Roster } from './parts.ts';
import { ALL_STYLE, DEPARTMENT, GOALS, INTERESTS, SCHEDULE, SITE, SOME_STYLE, WANTS, WISHES } from './seating.ts';

export type Bound = {
  fixed: number;
  /** Points per unit of `sum / wanted`. */
  skills: number;
  /** Points per unit of `sum / both totals`. */
  goals: number;
  interests: number;
};

/** Writes the bound for this mentee and a block of people who stated `stated` into `out`. */
export type BoundFor = (mentee: number, stated: number, out: Bound) => void;

export function createBounds(roster: Roster): BoundFor {
  const { shares, availability } = roster;
  const isTwoWay = roster.skills.back !== null;
  const widen = (known: number, most: number, out: Bound): void => {
    const share = (part: number) => shares[known * PART_COUNT + part] ?? 0;
    const dense = share(STYLE_PART) + share(PREFERENCES_PART) + share(NOVELTY_PART);
    let rounding = 1;
    for (let part = 0; part < PART_COUNT; part++) rounding += 0.5 + (0.5 * share(part)) / FULL;
    out.fixed = Math.max(out.fixed, dense + (share(AVAILABILITY_PART) * most) / FULL + rounding);
    out.skills = Math.max(out.skills, share(SKILLS_PART) / FULL);
    out.goals = Math.max(out.goals, 2 * share(GOALS_PART));
    out.interests = Math.max(out.interests, 2 * share(INTERESTS_PART));
  };
  return (mentee, stated, out) => {
    const own = roster.stated[mentee] ?? 0;
    const both = own & stated;
    const either = own | stated;
    let known = 0;
    if ((own & WANTS) !== 0 || (isTwoWay && (stated & WANTS) !== 0)) known |= 1 << SKILLS_PART;
    if ((both & GOALS) !== 0) known |= 1 << GOALS_PART;
    if ((both & INTERESTS) !== 0) known |= 1 << INTERESTS_PART;
    if ((both & SCHEDULE) !== 0) known |= 1 << AVAILABILITY_PART;
    if ((either & WISHES) !== 0) known |= 1 << PREFERENCES_PART;
    if ((both & (DEPARTMENT | SITE)) !== 0) known |= 1 << NOVELTY_PART;
    const most = availability.most[availability.ofMentee[mentee] ?? 0] ?? 0;
    const sharesScale = (both & SOME_STYLE) !== 0;
    const isOpen = sharesScale && (either & ALL_STYLE) === 0;
    out.fixed = 0;
    out.skills = 0;
    out.goals = 0;
    out.interests = 0;
    if (!sharesScale || isOpen) widen(known, most, out);
    if (sharesScale) widen(known | (1 << STYLE_PART), most, out);
  };
}
