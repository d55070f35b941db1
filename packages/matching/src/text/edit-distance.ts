/**
 * Optimal string alignment distance (insert, delete, replace, swap neighbors), given up as soon as it must exceed
 * `limit`. O(limit × length). Source: Damerau 1964; banded as in Ukkonen 1985.
 *
 * @returns the distance, or `limit + 1` if it is larger than the limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return tooFar;
  let twoBefore: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    const row: number[] = new Array<number>(b.length + 1).fill(tooFar);
    row[0] = i;
    let least = i <= limit ? i : tooFar;
    for (let j = from; j <= to; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (before[j] ?? tooFar) + 1,
        (row[j - 1] ?? tooFar) + 1,
        (before[j - 1] ?? tooFar) + (same ? 0 : 1),
      );
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) cost = Math.min(cost, (twoBefore[j - 2] ?? tooFar) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return tooFar;
    twoBefore = before;
    before = row;
  }
  return Math.min(before[b.length] ?? tooFar, tooFar);
}
