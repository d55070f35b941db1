/**
 * Everything, in 15 minutes on two cores. Times of sections on a quiet machine stand in their summary. All that is
 * tested is tested on the bundled PostgreSQL; on the oldest supported one every database test runs again, and only the
 * two that repeat themselves with other dice, fuzz and crash, throw them less often: what they look for beyond the first
 * hundreds lies in our code, not in the database's version.
 */
import { rmSync } from 'node:fs';
import { stopAllChildren } from './children.ts';
import { makeScratch } from './scratch.ts';
import { sections } from './sections.ts';
import type { Tally } from './tally.ts';

const say = (text: string) => console.log(text);
const isLong = process.argv.includes('--long');
const tallies: { readonly name: string; readonly tally: Tally; readonly seconds: number }[] = [];
let isInterrupted = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    // The running section then ends by itself and cleans up behind it; the ones after it do not start.
    isInterrupted = true;
    void stopAllChildren();
  });
}

const scratch = makeScratch();
process.env.TMPDIR = scratch;
for (const { name, run } of sections(say, isLong)) {
  if (isInterrupted) break;
  say(`\n== ${name}`);
  const started = performance.now();
  const tally = await run().catch((error: unknown): Tally => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { passed: 0, failed: 1, skipped: [] };
  });
  tallies.push({ name, tally, seconds: (performance.now() - started) / 1000 });
}
rmSync(scratch, { recursive: true, force: true });

say('\n== Summary');
for (const { name, tally, seconds } of tallies) {
  say(
    `${name.padEnd(40)} ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped.length} skipped, ${seconds.toFixed(0)} s`,
  );
  for (const skip of tally.skipped) say(`    skipped: ${skip}`);
}
if (isInterrupted) say('Interrupted: not everything ran.');

const passed = tallies.reduce((sum, { tally }) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, { tally }) => sum + tally.failed, 0) + (isInterrupted ? 1 : 0);
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
