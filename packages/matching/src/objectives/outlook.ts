/** What the people of one side may still look forward to in a face: a range of pairs, and what an empty slot counts. */
import type { Problem, Side } from '../types.ts';
import type { Face, Range } from './face.ts';

export type Outlook = Range & {
  /** Of people with a choice between numbers of pairs, on a common footing; may need more than 32 bits. 0 of others. */
  readonly outside: Float64Array;
};

export type Outlooks = { readonly mentees: Outlook; readonly mentors: Outlook };

/**
 * Outside options stated so that all choices of the face compare alike and numbers stay small: where every choice has
 * as many pairs, any amount may be taken from all of a side; otherwise only what is added to all of the other, as a
 * pair gives up one slot of each.
 */
export function outlooks(problem: Problem, face: Face, isNumberFixed: boolean): Outlooks {
  const { graph, isOpen } = face;
  const mentees = reachable(face.mentees, openEdges(graph.mentees, graph.row, isOpen));
  const mentors = reachable(face.mentors, openEdges(graph.mentors, graph.col, isOpen));
  const [first, second] = [ends(problem.mentees, mentees), ends(problem.mentors, mentors)];
  const isFree = isNumberFixed || first === null || second === null;
  const [ofMentees, ofMentors] = isFree ? [first?.most ?? 0, second?.most ?? 0] : balance(first, second);
  return {
    mentees: { ...mentees, outside: lowered(problem.mentees, mentees, ofMentees) },
    mentors: { ...mentors, outside: lowered(problem.mentors, mentors, ofMentors) },
  };
}

/** What to take from one side and add to the other so that the largest number of both is smallest. */
function balance(first: Ends, second: Ends): readonly [number, number] {
  const least = Math.min(first.least, -second.most);
  const most = Math.max(first.most, -second.least);
  const middle = Math.trunc((least + most) / 2);
  return [middle, 0 - middle];
}

/** The largest outside option that counts, above or below 0. */
export function reach({ mentees, mentors }: Outlooks): number {
  const largest = ({ outside }: Outlook) => outside.reduce((most, points) => Math.max(most, Math.abs(points)), 0);
  return Math.max(largest(mentees), largest(mentors));
}

function reachable({ least, most }: Range, edges: Int32Array): Range {
  return { least, most: most.map((slots, row) => Math.min(slots, edges[row] ?? 0)) };
}

function openEdges(people: number, endOf: Int32Array, isOpen: Uint8Array): Int32Array {
  const edges = new Int32Array(people);
  isOpen.forEach((open, edge) => {
    if (open === 1) edges[endOf[edge] ?? 0] = (edges[endOf[edge] ?? 0] ?? 0) + 1;
  });
  return edges;
}

const hasChoice = ({ least, most }: Range, row: number): boolean => (least[row] ?? 0) < (most[row] ?? 0);

type Ends = { readonly least: number; readonly most: number };

function ends({ outside }: Side, range: Range): Ends | null {
  const counted = outside.filter((_, row) => hasChoice(range, row));
  return counted.length === 0
    ? null
    : { least: counted.reduce((a, b) => Math.min(a, b)), most: counted.reduce((a, b) => Math.max(a, b)) };
}

function lowered({ outside }: Side, range: Range, amount: number): Float64Array {
  return Float64Array.from(outside, (points, row) => (hasChoice(range, row) ? points - amount : 0));
}
