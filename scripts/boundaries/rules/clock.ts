import { isScript } from '../places.ts';
import { fileRule } from '../rule.ts';
import { clockReads } from './clock-reads.ts';

const CLOCKS = new Set(['apps/server/src/kernel/clock.ts', 'apps/web/src/lib/clock.ts']);

export const clock = fileRule(
  'clock',
  'time is read once per request, in the clock file, and handed down as ctx.now; tests set it',
  ({ path, ...file }) =>
    CLOCKS.has(path) || isScript(path) || path.startsWith('e2e/') ? [] : clockReads({ path, ...file }),
);
