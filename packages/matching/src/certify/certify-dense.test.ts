import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solveDense } from '../dense/solve-dense.ts';
import type { Pair, Problem, Side } from '../types.ts';
import { certify } from './certify.ts';
import { certifyDense, type DenseClaim } from './certify-dense.ts';

type Matrix = { readonly mentees: Side; readonly mentors: Side; readonly weight: Int32Array };

const sideOf = (capacity: readonly number[], outside: readonly number[]): Side => ({
  capacity: Int32Array.from(capacity),
  outside: Int32Array.from(outside),
});

/** The same claim about the same scores as edges, for the certificate that is proved by hand. */
function certifyAsEdges({ mentees, mentors, weight }: Matrix, { pairs, total, u, v }: DenseClaim) {
  const [rows, columns] = [mentees.capacity.length, mentors.capacity.length];
  const problem: Problem = {
    mentees,
    mentors,
    edges: {
      ptr: Int32Array.from({ length: rows + 1 }, (_, row) => row * columns),
      col: weight.map((_, entry) => entry % columns),
      weight,
    },
    objective: 'total',
    seed: 0,
  };
  const z = new Int32Array(weight.length);
  const x = new Uint8Array(weight.length);
  for (const [mentee, mentor] of pairs) {
    const entry = mentee * columns + mentor;
    x[entry] = 1;
    z[entry] = Math.max(0, (weight[entry] ?? 0) - (u[mentor] ?? 0) - (v[mentee] ?? 0));
  }
  return certify(problem, { pairs, total, state: { problem, u, v, z, x } });
}

const people = (most: number) =>
  fc.array(fc.tuple(fc.nat(2), fc.integer({ min: -3, max: 3 })), { minLength: 1, maxLength: most });

const arbitraryMatrix = fc.tuple(people(4), people(5)).chain(([mentees, mentors]) =>
  fc
    .array(fc.nat(9), { minLength: mentees.length * mentors.length, maxLength: mentees.length * mentors.length })
    .map((weight): Matrix & { readonly seed: number } => ({
      mentees: sideOf(...columnsOf(mentees)),
      mentors: sideOf(...columnsOf(mentors)),
      weight: Int32Array.from(weight),
      seed: 0,
    })),
);

function columnsOf(rows: readonly (readonly [number, number])[]): [number[], number[]] {
  return [rows.map(([capacity]) => capacity), rows.map(([, outside]) => outside)];
}

const shifted = (list: Int32Array, at: number, by: number) => list.map((price, k) => price + (k === at ? by : 0));

