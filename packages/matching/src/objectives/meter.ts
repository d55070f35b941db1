/** One progress scale and one stop signal for an objective that takes several solves. */
import { MatchingError } from '../matching-error.ts';
import type { SolveOptions } from '../types.ts';

const FULL = 1000;

export type Meter = {
  /** Polls the stop conditions between two searches. @throws MatchingError `stopped` */
  readonly check: () => void;
  /** How much of the whole is done, 0 … 1. */
  readonly report: (share: number) => void;
  /** Options for a solve that takes this share of the whole, both ends in 0 … 1. */
  readonly part: (from: number, to: number) => SolveOptions;
};

export function createMeter(options: SolveOptions): Meter {
  const { signal, shouldStop, onProgress } = options;
  let furthest = -1;
  const check = () => {
    if (signal?.aborted || shouldStop?.()) throw new MatchingError('stopped', { done: Math.max(0, furthest) });
  };
  /** A solve repeated with larger numbers starts over; what was reported is not taken back. */
  const report = (share: number) => {
    const done = Math.floor(share * FULL);
    if (done <= furthest) return;
    furthest = done;
    onProgress?.(done, FULL);
  };
  const part = (from: number, to: number): SolveOptions => ({
    signal,
    shouldStop,
    onProgress: (done, total) => report(from + ((to - from) * done) / Math.max(1, total)),
  });
  return { check, report, part };
}
