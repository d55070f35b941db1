/**
 * Exact matching on a full matrix of scores, without ever treating it as edges.
 *
 * Idea (column generation): a best pairing uses near the best entries of each row and column. Solve on the few best of
 * each row and hold the result against the whole matrix: if no entry is worth more than its two prices, that is the
 * certificate and the end; else add the entries that are, and solve again from where it stands.
 *
 * Complexity: a pass over the matrix, one or two for each round, and small solves between them; often one round.
 * Memory: the matrix and O(n log n).
 * Sources: Jonker & Volgenant 1987 (dense assignment); Dantzig & Wolfe 1960 (column generation).
 */
import { certifyDense } from '../certify/certify-dense.ts';
import { MatchingError } from '../matching-error.ts';
import { solve } from '../solve/solve.ts';
import type { Pair, Problem, SolveOptions } from '../types.ts';
import { createSparseRows } from './best-of-rows.ts';
import type { DenseProblem } from './dense-problem.ts';
import { addOverpriced } from './overpriced.ts';

export type DenseResult = {
  readonly pairs: readonly Pair[];
  readonly total: number;
  readonly u: Int32Array;
  readonly v: Int32Array;
  readonly rounds: number;
  readonly certificate: { readonly ok: boolean; readonly primal: number; readonly dual: number };
};

/** Among equal totals the first one found; the same on every machine. @throws MatchingError as `solve`. */
export function solveDense(dense: DenseProblem, options: Omit<SolveOptions, 'warm' | 'ties'> = {}): DenseResult {
  checkMatrix(dense);
  let rows = createSparseRows(dense);
  let warm: SolveOptions['warm'];
  for (let rounds = 1; ; rounds++) {
    const problem: Problem = { ...dense, edges: rows, objective: 'total' };
    const { pairs, total, state } = solve(problem, { ...options, warm, ties: 'any' });
    const { u, v } = state;
    const certificate = certifyDense(dense, { pairs, total, u, v });
    const next = certificate.ok ? null : addOverpriced(dense, rows, state);
    if (next === null) return { pairs, total, u, v, rounds, certificate };
    rows = next;
    warm = { u: state.u, pairs };
  }
}

function checkMatrix({ mentees, mentors, weight }: DenseProblem): void {
  if (!(weight instanceof Int32Array)) throw new MatchingError('not_int32', { field: 'weight' });
  const entries = mentees.capacity.length * mentors.capacity.length;
  if (weight.length !== entries) throw new MatchingError('length_mismatch', { field: 'weight' });
}
