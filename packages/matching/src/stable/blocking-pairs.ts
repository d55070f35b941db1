/**
 * The check of stability: which pairs would both rather have each other, in one pass over the edges.
 *
 * It knows the rankings, not the solver: nothing here is shared with solve-stable, not even validation. It takes the
 * pairs of any result, whatever the objective, so the price of another objective in broken wishes can be shown beside it.
 *
 * An edge that is neither chosen nor forbidden blocks if each of its people has a free slot or strictly prefers the
 * other to the worst of their partners. `blocking` lists those that need no lock broken; `acrossLocks` those where
 * somebody would have to leave a locked partner, and no other. A chosen pair that is not ranked at all (another
 * objective may know more pairs than the rankings) takes a slot and counts as worse than every ranked partner.
 *
 * O(people + edges + pairs), and sorting what it found. Never throws: what cannot be checked is reported as a fault.
 */
import type { Pair } from '../types.ts';
import type { Rankings } from './ranked-edges.ts';
import { emptyHanded, join, wish } from './standing.ts';

export type FaultKind =
  | 'malformed'
  | 'nobody'
  | 'duplicate_pair'
  | 'not_ranked'
  | 'forbidden_pair'
  | 'missing_lock'
  | 'mentee_over_capacity'
  | 'mentor_over_capacity';

/** Why the pairs are no matching for these rankings, apart from stability. */
export type Fault = { readonly kind: FaultKind; readonly mentee?: number; readonly mentor?: number };

export type Stability = {
  /** No fault and nothing in `blocking`. */
  readonly isStable: boolean;
  /** Ordered by mentee, then mentor; `acrossLocks` too. */
  readonly blocking: readonly Pair[];
  readonly acrossLocks: readonly Pair[];
  readonly faults: readonly Fault[];
};

/**
 * @example blockingPairs(rankings, solve(problem).pairs).blocking.length // wishes that the best total leaves open
 */
export function blockingPairs(rankings: Rankings, pairs: readonly Pair[]): Stability {
  if (!isWellFormed(rankings)) {
    return { isStable: false, blocking: [], acrossLocks: [], faults: [{ kind: 'malformed' }] };
  }
  const index = indexPairs(rankings);
  const faults: Fault[] = [];
  const chosen = readPairs(rankings, pairs, index.keyOf, faults);
  const { mentees, mentors } = seat(rankings, chosen, index, faults);
  const blocking: Pair[] = [];
  const acrossLocks: Pair[] = [];
  eachEdge(rankings, (mentee, mentor, menteeRank, mentorRank) => {
    const key = index.keyOf(mentee, mentor);
    if (chosen.has(key) || index.forbidden.has(key)) return;
    const wishes = [wish(mentees[mentee], menteeRank), wish(mentors[mentor], mentorRank)];
    if (wishes.includes('no')) return;
    (wishes.includes('across_a_lock') ? acrossLocks : blocking).push([mentee, mentor]);
  });
  const isStable = blocking.length === 0 && faults.length === 0;
  return { isStable, blocking: blocking.sort(byRows), acrossLocks: acrossLocks.sort(byRows), faults };
}

function byRows(a: Pair, b: Pair): number {
  return a[0] - b[0] || a[1] - b[1];
}

type PairIndex = {
  readonly keyOf: (mentee: number, mentor: number) => number;
  readonly locked: ReadonlySet<number>;
  readonly forbidden: ReadonlySet<number>;
};

function indexPairs({ mentors, locked = [], forbidden = [] }: Rankings): PairIndex {
  const keyOf = (mentee: number, mentor: number) => mentee * mentors.capacity.length + mentor;
  const keys = (list: readonly Pair[]) => new Set(list.map(([mentee, mentor]) => keyOf(mentee, mentor)));
  return { keyOf, locked: keys(locked), forbidden: keys(forbidden) };
}

