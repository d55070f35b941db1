import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { denseInstance } from './dense.ts';
import { type Instance, readInstance, type SparseInstance, writeInstance } from './instance-file.ts';
import { mentoringInstance } from './mentoring.ts';
import { perfectInstance } from './perfect.ts';
import { createShelf } from './shelf.ts';

const size = { mentees: 40, mentors: 25, degree: 6, seed: 3 };
const families: readonly (readonly [name: string, make: (seed: number) => Instance])[] = [
  ['dense', (seed) => denseInstance(12, seed)],
  ['perfect', (seed) => perfectInstance(40, 6, seed)],
  ['mentoring', (seed) => mentoringInstance({ ...size, seed })],
];

test.each(families)('a seed decides everything in a %s instance', (_, make) => {
  expect(make(5)).toEqual(make(5));
  expect(make(6)).not.toEqual(make(5));
});

test.each(families)('a %s instance comes back from its file as it was', (name, make) => {
  const path = join(tmpdir(), `viceversa-instance-${name}-${process.pid}`);
  try {
    writeInstance(path, make(5));
    expect(readInstance(path)).toEqual(make(5));
  } finally {
    rmSync(path, { force: true });
  }
});

test('costs lie between 1 and 10,000', () => {
  for (const { value } of [denseInstance(50, 1), perfectInstance(50, 20, 1)]) {
    expect(Math.min(...value)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...value)).toBeLessThanOrEqual(10_000);
    expect(new Set(value).size).toBeGreaterThan(500);
  }
});

test('rows of edges name different columns in rising order', () => {
  for (const { ptr, col, rows, columns } of [perfectInstance(40, 6, 1), mentoringInstance(size)]) {
    for (let row = 0; row < rows; row++) {
      const own = [...col.subarray(ptr[row], ptr[row + 1])];
      expect(own).toEqual([...new Set(own)].sort((a, b) => a - b));
      expect(own).toHaveLength(6);
      expect(own.every((column) => column >= 0 && column < columns)).toBe(true);
    }
  }
});

test('everybody can be paired in a perfect instance, however few the edges', () => {
  const { rows, ptr, col }: SparseInstance = perfectInstance(200, 1, 9);
  expect(ptr[rows]).toBe(rows);
  expect(new Set(col).size).toBe(rows);
});

test('mentors have one to three slots and points of the whole range', () => {
  const { capacity, value } = mentoringInstance({ ...size, mentees: 500, mentors: 300 });
  expect(new Set(capacity)).toEqual(new Set([1, 2, 3]));
  expect(Math.min(...value)).toBeGreaterThanOrEqual(1);
  expect(Math.max(...value)).toBeLessThanOrEqual(1_000_000);
});

test('few levels make many pairs worth the same', () => {
  expect(new Set(mentoringInstance({ ...size, mentees: 500, levels: 20 }).value).size).toBeLessThanOrEqual(20);
});

test('a shelf makes an instance once and takes it away at the end', () => {
  const shelf = createShelf();
  const path = shelf.dense(5);
  expect(shelf.dense(5)).toBe(path);
  expect(readInstance(path).rows).toBe(5);
  shelf.clear();
  expect(() => readInstance(path)).toThrow();
});
