/**
 * As many people as possible with a partner, mentees and mentors alike, and among those choices the best total.
 *
 * No bonus per person that might be too small: the largest numbers are found on their own, each proved by a bottleneck,
 * and the bottlenecks say which edges every such choice may use and who has how many pairs in it (face.ts). The two
 * sides do not compete: one choice has the most mentees and the most mentors (most-of.ts). The total is then maximized
 * over exactly those choices. Outside options decide whether a second pair is made, never whether somebody's first one
 * is. Complexity: two passes of most-pairs.ts plus one solve, rarely two.
 */
import { checkProblem } from '../solve/check-problem.ts';
import type { Problem, SolveOptions } from '../types.ts';
import { bestOnFace } from './best-on-face.ts';
import { openFace } from './face.ts';
import { readGraph } from './graph.ts';
import { createMeter } from './meter.ts';
import { keepMost, mostOf } from './most-of.ts';
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
  const mentees = mostOf('mentees', graph, meter.check);
  const mentors = mostOf('mentors', graph, meter.check, mentees.x);
  const steps = [keepMost('mentees', face, mentees), keepMost('mentors', face, mentors)];
  const wishes = { objective: 'coverage', steps, floor: null, ceiling: null, exact: true } as const;
  return bestOnFace(problem, face, wishes, meter, 0);
}
