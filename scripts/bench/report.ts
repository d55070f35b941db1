/** How a bench tells what it measured: always beside the load of the machine, without which a time says little. */
import { loadavg } from 'node:os';

export const say = (line: string): void => console.log(line);

export const load = (): string =>
  loadavg()
    .map((value) => value.toFixed(2))
    .join(' ');

/** Milliseconds, in the order they were taken. */
export const listed = (times: readonly number[]): string => `${times.map((time) => time.toFixed(0)).join(' ')} ms`;

/** The median is judged: the worst tells of what else the machine did. */
export const judge = (what: string, times: readonly number[], target: number): void => {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const worst = sorted.at(-1) ?? Number.NaN;
  const verdict = median <= target ? 'met' : 'missed';
  say(
    `${what}: median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms; target ${target} ms: ${verdict}; load: ${load()}`,
  );
};
