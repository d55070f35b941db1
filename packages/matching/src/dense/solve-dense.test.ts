import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certifyDense } from '../certify/certify-dense.ts';
import { solve } from '../solve/solve.ts';
import type { Problem } from '../types.ts';
import type { DenseProblem } from './dense-problem.ts';
import { solveDense } from './solve-dense.ts';

const person = fc.record({ capacity: fc.nat(2), outside: fc.oneof(fc.constant(0), fc.integer({ min: -50, max: 50 })) });
const toSide = (people: readonly { capacity: number; outside: number }[]) => ({
  capacity: Int32Array.from(people, ({ capacity }) => capacity),
  outside: Int32Array.from(people, ({ outside }) => outside),
});

/** Wide enough that the first few entries of a row are not all of them; few distinct scores make ties and wars. */
const arbitraryMatrix = fc
  .record({
    mentees: fc.array(person, { minLength: 1, maxLength: 40 }),
    mentors: fc.array(person, { minLength: 1, maxLength: 60 }),
    levels: fc.constantFrom(2, 30, 1000),
    popular: fc.nat(9),
    salt: fc.nat(1_000_000),
  })
  .map(({ mentees, mentors, levels, popular, salt }): DenseProblem => {
    const scoreOf = (entry: number) => (Math.imul(entry + salt, 2_654_435_761) >>> 8) % levels;
    const weight = Int32Array.from({ length: mentees.length * mentors.length }, (_, entry) =>
      entry % mentors.length < popular ? 1000 + scoreOf(entry) : scoreOf(entry),
    );
    return { mentees: toSide(mentees), mentors: toSide(mentors), weight, seed: 1 };
  });

function toEdges({ mentees, mentors, weight, seed }: DenseProblem): Problem {
  const [rows, columns] = [mentees.capacity.length, mentors.capacity.length];
  const ptr = Int32Array.from({ length: rows + 1 }, (_, row) => row * columns);
  const col = Int32Array.from({ length: rows * columns }, (_, entry) => entry % columns);
  return { mentees, mentors, edges: { ptr, col, weight }, objective: 'total', seed };
}

describe('solveDense', () => {
  test('reaches the total that all entries as edges reach, proved over every entry', () => {
    fc.assert(
      fc.property(arbitraryMatrix, (dense) => {
        const result = solveDense(dense);
        expect(result.total).toBe(solve(toEdges(dense)).total);
        expect(result.certificate).toEqual({ ok: true, primal: result.total, dual: result.total });
      }),
      { numRuns: 150 },
    );
  });

  test('refuses a matrix of another size', () => {
    const side = { capacity: new Int32Array(2).fill(1), outside: new Int32Array(2) };
    const dense = { mentees: side, mentors: side, seed: 0 };
    expect(() => solveDense({ ...dense, weight: new Int32Array(3) })).toThrow(/length_mismatch/);
    expect(() => solveDense({ ...dense, weight: new Int32Array(4).fill(-1) })).toThrow(/weight_range/);
  });
});

describe('certifyDense', () => {
  const side = { capacity: new Int32Array(2).fill(1), outside: new Int32Array(2) };
  const dense = { mentees: side, mentors: side, weight: Int32Array.from([9, 4, 8, 1]), seed: 0 };
  const right = solveDense(dense);
  const isFine = (changes: Partial<typeof right>) => certifyDense(dense, { ...right, ...changes }).ok;

  test('notices every wrong claim', () => {
    expect(isFine({})).toBe(true);
    expect(isFine({ total: right.total + 1 })).toBe(false);
    expect(isFine({ pairs: [] })).toBe(false);
    expect(isFine({ pairs: [...right.pairs, ...right.pairs] })).toBe(false);
    expect(isFine({ pairs: [[0, 7]] })).toBe(false);
    expect(isFine({ u: new Int32Array(2) })).toBe(false);
    expect(isFine({ v: right.v.map((price) => price - 1) })).toBe(false);
    expect(isFine({ u: right.u.map((price) => price + 1) })).toBe(false);
    expect(isFine({ u: new Int32Array(1) })).toBe(false);
  });
});
