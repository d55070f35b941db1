import { type PartRow, toUnits, UNKNOWN } from './part-row.ts';
import type { Profile } from './profile.ts';

/** How many of these people name each interest. */
export function countInterests(profiles: readonly Profile[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { interests } of profiles) {
    for (const interest of new Set(interests)) counts.set(interest, (counts.get(interest) ?? 0) + 1);
  }
  return counts;
}

/**
 * Shared interests, rarer ones count more: an interest that n people name weighs 1/√n (the square root is exactly
 * rounded on every machine, a logarithm is not). Part = twice the shared weight over the weight of both lists.
 * Unknown unless both named an interest.
 */
export function createInterestsPart(mentees: readonly Profile[], mentors: readonly Profile[]): PartRow {
  const counts = countInterests([...mentees, ...mentors]);
  const weigh = (interest: string) => 1 / Math.sqrt(counts.get(interest) ?? 1);
  const sorted = ({ interests }: Profile) => [...new Set(interests)].sort();
  const weightOf = (profile: Profile) => sorted(profile).reduce((sum, interest) => sum + weigh(interest), 0);
  const menteeLists = mentees.map(sorted);
  const menteeWeight = Float64Array.from(mentees, weightOf);
  const mentorWeight = Float64Array.from(mentors, weightOf);
  const mentorsNaming = new Map<string, number[]>();
  mentors.forEach((profile, mentor) => {
    for (const interest of sorted(profile)) {
      const list = mentorsNaming.get(interest) ?? [];
      list.push(mentor);
      mentorsNaming.set(interest, list);
    }
  });
  const shared = new Float64Array(mentors.length);
  return (mentee, out) => {
    const own = menteeWeight[mentee] ?? 0;
    if (own === 0) {
      out.fill(UNKNOWN);
      return;
    }
    shared.fill(0);
    for (const interest of menteeLists[mentee] ?? []) {
      const weight = weigh(interest);
      for (const mentor of mentorsNaming.get(interest) ?? []) shared[mentor] = (shared[mentor] ?? 0) + weight;
    }
    for (let mentor = 0; mentor < shared.length; mentor++) {
      const theirs = mentorWeight[mentor] ?? 0;
      out[mentor] =
        theirs === 0 ? UNKNOWN : Math.min(toUnits((2 * (shared[mentor] ?? 0)) / (own + theirs)), toUnits(1));
    }
  };
}
