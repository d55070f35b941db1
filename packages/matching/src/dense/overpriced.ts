import type { Edges, State } from '../types.ts';
import type { DenseProblem } from './dense-problem.ts';

/** At most so many entries of a row are added at once: the worst ones decide, the rest often settle with them. */
const MOST_PER_ROW = 24;

/**
 * One pass over the matrix: the edges and, added to them, the entries worth more than their two prices.
 * Null if there are none. O(entries).
 */
export function addOverpriced({ mentors, weight }: DenseProblem, edges: Edges, { u, v }: State): Edges | null {
  const columns = mentors.capacity.length;
  const rows = v.length;
  const added = new Map<number, readonly number[]>();
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const values = weight.subarray(row * columns, (row + 1) * columns);
    const worth = v[row] ?? 0;
    if (!isAnyAbove(values, u, worth)) continue;
    const found: number[] = [];
    for (let column = 0; column < values.length; column++) {
      if ((values[column] ?? 0) - (u[column] ?? 0) > worth) found.push(column);
    }
    const known = edges.col.subarray(edges.ptr[row], edges.ptr[row + 1]);
    const fresh = found.filter((column) => !known.includes(column));
    const excess = (column: number) => (values[column] ?? 0) - (u[column] ?? 0);
    if (fresh.length > MOST_PER_ROW) fresh.sort((a, b) => excess(b) - excess(a)).length = MOST_PER_ROW;
    if (fresh.length > 0) added.set(row, fresh);
    count += fresh.length;
  }
  if (count === 0) return null;
  const ptr = new Int32Array(rows + 1);
  const col = new Int32Array(edges.col.length + count);
  const kept = new Int32Array(col.length);
  for (let row = 0, at = 0; row < rows; row++) {
    for (const list of [edges.col.subarray(edges.ptr[row], edges.ptr[row + 1]), added.get(row) ?? []]) {
      for (const column of list) {
        col[at] = column;
        kept[at++] = weight[row * columns + column] ?? 0;
      }
    }
    ptr[row + 1] = at;
  }
  return { ptr, col, weight: kept };
}

/** Whether any value is above its price by more than `worth`. Four at a time: this pass is most of the time. */
function isAnyAbove(values: Int32Array, price: Int32Array, worth: number): boolean {
  let at = 0;
  for (const end = values.length - 3; at < end; at += 4) {
    const first = (values[at] ?? 0) - (price[at] ?? 0);
    const second = (values[at + 1] ?? 0) - (price[at + 1] ?? 0);
    const third = (values[at + 2] ?? 0) - (price[at + 2] ?? 0);
    const fourth = (values[at + 3] ?? 0) - (price[at + 3] ?? 0);
    if (first > worth || second > worth || third > worth || fourth > worth) return true;
  }
  for (; at < values.length; at++) {
    if ((values[at] ?? 0) - (price[at] ?? 0) > worth) return true;
  }
  return false;
}
