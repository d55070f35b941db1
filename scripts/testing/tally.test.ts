import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTally } from './tally.ts';

const modules = resolve(import.meta.dirname, '../../node_modules');
/** Inside node_modules, so that the planted tests find vitest and nothing else finds them. */
const cache = join(modules, '.cache');

let folder: string;
beforeEach(() => {
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'tally-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the tally counts what passed, failed, could not be loaded and was skipped, with the reason', {
  timeout: 30_000,
}, () => {
  plant(
    'vitest.config.ts',
    `import { tallyTo } from '${resolve(import.meta.dirname, 'tally.ts')}';
    export default { test: { include: ['*.planted.ts'], exclude: [], reporters: [tallyTo('tally.json')] } };`,
  );
  plant(
    'sound.planted.ts',
    `import { expect, test } from 'vitest';
    test('holds', () => expect(1).toBe(1));
    test('breaks', () => expect(1).toBe(2));
    test('waits', ({ skip }) => skip('no sample data here'));`,
  );
  plant('broken.planted.ts', `throw new Error('cannot be loaded');`);

  spawnSync(process.execPath, [join(modules, 'vitest/vitest.mjs'), 'run'], { cwd: folder });

  expect(readTally(join(folder, 'tally.json'))).toEqual({
    passed: 1,
    failed: 2,
    skipped: ['waits: no sample data here'],
  });
});

function plant(file: string, text: string): void {
  writeFileSync(join(folder, file), text);
}
