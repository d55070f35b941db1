/**
 * The worst pair as good as possible, and above that floor the best total.
 *
 * Only choices with as many people and as many pairs as possible are compared: otherwise making no pair at all would
 * have the best worst pair, and a second partner for somebody could leave somebody else without any. Both largest
 * numbers go together (most-of.ts). Locked pairs do not count for the floor: they stay whatever they score, and must
 * not pull everybody else down to their level (the worst pair of all is still as good as it can be). Outside options do
 * not lift or lower a floor; they count in the total above it.
 *
 * Idea: bisection over scores; a score is reachable if the edges at or above it still carry as many pairs and people.
 * The best reachable score is proved by the bottleneck among the edges above it. Complexity: at most 20 times three
 * passes of most-pairs.ts, each started from the pairs of the last success, plus one solve.
 */
import { checkProblem } from '../solve/check-problem.ts';
import type { Problem, SolveOptions } from '../types.ts';
import { bestOnFace } from './best-on-face.ts';
import { type Face, openFace, stepOf } from './face.ts';
import { atLeast, type Graph, readGraph, sortedByScore } from './graph.ts';
import { createMeter, type Meter } from './meter.ts';
import { coverPrices, keepMost, mostOf } from './most-of.ts';
import type { MostPairs } from './most-pairs.ts';
import { COUNTED, type Counted, type ObjectiveResult, type Step } from './objective.ts';

/**
 * @throws MatchingError as `coverage`.
 * @example floor(problem).floor // the best lowest score, proved by `ceiling`
 */
export function floor(problem: Problem, options: SolveOptions = {}): ObjectiveResult {
  checkProblem(problem);
  const meter = createMeter(options);
  const found = findFloor(problem, meter);
  const { face, steps } = faceAbove(found);
  const wishes = { objective: 'floor', steps, floor: found.floor, ceiling: found.ceiling, exact: true } as const;
  return bestOnFace(problem, face, wishes, meter, 0.1);
}

type Most = Readonly<Record<Counted, MostPairs>>;

export type Floor = {
  /** Null if nothing is to be decided. */
  readonly floor: number | null;
  /** The edges at or above the floor, rows sorted by score. */
  readonly graph: Graph;
  /** As many as possible among all edges. The bottlenecks hold above the floor as well: as many fit there. */
  readonly most: Most;
  readonly ceiling: Step | null;
};

/** The choices at or above the floor that have the most people and the most pairs. */
export function faceAbove({ graph, most }: Floor): { readonly face: Face; readonly steps: readonly Step[] } {
  const face = openFace(graph);
  return { face, steps: COUNTED.map((counted) => keepMost(counted, face, most[counted])) };
}

export function findFloor(problem: Problem, meter: Meter): Floor {
  meter.check();
  const graph = sortedByScore(readGraph(problem));
  const pairs = mostOf('pairs', graph, meter.check);
  const mentees = mostOf('mentees', graph, meter.check, pairs.x);
  const most: Most = { mentees, mentors: mostOf('mentors', graph, meter.check, pairs.x), pairs };
  if (pairs.size === 0) return { floor: null, graph, most, ceiling: null };
  let reached = most;
  let low = lowestScore(graph, reached);
  let high = graph.score.reduce((top, score) => Math.max(top, score), 0);
  let above: Shortage | null = null;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const tried = tryAbove(atLeast(graph, middle), most, reached, meter.check);
    if ('shortOf' in tried) {
      above = tried;
      high = middle - 1;
    } else {
      reached = tried;
      low = lowestScore(graph, reached);
    }
  }
  return { floor: low, graph: atLeast(graph, low), most, ceiling: ceilingAt(low, graph, above) };
}

/** What there are fewer of above a floor, and why. */
type Shortage = { readonly shortOf: Counted; readonly most: MostPairs };

/** As many of each among these edges, or the first of which there are fewer. */
function tryAbove(graph: Graph, most: Most, begin: Most, check: () => void): Most | Shortage {
  const pairs = mostOf('pairs', graph, check, begin.pairs.x);
  if (pairs.size < most.pairs.size) return { shortOf: 'pairs', most: pairs };
  const mentees = mostOf('mentees', graph, check, pairs.x);
  if (mentees.size < most.mentees.size) return { shortOf: 'mentees', most: mentees };
  const mentors = mostOf('mentors', graph, check, pairs.x);
  if (mentors.size < most.mentors.size) return { shortOf: 'mentors', most: mentors };
  return { mentees, mentors, pairs };
}

function ceilingAt(score: number, graph: Graph, above: Shortage | null): Step {
  if (above !== null) {
    return stepOf({ counts: above.shortOf, score, count: above.most.size }, coverPrices(above.most));
  }
  const nobody = { mentees: new Int32Array(graph.mentees), mentors: new Int32Array(graph.mentors) };
  return stepOf({ counts: 'pairs', score, count: 0 }, nobody);
}

/** Every score up to this one is reachable: all three choices lie at or above it. */
function lowestScore(graph: Graph, most: Most): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const counted of COUNTED) {
    most[counted].x.forEach((isChosen, edge) => {
      if (isChosen === 1) lowest = Math.min(lowest, graph.score[edge] ?? 0);
    });
  }
  return lowest;
}
