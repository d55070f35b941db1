import { type PartRow, toUnits, UNKNOWN } from './part-row.ts';
import type { Profile } from './profile.ts';

/**
 * Stated wishes. The first of n listed candidates is worth 1, the last 1/n, anybody not listed 0; only ids that take
 * part on the other side count. If both listed somebody, the mean of both views. Unknown if neither listed anybody.
 */
export function createPreferencesPart(mentees: readonly Profile[], mentors: readonly Profile[]): PartRow {
  const ofMentees = rankAll(mentees, mentors);
  const ofMentors = rankAll(mentors, mentees);
  const fromMentors = mentees.map((): { readonly mentor: number; readonly part: number }[] => []);
  ofMentors.forEach((wishes, mentor) => {
    for (const [mentee, part] of wishes) fromMentors[mentee]?.push({ mentor, part });
  });
  const hasWishes = Uint8Array.from(ofMentors, (wishes) => (wishes.size > 0 ? 1 : 0));
  const sums = new Float64Array(mentors.length);
  return (mentee, out) => {
    sums.fill(0);
    const own = ofMentees[mentee] ?? new Map<number, number>();
    for (const [mentor, part] of own) sums[mentor] = (sums[mentor] ?? 0) + part;
    for (const { mentor, part } of fromMentors[mentee] ?? []) sums[mentor] = (sums[mentor] ?? 0) + part;
    for (let mentor = 0; mentor < sums.length; mentor++) {
      const views = (own.size > 0 ? 1 : 0) + (hasWishes[mentor] ?? 0);
      out[mentor] = views === 0 ? UNKNOWN : Math.floor((sums[mentor] ?? 0) / views + 0.5);
    }
  };
}

function rankAll(people: readonly Profile[], others: readonly Profile[]): ReadonlyMap<number, number>[] {
  const indexOf = new Map(others.map(({ id }, index) => [id, index]));
  return people.map(({ preferences = [] }) => {
    const listed = [...new Set(preferences)].flatMap((id) => indexOf.get(id) ?? []);
    return new Map(listed.map((other, rank) => [other, toUnits((listed.length - rank) / listed.length)]));
  });
}
