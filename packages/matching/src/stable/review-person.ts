/**
 * The conclusions that one person's list allows. Person p has c slots; "better" and "worse" are p's ranks, strictly.
 *
 * 1. p can outdo edge e only if at least c of p's other edges are as good as e and not out, and no chosen one is worse.
 * 2. An edge that neither end can outdo is chosen; if it is out already, that is a contradiction.
 * 3. An edge that is out and that the other end cannot outdo obliges p: edges worse than it are out; if only c of the
 *    rest are not out, they are chosen; if fewer, that is a contradiction.
 * 4. An undecided edge that the other end cannot outdo has a claim on p: it is chosen, or outdone here. With a worse
 *    edge chosen it cannot be outdone here. So an edge is out if chosen edges and better claims fill all slots.
 *
 * O(length of the list). Every change is told to `touch`.
 */
import { CHOSEN, OUT, UNDECIDED } from './decisions.ts';
import { endOfTie } from './edge-copies.ts';

export type Seat = {
  /** The person's edges, best first. */
  readonly list: Int32Array;
  readonly rank: Int32Array;
  readonly slots: number;
};

export type Findings = {
  readonly status: Uint8Array;
  readonly can: Uint8Array;
  readonly otherCan: Uint8Array;
};

/** False on a contradiction. */
export function reviewPerson(seat: Seat, findings: Findings, touch: (edge: number) => void): boolean {
  loseHope(seat, findings, touch);
  const limit = choosePressing(seat, findings, touch);
  return limit !== null && dropOvertaken(seat, findings, limit, touch) && keepPromise(seat, findings, limit, touch);
}

/** Rule 1. */
function loseHope({ list, rank, slots }: Seat, { status, can }: Findings, touch: (edge: number) => void): void {
  let worstChosen = -1;
  for (const edge of list) if (status[edge] === CHOSEN) worstChosen = rank[edge] ?? 0;
  let left = 0;
  for (let from = 0; from < list.length; ) {
    const to = endOfTie(list, rank, from);
    for (let at = from; at < to; at++) if (status[list[at] ?? 0] !== OUT) left++;
    for (let at = from; at < to; at++) {
      const edge = list[at] ?? 0;
      if (can[edge] === 0 || status[edge] === CHOSEN) continue;
      const others = status[edge] === UNDECIDED ? left - 1 : left;
      if (others >= slots && worstChosen <= (rank[edge] ?? 0)) continue;
      can[edge] = 0;
      touch(edge);
    }
    from = to;
  }
}

/** Rule 2, and the worst rank that rule 3 still allows: Infinity without an obligation, null on a contradiction. */
function choosePressing(
  { list, rank }: Seat,
  { status, can, otherCan }: Findings,
  touch: (edge: number) => void,
): number | null {
  let limit = Number.POSITIVE_INFINITY;
  for (const edge of list) {
    if (status[edge] === CHOSEN || otherCan[edge] === 1) continue;
    if (status[edge] === OUT) {
      if (can[edge] === 0) return null;
      limit = Math.min(limit, rank[edge] ?? 0);
    } else if (can[edge] === 0) {
      status[edge] = CHOSEN;
      touch(edge);
    }
  }
  return limit;
}

/** Rule 4, and the first half of rule 3. */
function dropOvertaken(
  { list, rank, slots }: Seat,
  { status, otherCan }: Findings,
  limit: number,
  touch: (edge: number) => void,
): boolean {
  let taken = 0;
  for (const edge of list) if (status[edge] === CHOSEN) taken++;
  if (taken > slots) return false;
  for (let from = 0; from < list.length; ) {
    const to = endOfTie(list, rank, from);
    const isOvertaken = taken >= slots || (rank[list[from] ?? 0] ?? 0) > limit;
    for (let at = from; at < to; at++) {
      const edge = list[at] ?? 0;
      if (status[edge] !== UNDECIDED) continue;
      if (isOvertaken) {
        status[edge] = OUT;
        touch(edge);
      } else if (otherCan[edge] === 0) taken++;
    }
    from = to;
  }
  return true;
}

/** The second half of rule 3. */
function keepPromise(
  { list, rank, slots }: Seat,
  { status }: Findings,
  limit: number,
  touch: (edge: number) => void,
): boolean {
  if (limit === Number.POSITIVE_INFINITY) return true;
  const isLeft = (edge: number) => status[edge] !== OUT && (rank[edge] ?? 0) <= limit;
  const left = list.reduce((sum, edge) => (isLeft(edge) ? sum + 1 : sum), 0);
  for (const edge of left === slots ? list : []) {
    if (status[edge] !== UNDECIDED) continue;
    status[edge] = CHOSEN;
    touch(edge);
  }
  return left >= slots;
}
