/**
 * Sorts rows by gain, largest first, equal gains in their old order. O(m log d) for rows of length d.
 *
 * Gain and position are packed into one double, so the native typed-array sort needs no comparison function:
 * gain < 2³¹ and position < 2²¹ leave the pack below 2⁵², exact.
 */
const POSITIONS = 2 ** 21;

export function sortRows(ptr: Int32Array, col: Int32Array, gain: Int32Array, origin: Int32Array): void {
  const sortRow = createRowSorter(ptr, col, gain, origin);
  for (let row = 0; row < ptr.length - 1; row++) sortRow(row);
}

/** Sorts one row at a time, in place. */
export function createRowSorter(
  ptr: Int32Array,
  col: Int32Array,
  gain: Int32Array,
  origin: Int32Array,
): (row: number) => void {
  let longest = 0;
  for (let row = 0; row < ptr.length - 1; row++) longest = Math.max(longest, (ptr[row + 1] ?? 0) - (ptr[row] ?? 0));
  const packed = new Float64Array(longest);
  const oldCol = new Int32Array(longest);
  const oldOrigin = new Int32Array(longest);
  return (row) => {
    const start = ptr[row] ?? 0;
    const length = (ptr[row + 1] ?? 0) - start;
    if (length < 2) return;
    for (let k = 0; k < length; k++) {
      packed[k] = k - (gain[start + k] ?? 0) * POSITIONS;
      oldCol[k] = col[start + k] ?? 0;
      oldOrigin[k] = origin[start + k] ?? 0;
    }
    const keys = packed.subarray(0, length).sort();
    for (let k = 0; k < length; k++) {
      const key = keys[k] ?? 0;
      const points = -Math.floor(key / POSITIONS);
      const position = key + points * POSITIONS;
      gain[start + k] = points;
      col[start + k] = oldCol[position] ?? 0;
      origin[start + k] = oldOrigin[position] ?? 0;
    }
  };
}
