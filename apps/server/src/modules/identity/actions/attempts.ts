/** Tries by account, beside the kernel's limit by address (SECURITY 28). Kept in memory: a restart forgives. */
import { AppError } from '../../../kernel/errors.ts';

export type Attempts = {
  /** Counts a try; too many within the window are refused. */
  spend(key: string, now: Temporal.Instant): void;
  /** The owner was here: earlier tries are forgotten. */
  forget(key: string): void;
};

/** Invented addresses must not fill the memory: past this many keys, windows that are over are dropped. */
const maximumKeys = 10_000;

export const countAttempts = (max: number, minutes: number): Attempts => {
  const windows = new Map<string, { until: number; count: number }>();
  const sweep = (now: number): void => {
    for (const [key, { until }] of windows) if (until <= now) windows.delete(key);
  };
  return {
    spend: (key, instant) => {
      const now = instant.epochMilliseconds;
      if (windows.size >= maximumKeys) sweep(now);
      const window = windows.get(key);
      if (!window || window.until <= now) {
        windows.set(key, { until: now + minutes * 60_000, count: 1 });
        return;
      }
      if (window.count >= max)
        throw new AppError('too_many_requests', { seconds: Math.ceil((window.until - now) / 1000) });
      window.count += 1;
    },
    forget: (key) => {
      windows.delete(key);
    },
  };
};
