/**
 * Ties made strict without losing much: every edge comes in three copies, and each person orders all copies strictly.
 *
 * Idea (Csáji, Király & Yokoi 2023, "Approximation Algorithms for Matroidal and Cardinal Generalizations of Stable
 * Matching", SOSA; the rules behind it are those of Király 2013, "Linear Time Local Approximation Algorithm for Maximum
 * Stable Marriage", Algorithms 6(3)). Each person goes through their ties from best to worst, first all `early` copies
 * of a tie, then its `middle` copies; the `late` copies of everybody come after all ties, best first:
 *
 *   early(1) middle(1) early(2) middle(2) … late(1) late(2) …
 *
 * What is early for the mentee is late for the mentor and the other way round. In the words of Király's proposals:
 * - early for the mentee: an uncertain offer, which the mentor drops for any firm one, because the mentee may have a
 *   free mentor in the same tie;
 * - middle: a firm offer at its rank;
 * - late for the mentee: the second round of somebody who was refused by all, which wins every tie.
 *
 * A stable choice of copies, at most one per edge, is weakly stable: if both strictly preferred each other to a
 * partner, or had a free slot, the middle copy would be ahead of every copy of that partner on both sides.
 *
 * Its size is at least 2/3 of the largest weakly stable matching N. Otherwise N contains a chain a–b, c–d, with a
 * chosen edge c–b between, and a and d with free slots. The late copy of a–b is refused at b, so c–b is held there as a
 * better copy; the early copy of c–d is refused at c, so c–b is a better copy there too. Neither an early nor a late
 * copy of c–b can be both, so it is the middle one and strictly better for b and for c: it blocks N. Capacities change
 * nothing in this, since a refusal means that all slots hold something better.
 */
import type { SideView } from './open-market.ts';

/** An edge goes through its copies in this order: early, middle and late for the mentee; then it is refused for good. */
export const LEVELS = 3;

/** Per level and edge: the place of that copy in the strict order of the edge's person, 0 … 3 × degree − 1, best first. */
export type CopyOrder = readonly [early: Int32Array, middle: Int32Array, late: Int32Array];

/** O(m). */
export function orderCopies({ ptr, edges, rank }: SideView): CopyOrder {
  const early = new Int32Array(edges.length);
  const middle = new Int32Array(edges.length);
  const late = new Int32Array(edges.length);
  for (let row = 0; row < ptr.length - 1; row++) {
    const list = edges.subarray(ptr[row], ptr[row + 1]);
    for (let from = 0; from < list.length; ) {
      const to = endOfTie(list, rank, from);
      for (let at = from; at < to; at++) {
        const edge = list[at] ?? 0;
        early[edge] = from + at;
        middle[edge] = to + at;
        late[edge] = 2 * list.length + at;
      }
      from = to;
    }
  }
  return [early, middle, late];
}

/** The place after the last edge of the list that ties with the one at `from`. */
export function endOfTie(list: Int32Array, rank: Int32Array, from: number): number {
  let to = from + 1;
  while (to < list.length && rank[list[to] ?? 0] === rank[list[from] ?? 0]) to++;
  return to;
}
