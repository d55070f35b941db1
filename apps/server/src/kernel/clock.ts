/** The one place that reads the time. Everything else gets it as `ctx.now`. */
export type Clock = () => Temporal.Instant;
export const systemClock: Clock = () => Temporal.Now.instant();

/** Milliseconds on a clock that never goes back, for measuring durations. */
export const stopwatch = (): (() => number) => {
  const start = performance.now();
  return () => Math.round(performance.now() - start);
};
