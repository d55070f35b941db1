import { MatchingError } from '../matching-error.ts';
import type { SolveOptions } from '../types.ts';

/** How many mentees are placed between two looks at the stop conditions. */
const INTERVAL = 16;

/** Tells the caller how far the solve is, and stops it when the caller says so. */
export type Watch = (done: number, total: number) => void;

export function createWatch(options: SolveOptions): Watch {
  const { signal, shouldStop, onProgress } = options;
  return (done, total) => {
    if (done % INTERVAL !== 0 && done !== total) return;
    onProgress?.(done, total);
    if (signal?.aborted || shouldStop?.()) throw new MatchingError('stopped', { done, total });
  };
}
