/**
 * What "best" means, one shape of answer for every meaning, and what proves it.
 *
 * Every objective below `total` is a list of wishes in order of importance, the total last. Each wish but the last
 * counts something (people with a partner, pairs, or pairs of one score), and narrows the choices to those that grant
 * it. What is left is again a matching problem, `restated`, and its best total is found and certified like any other.
 */
import type { Certificate, Pair, Problem, State } from '../types.ts';

export const OBJECTIVES = ['total', 'coverage', 'floor', 'leximin'] as const;
export type Objective = (typeof OBJECTIVES)[number];

/** What there should be most of: mentees with a partner, mentors with a partner, pairs. */
export const COUNTED = ['mentees', 'mentors', 'pairs'] as const;
export type Counted = (typeof COUNTED)[number];

/**
 * One granted wish with its proof: no choice that grants the wishes before has more of what is counted, or fewer pairs
 * of this score. Pairs and people that locks decide are not counted. The prices are linear-programming duals: see
 * check/steps-hold.ts for the short proof. They are listed flat, `[row, price, row, price, …]`; everybody else's is 0.
 */
export type Step = {
  readonly counts: Counted | 'score';
  /** Of the pairs counted; null where all are. */
  readonly score: number | null;
  readonly count: number;
  readonly mentees: Int32Array;
  readonly mentors: Int32Array;
};

export type ObjectiveResult = {
  readonly objective: Objective;
  /** Ordered by mentee, then mentor. */
  readonly pairs: readonly Pair[];
  /** In the problem as given: scores of the pairs plus the outside options of unfilled slots. */
  readonly total: number;
  /** False only where `leximin` was too large to settle and stopped at the floor. */
  readonly exact: boolean;
  /** True if the certificate and every step hold, checked by code that shares nothing with the search. */
  readonly isProved: boolean;
  /**
   * The problem of objective `total` that was left after the steps; `state` prices it and `certificate` certifies it.
   * The same people, and after them stand-ins for slots that may stay empty (restate.ts); capacities, edges, weights
   * and outside options may differ from the problem as given.
   */
  readonly restated: Problem;
  readonly state: State;
  readonly certificate: Certificate;
  /**
   * Empty for `total`. First mentees, then mentors; for `floor` and `leximin` pairs after them; for `leximin` then pairs
   * of one score each, lowest first.
   */
  readonly steps: readonly Step[];
  /** Lowest score among the pairs that are not locked, for `floor` and `leximin`; null without such pairs. */
  readonly floor: number | null;
  /** For `floor`: with scores above it alone, there are at most `count` of what it counts, fewer than there are. */
  readonly ceiling: Step | null;
};
