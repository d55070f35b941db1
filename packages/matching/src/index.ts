export { certify } from './certify/certify.ts';
export { type Compared, type Explanation, explain, type Lesson, type Prices } from './explain/explain.ts';
export { type Cause, type LeftOver, unmatched } from './explain/unmatched.ts';
export { type Change, type Effect, whatIf } from './explain/what-if.ts';
export { MatchingError, type MatchingErrorCode, type Whereabouts } from './matching-error.ts';
export { type GoalLists, prepareGoals } from './score/goal-lists.ts';
export { type Kind, PARTS, type Part, type Policy, STARTING_WEIGHTS, type Weights } from './score/policy.ts';
export type { AvailabilityWindow, Position, Profile, Role, Skill, Want, WorkingHours } from './score/profile.ts';
export type { Removals, RuleCount } from './score/removals.ts';
export { reweigh } from './score/reweigh.ts';
export { RULES, type RuleName } from './score/rules.ts';
export { type ScoreContext, score } from './score/score.ts';
export type { PartValue, Scored } from './score/scored.ts';
export { createProblem, type PlainProblem, type PlainSide } from './solve/create-problem.ts';
export { solve } from './solve/solve.ts';
export type { Concept } from './text/concept.ts';
export { createLexicon, type Found, type Lexicon } from './text/lexicon.ts';
export type { Passage } from './text/reader.ts';
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
