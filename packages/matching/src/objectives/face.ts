/**
 * The choices that are still good enough, described instead of listed.
 *
 * After every optimization over matchings the set of all optimal choices has a simple form (complementary slackness):
 * some edges are out, some are in all of them, some people must fill every slot, everything else is free. That is
 * again a matching problem, so the next wish can be optimized over it, and so on: the idea by which Huang, Kavitha,
 * Mehlhorn and Michail ("Fair matchings and related problems", Algorithmica 74, 2016) settle one level after another.
 */
import type { Graph } from './graph.ts';
import type { MostPairs } from './most-pairs.ts';
import type { Step } from './objective.ts';

export type Face = {
  readonly graph: Graph;
  /** Per edge of the graph: 1 = some choices have it and some may not. */
  readonly isOpen: Uint8Array;
  /** Open edges of mentee j: among `edges[graph.start[j]] … edges[end[j] − 1]`, in the order of the graph. */
  readonly edges: Int32Array;
  readonly end: Int32Array;
  /** Edges that every choice has; they no longer count in the capacities below. */
  readonly fixed: number[];
  readonly menteeFree: Int32Array;
  readonly mentorFree: Int32Array;
  /** 1 = has no empty slot in any choice. */
  readonly menteeFull: Uint8Array;
  readonly mentorFull: Uint8Array;
};

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
    menteeFree: graph.menteeFree.slice(),
    mentorFree: graph.mentorFree.slice(),
    menteeFull: new Uint8Array(graph.mentees),
    mentorFull: new Uint8Array(graph.mentors),
  };
}

/**
 * Keeps the choices of least cost, given optimal prices. An edge dearer than its two prices is in none of them, a
 * cheaper one in all; somebody with a price below 0 is always full; one with a price above 0 who need not be full has
 * no further pair. Returns the newly fixed edges. O(edges that were open after the last call).
 */
export function narrow(face: Face, cost: (edge: number) => number, prices: Prices): number[] {
  const { graph, isOpen, edges, end, menteeFree, mentorFree, menteeFull, mentorFull } = face;
  const newlyFixed: number[] = [];
  const isShut = (price: number, isFull: number) => price > 0 && isFull === 0;
  for (let mentee = 0; mentee < graph.mentees; mentee++) {
    const price = prices.mentees[mentee] ?? 0;
    const isMenteeShut = isShut(price, menteeFull[mentee] ?? 0);
    const oldEnd = end[mentee] ?? 0;
    let newEnd = graph.start[mentee] ?? 0;
    for (let k = newEnd; k < oldEnd; k++) {
      const edge = edges[k] ?? 0;
      if (isOpen[edge] === 0) continue;
      const mentor = graph.col[edge] ?? 0;
      const mentorPrice = prices.mentors[mentor] ?? 0;
      const rest = cost(edge) - price - mentorPrice;
      const isOut = rest > 0 || isMenteeShut || isShut(mentorPrice, mentorFull[mentor] ?? 0);
      if (rest === 0 && !isOut) {
        edges[newEnd++] = edge;
        continue;
      }
      isOpen[edge] = 0;
      if (isOut) continue;
      newlyFixed.push(edge);
      menteeFree[mentee] = (menteeFree[mentee] ?? 0) - 1;
      mentorFree[mentor] = (mentorFree[mentor] ?? 0) - 1;
    }
    end[mentee] = newEnd;
  }
  prices.mentees.forEach((price, mentee) => {
    if (price < 0) menteeFull[mentee] = 1;
  });
  prices.mentors.forEach((price, mentor) => {
    if (price < 0) mentorFull[mentor] = 1;
  });
  face.fixed.push(...newlyFixed);
  return newlyFixed;
}

/** Keeps the choices with as many pairs as possible, and says why there are no more. */
export function keepMostPairs(face: Face, most: MostPairs): Step {
  const prices = coverPrices(most);
  narrow(face, () => -1, prices);
  return stepOf(null, most.size, prices);
}

/** Counting pairs is a cost of −1 each; being covered is a price of −1. */
export function coverPrices(most: MostPairs): Prices {
  return {
    mentees: Int32Array.from(most.coveredMentees, (isCovered) => -isCovered),
    mentors: Int32Array.from(most.coveredMentors, (isCovered) => -isCovered),
  };
}

export function stepOf(score: number | null, count: number, prices: Prices): Step {
  return { score, count, mentees: nonZero(prices.mentees), mentors: nonZero(prices.mentors) };
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
