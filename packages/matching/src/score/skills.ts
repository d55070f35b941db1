import { createCoverage, type Demand, type Kinship } from './coverage.ts';
import { type PartRow, UNKNOWN } from './part-row.ts';
import { isTwoWay, type Policy } from './policy.ts';
import type { Profile } from './profile.ts';

/** One want per concept (the highest level and importance stated), with the floor set by the competence gap. */
function demandsOf(profile: Profile, policy: Policy): readonly Demand[] {
  const gap = policy.competenceGap ?? 0;
  const byConcept = new Map<string, Demand>();
  for (const { concept, level, importance = 1 } of profile.learns) {
    const before = byConcept.get(concept);
    const own = profile.teaches.reduce(
      (most, skill) => (skill.concept === concept ? Math.max(most, skill.level) : most),
      0,
    );
    byConcept.set(concept, {
      concept,
      level: Math.max(level, before?.level ?? 0),
      importance: Math.max(importance, before?.importance ?? 0),
      floor: gap === 0 ? 0 : own + gap,
    });
  }
  return [...byConcept.values()];
}

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
      out[mentor] = wanted === 0 ? UNKNOWN : Math.floor((sums[mentor] ?? 0) / wanted + 0.5);
    }
  };
}
