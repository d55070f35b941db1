import { solve } from '../solve/solve.ts';
import type { Problem, SolveOptions } from '../types.ts';
import { coverage } from './coverage.ts';
import { floor } from './floor.ts';
import { leximin } from './leximin.ts';
import type { Objective, ObjectiveResult } from './objective.ts';

/**
 * One problem, any objective, one shape of result.
 *
 * @throws MatchingError as the objectives do.
 * @example pursue(problem, 'leximin').pairs
 */
export function pursue(problem: Problem, objective: Objective, options: SolveOptions = {}): ObjectiveResult {
  switch (objective) {
    case 'total':
      return total(problem, options);
    case 'coverage':
      return coverage(problem, options);
    case 'floor':
      return floor(problem, options);
    case 'leximin':
      return leximin(problem, options);
  }
}

function total(problem: Problem, options: SolveOptions): ObjectiveResult {
  const result = solve(problem, options);
  return {
    ...result,
    objective: 'total',
    exact: true,
    isProved: result.certificate.ok,
    restated: problem,
    steps: [],
    floor: null,
    ceiling: null,
  };
}
