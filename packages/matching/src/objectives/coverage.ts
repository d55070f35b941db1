/**
 * As many pairs as possible, and among those choices the best total.
 *
 * No bonus per pair that might be too small: the largest number of pairs is found on its own, proved by a bottleneck,
 * and the bottleneck says which edges and which people's slots every such choice uses (face.ts). The total is then
 * maximized over exactly those choices. Outside options do not decide whether a pair is made, only, in the total, who
 * is left out. Complexity: one pass of most-pairs.ts plus one solve, rarely two.
 */
import { checkProblem } from '../solve/check-problem.ts';
import type { Problem, SolveOptions } from '../types.ts';
import { bestOnFace } from './best-on-face.ts';
import { keepMostPairs, openFace } from './face.ts';
import { readGraph } from './graph.ts';
import { createMeter } from './meter.ts';
import { mostPairs } from './most-pairs.ts';
import type { ObjectiveResult } from './objective.ts';

/**
 * @throws MatchingError for bad input, `stopped` when told to stop, `too_large` when the proof would need prices
 * beyond 32 bits.
 * @example coverage(createProblem({ mentees: 2, mentors: 2, edges: [[0, 0, 900], [0, 1, 1], [1, 0, 1]] })).pairs.length // 2
 */
export function coverage(problem: Problem, options: SolveOptions = {}): ObjectiveResult {
  checkProblem(problem);
  const meter = createMeter(options);
  meter.check();
  const graph = readGraph(problem);
  const face = openFace(graph);
  const step = keepMostPairs(face, mostPairs(graph, meter.check));
  const wishes = { objective: 'coverage', steps: [step], floor: null, ceiling: null, exact: true } as const;
  return bestOnFace(problem, face, wishes, meter, 0);
}
