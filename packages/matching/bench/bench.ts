/**
 * `npm run bench:matching`: our solvers against the best we know of, each in a process of its own, and the targets.
 * Figures of people from profiles by phase: people.ts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createShelf } from './instances/shelf.ts';
import { HASTY, measureRow, THOROUGH } from './measure-row.ts';
import type { Measured } from './measured.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { thisPlace } from './place.ts';
import { describeRow, renderReport } from './report.ts';
import { FULL, listRows, QUICK } from './rows.ts';
import { openStore } from './store.ts';

const REPORT = join(import.meta.dirname, '../BENCHMARKS.md');
const STORE = join(import.meta.dirname, '../../../.cache/bench-matching/rows.json');

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function bench({ only, write, quick, large, resume }: Options): Promise<void> {
  const place = thisPlace();
  const store = quick ? null : openStore(STORE, place);
  const shelf = createShelf();
  const rows = listRows(quick ? QUICK : FULL, shelf);
  const isDone = (id: string) => store?.rows().some((row) => row.id === id && row.problem === null) === true;
  const wanted = rows.filter(({ id, family, isLarge }) => {
    if (only.length > 0 && !only.includes(family)) return false;
    return (large || quick || isLarge !== true) && !(resume && isDone(id));
  });
  say(`${place.day}, ${place.machine}, Node ${place.node}`);
  const measured: Measured[] = [];
  try {
    for (const row of wanted) {
      const result = await measureRow(row, quick ? HASTY : THOROUGH);
      store?.keep(result);
      measured.push(result);
      say(describeRow(row, result));
    }
  } finally {
    shelf.clear();
  }
  if (write && store !== null) writeFileSync(REPORT, renderReport(rows, store.rows(), place));
  if (measured.some(({ problem }) => problem !== null)) process.exitCode = 1;
}

try {
  await bench(readOptions(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 2;
}