describe('certifyDense', () => {
  test('says of every claim, right or spoiled, what the certificate over edges says', () => {
    const spoiled = fc.record({ where: fc.nat(5), by: fc.integer({ min: -2, max: 2 }), pair: fc.nat(19) });
    fc.assert(
      fc.property(arbitraryMatrix, spoiled, fc.nat(5), (matrix, { where, by, pair }, kind) => {
        const { u, v, pairs, total } = solveDense(matrix);
        const columns = matrix.mentors.capacity.length;
        const entry = pair % matrix.weight.length;
        const chosen: Pair = [Math.floor(entry / columns), entry % columns];
        const claim: DenseClaim = [
          { u, v, pairs, total },
          { u: shifted(u, where, by), v, pairs, total },
          { u, v: shifted(v, where, by), pairs, total },
          { u: shifted(u, where, by), v: shifted(v, where, -by), pairs, total },
          { u, v, pairs: pairs.slice(1), total },
          { u, v, pairs: [...pairs, chosen], total: total + by },
        ][kind] ?? { u, v, pairs, total };
        const { ok, primal, dual } = certifyAsEdges(matrix, claim);
        const dense = certifyDense(matrix, claim);
        expect(dense.ok).toBe(ok);
        if (ok) expect(dense).toEqual({ ok, primal, dual });
      }),
      { numRuns: 600 },
    );
  });

  const two = sideOf([1, 1], [0, 0]);
  const three = sideOf([1, 1, 1], [0, 0, 0]);
  const matrix = { mentees: two, mentors: three, weight: Int32Array.of(9, 4, 1, 8, 1, 2) };
  const right: DenseClaim = {
    pairs: [
      [0, 1],
      [1, 0],
    ],
    total: 12,
    u: Int32Array.of(5, 0, 0),
    v: Int32Array.of(4, 3),
  };

  test('accepts prices by hand and notices each entry that is worth more than they are', () => {
    expect(certifyDense(matrix, right)).toEqual({ ok: true, primal: 12, dual: 12 });
    for (const entry of [2, 4, 5]) {
      const weight = matrix.weight.with(entry, 5);
      expect(certifyDense({ ...matrix, weight }, right)).toEqual({ ok: false, primal: 12, dual: 12 });
    }
  });

  test('reads pairs worth more than their prices as prices of their own, wherever they stand', () => {
    const plenty = { mentees: sideOf([3], [0]), mentors: three };
    for (const weight of [Int32Array.of(5, 6, 7), Int32Array.of(7, 0, 9)]) {
      const pairs: Pair[] = [0, 1, 2].map((mentor) => [0, mentor]);
      const total = weight.reduce((sum, each) => sum + each);
      const claim = { pairs, total, u: new Int32Array(3), v: new Int32Array(1) };
      expect(certifyDense({ ...plenty, weight }, claim)).toEqual({ ok: true, primal: total, dual: total });
    }
  });

  test.each<[string, Partial<DenseClaim>]>([
    ['too few prices of mentors', { u: Int32Array.of(5, 0) }],
    ['too many prices of mentors', { u: Int32Array.of(5, 0, 0, 0) }],
    ['too few prices of mentees', { v: Int32Array.of(4) }],
    ['too many prices of mentees', { v: Int32Array.of(4, 3, 0) }],
  ])('refuses %s', (_, wrong) => {
    expect(certifyDense(matrix, { ...right, ...wrong }).ok).toBe(false);
  });

  test.each<[string, readonly Pair[], boolean]>([
    [
      'accepts real pairs',
      [
        [0, 0],
        [1, 2],
      ],
      true,
    ],
    [
      'refuses a pair that comes twice',
      [
        [0, 0],
        [0, 0],
      ],
      false,
    ],
    ['refuses a mentee before the first', [[-1, 0]], false],
    ['refuses a mentee after the last', [[2, 0]], false],
    ['refuses half a mentee', [[0.5, 0]], false],
    ['refuses a mentor before the first', [[0, -1]], false],
    ['refuses a mentor after the last', [[0, 3]], false],
    ['refuses half a mentor', [[0, 0.5]], false],
    [
      'refuses a mentee with too many pairs',
      [
        [0, 0],
        [0, 1],
        [0, 2],
      ],
      false,
    ],
    [
      'refuses a mentor with too many pairs',
      [
        [0, 0],
        [1, 0],
      ],
      false,
    ],
  ])('%s where no pair is worth anything, so that the sums say nothing', (_, pairs, isFine) => {
    const worthless = { mentees: sideOf([2, 2], [0, 0]), mentors: three, weight: new Int32Array(6) };
    const claim = { pairs, total: 0, u: new Int32Array(3), v: new Int32Array(2) };
    expect(certifyDense(worthless, claim)).toEqual({ ok: isFine, primal: 0, dual: 0 });
  });

  test('refuses a matrix of another size, whatever is claimed about it', () => {
    const none = { ok: false, primal: 0, dual: 0 };
    expect(certifyDense({ ...matrix, weight: matrix.weight.slice(1) }, right)).toEqual(none);
    expect(certifyDense({ ...matrix, weight: Int32Array.of(...matrix.weight, 0) }, right)).toEqual(none);
  });

  test('proves nothing by sums that doubles cannot hold', () => {
    const huge = sideOf([2 ** 31 - 1, 2 ** 31 - 1, 2 ** 31 - 1], [2 ** 31 - 1, 2 ** 31 - 1, 2 ** 31 - 1]);
    const claim = { pairs: [], total: 3 * (2 ** 31 - 1) ** 2, u: new Int32Array(1), v: huge.outside };
    const empty = { mentees: huge, mentors: sideOf([0], [0]), weight: new Int32Array(3) };
    const answer = certifyDense(empty, claim);
    expect(answer.primal).toBe(answer.dual);
    expect(answer.ok).toBe(false);
  });
});
