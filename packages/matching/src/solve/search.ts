/**
 * One shortest augmenting path with prices (primal-dual), for a person with a free slot whose price is not yet 0.
 *
 * Idea: the person's price falls along the cheapest chain of moves until a free slot on the other side, somebody of
 * the own side who is better off leaving, or price 0 ends the chain. Reduced costs (both prices − gain for a pair that
 * may form, gain − both prices for a pair that may be dissolved) are never negative, so Dijkstra's algorithm finds
 * that chain, and prices move by what was left of the distance. Both sides may have several slots: the price of a
 * single pair, max(0, gain − both prices), stays implicit. The same search serves both directions: a mentee looking for
 * a slot raises prices of mentors, a mentor whose slot is too expensive to stay empty lowers the own price.
 *
 * Complexity: O(m + n log n) at worst per search; rows are left as soon as nothing in them can be nearer than the best
 * end found, so in practice a search touches a few people.
 * Sources: Edmonds & Karp 1972 (prices), Jonker & Volgenant 1987 (assignment), Ahuja, Magnanti & Orlin 1993 ch. 9, 12.
 */
import { DistanceHeap } from './distance-heap.ts';
import type { Rows } from './market.ts';
import { type Bench, OPEN, setPrice } from './trading.ts';

/** The choice as one side sees it; the caller knows which side is which. Edges are numbered as in the market. */
export type Pairing = {
  readonly mark: Uint8Array;
  readonly gainOf: Int32Array;
  readonly choose: (edge: number, from: number, to: number) => void;
  readonly dissolve: (edge: number, from: number, to: number) => void;
};

/** Nodes: the other side's person i is node i, the own side's person j is node `others + j`. */
export function createSearch(
  rows: Rows,
  own: Bench,
  others: Bench,
  { mark, gainOf, choose, dissolve }: Pairing,
): (source: number) => void {
  const { ptr, other, gain, edge: edgeAt, sortRow } = rows;
  const { price } = own;
  const otherPrice = others.price;
  const { room, start: otherStart, taken: otherTaken, slotEdge: otherEdge, slotOther: otherHolder } = others;
  const first = otherPrice.length;
  const nodes = first + price.length;
  const heap = new DistanceHeap(nodes);
  const distance = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
  /** The edge over which a node was reached, and the person on its near side. */
  const arrival = new Int32Array(nodes);
  const before = new Int32Array(nodes);
  const reached = new Int32Array(nodes);
  let reachedCount = 0;
  /** Length of the best complete chain so far, and where it ends: a free slot, or a pair to dissolve. */
  let length = 0;
  let freeEnd = -1;
  let leaver = -1;
  let leftEdge = -1;
  let leftBy = -1;

  const reach = (node: number, far: number, edge: number, from: number): void => {
    if (distance[node] === Number.POSITIVE_INFINITY) reached[reachedCount++] = node;
    distance[node] = far;
    arrival[node] = edge;
    before[node] = from;
  };

  const scanOwn = (person: number, far: number): void => {
    sortRow?.(person);
    const base = far + (price[person] ?? 0);
    const end = ptr[person + 1] ?? 0;
    for (let k = ptr[person] ?? 0; k < end; k++) {
      const rest = base - (gain[k] ?? 0);
      if (rest >= length) break;
      const to = other[k] ?? 0;
      const next = rest + (otherPrice[to] ?? 0);
      if (next >= length || next >= (distance[to] ?? 0)) continue;
      const edge = edgeAt === undefined ? k : (edgeAt[k] ?? 0);
      if (mark[edge] !== OPEN) continue;
      reach(to, next, edge, person);
      if ((otherTaken[to] ?? 0) < (room[to] ?? 0)) {
        length = next;
        freeEnd = to;
        leaver = -1;
      } else {
        heap.push(to, next);
      }
    }
  };

  const scanOther = (to: number, far: number): void => {
    const cost = otherPrice[to] ?? 0;
    const end = (otherStart[to] ?? 0) + (otherTaken[to] ?? 0);
    for (let slot = otherStart[to] ?? 0; slot < end; slot++) {
      const edge = otherEdge[slot] ?? 0;
      const holder = otherHolder[slot] ?? 0;
      const leaving = far + (gainOf[edge] ?? 0) - cost;
      if (leaving < length) {
        length = leaving;
        freeEnd = -1;
        leaver = holder;
        leftEdge = edge;
        leftBy = to;
      }
      const next = leaving - (price[holder] ?? 0);
      const node = first + holder;
      if (next >= length || next >= (distance[node] ?? 0)) continue;
      reach(node, next, edge, to);
      if (next === far) scanOwn(holder, far);
      else heap.push(node, next);
    }
  };

  const movePrices = (): void => {
    for (let k = 0; k < reachedCount; k++) {
      const node = reached[k] ?? 0;
      const rest = length - (distance[node] ?? 0);
      distance[node] = Number.POSITIVE_INFINITY;
      if (rest <= 0) continue;
      if (node < first) setPrice(others, node, (otherPrice[node] ?? 0) + rest);
      else setPrice(own, node - first, (price[node - first] ?? 0) - rest);
    }
  };

  /** Shifts every pair of the chain by one. All that leave go first, so that nobody ever holds too many. */
  const carryOut = (source: number): void => {
    if (leaver >= 0) dissolve(leftEdge, leaver, leftBy);
    const end = leaver >= 0 ? leftBy : freeEnd;
    for (let to = end, from = before[to] ?? 0; from !== source; from = before[to] ?? 0) {
      to = before[first + from] ?? 0;
      dissolve(arrival[first + from] ?? 0, from, to);
    }
    for (let to = end; ; ) {
      const from = before[to] ?? 0;
      choose(arrival[to] ?? 0, from, to);
      if (from === source) return;
      to = before[first + from] ?? 0;
    }
  };

  return (source) => {
    length = price[source] ?? 0;
    freeEnd = -1;
    leaver = -1;
    reachedCount = 0;
    heap.clear();
    reach(first + source, 0, -1, -1);
    scanOwn(source, 0);
    while (heap.nearest < length) {
      const far = heap.nearest;
      const node = heap.pop();
      if (node < first) scanOther(node, far);
      else scanOwn(node - first, far);
    }
    movePrices();
    if (freeEnd >= 0 || leaver >= 0) carryOut(source);
  };
}
