import { createCoverage, type Kinship } from './coverage.ts';
import { type PartRow, UNKNOWN } from './part-row.ts';
import type { Profile } from './profile.ts';

/**
 * Aligned goals: how much of both lists of goal topics is met by the other list (the Dice coefficient, with partial
 * credit for kindred concepts). Unknown unless both stated a topic.
 */
export function createGoalsPart(mentees: readonly Profile[], mentors: readonly Profile[], kinship: Kinship): PartRow {
  const toDemands = ({ goalTopics }: Profile) =>
    [...new Set(goalTopics)].map((concept) => ({ concept, level: 1, importance: 1, floor: 0 }));
  const toOffers = ({ goalTopics }: Profile) => [...new Set(goalTopics)].map((concept) => ({ concept, level: 1 }));
  const ofMentees = createCoverage(mentees.map(toDemands), mentors.map(toOffers), kinship);
  const ofMentors = createCoverage(mentors.map(toDemands), mentees.map(toOffers), kinship);
  const sums = new Float64Array(mentors.length);
  return (mentee, out) => {
    const own = ofMentees.wanted[mentee] ?? 0;
    if (own === 0) {
      out.fill(UNKNOWN);
      return;
    }
    sums.fill(0);
    ofMentees.addForLearner(mentee, sums);
    ofMentors.addForTeacher(mentee, sums);
    for (let mentor = 0; mentor < sums.length; mentor++) {
      const theirs = ofMentors.wanted[mentor] ?? 0;
      out[mentor] = theirs === 0 ? UNKNOWN : Math.floor((sums[mentor] ?? 0) / (own + theirs) + 0.5);
    }
  };
}
