import { MatchingError } from '../matching-error.ts';
import type { Pair, Problem, Side } from '../types.ts';
import { requireObject, requireObjects, requireRows } from './shape.ts';

/** On a side given as a number: beyond it the lists alone could fill the memory. */
const MOST_PEOPLE = 10_000_000;

/** One side as plain data: how many people (capacity 1, outside option 0), or a list of them. */
export type PlainSide = number | readonly { readonly capacity?: number; readonly outside?: number }[];

export type PlainProblem = {
  readonly mentees: PlainSide;
  readonly mentors: PlainSide;
  /** `[mentee, mentor, weight]` in any order. */
  readonly edges: readonly (readonly [mentee: number, mentor: number, weight: number])[];
  readonly locked?: readonly Pair[];
  readonly forbidden?: readonly Pair[];
  readonly objective?: Problem['objective'];
  readonly seed?: number;
};

/**
 * Builds a problem from plain numbers (JSON, a test, a spreadsheet). Refuses what a typed array would silently change:
 * NaN, fractions, numbers beyond 32 bits, rows that do not exist. O(edges).
 *
 * @example createProblem({ mentees: 1, mentors: [{ capacity: 2 }], edges: [[0, 0, 750_000]] })
 */
export function createProblem(plain: PlainProblem): Problem {
  requireObject(plain, { field: 'problem' });
  requireRows(plain.edges, 'edges');
  const mentees = toSide(plain.mentees, 'mentee');
  const mentors = toSide(plain.mentors, 'mentor');
  const rows = mentees.capacity.length;
  const ptr = new Int32Array(rows + 1);
  plain.edges.forEach(([mentee, mentor, weight], edge) => {
    const isRow = Number.isInteger(mentee) && mentee >= 0 && mentee < rows;
    if (!isRow) throw new MatchingError('mentee_index', { edge, mentee: `${mentee}` });
    const isColumn = Number.isInteger(mentor) && mentor >= 0 && mentor < mentors.capacity.length;
    if (!isColumn) throw new MatchingError('mentor_index', { edge, mentor: `${mentor}` });
    if (!isInt32(weight)) throw new MatchingError('weight_range', { mentee, mentor, weight: `${weight}` });
    ptr[mentee + 1] = (ptr[mentee + 1] ?? 0) + 1;
  });
  for (let row = 0; row < rows; row++) ptr[row + 1] = (ptr[row + 1] ?? 0) + (ptr[row] ?? 0);
  const next = ptr.slice();
  const col = new Int32Array(plain.edges.length);
  const weights = new Int32Array(plain.edges.length);
  for (const [mentee, mentor, weight] of plain.edges) {
    const edge = next[mentee] ?? 0;
    next[mentee] = edge + 1;
    col[edge] = mentor;
    weights[edge] = weight;
  }
  return {
    mentees,
    mentors,
    edges: { ptr, col, weight: weights },
    locked: plain.locked,
    forbidden: plain.forbidden,
    objective: plain.objective ?? 'total',
    seed: plain.seed ?? 0,
  };
}

function toSide(side: PlainSide, name: 'mentee' | 'mentor'): Side {
  if (typeof side === 'number') {
    if (!Number.isInteger(side) || side < 1) throw new MatchingError('empty_side', { side: `${name}s` });
    if (side > MOST_PEOPLE) throw new MatchingError('too_large', { side: `${name}s`, people: side });
    return { capacity: new Int32Array(side).fill(1), outside: new Int32Array(side) };
  }
  requireObjects(side, `${name}s`);
  side.forEach(({ capacity = 1, outside = 0 }, row) => {
    const isCount = isInt32(capacity) && capacity >= 0;
    if (!isCount) throw new MatchingError('negative_capacity', { [name]: row, capacity: `${capacity}` });
    if (!isInt32(outside)) throw new MatchingError('outside_range', { [name]: row, outside: `${outside}` });
  });
  return {
    capacity: Int32Array.from(side, ({ capacity = 1 }) => capacity),
    outside: Int32Array.from(side, ({ outside = 0 }) => outside),
  };
}

function isInt32(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31;
}
