/**
 * From people and a policy to a problem.
 *
 * Rules first (one bit mask per pair), then seven parts for the pairs that remain, then points. All per-pair work runs
 * on numbers prepared per person, in reused row buffers. O(mentees × mentors × parts); part values are kept while they
 * fit in 64 MB, so that moving a weight repeats only the last step, and recomputed row by row beyond.
 */
import type { Problem } from '../types.ts';
import { findAdmissible } from './admissible.ts';
import { createAvailabilityPart } from './availability.ts';
import { createGoalsPart } from './goals.ts';
import { createInterestsPart } from './interests.ts';
import { createKnowledge, createMaskOf } from './knowledge.ts';
import { createNoveltyPart } from './novelty.ts';
import { createPartTable, toParts } from './part-table.ts';
import { createShares } from './point-shares.ts';
import { checkWeights, type Policy, type Weights } from './policy.ts';
import { readPopulation, type ScoreContext, sidesOf } from './population.ts';
import { createPreferencesPart } from './preferences.ts';
import type { Profile } from './profile.ts';
import { createRules, RULES } from './rules.ts';
import type { Scored } from './scored.ts';
import { createSkillsPart } from './skills.ts';
import { createStylePart } from './style.ts';

/**
 * @throws MatchingError naming the person and field, or the field of the policy.
 * @example
 * const scored = score(profiles, policy, { organization, lexicon, seed: 7 });
 * const result = solve(scored.problem);
 */
export function score(profiles: readonly Profile[], policy: Policy, context: ScoreContext = {}): Scored {
  const population = readPopulation(profiles, policy, context);
  const { mentees, mentors, time } = population;
  const ruleRow = createRules(population);
  const partRows = [
    createSkillsPart(mentees, mentors, policy, population.kinship),
    createGoalsPart(population.goals, mentees.length, mentors.length),
    createInterestsPart(mentees, mentors, population.interestCounts),
    createStylePart(mentees, mentors),
    createAvailabilityPart(mentees, mentors, time, policy),
    createPreferencesPart(mentees, mentors),
    createNoveltyPart(mentees, mentors),
  ];
  const admissible = findAdmissible(mentees.length, mentors.length, ruleRow);
  const table = createPartTable(partRows, admissible, mentors.length);
  const maskOf = createMaskOf(ruleRow);
  const knowledge = createKnowledge(population, maskOf);
  const removals: Scored['removals'] = (role, index) =>
    role === 'mentee'
      ? admissible.ofMentees.read(index, mentors.length)
      : admissible.ofMentors.read(index, mentees.length);

  const weigh = (weights: Weights): Scored => {
    const shares = createShares(weights);
    const problem: Problem = {
      ...sidesOf(population),
      edges: { ptr: admissible.ptr, col: admissible.col, weight: table.weigh(shares) },
      objective: 'total',
      seed: context.seed ?? 0,
    };
    const parts = (mentee: number, mentor: number) => toParts(table.read(mentee, mentor), shares);
    return {
      ...knowledge,
      parts,
      problem,
      policy: { ...policy, weights },
      score: (mentee, mentor) =>
        maskOf(mentee, mentor) === 0 ? parts(mentee, mentor).reduce((sum, { points }) => sum + points, 0) : null,
      rule: (mentee, mentor) => RULES[31 - Math.clz32(lowestBit(maskOf(mentee, mentor)))] ?? null,
      removals,
      withWeights: (other) => {
        checkWeights(other);
        return weigh(other);
      },
    };
  };
  return weigh(policy.weights);
}

function lowestBit(mask: number): number {
  return mask & -mask;
}
