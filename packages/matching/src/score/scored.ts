import type { Problem } from '../types.ts';
import type { Knowledge } from './knowledge.ts';
import type { Policy } from './policy.ts';
import type { Role } from './profile.ts';
import type { Removals } from './removals.ts';
import type { RuleName } from './rules.ts';

/** A problem ready to solve, with everything needed to say why. `parts` takes O(mentors) for a new mentee. */
export type Scored = Knowledge & {
  readonly problem: Problem;
  /** Whole points, 0 … 1,000,000; null if a rule removes the pair. */
  readonly score: (mentee: number, mentor: number) => number | null;
  /** The first rule that removes the pair, in the order of `RULES`; null if it is admissible. */
  readonly rule: (mentee: number, mentor: number) => RuleName | null;
  readonly removals: (role: Role, index: number) => Removals;
  /** The same people and rules under other weights. */
  readonly withWeights: (weights: Policy['weights']) => Scored;
};
