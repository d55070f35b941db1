import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engine } from './result.ts';

test('the engine is named with the version of its package', () => {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL('../../../../../packages/matching/package.json', import.meta.url), 'utf8'),
  );
  expect(manifest).toMatchObject({ name: engine.split(' ')[0], version: engine.split(' ')[1] });
});
