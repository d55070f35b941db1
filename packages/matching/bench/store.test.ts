import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Measured } from './measured.ts';
import { openStore } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'viceversa-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const place = { day: '2026-06-10', machine: 'a machine', node: 'v26.0.0' };
const row = (id: string, loadAfter = 0): Measured => ({
  id,
  ours: null,
  alone: null,
  seeded: null,
  against: null,
  problem: null,
  loadBefore: 0,
  loadAfter,
});

test('rows of several runs come together, the later measurement of a row counts', () => {
  const path = join(folder, 'merged/rows.json');
  openStore(path, place).keep(row('first'));
  const again = openStore(path, place);
  again.keep(row('second'));
  again.keep(row('first', 3));
  expect(openStore(path, place).rows()).toEqual([row('first', 3), row('second')]);
});

test.each([{ day: '2026-06-11' }, { machine: 'another' }, { node: 'v27.0.0' }])(
  'figures of %o do not mix',
  (change) => {
    const path = join(folder, 'places.json');
    openStore(path, place).keep(row('first'));
    expect(openStore(path, { ...place, ...change }).rows()).toEqual([]);
  },
);
