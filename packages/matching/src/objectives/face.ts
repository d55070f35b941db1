/**
 * The choices that are still good enough, described instead of listed.
 *
 * After every optimization over matchings the set of all optimal choices has a simple form (complementary slackness):
 * some edges are out, some are in all of them, and everybody's number of pairs lies within a range. That is again a
 * matching problem, so the next wish can be optimized over it, and so on: the idea by which Huang, Kavitha, Mehlhorn
 * and Michail ("Fair matchings and related problems", Algorithmica 74, 2016) settle one level after another.
 */
import type { Graph } from './graph.ts';
import type { Counted, Step } from './objective.ts';

export type Face = {
  readonly graph: Graph;
  /** Per edge of the graph: 1 = some choices have it and some may not. */
  readonly isOpen: Uint8Array;
  /** Open edges of mentee j: among `edges[graph.start[j]] … edges[end[j] − 1]`, in the order of the graph. */
  readonly edges: Int32Array;
  readonly end: Int32Array;
  /** Edges that every choice has; they no longer count in the ranges below. */
  readonly fixed: number[];
  readonly mentees: Range;
  readonly mentors: Range;
};

/** How many pairs among open edges each person has, at least and at most, in every choice. */
export type Range = { readonly least: Int32Array; readonly most: Int32Array };

/** One price per person: what one more pair of theirs costs the wish; below 0 = it helps. */
export type Prices = { readonly mentees: Int32Array; readonly mentors: Int32Array };

/** Every choice in the graph. */
export function openFace(graph: Graph): Face {
  const isOpen = new Uint8Array(graph.col.length);
  const edges = new Int32Array(graph.col.length);
  for (let edge = 0; edge < edges.length; edge++) edges[edge] = edge;
  graph.end.forEach((end, mentee) => {
    isOpen.fill(1, graph.start[mentee], end);
  });
  return {
    graph,
    isOpen,
    edges,
    end: graph.end.slice(),
    fixed: [],
    mentees: { least: new Int32Array(graph.mentees), most: graph.menteeFree.slice() },
    mentors: { least: new Int32Array(graph.mentors), most: graph.mentorFree.slice() },
  };
}

/**
 * Keeps the choices of least cost, given optimal prices. An edge dearer than its two prices is in none of them, a
 * cheaper one in all; a price below 0 asks for as many pairs as there may be, one above 0 for as few. Where only first
 * partners of one side count, nobody there needs a second one: see `rangeAt`. Returns the newly fixed edges.
 * O(edges that were open after the last call).
 */
export function narrow(face: Face, cost: (edge: number) => number, prices: Prices, counted?: Counted): number[] {
  const { graph, isOpen, edges, end, mentees, mentors } = face;
  narrowRange(mentees, prices.mentees, counted === 'mentees' ? graph.menteeFirst : null);
  narrowRange(mentors, prices.mentors, counted === 'mentors' ? graph.mentorFirst : null);
  const newlyFixed: number[] = [];
  for (let mentee = 0; mentee < graph.mentees; mentee++) {
    const price = prices.mentees[mentee] ?? 0;
    const isShut = mentees.most[mentee] === 0;
    const oldEnd = end[mentee] ?? 0;
    let newEnd = graph.start[mentee] ?? 0;
    for (let k = newEnd; k < oldEnd; k++) {
      const edge = edges[k] ?? 0;
      if (isOpen[edge] === 0) continue;
      const mentor = graph.col[edge] ?? 0;
      const rest = cost(edge) - price - (prices.mentors[mentor] ?? 0);
      const isOut = rest > 0 || isShut || mentors.most[mentor] === 0;
      if (rest === 0 && !isOut) {
        edges[newEnd++] = edge;
        continue;
      }
      isOpen[edge] = 0;
      if (!isOut) newlyFixed.push(edge);
    }
    end[mentee] = newEnd;
  }
  for (const edge of newlyFixed) {
    takeSlot(mentees, graph.row[edge] ?? 0);
    takeSlot(mentors, graph.col[edge] ?? 0);
  }
  face.fixed.push(...newlyFixed);
  return newlyFixed;
}

function narrowRange({ least, most }: Range, prices: Int32Array, first: Int32Array | null): void {
  for (let row = 0; row < least.length; row++) {
    const price = prices[row] ?? 0;
    if (price === 0 && first === null) continue;
    const slots = first === null ? Number.POSITIVE_INFINITY : (first[row] ?? 0);
    const range = rangeAt(price, slots, least[row] ?? 0, most[row] ?? 0);
    least[row] = range[0];
    most[row] = range[1];
  }
}

/**
 * From which to which number of pairs, within least … most, `price × pairs + pairs beyond the first` is smallest.
 * The function is convex and bends once: one of three numbers is smallest, and so is all between two that are.
 */
function rangeAt(price: number, first: number, least: number, most: number): readonly [number, number] {
  const bend = Math.min(Math.max(first, least), most);
  const cost = (pairs: number) => price * pairs + Math.max(0, pairs - first);
  const lowest = Math.min(cost(least), cost(bend), cost(most));
  const from = [least, bend, most].find((pairs) => cost(pairs) === lowest) ?? least;
  const to = [most, bend, least].find((pairs) => cost(pairs) === lowest) ?? most;
  return [from, to];
}

function takeSlot({ least, most }: Range, row: number): void {
  least[row] = Math.max(0, (least[row] ?? 0) - 1);
  most[row] = (most[row] ?? 0) - 1;
}

export function stepOf(step: Pick<Step, 'counts' | 'score' | 'count'>, prices: Prices): Step {
  return { ...step, mentees: nonZero(prices.mentees), mentors: nonZero(prices.mentors) };
}

function nonZero(prices: Int32Array): Int32Array {
  let count = 0;
  for (const price of prices) if (price !== 0) count++;
  const flat = new Int32Array(2 * count);
  let k = 0;
  prices.forEach((price, row) => {
    if (price === 0) return;
    flat[k++] = row;
    flat[k++] = price;
  });
  return flat;
}
