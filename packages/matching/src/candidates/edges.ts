/** Candidate lists as the edges of a problem, each row by points, the largest first. */
import type { Edges } from '../types.ts';
import type { Found } from './tasks.ts';

/** O(edges). */
export function toEdges(found: Found): Edges {
  return addEdges(
    { ptr: new Int32Array(found.count.length + 1), col: new Int32Array(0), weight: new Int32Array(0) },
    found,
  );
}

/** The old rows and what was found, merged. Nothing found may be in the old row. O(edges + found log found). */
export function addEdges(old: Edges, found: Found): Edges {
  const rows = found.count.length;
  const ptr = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) {
    ptr[row + 1] = (ptr[row] ?? 0) + (old.ptr[row + 1] ?? 0) - (old.ptr[row] ?? 0) + (found.count[row] ?? 0);
  }
  const col = new Int32Array(ptr[rows] ?? 0);
  const weight = new Int32Array(col.length);
  for (let row = 0; row < rows; row++) {
    const base = row * found.most;
    const news = Array.from({ length: found.count[row] ?? 0 }, (_, k) => base + k).sort(
      (a, b) => (found.points[b] ?? 0) - (found.points[a] ?? 0) || (found.mentor[a] ?? 0) - (found.mentor[b] ?? 0),
    );
    let edge = ptr[row] ?? 0;
    let next = 0;
    const put = (mentor: number, points: number) => {
      col[edge] = mentor;
      weight[edge++] = points;
    };
    const putNews = (least: number) => {
      for (let at = news[next]; at !== undefined && (found.points[at] ?? 0) > least; at = news[++next]) {
        put(found.mentor[at] ?? 0, found.points[at] ?? 0);
      }
    };
    for (let from = old.ptr[row] ?? 0; from < (old.ptr[row + 1] ?? 0); from++) {
      putNews(old.weight[from] ?? 0);
      put(old.col[from] ?? 0, old.weight[from] ?? 0);
    }
    putNews(-1);
  }
  return { ptr, col, weight };
}
