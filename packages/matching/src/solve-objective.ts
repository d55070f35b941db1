import type { ObjectiveResult } from './objectives/objective.ts';
import { pursue } from './objectives/pursue.ts';
import { checkProblem } from './solve/check-problem.ts';
import type { Problem, SolveOptions } from './types.ts';

/**
 * The best pairs by the objective of the problem, with what proves it.
 *
 * `certificate` is about `restated`: for `total` that is the problem itself; the other objectives narrow the choices
 * step by step first, and what is left is again a problem of the largest total.
 *
 * @throws MatchingError for bad input, or `stopped` when told to stop.
 * @example
 * const result = solve(createProblem({ mentees: 2, mentors: 2, edges: [[0, 0, 900], [0, 1, 500], [1, 0, 800]], seed: 1 }));
 * result.pairs; // [[0, 1], [1, 0]], total 1300
 */
export function solve(problem: Problem, options: SolveOptions = {}): ObjectiveResult {
  const objective = problem?.objective;
  const plain: Problem = { ...problem, objective: 'total' };
  if (objective === 'coverage' || objective === 'floor' || objective === 'leximin') {
    return pursue(plain, objective, options);
  }
  checkProblem(problem);
  return pursue(problem, 'total', options);
}
