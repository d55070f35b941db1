/**
 * From the reach of a pair (see reach.ts) to the most points it can have: reach × factor + fixed.
 *
 * Within one block of seats a mentee has one pattern of known parts, so `factor` and `fixed` are the same for all.
 * `factor` is what the known parts of the pattern gain from the weights of the unknown ones; `fixed` is the most that
 * style, availability, wishes and novelty can add, plus all rounding: half a ten-thousandth and half a point per part,
 * and one point per part from dividing 1,000,000 into whole shares. Where both answered only some style scales, it is
 * open whether they share one; then the larger of both patterns counts.
 */
import { FULL } from '../score/part-row.ts';
import { PARTS, type Part } from '../score/policy.ts';
import { MAXIMUM_WEIGHT } from '../types.ts';
import type { Roster } from './parts.ts';
import { ALL_STYLE, DEPARTMENT, GOALS, INTERESTS, SCHEDULE, SITE, SOME_STYLE, WANTS, WISHES } from './seating.ts';

export type Bound = {
  factor: number;
  fixed: number;
  /** A unit of availability less than the mentee's most lowers the bound by as many points at least. */
  perUnit: number;
};

/** Writes the bound for this mentee and a block of people who stated `stated` into `out`. */
export type BoundFor = (mentee: number, stated: number, out: Bound) => void;

export function createBounds({ worth, availability, stated: statedByMentees, skills }: Roster): BoundFor {
  const isTwoWay = skills.back !== null;
  const rounding = PARTS.length * (1 + 0.5) + (0.5 * MAXIMUM_WEIGHT) / FULL + 1;
  const widen = (known: Readonly<Record<Part, boolean>>, mostAvailable: number, out: Bound): void => {
    const worthIf = (part: Part) => (known[part] ? worth[part] : 0);
    const sum = PARTS.reduce((total, part) => total + worthIf(part), 0);
    if (sum === 0) return;
    const factor = MAXIMUM_WEIGHT / sum;
    const dense = worthIf('style') + worthIf('preferences') + worthIf('novelty');
    const fixed = factor * (dense + worthIf('availability') * mostAvailable) + rounding;
    out.factor = Math.max(out.factor, factor);
    out.fixed = Math.max(out.fixed, fixed);
    out.perUnit = (factor * worthIf('availability')) / FULL;
  };
  return (mentee, stated, out) => {
    const own = statedByMentees[mentee] ?? 0;
    const both = own & stated;
    const either = own | stated;
    const mostAvailable = (availability.most[availability.ofMentee[mentee] ?? 0] ?? 0) / FULL;
    const sharesScale = (both & SOME_STYLE) !== 0;
    const isOpen = sharesScale && (either & ALL_STYLE) === 0;
    const known = {
      skills: (own & WANTS) !== 0 || (isTwoWay && (stated & WANTS) !== 0),
      goals: (both & GOALS) !== 0,
      interests: (both & INTERESTS) !== 0,
      style: false,
      availability: (both & SCHEDULE) !== 0,
      preferences: (either & WISHES) !== 0,
      novelty: (both & (DEPARTMENT | SITE)) !== 0,
    };
    out.factor = 0;
    out.fixed = 0;
    out.perUnit = 0;
    // Last the pattern with more known parts: its factor is the smaller one, and so is what a unit is worth in it.
    if (!sharesScale || isOpen) widen(known, mostAvailable, out);
    if (sharesScale) widen({ ...known, style: true }, mostAvailable, out);
  };
}
