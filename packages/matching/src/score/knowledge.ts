/** What is known about people and about any two of them: all that an explanation is made of. */
import { sharedGoalTerms } from './goals.ts';
import type { PartValue } from './part-table.ts';
import type { Policy } from './policy.ts';
import type { Population } from './population.ts';
import type { AvailabilityWindow, Profile } from './profile.ts';
import { type RuleName, type RuleRow, rulesIn } from './rules.ts';
import { WORKING_DAYS } from './working-hours.ts';

export type Knowledge = {
  readonly policy: Policy;
  /** By row number of the problem. */
  readonly mentees: readonly Profile[];
  readonly mentors: readonly Profile[];
  /** Row number by id; −1 if nobody has it. */
  readonly menteeIndex: (id: string) => number;
  readonly mentorIndex: (id: string) => number;
  /** All parts of a pair, in the order of `PARTS`, whether a rule removes it or not. */
  readonly parts: (mentee: number, mentor: number) => readonly PartValue[];
  /** Every rule that removes the pair. */
  readonly rules: (mentee: number, mentor: number) => readonly RuleName[];
  /** Common working minutes per working day in the reference week; null if not stated. */
  readonly overlapMinutes: (mentee: number, mentor: number) => number | null;
  /** The common time as windows of the mentee's wall clock; empty unless one of the two stated windows. */
  readonly sharedWindows: (mentee: number, mentor: number) => readonly AvailabilityWindow[];
  /**
   * Concept ids and whole topics (`term:<topic>`) that both goals have, the rarest first. Left out: a concept above
   * another shared one, and lone words.
   */
  readonly sharedGoals: (mentee: number, mentor: number) => readonly string[];
  /** How many people in this run name an interest. */
  readonly interestCount: (interest: string) => number;
  readonly kinship: (offered: string, wanted: string) => number;
  /** What the data itself has wrong; worth showing before anybody trusts the reporting-line rule. */
  readonly issues: {
    readonly reportingLoops: readonly (readonly string[])[];
    readonly unknownManagers: readonly string[];
  };
};

/** The rules that remove one pair, as a mask. O(1) but for the people whom rules name together with the mentee. */
export type MaskOf = (mentee: number, mentor: number) => number;

export function createMaskOf(ruleRow: RuleRow): MaskOf {
  const one = new Int32Array(1);
  return (mentee, mentor) => {
    ruleRow(mentee, one, mentor);
    return one[0] ?? 0;
  };
}

export function createKnowledge(population: Population, maskOf: MaskOf): Omit<Knowledge, 'parts'> {
  const { mentees, mentors, policy, lines, time, lexicon, kinship, goals, interestCounts } = population;
  const menteeAt = new Map(mentees.map(({ id }, row) => [id, row]));
  const mentorAt = new Map(mentors.map(({ id }, row) => [id, row]));
  return {
    policy,
    mentees,
    mentors,
    menteeIndex: (id) => menteeAt.get(id) ?? -1,
    mentorIndex: (id) => mentorAt.get(id) ?? -1,
    rules: (mentee, mentor) => rulesIn(maskOf(mentee, mentor)),
    overlapMinutes: (mentee, mentor) => {
      const [a, b] = [mentees[mentee], mentors[mentor]];
      if (a === undefined || b === undefined) return null;
      const week = time.weekOverlap(time.scheduleOf(a), time.scheduleOf(b));
      return week < 0 ? null : week / WORKING_DAYS;
    },
    sharedWindows: (mentee, mentor) => {
      const [a, b] = [mentees[mentee], mentors[mentor]];
      if (a === undefined || b === undefined) return [];
      return time.sharedWindows(time.scheduleOf(a), time.scheduleOf(b), a.zone ?? 'UTC');
    },
    sharedGoals: (mentee, mentor) => {
      const shared = sharedGoalTerms(goals, mentee, mentees.length + mentor);
      const above = new Set(shared.flatMap((concept) => [...lexicon.above(concept).keys()]));
      return shared.filter((term) => !above.has(term));
    },
    interestCount: (interest) => interestCounts.get(interest) ?? 0,
    kinship,
    issues: { reportingLoops: lines.loops, unknownManagers: lines.unknownManagers },
  };
}
