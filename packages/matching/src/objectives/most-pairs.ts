/**
 * The largest number of pairs, with the proof that there cannot be more.
 *
 * Idea: alternating paths from people with a free slot, layer by layer, many shortest paths at a time (Hopcroft & Karp
 * 1973), with several slots on both sides as in Dinic's maximum flow. When no path is left, everybody the last search
 * reached from a free mentee tells the smallest bottleneck (König 1931; for capacities, Ford & Fulkerson 1956): mentees
 * not reached and mentors reached are covered, and
 *   pairs ≤ slots of covered people + edges with no covered end,
 * with equality. Complexity: O(m √people) for capacity 1, O(m min(people^⅔, √m)) in general; a few passes in practice.
 */
import type { Graph } from './graph.ts';
import { createLinks } from './links.ts';

export type MostPairs = {
  readonly size: number;
  /** Per edge of the graph: 1 if chosen. */
  readonly x: Uint8Array;
  readonly coveredMentees: Uint8Array;
  readonly coveredMentors: Uint8Array;
};

/** @param begin a choice to start from, within the graph and its capacities. */
export function mostPairs(graph: Graph, check: () => void, begin?: Uint8Array): MostPairs {
  const { mentees, mentors, start, end, row, col } = graph;
  const x = new Uint8Array(col.length);
  const menteeRoom = graph.menteeFree.slice();
  const mentorRoom = graph.mentorFree.slice();
  const links = createLinks(mentors, col);
  const menteeLayer = new Int32Array(mentees);
  const mentorLayer = new Int32Array(mentors);
  const menteeArc = new Int32Array(mentees);
  const mentorArc = new Int32Array(mentors);
  const queue = new Int32Array(mentees);
  const path: number[] = [];
  let size = 0;

  const choose = (edge: number) => {
    x[edge] = 1;
    links.add(edge);
  };

  const chooseGreedily = (isWanted: (edge: number) => boolean) => {
    for (let mentee = 0; mentee < mentees; mentee++) {
      const rowEnd = end[mentee] ?? 0;
      for (let edge = start[mentee] ?? 0; edge < rowEnd && (menteeRoom[mentee] ?? 0) > 0; edge++) {
        const mentor = col[edge] ?? 0;
        if (x[edge] === 1 || mentorRoom[mentor] === 0 || !isWanted(edge)) continue;
        choose(edge);
        menteeRoom[mentee] = (menteeRoom[mentee] ?? 0) - 1;
        mentorRoom[mentor] = (mentorRoom[mentor] ?? 0) - 1;
        size++;
      }
    }
  };

  /** Numbers people by distance from a free mentee slot; false once no free mentor slot can be reached. */
  const layPaths = (): boolean => {
    menteeLayer.fill(-1);
    mentorLayer.fill(-1);
    let count = 0;
    for (let mentee = 0; mentee < mentees; mentee++) {
      if ((menteeRoom[mentee] ?? 0) === 0) continue;
      menteeLayer[mentee] = 0;
      queue[count++] = mentee;
    }
    let nearest = Number.POSITIVE_INFINITY;
    for (let head = 0; head < count; head++) {
      const mentee = queue[head] ?? 0;
      const layer = menteeLayer[mentee] ?? 0;
      if (layer > nearest) break;
      const rowEnd = end[mentee] ?? 0;
      for (let edge = start[mentee] ?? 0; edge < rowEnd; edge++) {
        const mentor = col[edge] ?? 0;
        if ((mentorLayer[mentor] ?? 0) >= 0 || x[edge] === 1) continue;
        mentorLayer[mentor] = layer;
        if ((mentorRoom[mentor] ?? 0) > 0) nearest = layer;
        for (let given = links.first(mentor); given >= 0; given = links.next(given)) {
          const other = row[given] ?? 0;
          if ((menteeLayer[other] ?? 0) >= 0) continue;
          menteeLayer[other] = layer + 1;
          queue[count++] = other;
        }
      }
    }
    return nearest < Number.POSITIVE_INFINITY;
  };

  /** Follows the layers from one free slot and shifts every pair on the way; false if all ways are used up. */
  const follow = (source: number): boolean => {
    path.length = 0;
    let mentee = source;
    for (;;) {
      const edge = nextWay(mentee);
      if (edge < 0) {
        menteeLayer[mentee] = -1;
        path.pop();
        const taken = path.pop();
        if (taken === undefined) return false;
        mentee = row[taken] ?? 0;
        continue;
      }
      const mentor = col[edge] ?? 0;
      if ((mentorRoom[mentor] ?? 0) > 0) {
        shift(edge, mentor, source);
        return true;
      }
      const given = nextGiven(mentor);
      if (given < 0) {
        mentorLayer[mentor] = -1;
        continue;
      }
      path.push(edge, given);
      mentee = row[given] ?? 0;
    }
  };

  const nextWay = (mentee: number): number => {
    const layer = menteeLayer[mentee] ?? 0;
    const rowEnd = end[mentee] ?? 0;
    let edge = menteeArc[mentee] ?? 0;
    while (edge < rowEnd && (x[edge] === 1 || mentorLayer[col[edge] ?? 0] !== layer)) edge++;
    menteeArc[mentee] = edge;
    return edge < rowEnd ? edge : -1;
  };

  const nextGiven = (mentor: number): number => {
    const layer = (mentorLayer[mentor] ?? 0) + 1;
    let given = mentorArc[mentor] ?? -1;
    while (given >= 0 && menteeLayer[row[given] ?? 0] !== layer) given = links.next(given);
    mentorArc[mentor] = given;
    return given;
  };

  const shift = (last: number, mentor: number, source: number) => {
    for (let k = 0; k < path.length; k += 2) {
      const given = path[k + 1] ?? 0;
      mentorArc[col[given] ?? 0] = links.next(given);
      x[given] = 0;
      links.remove(given);
      choose(path[k] ?? 0);
    }
    choose(last);
    mentorRoom[mentor] = (mentorRoom[mentor] ?? 0) - 1;
    menteeRoom[source] = (menteeRoom[source] ?? 0) - 1;
    size++;
  };

  if (begin !== undefined) chooseGreedily((edge) => begin[edge] === 1);
  chooseGreedily(() => true);
  while (layPaths()) {
    check();
    menteeArc.set(start);
    for (let mentor = 0; mentor < mentors; mentor++) mentorArc[mentor] = links.first(mentor);
    for (let mentee = 0; mentee < mentees; mentee++) {
      while ((menteeRoom[mentee] ?? 0) > 0 && follow(mentee));
    }
  }
  return {
    size,
    x,
    coveredMentees: Uint8Array.from(menteeLayer, (layer) => (layer < 0 ? 1 : 0)),
    coveredMentors: Uint8Array.from(mentorLayer, (layer) => (layer < 0 ? 0 : 1)),
  };
}
