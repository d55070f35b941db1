/**
 * The certificate for a full matrix of scores: the same proof as certify.ts, over every entry. It knows the matrix, not
 * the solver. O(entries + pairs).
 */
import type { Pair, Side } from '../types.ts';

export type DenseClaim = {
  readonly pairs: readonly Pair[];
  readonly total: number;
  readonly u: Int32Array;
  readonly v: Int32Array;
};

export function certifyDense(
  matrix: { readonly mentees: Side; readonly mentors: Side; readonly weight: Int32Array },
  { pairs, total, u, v }: DenseClaim,
): { readonly ok: boolean; readonly primal: number; readonly dual: number } {
  const { mentees, mentors, weight } = matrix;
  const rows = mentees.capacity.length;
  const columns = mentors.capacity.length;
  const none = { ok: false, primal: 0, dual: 0 };
  if (u.length !== columns || v.length !== rows || weight.length !== rows * columns) return none;
  const freeMentee = Float64Array.from(mentees.capacity);
  const freeMentor = Float64Array.from(mentors.capacity);
  let isRight = true;
  let primal = 0;
  let dual = 0;
  const partners = new Map<number, readonly number[]>();
  for (const [mentee, mentor] of pairs) {
    const own = partners.get(mentee) ?? [];
    if (own.includes(mentor) || !isRow(mentee, rows) || !isRow(mentor, columns)) isRight = false;
    partners.set(mentee, [...own, mentor]);
    const value = weight[mentee * columns + mentor] ?? 0;
    primal += value;
    // What the pair is worth above both prices is the price of that single pair.
    dual += Math.max(0, value - (u[mentor] ?? 0) - (v[mentee] ?? 0));
    freeMentee[mentee] = (freeMentee[mentee] ?? 0) - 1;
    freeMentor[mentor] = (freeMentor[mentor] ?? 0) - 1;
  }
  for (const [side, free, price] of [
    [mentees, freeMentee, v],
    [mentors, freeMentor, u],
  ] as const) {
    for (let person = 0; person < free.length; person++) {
      const alone = side.outside[person] ?? 0;
      if ((free[person] ?? 0) < 0 || (price[person] ?? 0) < alone) isRight = false;
      primal += (free[person] ?? 0) * alone;
      dual += (side.capacity[person] ?? 0) * (price[person] ?? 0);
    }
  }
  for (let mentee = 0; mentee < rows; mentee++) {
    const row = weight.subarray(mentee * columns, (mentee + 1) * columns);
    if (!isRowCovered(row, u, v[mentee] ?? 0, partners.get(mentee))) return { ok: false, primal, dual };
  }
  const isProved = primal === dual && Number.isSafeInteger(primal);
  return { ok: isRight && isProved && primal === total, primal, dual };
}

function isRow(value: number, count: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < count;
}

/** No entry but those of the own pairs is worth more than its prices. Two at a time: this pass is all of the time. */
function isRowCovered(row: Int32Array, u: Int32Array, worth: number, own: readonly number[] | undefined): boolean {
  const isCovered = (mentor: number) =>
    (row[mentor] ?? 0) - (u[mentor] ?? 0) <= worth || own?.includes(mentor) === true;
  let mentor = 0;
  for (const end = row.length - 1; mentor < end; mentor += 2) {
    const first = (row[mentor] ?? 0) - (u[mentor] ?? 0);
    const second = (row[mentor + 1] ?? 0) - (u[mentor + 1] ?? 0);
    if (first <= worth && second <= worth) continue;
    if (!isCovered(mentor) || !isCovered(mentor + 1)) return false;
  }
  return mentor >= row.length || isCovered(mentor);
}
