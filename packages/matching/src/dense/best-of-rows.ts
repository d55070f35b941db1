import type { Edges } from '../types.ts';
import type { DenseProblem } from './solve-dense.ts';

/** How many of the best entries of each row to start with: enough to settle nearly everybody in the first round. */
const perRow = (size: number): number => Math.min(size, Math.max(12, Math.round(4 * Math.log2(size))));

/** The best entries of each row, and the best of each column, so that nobody is left without an offer. O(entries). */
export function createSparseRows({ mentees, mentors, weight }: DenseProblem): Edges {
  const rows = mentees.capacity.length;
  const columns = mentors.capacity.length;
  const most = perRow(columns);
  const keptColumn = new Int32Array(rows * most);
  const bestOfColumn = new Int32Array(columns).fill(-1);
  const rowOfBest = new Int32Array(columns);
  const values = new Int32Array(most);
  const places = new Int32Array(most);
  for (let row = 0; row < rows; row++) {
    const base = row * columns;
    let found = 0;
    let least = -1;
    for (let column = 0; column < columns; column++) {
      const value = weight[base + column] ?? 0;
      if (value > (bestOfColumn[column] ?? 0)) {
        bestOfColumn[column] = value;
        rowOfBest[column] = row;
      }
      if (value <= least) continue;
      let place = found < most ? found++ : most - 1;
      for (; place > 0 && (values[place - 1] ?? 0) < value; place--) {
        values[place] = values[place - 1] ?? 0;
        places[place] = places[place - 1] ?? 0;
      }
      values[place] = value;
      places[place] = column;
      if (found === most) least = values[most - 1] ?? 0;
    }
    keptColumn.set(places, row * most);
  }
  return withBestOfColumns({ rows, columns, most, keptColumn, rowOfBest }, weight);
}

type Kept = {
  readonly rows: number;
  readonly columns: number;
  readonly most: number;
  readonly keptColumn: Int32Array;
  readonly rowOfBest: Int32Array;
};

function withBestOfColumns({ rows, columns, most, keptColumn, rowOfBest }: Kept, weight: Int32Array): Edges {
  const extra = new Map<number, number[]>();
  for (let column = 0; column < columns; column++) {
    const row = rowOfBest[column] ?? 0;
    if (keptColumn.subarray(row * most, (row + 1) * most).includes(column)) continue;
    const list = extra.get(row);
    if (list === undefined) extra.set(row, [column]);
    else list.push(column);
  }
  const ptr = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) ptr[row + 1] = (ptr[row] ?? 0) + most + (extra.get(row)?.length ?? 0);
  const col = new Int32Array(ptr[rows] ?? 0);
  const kept = new Int32Array(col.length);
  for (let row = 0; row < rows; row++) {
    const start = ptr[row] ?? 0;
    col.set(keptColumn.subarray(row * most, (row + 1) * most), start);
    col.set(extra.get(row) ?? [], start + most);
    for (let edge = start; edge < (ptr[row + 1] ?? 0); edge++)
      kept[edge] = weight[row * columns + (col[edge] ?? 0)] ?? 0;
  }
  return { ptr, col, weight: kept };
}
