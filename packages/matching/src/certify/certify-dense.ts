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
  const partners = new Map<number, Set<number>>();
  for (const [mentee, mentor] of pairs) {
    const own = partners.get(mentee) ?? new Set();
    if (own.has(mentor) || !(mentee >= 0 && mentee < rows && mentor >= 0 && mentor < columns)) isRight = false;
    partners.set(mentee, own.add(mentor));
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
    const own = partners.get(mentee);
    const worth = v[mentee] ?? 0;
    const row = weight.subarray(mentee * columns, (mentee + 1) * columns);
    for (let mentor = 0; mentor < row.length; mentor++) {
      if ((row[mentor] ?? 0) - (u[mentor] ?? 0) <= worth) continue;
      if (own?.has(mentor) !== true) isRight = false;
    }
  }
  const isExact = Number.isSafeInteger(primal) && Number.isSafeInteger(dual);
  return { ok: isRight && isExact && primal === dual && primal === total, primal, dual };
}
