import type { Problem } from '../../src/types.ts';
import { LARGEST_COST } from '../instances/dense.ts';
import type { SparseInstance } from '../instances/instance-file.ts';

/** Nobody prefers being alone by less than this; together more than any pair costs. */
const ALONE = -1_000_000;

export type Posed = {
  readonly problem: Problem;
  /** From our total, of so many pairs, to the total in the instance's own units. */
  readonly inUnits: (total: number, pairs: number) => number;
};

/** Small costs become large points; `value` is changed in place. */
export function pose({ kind, rows, columns, capacity, ptr, col, value }: SparseInstance): Posed {
  const isPerfect = kind === 'perfect';
  if (isPerfect) turnCosts(value);
  const outside = isPerfect ? ALONE : 0;
  const problem: Problem = {
    mentees: { capacity: new Int32Array(rows).fill(1), outside: new Int32Array(rows).fill(outside) },
    mentors: { capacity, outside: new Int32Array(columns).fill(outside) },
    edges: { ptr, col, weight: value },
    objective: 'total',
    seed: 1,
  };
  return {
    problem,
    inUnits: (total, pairs) => {
      if (!isPerfect) return total;
      // With everybody paired no outside option counts, and then the smallest cost is the largest total.
      if (pairs !== rows) throw new Error(`${rows - pairs} are left alone`);
      return turnedBack(total, rows);
    },
  };
}

export function turnCosts(value: Int32Array): void {
  for (let entry = 0; entry < value.length; entry++) value[entry] = LARGEST_COST + 1 - (value[entry] ?? 0);
}

export function turnedBack(points: number, pairs: number): number {
  return pairs * (LARGEST_COST + 1) - points;
}
