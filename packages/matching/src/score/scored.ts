import type { Problem } from '../types.ts';
import type { Part, Policy } from './policy.ts';
import type { AvailabilityWindow, Profile, Role } from './profile.ts';
import type { Removals } from './removals.ts';
import type { RuleName } from './rules.ts';

/** One part of one pair. */
export type PartValue = {
  readonly part: Part;
  /** 0 … 1 in ten-thousandths; null = not stated, so it does not count. */
  readonly value: number | null;
  /** Points at stake in this part for this pair; the shares of a pair add up to 1,000,000. */
  readonly share: number;
  /** Whole points; the points of a pair add up to its score. */
  readonly points: number;
};

/** A problem ready to solve, with everything needed to say why. */
export type Scored = {
  readonly problem: Problem;
  readonly policy: Policy;
  /** By row number of the problem. */
  readonly mentees: readonly Profile[];
  readonly mentors: readonly Profile[];
  /** Row number by id; −1 if nobody has it. */
  readonly menteeIndex: (id: string) => number;
  readonly mentorIndex: (id: string) => number;
  /** All parts of a pair, in the order of `PARTS`, whether a rule removes it or not. O(mentors) for a new mentee. */
  readonly parts: (mentee: number, mentor: number) => readonly PartValue[];
  /** Whole points, 0 … 1,000,000; null if a rule removes the pair. */
  readonly score: (mentee: number, mentor: number) => number | null;
  /** The first rule that removes the pair, in the order of `RULES`; null if it is admissible. */
  readonly rule: (mentee: number, mentor: number) => RuleName | null;
  /** Every rule that removes the pair. */
  readonly rules: (mentee: number, mentor: number) => readonly RuleName[];
  readonly removals: (role: Role, index: number) => Removals;
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
  /** The same people and rules under other weights. */
  readonly withWeights: (weights: Policy['weights']) => Scored;
};
