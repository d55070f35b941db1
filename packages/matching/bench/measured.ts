/** What came out of a row, as it is kept between runs. */

/** Medians over so many runs; the peak is the largest. */
export type Figure = {
  readonly name: string;
  readonly version: string;
  readonly runs: number;
  readonly processorMs: number;
  readonly leastMs: number;
  readonly mostMs: number;
  readonly wallMs: number;
  readonly peakMb: number;
};

export type Measured = {
  readonly id: string;
  readonly ours: Figure | null;
  readonly alone: Figure | null;
  readonly seeded: Figure | null;
  /** Null without anybody to compare with, or when not available. */
  readonly against: Figure | null;
  /** Why the figures must not be used: totals that differ, or a process that broke down. */
  readonly problem: string | null;
  /** Processes that wanted to run, over the minute before and at the end. */
  readonly loadBefore: number;
  readonly loadAfter: number;
};
