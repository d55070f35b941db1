/** A time measured beside somebody else's work tells of that work: it is always printed, and judged on a quiet machine. */
import { inject } from 'vitest';

/** Waiting and running processes per core, over the minute before the tests began. */
const quietBelow = 1.5;
export const whenQuiet = `judged where each core had less than ${quietBelow} to do when the tests began`;

export const machineLoad = (): { readonly perCore: string; readonly isQuiet: boolean } => {
  const load = inject('loadPerCore');
  return { perCore: load.toFixed(2), isQuiet: load < quietBelow };
};
