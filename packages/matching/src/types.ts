/**
 * The problem: maximum-weight bipartite b-matching with an outside option for everybody.
 *
 * Choose pairs x ∈ {0, 1} to maximize
 *   Σ weight·x  +  Σ outside(mentee) × its unfilled slots  +  Σ outside(mentor) × its unfilled slots
 * where nobody is in more pairs than their capacity, every locked pair is chosen and no forbidden pair is.
 * A pair exists as a choice only if it is an edge: a hard rule is a missing edge.
 *
 * Units: weights are whole score points, 0 … 1,000,000. `outside` is in the same points and counts once per
 * unfilled slot; it may be negative (down to −1,000,000,000), which is a price on leaving a slot unfilled and so
 * turns "fill it whenever possible" into part of the objective.
 */

export const MAXIMUM_WEIGHT = 1_000_000;
export const MINIMUM_OUTSIDE = -1_000_000_000;
export const MAXIMUM_OUTSIDE = 1_000_000_000;

/** `[mentee, mentor]`, both as row numbers. */
export type Pair = readonly [mentee: number, mentor: number];

export type Side = {
  readonly capacity: Int32Array;
  readonly outside: Int32Array;
};

/** Compressed sparse rows, one per mentee: the edges of mentee j are `ptr[j] … ptr[j + 1] − 1`, in any order. */
export type Edges = {
  readonly ptr: Int32Array;
  readonly col: Int32Array;
  readonly weight: Int32Array;
};

export type Problem = {
  readonly mentees: Side;
  readonly mentors: Side;
  readonly edges: Edges;
  readonly locked?: readonly Pair[] | undefined;
  readonly forbidden?: readonly Pair[] | undefined;
  /** What "best" means: see objectives/objective.ts. */
  readonly objective: 'total' | 'coverage' | 'floor' | 'leximin';
  /** Whole number 0 … 2³² − 1. Decides only between results of equal total. */
  readonly seed: number;
};

/**
 * Prices that prove the optimum (see certify/certify.ts for the proof).
 * `u`: price of one slot of each mentor, at least the mentor's outside option.
 * `v`: what one slot is worth to each mentee, at least the mentee's outside option.
 * `z`: per edge, what the pair is worth above both prices (needed when both sides may be in several pairs).
 * `x`: per edge, 1 if the pair is chosen.
 */
export type State = {
  /** What was solved: with it a state can be repaired after a change. */
  readonly problem: Problem;
  readonly u: Int32Array;
  readonly v: Int32Array;
  readonly z: Int32Array;
  readonly x: Uint8Array;
};

export type Violation = {
  readonly kind: ViolationKind;
  readonly mentee?: number;
  readonly mentor?: number;
  readonly edge?: number;
};

export type ViolationKind =
  | 'malformed'
  | 'not_an_edge'
  | 'duplicate_pair'
  | 'forbidden_pair'
  | 'missing_lock'
  | 'mentee_over_capacity'
  | 'mentor_over_capacity'
  | 'choice_differs_from_pairs'
  | 'mentee_price_below_outside'
  | 'mentor_price_below_outside'
  | 'negative_edge_price'
  | 'pair_worth_more_than_its_prices'
  | 'total_differs_from_primal'
  | 'dual_differs_from_primal'
  | 'sum_not_exact';

export type Certificate = {
  /** True only if every check passed: then no other admissible choice has a larger total. */
  readonly ok: boolean;
  readonly primal: number;
  readonly dual: number;
  /** The first 100 violations; empty exactly when `ok`. */
  readonly violations: readonly Violation[];
};

export type Result = {
  /** Ordered by mentee, then mentor. */
  readonly pairs: readonly Pair[];
  /** The value of the objective: scores of the pairs plus the outside options of unfilled slots. */
  readonly total: number;
  readonly state: State;
  readonly certificate: Certificate;
};

/**
 * Where to start from instead of nothing: the state of an earlier result, or any prices and pairs. Decides how long a
 * solve takes, no more.
 */
export type Warm = {
  /** Price of a slot of each mentor, in points as in `State`; people without one count as 0. */
  readonly u: Int32Array;
  readonly pairs: readonly Pair[];
};

export type SolveOptions = {
  readonly warm?: Warm | State | undefined;
  /**
   * `seeded` (the default): among equal totals the seed decides. `any`: the first one found, still the same on every
   * machine, but it may depend on the order of edges and on the warm start; saves time where ties are many.
   */
  readonly ties?: 'seeded' | 'any' | undefined;
  /** A solve runs without yielding; the signal is seen when it is aborted beforehand or from a callback. */
  readonly signal?: AbortSignal | undefined;
  /** Polled every few mentees, e.g. `() => Atomics.load(flag, 0) === 1` inside a worker. */
  readonly shouldStop?: (() => boolean) | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
};
