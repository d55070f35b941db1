export { certify } from './certify/certify.ts';
export { MatchingError, type MatchingErrorCode, type Whereabouts } from './matching-error.ts';
export { createProblem, type PlainProblem, type PlainSide } from './solve/create-problem.ts';
export { solve } from './solve/solve.ts';
export {
  type Certificate,
  type Edges,
  MAXIMUM_OUTSIDE,
  MAXIMUM_WEIGHT,
  MINIMUM_OUTSIDE,
  type Pair,
  type Problem,
  type Result,
  type Side,
  type SolveOptions,
  type State,
  type Violation,
  type ViolationKind,
} from './types.ts';
