/**
 * From people and a policy to a problem.
 *
 * Rules first (one bit mask per pair), then seven parts for the pairs that remain, then points. All per-pair work runs
 * on numbers prepared per person, in reused row buffers. O(mentees × mentors × parts); part values are kept while they
 * fit in 64 MB, so that moving a weight repeats only the last step, and recomputed row by row beyond.
 */

import { createLexicon, type Lexicon } from '../text/lexicon.ts';
import type { Problem } from '../types.ts';
import { findAdmissible } from './admissible.ts';
import { createAvailabilityPart } from './availability.ts';
import { checkProfiles } from './check-profiles.ts';
import type { Kinship } from './coverage.ts';
import { prepareGoals } from './goal-lists.ts';
import { createGoalsPart, sharedGoalTerms } from './goals.ts';
import { countInterests, createInterestsPart } from './interests.ts';
import { createNoveltyPart } from './novelty.ts';
import { createPartTable, toParts } from './part-table.ts';
import { createShares } from './point-shares.ts';
import { checkPolicy, checkWeights, type Policy, type Weights } from './policy.ts';
import { createPreferencesPart } from './preferences.ts';
import type { Position, Profile } from './profile.ts';
import { createReportingLines } from './reporting-lines.ts';
import { createRules, RULES, rulesIn } from './rules.ts';
import type { Scored } from './scored.ts';
import { createSkillsPart } from './skills.ts';
import { createStylePart } from './style.ts';
import { createWorkingTime, WORKING_DAYS } from './working-hours.ts';

export type ScoreContext = {
  /** Everybody in the organization; people enrolled but not listed stand where their profile says. */
  readonly organization?: readonly Position[] | undefined;
  /** Finds concepts in goal texts, and what concepts have to do with each other. Without it words match only words. */
  readonly lexicon?: Lexicon | undefined;
  /** Partial credit between skills instead of `lexicon.relation`. */
  readonly related?: Kinship | undefined;
  readonly seed?: number | undefined;
};

/**
 * @throws MatchingError naming the person and field, or the field of the policy.
 * @example
 * const scored = score(profiles, policy, { organization, lexicon, seed: 7 });
 * const result = solve(scored.problem);
 */
export function score(profiles: readonly Profile[], policy: Policy, context: ScoreContext = {}): Scored {
  checkPolicy(policy);
  checkProfiles(profiles);
  const mentees = profiles.filter(({ role }) => role === 'mentee');
  const mentors = profiles.filter(({ role }) => role === 'mentor');
  const lines = createReportingLines([...(context.organization ?? []), ...profiles]);
  const time = createWorkingTime(profiles, policy.referenceDate);
  const kinship = context.related ?? context.lexicon?.relation ?? noKinship;
  const lexicon = context.lexicon ?? createLexicon([]);
  const goals = prepareGoals([...mentees, ...mentors], lexicon);
  const ruleRow = createRules(mentees, mentors, policy, lines, time);
  const partRows = [
    createSkillsPart(mentees, mentors, policy, kinship),
    createGoalsPart(goals, mentees.length, mentors.length),
    createInterestsPart(mentees, mentors),
    createStylePart(mentees, mentors),
    createAvailabilityPart(mentees, mentors, time, policy),
    createPreferencesPart(mentees, mentors),
    createNoveltyPart(mentees, mentors),
  ];
  const admissible = findAdmissible(mentees.length, mentors.length, ruleRow);
  const table = createPartTable(partRows, admissible, mentors.length);

  const menteeAt = new Map(mentees.map(({ id }, row) => [id, row]));
  const mentorAt = new Map(mentors.map(({ id }, row) => [id, row]));
  const interestCounts = countInterests(profiles);
  const masks = new Int32Array(mentors.length);
  const maskOf = (mentee: number, mentor: number) => {
    ruleRow(mentee, masks);
    return masks[mentor] ?? 0;
  };
  const base = {
    mentees,
    mentors,
    menteeIndex: (id: string) => menteeAt.get(id) ?? -1,
    mentorIndex: (id: string) => mentorAt.get(id) ?? -1,
    rule: (mentee: number, mentor: number) => RULES[31 - Math.clz32(lowestBit(maskOf(mentee, mentor)))] ?? null,
    rules: (mentee: number, mentor: number) => rulesIn(maskOf(mentee, mentor)),
    removals: (role: Profile['role'], index: number) =>
      role === 'mentee'
        ? admissible.ofMentees.read(index, mentors.length)
        : admissible.ofMentors.read(index, mentees.length),
    overlapMinutes: (mentee: number, mentor: number) => {
      const [a, b] = [mentees[mentee], mentors[mentor]];
      if (a === undefined || b === undefined) return null;
      const week = time.weekOverlap(time.scheduleOf(a), time.scheduleOf(b));
      return week < 0 ? null : week / WORKING_DAYS;
    },
    sharedWindows: (mentee: number, mentor: number) => {
      const [a, b] = [mentees[mentee], mentors[mentor]];
      if (a === undefined || b === undefined) return [];
      return time.sharedWindows(time.scheduleOf(a), time.scheduleOf(b), a.zone ?? 'UTC');
    },
    sharedGoals: (mentee: number, mentor: number) => {
      const shared = sharedGoalTerms(goals, mentee, mentees.length + mentor);
      const above = new Set(shared.flatMap((concept) => [...lexicon.above(concept).keys()]));
      return shared.filter((term) => !above.has(term));
    },
    interestCount: (interest: string) => interestCounts.get(interest) ?? 0,
    kinship,
    issues: { reportingLoops: lines.loops, unknownManagers: lines.unknownManagers },
  };

  const weigh = (weights: Weights): Scored => {
    const shares = createShares(weights);
    const problem: Problem = {
      mentees: toSide(mentees, policy.outside.mentee),
      mentors: toSide(mentors, policy.outside.mentor),
      edges: { ptr: admissible.ptr, col: admissible.col, weight: table.weigh(shares) },
      objective: 'total',
      seed: context.seed ?? 0,
    };
    const parts = (mentee: number, mentor: number) => toParts(table.read(mentee, mentor), shares);
    return {
      ...base,
      problem,
      policy: { ...policy, weights },
      parts,
      score: (mentee, mentor) =>
        maskOf(mentee, mentor) === 0 ? parts(mentee, mentor).reduce((sum, { points }) => sum + points, 0) : null,
      withWeights: (other) => {
        checkWeights(other);
        return weigh(other);
      },
    };
  };
  return weigh(policy.weights);
}

const noKinship: Kinship = (offered, wanted) => (offered === wanted ? 1 : 0);

function lowestBit(mask: number): number {
  return mask & -mask;
}

function toSide(people: readonly Profile[], outside: number): Problem['mentees'] {
  return {
    capacity: Int32Array.from(people, ({ capacity }) => capacity),
    outside: new Int32Array(people.length).fill(outside),
  };
}
