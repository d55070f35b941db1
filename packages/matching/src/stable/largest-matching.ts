/**
 * The largest matching with capacities over some of the edges, stable or not: an upper bound on every stable one.
 *
 * Idea: grow a given matching along shortest augmenting paths, all disjoint ones of one length in a phase (Hopcroft &
 * Karp 1973; with capacities, Dinic's algorithm on a unit network). O(m √n) with capacity 1; started from a matching
 * that lacks few pairs, a few passes over the edges.
 */
import type { OpenMarket, SideView } from './open-market.ts';

/** Adds to `isMatched` in place. Only edges with `isUsable` 1 may be used, and matched edges must be among them. */
export function growMatching(market: OpenMarket, isUsable: Uint8Array, isMatched: Uint8Array): void {
  const { mentees, mentors } = market;
  const free = { mentees: mentees.capacity.slice(), mentors: mentors.capacity.slice() };
  isMatched.forEach((flag, edge) => {
    if (flag === 0) return;
    add(free.mentees, mentees.person[edge] ?? 0, -1);
    add(free.mentors, mentors.person[edge] ?? 0, -1);
  });
  for (;;) {
    const layers = layer(market, isUsable, isMatched, free);
    if (!layers.isReachable) return;
    const descend = createDescent(market, isUsable, isMatched, free, layers);
    for (let root = 0; root < free.mentees.length; root++) {
      while ((free.mentees[root] ?? 0) > 0) {
        const path = descend(root);
        if (path.length === 0) break;
        for (const edge of path) isMatched[edge] = 1 - (isMatched[edge] ?? 0);
        add(free.mentees, root, -1);
        add(free.mentors, mentors.person[path.at(-1) ?? 0] ?? 0, -1);
      }
    }
  }
}

type Free = { readonly mentees: Int32Array; readonly mentors: Int32Array };

/** Steps from the nearest free mentee, −1 if there is no way. Mentees have even layers, mentors odd ones. */
type Layers = { readonly mentees: Int32Array; readonly mentors: Int32Array; readonly isReachable: boolean };

function layer(market: OpenMarket, isUsable: Uint8Array, isMatched: Uint8Array, free: Free): Layers {
  const { mentees, mentors } = market;
  const depthOfMentee = free.mentees.map((slots) => (slots > 0 ? 0 : -1));
  const depthOfMentor = new Int32Array(free.mentors.length).fill(-1);
  let isReachable = false;
  let front = [...free.mentees.keys()].filter((mentee) => (free.mentees[mentee] ?? 0) > 0);
  for (let depth = 1; front.length > 0 && !isReachable; depth += 2) {
    const reached: number[] = [];
    for (const mentee of front) {
      for (const edge of edgesOf(mentees, mentee)) {
        const mentor = mentors.person[edge] ?? 0;
        if (isUsable[edge] === 0 || isMatched[edge] === 1 || depthOfMentor[mentor] !== -1) continue;
        depthOfMentor[mentor] = depth;
        reached.push(mentor);
        isReachable ||= (free.mentors[mentor] ?? 0) > 0;
      }
    }
    front = [];
    for (const mentor of isReachable ? [] : reached) {
      for (const edge of edgesOf(mentors, mentor)) {
        const mentee = mentees.person[edge] ?? 0;
        if (isMatched[edge] === 0 || depthOfMentee[mentee] !== -1) continue;
        depthOfMentee[mentee] = depth + 1;
        front.push(mentee);
      }
    }
  }
  return { mentees: depthOfMentee, mentors: depthOfMentor, isReachable };
}

/** Finds an augmenting path that goes down one layer per edge, or none. Looks at every edge once per phase. */
function createDescent(
  { mentees, mentors }: OpenMarket,
  isUsable: Uint8Array,
  isMatched: Uint8Array,
  free: Free,
  layers: Layers,
): (root: number) => number[] {
  const nextOfMentee = mentees.ptr.slice();
  const nextOfMentor = mentors.ptr.slice();
  const isDown = (from: number | undefined, to: number | undefined) => to === (from ?? 0) + 1;
  const stepFromMentee = (mentee: number): number => {
    const end = mentees.ptr[mentee + 1] ?? 0;
    for (let at = nextOfMentee[mentee] ?? 0; at < end; at++) {
      nextOfMentee[mentee] = at + 1;
      const edge = mentees.edges[at] ?? 0;
      if (isUsable[edge] === 0 || isMatched[edge] === 1) continue;
      if (isDown(layers.mentees[mentee], layers.mentors[mentors.person[edge] ?? 0])) return edge;
    }
    return -1;
  };
  const stepFromMentor = (mentor: number): number => {
    const end = mentors.ptr[mentor + 1] ?? 0;
    for (let at = nextOfMentor[mentor] ?? 0; at < end; at++) {
      nextOfMentor[mentor] = at + 1;
      const edge = mentors.edges[at] ?? 0;
      if (isMatched[edge] === 0) continue;
      if (isDown(layers.mentors[mentor], layers.mentees[mentees.person[edge] ?? 0])) return edge;
    }
    return -1;
  };
  return (root) => {
    const path: number[] = [];
    for (;;) {
      const last = path.at(-1);
      const isAtMentee = path.length % 2 === 0;
      if (!isAtMentee && (free.mentors[mentors.person[last ?? 0] ?? 0] ?? 0) > 0) return path;
      const edge = isAtMentee
        ? stepFromMentee(last === undefined ? root : (mentees.person[last] ?? 0))
        : stepFromMentor(mentors.person[last ?? 0] ?? 0);
      if (edge >= 0) path.push(edge);
      else if (path.pop() === undefined) return [];
    }
  };
}

function edgesOf({ ptr, edges }: SideView, row: number): Int32Array {
  return edges.subarray(ptr[row], ptr[row + 1]);
}

function add(list: Int32Array, row: number, by: number): void {
  list[row] = (list[row] ?? 0) + by;
}
