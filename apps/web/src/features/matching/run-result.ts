import type { getMatchRunPairs, Out } from '@viceversa/contract';

/** Pairs of a run and who stayed without one. */
export type RunResult = Out<typeof getMatchRunPairs>;
