/**
 * Writes what is left of a problem after its first wishes (a face) as an ordinary problem of objective `total`.
 *
 * Edges that are out are gone, edges that are in are locked. People who must be full get the same, very low outside
 * option, −depth: whatever theirs was, all their slots are filled. In a face the number of pairs is fixed, so lowering
 * everybody else's outside option on one side by one and the same amount changes no comparison: only differences count,
 * and they are stated against the largest. Both keep the numbers small.
 */
import type { Problem, Side } from '../types.ts';
import type { Face } from './face.ts';

/** @param countsScores false where all choices left have the same scores, so that only outside options can differ. */
export function restate(problem: Problem, face: Face, depth: number, countsScores: boolean): Problem {
  const { graph } = face;
  const isKept = new Uint8Array(problem.edges.col.length);
  const isLocked = new Uint8Array(isKept.length);
  face.isOpen.forEach((isOpen, edge) => {
    if (isOpen === 1) isKept[graph.origin[edge] ?? 0] = 1;
  });
  for (const edge of [...graph.locked, ...face.fixed.map((fixed) => graph.origin[fixed] ?? 0)]) {
    isKept[edge] = 1;
    isLocked[edge] = 1;
  }

  const { ptr, col, weight } = problem.edges;
  const count = isKept.reduce((sum, kept) => sum + kept, 0);
  const edges = { ptr: new Int32Array(ptr.length), col: new Int32Array(count), weight: new Int32Array(count) };
  const locked: [number, number][] = [];
  let next = 0;
  for (let mentee = 0; mentee < graph.mentees; mentee++) {
    for (let edge = ptr[mentee] ?? 0; edge < (ptr[mentee + 1] ?? 0); edge++) {
      if (isKept[edge] === 0) continue;
      const mentor = col[edge] ?? 0;
      if (isLocked[edge] === 1) locked.push([mentee, mentor]);
      edges.col[next] = mentor;
      edges.weight[next++] = countsScores ? (weight[edge] ?? 0) : 0;
    }
    edges.ptr[mentee + 1] = next;
  }
  return {
    mentees: { capacity: problem.mentees.capacity, outside: outsideAt(problem.mentees, face.menteeFull, depth) },
    mentors: { capacity: problem.mentors.capacity, outside: outsideAt(problem.mentors, face.mentorFull, depth) },
    edges,
    locked,
    objective: 'total',
    seed: problem.seed,
  };
}

function outsideAt(side: Side, isFull: Uint8Array, depth: number): Int32Array {
  const largest = largestOutside(side, isFull);
  return side.outside.map((outside, row) => (isFull[row] === 1 ? -depth : outside - largest));
}

/** How far apart the outside options are that still count. */
export function outsideSpan(side: Side, isFull: Uint8Array): number {
  const least = -side.outside.reduce(
    (most, outside, row) => (isFull[row] === 1 ? most : Math.max(most, -outside)),
    -2e9,
  );
  return Math.max(0, largestOutside(side, isFull) - least);
}

function largestOutside(side: Side, isFull: Uint8Array): number {
  return side.outside.reduce((most, outside, row) => (isFull[row] === 1 ? most : Math.max(most, outside)), -2e9);
}
