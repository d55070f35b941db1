import { createCoverage } from './coverage.ts';
import { demandsOf, type Kinship } from './credit.ts';
import { meanUnits, type PartRow } from './part-row.ts';
import { isTwoWay, type Policy } from './policy.ts';
import type { Profile } from './profile.ts';

/**
 * Directed and complementary: Σ importance × credit over what the learner wants, as a share of everything wanted.
 * In mutual and peer kinds the wants of both people form one list. Unknown only if nobody who learns stated a want:
 * a mentor who states no skill covers nothing.
 */
export function createSkillsPart(
  mentees: readonly Profile[],
  mentors: readonly Profile[],
  policy: Policy,
  kinship: Kinship,
): PartRow {
  const toDemands = (profile: Profile) => demandsOf(profile, policy);
  const toMentee = createCoverage(
    mentees.map(toDemands),
    mentors.map(({ teaches }) => teaches),
    kinship,
  );
  const toMentor = isTwoWay(policy.kind)
    ? createCoverage(
        mentors.map(toDemands),
        mentees.map(({ teaches }) => teaches),
        kinship,
      )
    : null;
  const sums = new Float64Array(mentors.length);
  return (mentee, out) => {
    sums.fill(0);
    toMentee.addForLearner(mentee, sums);
    toMentor?.addForTeacher(mentee, sums);
    const wantedByMentee = toMentee.wanted[mentee] ?? 0;
    for (let mentor = 0; mentor < sums.length; mentor++) {
      const wanted = wantedByMentee + (toMentor === null ? 0 : (toMentor.wanted[mentor] ?? 0));
      out[mentor] = meanUnits(sums[mentor] ?? 0, wanted);
    }
  };
}
