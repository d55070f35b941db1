/**
 * Who stands above whom, at any distance, in O(1) per question.
 *
 * Idea: number everybody along a depth-first walk of the organization (Euler tour). A person's people are exactly the
 * numbers between entering and leaving that person, so "above" is one comparison of intervals (Tarjan & Vishkin 1984).
 * O(people) to build, without recursion.
 *
 * Real exports contain loops (two people managing each other) and managers who are not in the list. The people of a
 * loop are treated as one position: all of them are in one line with each other and with everybody below any of them,
 * which errs on the side of keeping power out of a pair. Loops and unknown managers are reported.
 */
import type { Position } from './profile.ts';

export type ReportingLines = {
  /** True if one is above the other at any distance, or both are the same person. False for unknown ids. */
  readonly areInOneLine: (a: string, b: string) => boolean;
  /** Interval of the person along the walk, for use in tables; `[-1, -1]` for unknown ids. */
  readonly interval: (id: string) => readonly [enter: number, leave: number];
  readonly dottedManagerOf: (person: string) => string | null;
  /** Each loop as the ids in it, smallest id first. */
  readonly loops: readonly (readonly string[])[];
  /** Manager ids that no position carries, sorted. */
  readonly unknownManagers: readonly string[];
};

/** Positions given first win over later ones with the same id. */
export function createReportingLines(positions: readonly Position[]): ReportingLines {
  const byId = new Map<string, Position>();
  for (const position of positions) if (!byId.has(position.id)) byId.set(position.id, position);
  const ids = [...byId.keys()];
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const unknown = new Set<string>();
  const above = Int32Array.from(ids, (id) => {
    const managerId = byId.get(id)?.managerId ?? null;
    if (managerId === null || managerId === '') return -1;
    const manager = indexOf.get(managerId);
    if (manager === undefined) unknown.add(managerId);
    return manager ?? -1;
  });
  const { loops, standIn } = closeLoops(above, ids);
  const { enter, leave } = walk(above, standIn);
  const interval = (id: string): readonly [number, number] => {
    const index = indexOf.get(id);
    if (index === undefined) return [-1, -1];
    const place = standIn[index] ?? index;
    return [enter[place] ?? -1, leave[place] ?? -1];
  };
  return {
    areInOneLine: (a, b) => {
      const [enterA, leaveA] = interval(a);
      const [enterB, leaveB] = interval(b);
      if (enterA < 0 || enterB < 0) return a === b;
      return (enterA <= enterB && enterB < leaveA) || (enterB <= enterA && enterA < leaveB);
    },
    interval,
    dottedManagerOf: (person) => byId.get(person)?.dottedManagerId ?? null,
    loops,
    unknownManagers: [...unknown].sort(),
  };
}

/** Finds every loop by walking up once from everybody; `standIn` maps each member of a loop to its smallest id. */
function closeLoops(above: Int32Array, ids: readonly string[]) {
  const standIn = Int32Array.from(ids, (_, index) => index);
  const visitedBy = new Int32Array(ids.length).fill(-1);
  const loops: string[][] = [];
  for (let start = 0; start < ids.length; start++) {
    let at = start;
    while (at >= 0 && visitedBy[at] === -1) {
      visitedBy[at] = start;
      at = above[at] ?? -1;
    }
    if (at < 0 || visitedBy[at] !== start) continue;
    const members: number[] = [at];
    for (let next = above[at] ?? -1; next !== at; next = above[next] ?? -1) members.push(next);
    members.sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
    const first = members[0] ?? at;
    for (const member of members) standIn[member] = first;
    loops.push(members.map((member) => ids[member] ?? ''));
  }
  return { loops, standIn };
}

/** Depth-first numbering over stand-ins only. A stand-in for a loop is a root. */
function walk(above: Int32Array, standIn: Int32Array) {
  const count = above.length;
  const firstBelow = new Int32Array(count).fill(-1);
  const nextPeer = new Int32Array(count).fill(-1);
  const isRoot = new Uint8Array(count);
  for (let person = count - 1; person >= 0; person--) {
    if (standIn[person] !== person) continue;
    const manager = above[person] ?? -1;
    const place = manager < 0 ? -1 : (standIn[manager] ?? -1);
    if (place < 0 || place === person) {
      isRoot[person] = 1;
      continue;
    }
    nextPeer[person] = firstBelow[place] ?? -1;
    firstBelow[place] = person;
  }
  const enter = new Int32Array(count).fill(-1);
  const leave = new Int32Array(count).fill(-1);
  const path = new Int32Array(count);
  let clock = 0;
  for (let root = 0; root < count; root++) {
    if (isRoot[root] === 0) continue;
    let depth = 0;
    path[0] = root;
    enter[root] = clock++;
    while (depth >= 0) {
      const at = path[depth] ?? 0;
      const below = firstBelow[at] ?? -1;
      if (below >= 0) {
        firstBelow[at] = nextPeer[below] ?? -1;
        path[++depth] = below;
        enter[below] = clock++;
      } else {
        leave[at] = clock;
        depth--;
      }
    }
  }
  return { enter, leave };
}
