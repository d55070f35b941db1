import { FULL, type PartRow, toUnits, UNKNOWN } from './part-row.ts';
import type { Profile } from './profile.ts';

/** How many of these people name each interest. */
export function countInterests(profiles: readonly Profile[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { interests } of profiles) {
    for (const interest of new Set(interests)) counts.set(interest, (counts.get(interest) ?? 0) + 1);
  }
  return counts;
}

/** Each once, in the order in which weights are added up: sums of fractions depend on it. */
export function interestsOf({ interests }: Profile): string[] {
  return [...new Set(interests)].sort();
}

/** Rarer interests count more; the square root is exactly rounded on every machine, a logarithm is not. */
export function interestWeight(people: number): number {
  return 1 / Math.sqrt(people);
}

/** Twice the shared weight over the weight of both lists, in ten-thousandths. Unknown unless both named an interest. */
export function interestUnits(shared: number, own: number, theirs: number): number {
  return own === 0 || theirs === 0 ? UNKNOWN : Math.min(toUnits((2 * shared) / (own + theirs)), FULL);
}

/** @param counts how many people name each interest. */
export function createInterestsPart(
  mentees: readonly Profile[],
  mentors: readonly Profile[],
  counts: ReadonlyMap<string, number>,
): PartRow {
  const weigh = (interest: string) => interestWeight(counts.get(interest) ?? 1);
  const weightOf = (profile: Profile) => interestsOf(profile).reduce((sum, interest) => sum + weigh(interest), 0);
  const menteeLists = mentees.map(interestsOf);
  const menteeWeight = Float64Array.from(mentees, weightOf);
  const mentorWeight = Float64Array.from(mentors, weightOf);
  const mentorsNaming = new Map<string, number[]>();
  mentors.forEach((profile, mentor) => {
    for (const interest of interestsOf(profile)) {
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
      out[mentor] = interestUnits(shared[mentor] ?? 0, own, mentorWeight[mentor] ?? 0);
    }
  };
}
