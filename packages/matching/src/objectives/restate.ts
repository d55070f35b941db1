/**
 * Writes what is left of a problem after its first wishes (a face) as an ordinary problem of objective `total`.
 *
 * Edges that are out are gone, edges that are in are locked, capacities end where the ranges do. Whoever must have
 * pairs gets the same, very low outside option, −depth: whatever theirs was, all their slots are filled, those beyond
 * what they must have by stand-ins at least.
 */
import type { Problem, Side } from '../types.ts';
import type { Face } from './face.ts';
import type { Outlook, Outlooks } from './outlook.ts';
import { type StandIn, standInRows, standInsFor, withStandIns } from './stand-ins.ts';

/** @param countsScores false where all choices left have the same scores, so that only outside options can differ. */
export function restate(
  problem: Problem,
  face: Face,
  { mentees, mentors }: Outlooks,
  depth: number,
  countsScores: boolean,
): Problem {
  const { graph } = face;
  const { isKept, isLocked } = keptEdges(problem, face);
  const menteeSpare = standInsFor(mentees);
  const mentorSpare = standInsFor(mentors);
  const spareOf = standInRows(menteeSpare, graph.mentors);
  const count = isKept.reduce((sum, kept) => sum + kept, 0) + edgesOf(menteeSpare) + edgesOf(mentorSpare);
  const edges = {
    ptr: new Int32Array(graph.mentees + mentorSpare.length + 1),
    col: new Int32Array(count),
    weight: new Int32Array(count),
  };
  const capacity = { mentees: mentees.most.slice(), mentors: mentors.most.slice() };
  const locked: [number, number][] = [];
  const { ptr, col, weight } = problem.edges;
  let next = 0;
  for (let mentee = 0; mentee < graph.mentees; mentee++) {
    for (let edge = ptr[mentee] ?? 0; edge < (ptr[mentee + 1] ?? 0); edge++) {
      if (isKept[edge] === 0) continue;
      const mentor = col[edge] ?? 0;
      if (isLocked[edge] === 1) {
        locked.push([mentee, mentor]);
        capacity.mentees[mentee] = (capacity.mentees[mentee] ?? 0) + 1;
        capacity.mentors[mentor] = (capacity.mentors[mentor] ?? 0) + 1;
      }
      edges.col[next] = mentor;
      edges.weight[next++] = countsScores ? (weight[edge] ?? 0) : 0;
    }
    for (const standIn of spareOf.get(mentee) ?? []) edges.col[next++] = standIn;
    edges.ptr[mentee + 1] = next;
  }
  mentorSpare.forEach(({ people }, k) => {
    edges.col.set(people, next);
    next += people.length;
    edges.ptr[graph.mentees + k + 1] = next;
  });
  const sideOf = (slots: Int32Array, outlook: Outlook): Side => ({
    capacity: slots,
    outside: Int32Array.from(outlook.outside, (outside, row) => ((outlook.least[row] ?? 0) > 0 ? -depth : outside)),
  });
  return {
    mentees: withStandIns(sideOf(capacity.mentees, mentees), mentorSpare),
    mentors: withStandIns(sideOf(capacity.mentors, mentors), menteeSpare),
    edges,
    locked,
    objective: 'total',
    seed: problem.seed,
  };
}

function keptEdges(problem: Problem, { graph, isOpen, fixed }: Face) {
  const isKept = new Uint8Array(problem.edges.col.length);
  const isLocked = new Uint8Array(isKept.length);
  isOpen.forEach((open, edge) => {
    if (open === 1) isKept[graph.origin[edge] ?? 0] = 1;
  });
  for (const edge of [...graph.locked, ...fixed.map((each) => graph.origin[each] ?? 0)]) {
    isKept[edge] = 1;
    isLocked[edge] = 1;
  }
  return { isKept, isLocked };
}

const edgesOf = (standIns: readonly StandIn[]): number => standIns.reduce((sum, { people }) => sum + people.length, 0);
