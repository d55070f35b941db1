import { expect, test } from 'vitest';
import { createShelf } from './instances/shelf.ts';
import type { Figure, Measured } from './measured.ts';
import { describeRow, renderReport } from './report.ts';
import { FULL, listRows } from './rows.ts';

const shelf = createShelf();
const rows = listRows(FULL, shelf);
shelf.clear();
const place = { day: '2026-06-10', machine: '2 × Testing, 8 GB, linux x64', node: 'v26.0.0' };

const figure = (changes: Partial<Figure> = {}): Figure => ({
  name: 'ours',
  version: place.node,
  runs: 5,
  processorMs: 1234.5,
  leastMs: 1200,
  mostMs: 1300,
  wallMs: 1300,
  peakMb: 150.4,
  ...changes,
});
const measured = (id: string, changes: Partial<Measured> = {}): Measured => ({
  id,
  ours: figure(),
  alone: null,
  seeded: null,
  against: null,
  problem: null,
  loadBefore: 1.26,
  loadAfter: 2,
  ...changes,
});
const lineOf = (report: string, start: string) =>
  report.split('\n').find((line) => line.startsWith(`| ${start}`)) ?? '';
const scipy = figure({ name: 'SciPy', version: 'SciPy 1.2.3', processorMs: 12_345, runs: 3 });

test('a compared row shows times, runs, ratio, target, verdict and load', () => {
  const row = measured('dense-10000', { alone: figure({ processorMs: 999 }), against: scipy });
  const line = lineOf(renderReport(rows, [row], place), 'dense 10,000');
  expect(line).toBe(
    '| dense 10,000 × 10,000 | 1,235 ms (5) | 999 ms (5) | – | SciPy | 12.3 s (3) | 10.0 × | 12.4 × | 1.00 × | ≥ 9 × | met | 1.3 → 2.0 |',
  );
});

test('an absent peer is said in its row and leaves the target open', () => {
  const line = lineOf(renderReport(rows, [measured('dense-10000')], place), 'dense 10,000');
  expect(line).toContain('| peer not available |');
  expect(line).toContain('| ≥ 9 × | open |');
});

test('a row that was not measured says so', () => {
  expect(lineOf(renderReport(rows, [], place), 'mentoring 100,000')).toContain('| ≥ 10 × | not measured |');
});

test('a problem stands where the verdict would', () => {
  const row = measured('dense-10000', { problem: 'totals differ: 1, 2', against: scipy });
  expect(lineOf(renderReport(rows, [row], place), 'dense 10,000')).toContain('| error: totals differ: 1, 2 |');
});

test('a row with two targets has two verdicts', () => {
  const row = measured('people-100000', { ours: figure({ wallMs: 200_000, peakMb: 2_100 }) });
  const line = lineOf(renderReport(rows, [row], place), 'people from profiles 100,000');
  expect(line).toContain('| 200.0 s | 2,100 MB | ≤ 300.0 s, ≤ 2,000 MB | met, missed |');
});

test('the head names day, machine, Node and the versions of peers', () => {
  const report = renderReport(rows, [measured('dense-10000', { against: scipy })], place);
  expect(report).toContain('2026-06-10 · 2 × Testing, 8 GB, linux x64 · Node v26.0.0 · SciPy 1.2.3');
});

test('every row of the benchmark has one line in the report', () => {
  const lines = renderReport(rows, [], place).split('\n');
  expect(lines.filter((line) => line.includes('not measured'))).toHaveLength(rows.length);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test('whoever waits reads the same facts in one line', () => {
  const row = rows.find(({ id }) => id === 'repair-change');
  if (row === undefined) throw new Error('no such row');
  const result = measured('repair-change', {
    ours: figure({ processorMs: 1.5 }),
    against: figure({ processorMs: 600 }),
  });
  expect(describeRow(row, result)).toBe(
    'forbid one pair, change, mentoring 100,000 × 60,000: repair 1.50 ms (5); cold solve, solver alone 600 ms (5); ratio 400 ×; target ≥ 300 ×; verdict met; load 1.3 → 2.0',
  );
});
