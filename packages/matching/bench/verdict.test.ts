import { expect, test } from 'vitest';
import type { Figure, Measured } from './measured.ts';
import { median, ratioOf, totalsDiffer, verdictOf } from './verdict.ts';

const figure = (processorMs: number): Figure => ({
  name: 'ours',
  version: 'v1',
  runs: 5,
  processorMs,
  leastMs: processorMs,
  mostMs: processorMs,
  wallMs: 2 * processorMs,
  peakMb: 100,
});
const row: Measured = {
  id: 'row',
  ours: figure(10),
  alone: null,
  seeded: null,
  against: figure(25),
  problem: null,
  loadBefore: 0,
  loadAfter: 0,
};

test('a ratio is met from exactly the target on', () => {
  expect(verdictOf({ kind: 'ratio', least: 2.5 }, row)).toBe('met');
  expect(verdictOf({ kind: 'ratio', least: 2.51 }, row)).toBe('missed');
});

test('time on the clock and memory are met up to exactly the target', () => {
  expect(verdictOf({ kind: 'wall', mostMs: 20 }, row)).toBe('met');
  expect(verdictOf({ kind: 'wall', mostMs: 19 }, row)).toBe('missed');
  expect(verdictOf({ kind: 'memory', mostMb: 100 }, row)).toBe('met');
  expect(verdictOf({ kind: 'memory', mostMb: 99 }, row)).toBe('missed');
});

test('without a peer a ratio stays open, and other targets are judged all the same', () => {
  expect(verdictOf({ kind: 'ratio', least: 2 }, { ...row, against: null })).toBe('open');
  expect(verdictOf({ kind: 'wall', mostMs: 20 }, { ...row, against: null })).toBe('met');
});

test('a row with a problem meets nothing, however fast', () => {
  expect(verdictOf({ kind: 'ratio', least: 1 }, { ...row, problem: 'totals differ' })).toBe('error');
  expect(verdictOf({ kind: 'memory', mostMb: 1000 }, { ...row, ours: null })).toBe('error');
});

test('a ratio needs both figures', () => {
  expect(ratioOf(figure(30), figure(10))).toBe(3);
  expect(ratioOf(null, figure(10))).toBeNull();
  expect(ratioOf(figure(10), null)).toBeNull();
});

test('the median does not mind one odd run', () => {
  expect(median([3, 1000, 1, 2, 4])).toBe(3);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('a single total that differs is noticed', () => {
  expect(totalsDiffer([7, 7, 7])).toBe(false);
  expect(totalsDiffer([7, 7, 8])).toBe(true);
  expect(totalsDiffer([])).toBe(false);
});
