/**
 * As few pairs of one score as possible, over all choices of a face, by minimum-cost rerouting.
 *
 * Idea: an edge of the score costs 1, every other edge 0. All chosen edges of the score are taken out, which leaves
 * each of their mentees with a unit to place and each of their mentors with a gap. Units travel to gaps along
 * alternating paths of least cost, one after another, with prices that keep every reduced cost at 0 or more
 * (successive shortest paths; Ahuja, Magnanti & Orlin 1993, ch. 9). Within their ranges people may take one pair more
 * or fewer: they are all joined to one extra node, "elsewhere". The last prices are the proof of the minimum.
 *
 * Costs are 0 and 1, so distances are small whole numbers and buckets replace a heap: O(m) per unit.
 */
import type { Face, Prices } from './face.ts';
import type { Links } from './links.ts';

/** The choice at hand. Both change as units travel. */
export type Holding = {
  /** Per edge of the graph: 1 if chosen. */
  readonly x: Uint8Array;
  /** The chosen open edges of every mentor. */
  readonly links: Links;
  /** Pairs among open edges; what each person is to have once all units are placed. */
  readonly menteePairs: Int32Array;
  readonly mentorPairs: Int32Array;
};

const NOT_REACHED = -1;
const FROM_ELSEWHERE = -2;
const BEGIN = -3;

