/**
 * Exact b-matching by successive shortest augmenting paths with prices (primal-dual).
 *
 * Idea: insert the slots of one mentee after another. A new slot starts at the largest v that some mentor justifies,
 * and v falls along the cheapest chain of moves until a free slot, somebody who is better off leaving, or the mentee's
 * own outside option ends the chain. Reduced costs (u + v − gain for a pair that may form, gain − u − v for a pair that
 * may be dissolved) are never negative, so Dijkstra's algorithm finds that chain; prices move by what was left of the
 * distance. Both sides may have several slots: the price of a single pair, z = max(0, gain − u − v), stays implicit.
 *
 * Complexity: O(slots × (m + n log n)) at worst; rows are left early, so dense random cases behave like n².
 * Sources: Edmonds & Karp 1972 (prices), Jonker & Volgenant 1987 (assignment), Ahuja, Magnanti & Orlin 1993 ch. 9 and 12.
 */
import { DistanceHeap } from './distance-heap.ts';
import type { Market, Trading } from './market.ts';
import type { Watch } from './watch.ts';

/** Carries the trading to an optimum of the market. */
export function settle(market: Market, trading: Trading, watch: Watch): void {
  const search = createSearch(market, trading);
  for (let mentee = 0; mentee < market.mentees; mentee++) {
    watch(mentee, market.mentees);
    const isPlaced = trading.held[mentee] === market.menteeCapacity[mentee];
    if (isPlaced) continue;
    trading.v[mentee] = worthAlone(market, trading, mentee);
    while ((trading.held[mentee] ?? 0) < (market.menteeCapacity[mentee] ?? 0) && (trading.v[mentee] ?? 0) > 0) {
      search(mentee);
    }
  }
  watch(market.mentees, market.mentees);
}

/** The smallest v that no mentor at today's prices exceeds. */
function worthAlone(market: Market, trading: Trading, mentee: number): number {
  const { ptr, col, gain } = market;
  const end = ptr[mentee + 1] ?? 0;
  let most = 0;
  for (let edge = ptr[mentee] ?? 0; edge < end; edge++) {
    const points = gain[edge] ?? 0;
    if (points <= most) break;
    most = Math.max(most, points - (trading.u[col[edge] ?? 0] ?? 0));
  }
  return most;
}

/** Nodes: mentor i is node i, mentee j is node mentors + j. */
function createSearch(market: Market, trading: Trading): (source: number) => void {
  const { mentors, ptr, col, gain } = market;
  const { u, v, slotStart, taken, slotEdge, slotMentee, slotOf, held } = trading;
  const nodes = mentors + market.mentees;
  const heap = new DistanceHeap(nodes);
  const distance = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
  const arrival = new Int32Array(nodes);
  const tail = new Int32Array(mentors);
  const reached = new Int32Array(nodes);
  let reachedCount = 0;
  /** Length of the best complete chain so far, and where it ends: a mentor's free slot, or an edge to dissolve. */
  let length = 0;
  let freeMentor = -1;
  let lastEdge = -1;

  const reach = (node: number, far: number, edge: number): void => {
    if (distance[node] === Number.POSITIVE_INFINITY) reached[reachedCount++] = node;
    distance[node] = far;
    arrival[node] = edge;
  };

  const scanMentee = (mentee: number, far: number): void => {
    const base = far + (v[mentee] ?? 0);
    const end = ptr[mentee + 1] ?? 0;
    for (let edge = ptr[mentee] ?? 0; edge < end; edge++) {
      const before = base - (gain[edge] ?? 0);
      if (before >= length) break;
      const mentor = col[edge] ?? 0;
      const next = before + (u[mentor] ?? 0);
      if (next >= length || next >= (distance[mentor] ?? 0) || (slotOf[edge] ?? -1) >= 0) continue;
      reach(mentor, next, edge);
      tail[mentor] = mentee;
      if ((slotStart[mentor] ?? 0) + (taken[mentor] ?? 0) < (slotStart[mentor + 1] ?? 0)) {
        length = next;
        freeMentor = mentor;
        lastEdge = -1;
      } else {
        heap.push(mentor, next);
      }
    }
  };

  const scanMentor = (mentor: number, far: number): void => {
    const price = u[mentor] ?? 0;
    const end = (slotStart[mentor] ?? 0) + (taken[mentor] ?? 0);
    for (let slot = slotStart[mentor] ?? 0; slot < end; slot++) {
      const edge = slotEdge[slot] ?? 0;
      const mentee = slotMentee[slot] ?? 0;
      const leaving = far + (gain[edge] ?? 0) - price;
      if (leaving < length) {
        length = leaving;
        freeMentor = -1;
        lastEdge = edge;
      }
      const next = leaving - (v[mentee] ?? 0);
      const node = mentors + mentee;
      if (next >= length || next >= (distance[node] ?? 0)) continue;
      reach(node, next, edge);
      heap.push(node, next);
    }
  };

  const movePrices = (): void => {
    for (let k = 0; k < reachedCount; k++) {
      const node = reached[k] ?? 0;
      const rest = length - (distance[node] ?? 0);
      distance[node] = Number.POSITIVE_INFINITY;
      if (rest <= 0) continue;
      if (node < mentors) u[node] = (u[node] ?? 0) + rest;
      else v[node - mentors] = (v[node - mentors] ?? 0) - rest;
    }
  };

  /** Shifts every pair of the chain by one, from its end back to the source. */
  const carryOut = (source: number): void => {
    let mentor = freeMentor;
    let slot = -1;
    if (mentor >= 0) {
      slot = (slotStart[mentor] ?? 0) + (taken[mentor] ?? 0);
      taken[mentor] = (taken[mentor] ?? 0) + 1;
    } else {
      slot = slotOf[lastEdge] ?? 0;
      const leaver = slotMentee[slot] ?? 0;
      held[leaver] = (held[leaver] ?? 0) - 1;
      slotOf[lastEdge] = -1;
      mentor = col[lastEdge] ?? 0;
    }
    for (;;) {
      const mentee = tail[mentor] ?? 0;
      const edge = arrival[mentor] ?? 0;
      slotEdge[slot] = edge;
      slotMentee[slot] = mentee;
      if (mentee === source) {
        slotOf[edge] = slot;
        held[source] = (held[source] ?? 0) + 1;
        return;
      }
      const given = arrival[mentors + mentee] ?? 0;
      const freed = slotOf[given] ?? 0;
      slotOf[given] = -1;
      slotOf[edge] = slot;
      slot = freed;
      mentor = col[given] ?? 0;
    }
  };

  return (source) => {
    length = v[source] ?? 0;
    freeMentor = -1;
    lastEdge = -1;
    reachedCount = 0;
    heap.clear();
    reach(mentors + source, 0, -1);
    scanMentee(source, 0);
    while (heap.nearest < length) {
      const far = heap.nearest;
      const node = heap.pop();
      if (node < mentors) scanMentor(node, far);
      else scanMentee(node - mentors, far);
    }
    const isBetterAlone = freeMentor < 0 && lastEdge < 0;
    movePrices();
    if (!isBetterAlone) carryOut(source);
  };
}