/** Gives everybody their partners, and reports what is no matching about it. */
function seat(rankings: Rankings, chosen: ReadonlyMap<number, Pair>, index: PairIndex, faults: Fault[]) {
  const mentees = Array.from(rankings.mentees.capacity, emptyHanded);
  const mentors = Array.from(rankings.mentors.capacity, emptyHanded);
  const unranked = new Map(chosen);
  eachEdge(rankings, (mentee, mentor, menteeRank, mentorRank) => {
    const key = index.keyOf(mentee, mentor);
    if (!unranked.delete(key)) return;
    join(mentees[mentee], menteeRank, index.locked.has(key));
    join(mentors[mentor], mentorRank, index.locked.has(key));
  });
  for (const [key, [mentee, mentor]] of unranked) {
    faults.push({ kind: 'not_ranked', mentee, mentor });
    join(mentees[mentee], Number.POSITIVE_INFINITY, index.locked.has(key));
    join(mentors[mentor], Number.POSITIVE_INFINITY, index.locked.has(key));
  }
  for (const [key, [mentee, mentor]] of chosen) {
    if (index.forbidden.has(key)) faults.push({ kind: 'forbidden_pair', mentee, mentor });
  }
  for (const [mentee, mentor] of rankings.locked ?? []) {
    if (!chosen.has(index.keyOf(mentee, mentor))) faults.push({ kind: 'missing_lock', mentee, mentor });
  }
  mentees.forEach(({ partners, capacity }, mentee) => {
    if (partners > capacity) faults.push({ kind: 'mentee_over_capacity', mentee });
  });
  mentors.forEach(({ partners, capacity }, mentor) => {
    if (partners > capacity) faults.push({ kind: 'mentor_over_capacity', mentor });
  });
  return { mentees, mentors };
}

function isWellFormed({ mentees, mentors, edges }: Rankings): boolean {
  const { ptr, col, menteeRank, mentorRank } = edges;
  const rows = mentees.capacity.length;
  return (
    ptr.length === rows + 1 &&
    ptr[0] === 0 &&
    ptr[rows] === col.length &&
    menteeRank.length === col.length &&
    mentorRank.length === col.length &&
    ptr.every((start, row) => row === 0 || start >= (ptr[row - 1] ?? 0)) &&
    col.every((mentor) => mentor >= 0 && mentor < mentors.capacity.length) &&
    [mentees.capacity, mentors.capacity, menteeRank, mentorRank].every((list) => list.every((value) => value >= 0))
  );
}

/** The pairs by key, without those that name nobody or come twice. */
function readPairs(
  { mentees, mentors }: Rankings,
  pairs: readonly Pair[],
  keyOf: (mentee: number, mentor: number) => number,
  faults: Fault[],
): Map<number, Pair> {
  const isRow = (row: number, count: number) => Number.isInteger(row) && row >= 0 && row < count;
  const chosen = new Map<number, Pair>();
  for (const [mentee, mentor] of pairs) {
    const isPair = isRow(mentee, mentees.capacity.length) && isRow(mentor, mentors.capacity.length);
    if (!isPair) faults.push({ kind: 'nobody', mentee, mentor });
    else if (chosen.has(keyOf(mentee, mentor))) faults.push({ kind: 'duplicate_pair', mentee, mentor });
    else chosen.set(keyOf(mentee, mentor), [mentee, mentor]);
  }
  return chosen;
}

function eachEdge(
  { edges }: Rankings,
  visit: (mentee: number, mentor: number, menteeRank: number, mentorRank: number) => void,
): void {
  const { ptr, col, menteeRank, mentorRank } = edges;
  for (let mentee = 0; mentee < ptr.length - 1; mentee++) {
    for (let edge = ptr[mentee] ?? 0; edge < (ptr[mentee + 1] ?? 0); edge++) {
      visit(mentee, col[edge] ?? 0, menteeRank[edge] ?? 0, mentorRank[edge] ?? 0);
    }
  }
}
