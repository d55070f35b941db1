/**
 * The pairs that are still to be decided: admissible, not forbidden, not locked, both people with a slot that locks
 * left free. Scores count here and nothing else; outside options never decide whether a pair may be made.
 */
import { MatchingError } from '../matching-error.ts';
import type { Problem } from '../types.ts';

export type Graph = {
  readonly mentees: number;
  readonly mentors: number;
  /** Edges of mentee j: `start[j] … end[j] − 1`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly row: Int32Array;
  readonly col: Int32Array;
  readonly score: Int32Array;
  /** The edge of the problem that each edge stands for. */
  readonly origin: Int32Array;
  /** Capacity that locks leave free. */
  readonly menteeFree: Int32Array;
  readonly mentorFree: Int32Array;
  /** 1 = has a slot free and no lock: the next partner is their first. */
  readonly menteeFirst: Int32Array;
  readonly mentorFirst: Int32Array;
  /** Edges of the problem that are locked in. */
  readonly locked: readonly number[];
};

/** O(edges + locks × row). @throws MatchingError for locks that cannot all be kept. */
export function readGraph(problem: Problem): Graph {
  const { ptr, col, weight } = problem.edges;
  const menteeFree = problem.mentees.capacity.slice();
  const mentorFree = problem.mentors.capacity.slice();
  const isDecided = new Uint8Array(col.length);
  const forbidden = new Set((problem.forbidden ?? []).map(([mentee, mentor]) => `${mentee} ${mentor}`));
  for (const [mentee, mentor] of problem.forbidden ?? []) {
    const edge = findEdge(problem, mentee, mentor);
    if (edge >= 0) isDecided[edge] = 1;
  }
  const locked: number[] = [];
  for (const [mentee, mentor] of problem.locked ?? []) {
    if (forbidden.has(`${mentee} ${mentor}`)) throw new MatchingError('lock_forbidden', { mentee, mentor });
    const edge = findEdge(problem, mentee, mentor);
    if (edge < 0) throw new MatchingError('lock_not_edge', { mentee, mentor });
    if (isDecided[edge] === 1) continue;
    isDecided[edge] = 1;
    locked.push(edge);
    menteeFree[mentee] = (menteeFree[mentee] ?? 0) - 1;
    mentorFree[mentor] = (mentorFree[mentor] ?? 0) - 1;
    const isOver = (menteeFree[mentee] ?? 0) < 0 || (mentorFree[mentor] ?? 0) < 0;
    if (isOver) throw new MatchingError('lock_over_capacity', { mentee, mentor });
  }

  const mentees = menteeFree.length;
  const start = new Int32Array(mentees);
  const end = new Int32Array(mentees);
  const row = new Int32Array(col.length);
  const origin = new Int32Array(col.length);
  let count = 0;
  for (let mentee = 0; mentee < mentees; mentee++) {
    start[mentee] = count;
    const rowEnd = menteeFree[mentee] === 0 ? 0 : (ptr[mentee + 1] ?? 0);
    for (let edge = ptr[mentee] ?? 0; edge < rowEnd; edge++) {
      if (isDecided[edge] === 1 || mentorFree[col[edge] ?? 0] === 0) continue;
      row[count] = mentee;
      origin[count++] = edge;
    }
    end[mentee] = count;
  }
  return {
    mentees,
    mentors: mentorFree.length,
    start,
    end,
    row: row.slice(0, count),
    col: pick(col, origin, count),
    score: pick(weight, origin, count),
    origin: origin.slice(0, count),
    menteeFree,
    mentorFree,
    menteeFirst: firstSlots(problem.mentees.capacity, menteeFree),
    mentorFirst: firstSlots(problem.mentors.capacity, mentorFree),
    locked,
  };
}

function firstSlots(capacity: Int32Array, free: Int32Array): Int32Array {
  return free.map((slots, row) => (slots > 0 && slots === capacity[row] ? 1 : 0));
}

/** Rows by score, largest first, so that "at least this score" is a beginning of every row. O(m log d). */
export function sortedByScore(graph: Graph): Graph {
  const origin = new Int32Array(graph.origin.length);
  const col = new Int32Array(origin.length);
  const score = new Int32Array(origin.length);
  for (let mentee = 0; mentee < graph.mentees; mentee++) {
    const start = graph.start[mentee] ?? 0;
    const length = (graph.end[mentee] ?? 0) - start;
    // Score and position in one double: 2²⁰ × 2³² is exact, and the native sort needs no comparison function.
    const keys = new Float64Array(length);
    for (let k = 0; k < length; k++) keys[k] = k - (graph.score[start + k] ?? 0) * 2 ** 32;
    keys.sort().forEach((key, k) => {
      const points = -Math.floor(key / 2 ** 32);
      const from = start + key + points * 2 ** 32;
      score[start + k] = points;
      col[start + k] = graph.col[from] ?? 0;
      origin[start + k] = graph.origin[from] ?? 0;
    });
  }
  return { ...graph, col, score, origin };
}

/** The same edges under the same numbers, without those below a score. Needs rows sorted by score. O(mentees log d). */
export function atLeast(graph: Graph, least: number): Graph {
  const end = graph.end.map((rowEnd, mentee) => {
    let low = graph.start[mentee] ?? 0;
    let high = rowEnd;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((graph.score[middle] ?? 0) >= least) low = middle + 1;
      else high = middle;
    }
    return low;
  });
  return { ...graph, end };
}

function findEdge(problem: Problem, mentee: number, mentor: number): number {
  const { ptr, col } = problem.edges;
  const end = ptr[mentee + 1] ?? 0;
  for (let edge = ptr[mentee] ?? 0; edge < end; edge++) if (col[edge] === mentor) return edge;
  return -1;
}

function pick(values: Int32Array, from: Int32Array, count: number): Int32Array {
  const picked = new Int32Array(count);
  for (let k = 0; k < count; k++) picked[k] = values[from[k] ?? 0] ?? 0;
  return picked;
}
