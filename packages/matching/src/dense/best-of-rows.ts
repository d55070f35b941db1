import type { Edges } from '../types.ts';
import type { DenseProblem } from './dense-problem.ts';

/** How many of the best entries of a row to aim at: enough to settle nearly everybody in the first round. */
const aim = (size: number): number => Math.min(size, Math.max(12, Math.round(3 * Math.log2(size))));

/**
 * The best entries of each row, and the best of each column that would otherwise have none. O(entries).
 *
 * No row is sorted: everything above a bar is taken, and the bar is carried from row to row, moved a little each time
 * so that about as many are above it as wanted. Which entries are taken decides only how much is left to price.
 */
export function createSparseRows({ mentees, mentors, weight }: DenseProblem): Edges {
  const rows = mentees.capacity.length;
  const columns = mentors.capacity.length;
  const wanted = aim(columns);
  const ptr = new Int32Array(rows + 1);
  const taken = new Int32Array(columns);
  const isOffered = new Uint8Array(columns);
  let col = new Int32Array(rows * wanted + columns);
  let bar = barOf(weight.subarray(0, columns), wanted);
  for (let row = 0; row < rows; row++) {
    const values = weight.subarray(row * columns, (row + 1) * columns);
    let count = takeAbove(values, bar, taken);
    if (count < wanted / 2 || count > wanted * 2) {
      bar = barOf(values, wanted);
      count = takeAbove(values, bar, taken);
    }
    const start = ptr[row] ?? 0;
    ptr[row + 1] = start + count;
    if (start + count > col.length) col = grown(col, start + count);
    col.set(taken.subarray(0, count), start);
    for (let k = 0; k < count; k++) isOffered[taken[k] ?? 0] = 1;
  }
  const known = { ptr, col: col.subarray(0, ptr[rows]) };
  return isOffered.includes(0) ? withBestOfColumns(weight, known, isOffered) : withWeights(weight, columns, known);
}

/** The columns whose value reaches the bar. Looks at four together, because nearly all are below it. */
function takeAbove(values: Int32Array, bar: number, taken: Int32Array): number {
  let count = 0;
  const take = (column: number) => {
    if ((values[column] ?? 0) >= bar) taken[count++] = column;
  };
  let column = 0;
  for (const end = values.length - 3; column < end; column += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = [values[column], values[column + 1], values[column + 2], values[column + 3]];
    if (a < bar && b < bar && c < bar && d < bar) continue;
    for (let k = 0; k < 4; k++) take(column + k);
  }
  for (; column < values.length; column++) take(column);
  return count;
}

/** The value that so many of a row reach. O(n log n), for the few rows unlike the one before. */
function barOf(values: Int32Array, wanted: number): number {
  const sorted = values.slice().sort();
  return sorted[Math.max(0, sorted.length - wanted)] ?? 0;
}

type Known = { readonly ptr: Int32Array; readonly col: Int32Array };

function withWeights(weight: Int32Array, columns: number, { ptr, col }: Known): Edges {
  const kept = new Int32Array(col.length);
  for (let row = 0; row < ptr.length - 1; row++) {
    for (let edge = ptr[row] ?? 0; edge < (ptr[row + 1] ?? 0); edge++) {
      kept[edge] = weight[row * columns + (col[edge] ?? 0)] ?? 0;
    }
  }
  return { ptr, col, weight: kept };
}

/** Nobody is left without an offer: a column nobody took gets the row that values it most. */
function withBestOfColumns(weight: Int32Array, { ptr, col }: Known, isOffered: Uint8Array): Edges {
  const columns = isOffered.length;
  const rows = ptr.length - 1;
  const missing = Int32Array.from(isOffered.keys().filter((column) => isOffered[column] === 0));
  const best = new Int32Array(missing.length).fill(-1);
  const rowOfBest = new Int32Array(missing.length);
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < missing.length; k++) {
      const value = weight[row * columns + (missing[k] ?? 0)] ?? 0;
      if (value <= (best[k] ?? 0)) continue;
      best[k] = value;
      rowOfBest[k] = row;
    }
  }
  const extra = Map.groupBy(missing.keys(), (k) => rowOfBest[k] ?? 0);
  const all = new Int32Array(col.length + missing.length);
  const next = new Int32Array(rows + 1);
  for (let row = 0, at = 0; row < rows; row++) {
    const own = col.subarray(ptr[row], ptr[row + 1]);
    all.set(own, at);
    at += own.length;
    for (const k of extra.get(row) ?? []) all[at++] = missing[k] ?? 0;
    next[row + 1] = at;
  }
  return withWeights(weight, columns, { ptr: next, col: all });
}

function grown(col: Int32Array, needed: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(needed, Math.ceil(col.length * 1.5)));
  larger.set(col);
  return larger;
}
