/**
 * The worst pair as good as possible, and above that floor the best total.
 *
 * Only choices with as many pairs as possible are compared: otherwise making no pair at all would have the best worst
 * pair. Locked pairs do not count for the floor: they stay whatever they score, and must not pull everybody else down
 * to their level (the worst pair of all is still as good as it can be). Outside options do not lift or lower a floor;
 * they count in the total above it.
 *
 * Idea: bisection over scores; a score is reachable if the edges at or above it still carry as many pairs. The best
 * reachable score is proved by the bottleneck among the edges above it. Complexity: at most 20 passes of most-pairs.ts,
 * each started from the pairs of the last success, plus one solve.
 */
import { checkProblem } from '../solve/check-problem.ts';
import type { Problem, SolveOptions } from '../types.ts';
import { bestOnFace } from './best-on-face.ts';
import { coverPrices, keepMostPairs, openFace, stepOf } from './face.ts';
import { atLeast, type Graph, readGraph, sortedByScore } from './graph.ts';
import { createMeter, type Meter } from './meter.ts';
import { type MostPairs, mostPairs } from './most-pairs.ts';
import type { ObjectiveResult, Step } from './objective.ts';

/**
 * @throws MatchingError as `coverage`.
 * @example floor(problem).floor // the best lowest score, proved by `ceiling`
 */
export function floor(problem: Problem, options: SolveOptions = {}): ObjectiveResult {
  checkProblem(problem);
  const meter = createMeter(options);
  const found = findFloor(problem, meter);
  const face = openFace(found.graph);
  const step = keepMostPairs(face, found.most);
  const wishes = {
    objective: 'floor',
    steps: [step],
    floor: found.floor,
    ceiling: found.ceiling,
    exact: true,
  } as const;
  return bestOnFace(problem, face, wishes, meter, 0.1);
}

export type Floor = {
  /** Null if nothing is to be decided. */
  readonly floor: number | null;
  /** The edges at or above the floor, rows sorted by score. */
  readonly graph: Graph;
  /** As many pairs as possible among all edges. Its bottleneck holds above the floor as well: as many fit there. */
  readonly most: MostPairs;
  /** Per edge: 1 if chosen, in a choice of as many pairs at or above the floor. */
  readonly x: Uint8Array;
  readonly ceiling: Step | null;
};

export function findFloor(problem: Problem, meter: Meter): Floor {
  meter.check();
  const graph = sortedByScore(readGraph(problem));
  const most = mostPairs(graph, meter.check);
  let x = most.x;
  if (most.size === 0) return { floor: null, graph, most, x, ceiling: null };
  let low = lowestScore(graph, x);
  let high = graph.score.reduce((top, score) => Math.max(top, score), 0);
  let above: MostPairs | null = null;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const tried = mostPairs(atLeast(graph, middle), meter.check, x);
    if (tried.size === most.size) {
      x = tried.x;
      low = lowestScore(graph, x);
    } else {
      above = tried;
      high = middle - 1;
    }
  }
  const nobody = { mentees: new Int32Array(graph.mentees), mentors: new Int32Array(graph.mentors) };
  const ceiling = stepOf(low, above?.size ?? 0, above === null ? nobody : coverPrices(above));
  return { floor: low, graph: atLeast(graph, low), most, x, ceiling };
}

function lowestScore(graph: Graph, x: Uint8Array): number {
  let lowest = Number.POSITIVE_INFINITY;
  x.forEach((isChosen, edge) => {
    if (isChosen === 1) lowest = Math.min(lowest, graph.score[edge] ?? 0);
  });
  return lowest;
}
