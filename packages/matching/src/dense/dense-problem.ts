import type { Side } from '../types.ts';

export type DenseProblem = {
  readonly mentees: Side;
  readonly mentors: Side;
  /** Row per mentee: `weight[mentee × mentors + mentor]`, 0 … 1,000,000. */
  readonly weight: Int32Array;
  readonly seed: number;
};
