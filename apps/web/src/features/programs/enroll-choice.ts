import type { enroll, In } from '@viceversa/contract';

export type EnrollChoice = In<typeof enroll>['by'];

/** Ready to be enrolled: the choice, and how many people it brings when that is known. */
export type Readied = { readonly by: EnrollChoice; readonly count: number | null };