/** @param level the open edges of the score. Changes the choice in place; returns the proof. */
export function placeFewest(face: Face, holding: Holding, level: readonly number[], score: number): Prices {
  const { graph, isOpen } = face;
  const { x, links, menteePairs, mentorPairs } = holding;
  const { mentees, mentors, start, row, col } = graph;
  const elsewhere = mentees + mentors;
  const units = new Int32Array(mentees);
  const gaps = new Int32Array(mentors);
  /** Shortest distances so far: mentees first, then mentors, then elsewhere. */
  const potential = new Int32Array(elsewhere + 1);
  const distance = new Int32Array(elsewhere + 1);
  const arrival = new Int32Array(elsewhere + 1);
  let cameFrom = -1;
  let left = 0;

  for (const edge of level) {
    if (x[edge] === 0) continue;
    x[edge] = 0;
    links.remove(edge);
    units[row[edge] ?? 0] = (units[row[edge] ?? 0] ?? 0) + 1;
    gaps[col[edge] ?? 0] = (gaps[col[edge] ?? 0] ?? 0) + 1;
    left++;
  }

  const cost = (edge: number) => (graph.score[edge] === score ? 1 : 0);

  /** The nearest mentor with a gap, or −1. Distances beyond it are not settled. */
  const search = (): number => {
    arrival.fill(NOT_REACHED);
    const buckets: number[][] = [[]];
    const reach = (node: number, far: number, edge: number) => {
      if (arrival[node] !== NOT_REACHED && (distance[node] ?? 0) <= far) return;
      arrival[node] = edge;
      distance[node] = far;
      let bucket = buckets[far];
      while (bucket === undefined) {
        buckets.push([]);
        bucket = buckets[far];
      }
      bucket.push(node);
    };
    const step = (from: number, to: number, points: number, edge: number) =>
      reach(to, (distance[from] ?? 0) + points + (potential[from] ?? 0) - (potential[to] ?? 0), edge);

    const leaveMentee = (mentee: number) => {
      const end = face.end[mentee] ?? 0;
      for (let k = start[mentee] ?? 0; k < end; k++) {
        const edge = face.edges[k] ?? 0;
        if (isOpen[edge] === 1 && x[edge] === 0) step(mentee, mentees + (col[edge] ?? 0), cost(edge), edge);
      }
      if ((menteePairs[mentee] ?? 0) > (face.mentees.least[mentee] ?? 0)) {
        const before = distance[elsewhere];
        const isNew = arrival[elsewhere] === NOT_REACHED;
        step(mentee, elsewhere, 0, FROM_ELSEWHERE);
        if (isNew || distance[elsewhere] !== before) cameFrom = mentee;
      }
    };
    const leaveMentor = (mentor: number) => {
      const node = mentees + mentor;
      for (let edge = links.first(mentor); edge >= 0; edge = links.next(edge)) {
        step(node, row[edge] ?? 0, -cost(edge), edge);
      }
      if ((mentorPairs[mentor] ?? 0) >= (face.mentors.most[mentor] ?? 0)) return;
      const before = distance[elsewhere];
      const isNew = arrival[elsewhere] === NOT_REACHED;
      step(node, elsewhere, 0, FROM_ELSEWHERE);
      if (isNew || distance[elsewhere] !== before) cameFrom = node;
    };
    const leaveElsewhere = () => {
      for (let mentee = 0; mentee < mentees; mentee++) {
        const hasRoom = (menteePairs[mentee] ?? 0) < (face.mentees.most[mentee] ?? 0);
        if (hasRoom) step(elsewhere, mentee, 0, FROM_ELSEWHERE);
      }
      for (let mentor = 0; mentor < mentors; mentor++) {
        const canDrop = (mentorPairs[mentor] ?? 0) > (face.mentors.least[mentor] ?? 0);
        if (canDrop) step(elsewhere, mentees + mentor, 0, FROM_ELSEWHERE);
      }
    };

    units.forEach((count, mentee) => {
      if (count > 0) reach(mentee, 0, BEGIN);
    });
    for (let far = 0; far < buckets.length; far++) {
      const bucket = buckets[far] ?? [];
      for (let k = 0; k < bucket.length; k++) {
        const node = bucket[k] ?? 0;
        if (distance[node] !== far) continue;
        if (node === elsewhere) leaveElsewhere();
        else if (node < mentees) leaveMentee(node);
        else if ((gaps[node - mentees] ?? 0) > 0) return node - mentees;
        else leaveMentor(node - mentees);
      }
    }
    return -1;
  };

  const movePotentials = (far: number) => {
    for (let node = 0; node <= elsewhere; node++) {
      const isNear = arrival[node] !== NOT_REACHED && (distance[node] ?? 0) < far;
      potential[node] = (potential[node] ?? 0) + (isNear ? (distance[node] ?? 0) : far);
    }
  };

  /** Carries one unit along the path found, from its gap back to where it began. */
  const carry = (gap: number) => {
    gaps[gap] = (gaps[gap] ?? 0) - 1;
    let node = mentees + gap;
    for (;;) {
      const edge = arrival[node] ?? BEGIN;
      if (edge === BEGIN) break;
      if (edge >= 0) {
        const isMentor = node >= mentees;
        x[edge] = isMentor ? 1 : 0;
        if (isMentor) links.add(edge);
        else links.remove(edge);
        node = isMentor ? (row[edge] ?? 0) : mentees + (col[edge] ?? 0);
        continue;
      }
      // The path passes through elsewhere: one person there has a pair more, another one fewer.
      if (node === elsewhere) {
        node = cameFrom;
        if (node < mentees) menteePairs[node] = (menteePairs[node] ?? 0) - 1;
        else mentorPairs[node - mentees] = (mentorPairs[node - mentees] ?? 0) + 1;
      } else {
        if (node < mentees) menteePairs[node] = (menteePairs[node] ?? 0) + 1;
        else mentorPairs[node - mentees] = (mentorPairs[node - mentees] ?? 0) - 1;
        node = elsewhere;
      }
    }
    units[node] = (units[node] ?? 0) - 1;
    left--;
  };

  /** Most units need no path: their mentee has an edge of no reduced cost to a gap. */
  const placeDirectly = () => {
    for (let mentee = 0; mentee < mentees; mentee++) {
      const end = face.end[mentee] ?? 0;
      for (let k = start[mentee] ?? 0; k < end && (units[mentee] ?? 0) > 0; k++) {
        const edge = face.edges[k] ?? 0;
        const mentor = col[edge] ?? 0;
        if (isOpen[edge] === 0 || x[edge] === 1 || gaps[mentor] === 0) continue;
        if (cost(edge) + (potential[mentee] ?? 0) !== potential[mentees + mentor]) continue;
        x[edge] = 1;
        links.add(edge);
        gaps[mentor] = (gaps[mentor] ?? 0) - 1;
        units[mentee] = (units[mentee] ?? 0) - 1;
        left--;
      }
    }
  };

  placeDirectly();
  while (left > 0) {
    const gap = search();
    if (gap < 0) break;
    const far = distance[mentees + gap] ?? 0;
    if (far > 0) movePotentials(far);
    carry(gap);
    if (far > 0) placeDirectly();
  }
  const zero = potential[elsewhere] ?? 0;
  return {
    mentees: Int32Array.from({ length: mentees }, (_, mentee) => zero - (potential[mentee] ?? 0)),
    mentors: Int32Array.from({ length: mentors }, (_, mentor) => (potential[mentees + mentor] ?? 0) - zero),
  };
}
