import type { Pair } from '../types.ts';

export type Rankings = {
  readonly mentees: { readonly capacity: Int32Array };
  readonly mentors: { readonly capacity: Int32Array };
  readonly edges: RankedEdges;
  readonly locked?: readonly Pair[] | undefined;
  readonly forbidden?: readonly Pair[] | undefined;
};

/** Compressed sparse rows, one per mentee: the edges of mentee j are `ptr[j] … ptr[j + 1] − 1`, in any order. */
export type RankedEdges = {
  readonly ptr: Int32Array;
  readonly col: Int32Array;
  /** The rank that the mentee gives the mentor. */
  readonly menteeRank: Int32Array;
  /** The rank that the mentor gives the mentee. */
  readonly mentorRank: Int32Array;
};
