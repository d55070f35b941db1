/**
 * The worst pair as good as possible, then the second worst, and so on to the last; then the best total.
 *
 * Compared are choices with as many people and pairs as possible, by their sorted scores. With a fixed number of pairs that means:
 * as few pairs as possible of the lowest score, then of the second lowest, … So scores are gone through upward from the
 * floor. A score no pair has loses its edges; otherwise the fewest possible pairs of it are found with their proof, and
 * the proof's prices leave exactly the choices that keep that number (face.ts). Locked pairs stay and shift no
 * comparison. All choices left at the end have the same scores: outside options, then the seed, decide among them.
 *
 * Complexity: O(m log m) + O(m) per rerouted pair and per score that is needed, m counting edges at or above the floor.
 * Source: Huang, Kavitha, Mehlhorn & Michail, "Fair matchings and related problems", Algorithmica 74 (2016), carried
 * over to several slots on both sides.
 */
import { checkProblem } from '../solve/check-problem.ts';
import type { Problem, SolveOptions } from '../types.ts';
import { anyOnFace, bestOnFace } from './best-on-face.ts';
import { type Face, narrow, type Prices, stepOf } from './face.ts';
import { type Holding, placeFewest } from './fewest.ts';
import { faceAbove, findFloor } from './floor.ts';
import { createLinks } from './links.ts';
import { createMeter, type Meter } from './meter.ts';
import type { ObjectiveResult, Step } from './objective.ts';

/** Up to which every level is settled; beyond it, floor and total answer. At the limit that takes some 15 seconds. */
const LIMIT = {
  pairs: 5_000,
  /** Pairs times edges at or above the floor. */
  work: 10_000_000_000,
};

/**
 * @param limit see LIMIT. Beyond it the result is that of `floor`, with `exact: false`.
 * @throws MatchingError as `coverage`.
 * @example leximin(problem).steps.slice(1) // how many pairs of each score, and why not fewer
 */
export function leximin(
  problem: Problem,
  options: SolveOptions = {},
  limit: Readonly<typeof LIMIT> = LIMIT,
): ObjectiveResult {
  checkProblem(problem);
  const meter = createMeter(options);
  const found = findFloor(problem, meter);
  const { face, steps: most } = faceAbove(found);
  const known = { objective: 'leximin', floor: found.floor } as const;
  const pairs = found.most.pairs.size;
  if (pairs > limit.pairs || pairs * countOpen(face) > limit.work) {
    const wishes = { ...known, steps: most, ceiling: found.ceiling, exact: false };
    return bestOnFace(problem, face, wishes, meter, 0.1);
  }
  const levels = settleLevels(face, hold(problem, face, meter), meter);
  const wishes = { ...known, steps: [...most, ...levels], ceiling: null, exact: true };
  return bestOnFace(problem, face, wishes, meter, 0.8, false);
}

function settleLevels(face: Face, holding: Holding, meter: Meter): Step[] {
  const { score } = face.graph;
  const steps: Step[] = [];
  const edges = openEdges(face);
  for (let from = 0, to = 0; from < edges.length; from = to) {
    const points = score[edges[from] ?? 0] ?? 0;
    while (to < edges.length && score[edges[to] ?? 0] === points) to++;
    const level = [...edges.subarray(from, to)].filter((edge) => face.isOpen[edge] === 1);
    if (level.length === 0) continue;
    meter.check();
    meter.report(0.1 + (0.7 * from) / edges.length);
    if (level.some((edge) => holding.x[edge] === 1)) {
      const prices = placeFewest(face, holding, level, points);
      const count = level.reduce((sum, edge) => sum + (holding.x[edge] ?? 0), 0);
      if (count > 0) {
        steps.push(stepOf({ counts: 'score', score: points, count }, prices));
        keepFewest(face, holding, points, prices);
        continue;
      }
    }
    for (const edge of level) face.isOpen[edge] = 0;
  }
  return steps;
}

/** Any choice of the face to begin with. */
function hold(problem: Problem, face: Face, meter: Meter): Holding {
  const { graph, isOpen } = face;
  const links = createLinks(graph.mentors, graph.col);
  const x = new Uint8Array(graph.col.length);
  const menteePairs = new Int32Array(graph.mentees);
  const mentorPairs = new Int32Array(graph.mentors);
  const pairs = anyOnFace(problem, face, meter.part(0.1, 0.1));
  const chosen = new Set(pairs.map(([mentee, mentor]) => mentee * graph.mentors + mentor));
  isOpen.forEach((open, edge) => {
    const mentee = graph.row[edge] ?? 0;
    const mentor = graph.col[edge] ?? 0;
    if (open === 0 || !chosen.has(mentee * graph.mentors + mentor)) return;
    x[edge] = 1;
    links.add(edge);
    menteePairs[mentee] = (menteePairs[mentee] ?? 0) + 1;
    mentorPairs[mentor] = (mentorPairs[mentor] ?? 0) + 1;
  });
  return { x, links, menteePairs, mentorPairs };
}

function keepFewest(face: Face, holding: Holding, points: number, prices: Prices): void {
  const { row, col, score } = face.graph;
  const { links, menteePairs, mentorPairs } = holding;
  for (const edge of narrow(face, (e) => (score[e] === points ? 1 : 0), prices)) {
    const mentee = row[edge] ?? 0;
    const mentor = col[edge] ?? 0;
    links.remove(edge);
    menteePairs[mentee] = (menteePairs[mentee] ?? 0) - 1;
    mentorPairs[mentor] = (mentorPairs[mentor] ?? 0) - 1;
  }
}

function countOpen(face: Face): number {
  return face.isOpen.reduce((sum, isOpen) => sum + isOpen, 0);
}

/** Lowest score first. */
function openEdges(face: Face): Int32Array {
  const { score } = face.graph;
  const open: number[] = [];
  face.isOpen.forEach((isOpen, edge) => {
    if (isOpen === 1) open.push((score[edge] ?? 0) * 2 ** 32 + edge);
  });
  return Int32Array.from(Float64Array.from(open).sort(), (key) => key % 2 ** 32);
}
