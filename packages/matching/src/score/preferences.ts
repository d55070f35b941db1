import { meanUnits, type PartRow, toUnits } from './part-row.ts';
import type { Profile } from './profile.ts';

/** Somebody on the other side, by row, and how much the wish is worth in ten-thousandths. */
export type Wish = { readonly other: number; readonly units: number };

/** The first of n listed candidates is worth 1, the last 1/n; only ids that take part on the other side count. */
export function createWishReader(others: readonly Profile[]): (profile: Profile) => readonly Wish[] {
  const rowOf = new Map(others.map(({ id }, row) => [id, row]));
  return ({ preferences = [] }) => {
    const listed = [...new Set(preferences)].flatMap((id) => rowOf.get(id) ?? []);
    return listed.map((other, rank) => ({ other, units: toUnits((listed.length - rank) / listed.length) }));
  };
}

/**
 * Stated wishes: the mean of both views where both listed somebody; anybody not listed is worth 0. Unknown if neither
 * listed anybody.
 */
export function wishUnits(sum: number, isStatedByOne: boolean, isStatedByOther: boolean): number {
  return meanUnits(sum, (isStatedByOne ? 1 : 0) + (isStatedByOther ? 1 : 0));
}

export function createPreferencesPart(mentees: readonly Profile[], mentors: readonly Profile[]): PartRow {
  const ofMentees = mentees.map(createWishReader(mentors));
  const ofMentors = mentors.map(createWishReader(mentees));
  const fromMentors = mentees.map((): Wish[] => []);
  ofMentors.forEach((wishes, mentor) => {
    for (const { other: mentee, units } of wishes) fromMentors[mentee]?.push({ other: mentor, units });
  });
  const hasWishes = Uint8Array.from(ofMentors, (wishes) => (wishes.length > 0 ? 1 : 0));
  const sums = new Float64Array(mentors.length);
  return (mentee, out) => {
    sums.fill(0);
    const own = ofMentees[mentee] ?? [];
    for (const { other, units } of [...own, ...(fromMentors[mentee] ?? [])]) sums[other] = (sums[other] ?? 0) + units;
    const isStated = own.length > 0;
    for (let mentor = 0; mentor < sums.length; mentor++) {
      out[mentor] = wishUnits(sums[mentor] ?? 0, isStated, hasWishes[mentor] === 1);
    }
  };
}
