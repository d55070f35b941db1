/**
 * Sorts rows by gain, largest first, equal gains in their old order.
 *
 * Idea: as many buckets as the row has edges, spread evenly from its largest gain to its smallest; counting fills them
 * in order, and insertion puts right what met in one bucket. O(d) for a row of length d with gains that are spread out
 * or all alike. Where insertion gets long, the native sort takes over, O(d log d).
 */
export function sortRows(ptr: Int32Array, col: Int32Array, gain: Int32Array, origin: Int32Array): void {
  const sortRow = createRowSorter(ptr, col, gain, origin);
  for (let row = 0; row < ptr.length - 1; row++) sortRow(row);
}

/** More steps than this an edge, and insertion takes longer than sorting. */
const PATIENCE = 8;

/**
 * Gain and position are packed into one double, so the native typed-array sort needs no comparison function:
 * gain < 2³¹ and position < 2²¹ leave the pack below 2⁵², exact.
 */
const POSITIONS = 2 ** 21;

/** Sorts one row at a time, in place. */
export function createRowSorter(
  ptr: Int32Array,
  col: Int32Array,
  gain: Int32Array,
  origin: Int32Array,
): (row: number) => void {
  let longest = 0;
  for (let row = 0; row < ptr.length - 1; row++) longest = Math.max(longest, (ptr[row + 1] ?? 0) - (ptr[row] ?? 0));
  const oldGain = new Int32Array(longest);
  const oldCol = new Int32Array(longest);
  const oldOrigin = new Int32Array(longest);
  /** Where the next edge of each bucket goes. */
  const next = new Int32Array(longest + 1);

  const setAside = (start: number, length: number): void => {
    for (let k = 0; k < length; k++) {
      oldGain[k] = gain[start + k] ?? 0;
      oldCol[k] = col[start + k] ?? 0;
      oldOrigin[k] = origin[start + k] ?? 0;
    }
  };

  const put = (at: number, old: number): void => {
    gain[at] = oldGain[old] ?? 0;
    col[at] = oldCol[old] ?? 0;
    origin[at] = oldOrigin[old] ?? 0;
  };

  const fillBuckets = (start: number, length: number, largest: number, smallest: number): void => {
    const perPoint = (length - 1) / (largest - smallest);
    next.fill(0, 0, length + 1);
    for (let k = 0; k < length; k++) {
      const bucket = Math.trunc((largest - (oldGain[k] ?? 0)) * perPoint);
      next[bucket + 1] = (next[bucket + 1] ?? 0) + 1;
    }
    for (let bucket = 0; bucket < length; bucket++) next[bucket + 1] = (next[bucket + 1] ?? 0) + (next[bucket] ?? 0);
    for (let k = 0; k < length; k++) {
      const bucket = Math.trunc((largest - (oldGain[k] ?? 0)) * perPoint);
      const at = next[bucket] ?? 0;
      next[bucket] = at + 1;
      put(start + at, k);
    }
  };

  /** Lets every edge pass those before it that gain less; false if that gets long, with nothing lost. */
  const insert = (start: number, end: number): boolean => {
    let steps = PATIENCE * (end - start);
    for (let at = start + 1; at < end; at++) {
      const points = gain[at] ?? 0;
      if ((gain[at - 1] ?? 0) >= points) continue;
      const other = col[at] ?? 0;
      const from = origin[at] ?? 0;
      let to = at;
      for (; to > start && (gain[to - 1] ?? 0) < points; to--) {
        gain[to] = gain[to - 1] ?? 0;
        col[to] = col[to - 1] ?? 0;
        origin[to] = origin[to - 1] ?? 0;
      }
      gain[to] = points;
      col[to] = other;
      origin[to] = from;
      steps -= at - to;
      if (steps < 0) return false;
    }
    return true;
  };

  const sortNatively = (start: number, length: number): void => {
    setAside(start, length);
    const packed = new Float64Array(length);
    for (let k = 0; k < length; k++) packed[k] = k - (oldGain[k] ?? 0) * POSITIONS;
    packed.sort();
    for (let k = 0; k < length; k++) {
      const key = packed[k] ?? 0;
      put(start + k, key + Math.ceil(-key / POSITIONS) * POSITIONS);
    }
  };

  return (row) => {
    const start = ptr[row] ?? 0;
    const length = (ptr[row + 1] ?? 0) - start;
    if (length < 2) return;
    setAside(start, length);
    let largest = oldGain[0] ?? 0;
    let smallest = largest;
    for (let k = 1; k < length; k++) {
      const points = oldGain[k] ?? 0;
      if (points > largest) largest = points;
      if (points < smallest) smallest = points;
    }
    if (largest === smallest) return;
    fillBuckets(start, length, largest, smallest);
    if (!insert(start, start + length)) sortNatively(start, length);
  };
}
