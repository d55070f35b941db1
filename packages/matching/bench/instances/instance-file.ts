/**
 * One instance, one file, read alike by us and by every peer: little-endian 32-bit numbers,
 * kind, rows, columns, entries; then for kind 0 the values row by row, else capacity[columns], ptr[rows + 1],
 * col[entries], value[entries].
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** Costs to be as small as possible, everybody paired. */
export type DenseInstance = {
  readonly kind: 'dense';
  readonly rows: number;
  readonly columns: number;
  readonly value: Int32Array;
};

/**
 * `perfect`: costs to be as small as possible, everybody paired. `scores`: points to be as many as possible, up to
 * `capacity` rows per column, anybody may stay alone.
 */
export type SparseInstance = {
  readonly kind: 'perfect' | 'scores';
  readonly rows: number;
  readonly columns: number;
  readonly capacity: Int32Array;
  readonly ptr: Int32Array;
  readonly col: Int32Array;
  readonly value: Int32Array;
};

export type Instance = DenseInstance | SparseInstance;

const KINDS = ['dense', 'perfect', 'scores'] as const;
const HEADER = 4;

export function writeInstance(path: string, instance: Instance): void {
  const { kind, rows, columns, value } = instance;
  const header = Int32Array.of(KINDS.indexOf(kind), rows, columns, value.length);
  const parts = kind === 'dense' ? [value] : [instance.capacity, instance.ptr, instance.col, value];
  writeFileSync(path, header);
  for (const part of parts) writeFileSync(path, part, { flag: 'a' });
}

/** The values are a view of what was read, not a copy: memory is measured too. */
export function readInstance(path: string): Instance {
  const bytes = readFileSync(path);
  const numbers = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / Int32Array.BYTES_PER_ELEMENT);
  const [kind = -1, rows = 0, columns = 0, entries = 0] = numbers;
  let at = HEADER;
  const take = (length: number) => {
    at += length;
    return numbers.subarray(at - length, at);
  };
  const name = KINDS[kind];
  if (name === undefined) throw new Error(`${path} holds no instance`);
  if (name === 'dense') return { kind: name, rows, columns, value: take(entries) };
  const [capacity, ptr, col, value] = [take(columns), take(rows + 1), take(entries), take(entries)];
  return { kind: name, rows, columns, capacity, ptr, col, value };
}
