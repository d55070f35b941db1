export { candidates } from './candidates/candidates.ts';
export type { GlobalCertificate } from './candidates/column-generation.ts';
export { type MatchOptions, matchPeople, type PeopleMatch } from './candidates/match-people.ts';
export { createRowServer, type Thread } from './candidates/threads.ts';
export { certify } from './certify/certify.ts';
export { certifyDense } from './certify/certify-dense.ts';
export type { DenseProblem } from './dense/dense-problem.ts';
export { type DenseResult, solveDense } from './dense/solve-dense.ts';
export {
  type Compared,
  type Explanation,
  explain,
  explainPeople,
  type Lesson,
  type Prices,
} from './explain/explain.ts';
export { type WantedMentor, type WantedSkill, wantedMentors, wantedSkills } from './explain/recruiting.ts';
export { RELAXATIONS, type Relaxation, type Relief, relaxations, relaxed } from './explain/relaxations.ts';
export { type Cause, type LeftOver, unmatched } from './explain/unmatched.ts';
export { unmatchedPeople } from './explain/unmatched-people.ts';
export { type Effect, whatIf } from './explain/what-if.ts';
export { chainFrom, type Step as ChainStep, type WhyNot, whyNot } from './explain/why-not.ts';
export { type GroupFacts, type GroupReport, reportGroups, SMALLEST_GROUP } from './fairness/groups.ts';
export { sensitivity, type WeightEffect } from './fairness/sensitivity.ts';
export { MatchingError, type MatchingErrorCode, type Whereabouts } from './matching-error.ts';
export { compareObjectives, type ObjectiveFacts, type ScoreFacts } from './objectives/compare-objectives.ts';
export { OBJECTIVES, type Objective, type ObjectiveResult, type Step } from './objectives/objective.ts';
export type { Track } from './objectives/triads/tracks.ts';
export { type TriadsOptions, type TriadsResult, triads } from './objectives/triads/triads.ts';
export type { Change, Movement } from './repair/change.ts';
export type { Delta, Newcomer } from './repair/delta.ts';
export { type OpenMatch, openMatch } from './repair/open-match.ts';
export { repair } from './repair/repair.ts';
export type { PartValue } from './score/part-table.ts';
export { type Kind, PARTS, type Part, type Policy, STARTING_WEIGHTS, type Weights } from './score/policy.ts';
export type { ScoreContext } from './score/population.ts';
export {
  type AvailabilityWindow,
  NOTHING_STATED,
  type Position,
  type Profile,
  type Role,
  type Skill,
  type Want,
  type WorkingHours,
} from './score/profile.ts';
export type { Removals, RuleCount } from './score/removals.ts';
export { reweigh } from './score/reweigh.ts';
export { RULES, type RuleName } from './score/rules.ts';
export { score } from './score/score.ts';
export type { Scored } from './score/scored.ts';
export { createProblem, type PlainProblem, type PlainSide } from './solve/create-problem.ts';
export { solve } from './solve-objective.ts';
export { blockingPairs, type Fault, type FaultKind, type Stability } from './stable/blocking-pairs.ts';
export type { RankedEdges, Rankings } from './stable/ranked-edges.ts';
export { createRankings, type PlainRankedEdge, type PlainRankings } from './stable/rankings.ts';
export { type FavoriteList, type Favorites, rankingsFromScores } from './stable/rankings-from-scores.ts';
export { type SizeBound, type StableOptions, type StableResult, solveStable } from './stable/solve-stable.ts';
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
