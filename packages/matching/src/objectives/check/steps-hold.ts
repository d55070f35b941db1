/**
 * The proof of a result, checked from the problem alone: nothing here is shared with the search.
 *
 * One step claims: over the choices left, the sum of cost(e)·x(e) is at least its count (cost 1 for pairs of its score;
 * −1 for every pair when it claims a largest number). With any price p per person, the sum is
 *   Σ (cost(e) − p(mentee) − p(mentor))·x(e) + Σ p(person) × pairs of the person
 * and therefore at least
 *   Σ min(0, cost(e) − p − p) + Σ p × capacity (who must be full) + Σ min(0, p) × capacity (everybody else).
 * If that bound equals the count and the pairs attain it, the claim is proved, and the pairs that attain it are exactly
 * those without the terms that are above the minimum: edges with a rest above 0 are out, below 0 in; a price below 0
 * means full, above 0 (for who need not be full) no pair. After the last step, `restated` must be exactly what is left.
 * O(edges) plus, per step, the edges still undecided.
 */
import { certify } from '../../certify/certify.ts';
import type { Problem } from '../../types.ts';
import type { ObjectiveResult } from '../objective.ts';
import { choiceOf, valueOfChoice } from './choice.ts';
import { boundOf, everyChoice, keep, type Left } from './left.ts';
import { restatesWhatIsLeft } from './restated.ts';

export function stepsHold(problem: Problem, result: Omit<ObjectiveResult, 'isProved'>): boolean {
  const { restated, pairs, total, state, steps } = result;
  const isBest = certify(restated, { pairs, total: result.certificate.primal, state }).ok;
  const chosen = choiceOf(problem, pairs);
  if (!isBest || chosen === null || valueOfChoice(problem, chosen) !== total) return false;
  const left = everyChoice(problem);
  if (!floorHolds(problem, result, left, chosen)) return false;

  const { weight } = problem.edges;
  const isSettled = new Set<number>();
  const dropBelow = (score: number) => {
    left.open = left.open.filter((edge) => (weight[edge] ?? 0) >= score || isSettled.has(weight[edge] ?? 0));
  };
  for (const [k, step] of steps.entries()) {
    if ((k === 0) !== (step.score === null)) return false;
    if (step.score !== null) dropBelow(step.score);
    const isCounted = (edge: number) => chosen[edge] === 1 && (step.score === null || weight[edge] === step.score);
    const count = left.open.reduce((sum, edge) => sum + (isCounted(edge) ? 1 : 0), 0);
    const bound = boundOf(problem, left, step, step.score === null);
    if (count !== step.count || bound !== (step.score === null ? -count : count)) return false;
    keep(problem, left, step);
    if (step.score !== null) isSettled.add(step.score);
    else if (result.floor !== null) dropBelow(result.floor);
  }
  if (isLexicographic(result)) dropBelow(Number.POSITIVE_INFINITY);
  return steps.length > 0 && restatesWhatIsLeft(problem, result, left, chosen, !isLexicographic(result));
}

function isLexicographic(result: Omit<ObjectiveResult, 'isProved'>): boolean {
  return result.objective === 'leximin' && result.exact;
}

/** The floor is the lowest undecided score in the choice. That no higher one is possible, leximin's steps prove. */
function floorHolds(
  problem: Problem,
  result: Omit<ObjectiveResult, 'isProved'>,
  left: Left,
  chosen: Uint8Array,
): boolean {
  const { floor, ceiling, steps, objective } = result;
  if (objective === 'coverage') return floor === null && ceiling === null;
  const { weight } = problem.edges;
  const scores = left.open.filter((edge) => chosen[edge] === 1).map((edge) => weight[edge] ?? 0);
  if (scores.length === 0) return floor === null;
  if (floor === null || floor !== scores.reduce((least, score) => Math.min(least, score))) return false;
  if (isLexicographic(result)) return true;
  if (ceiling === null || ceiling.score !== floor) return false;
  const open = left.open.filter((edge) => (weight[edge] ?? 0) > floor);
  const most = -boundOf(problem, { ...left, open }, ceiling, true);
  return most === ceiling.count && most < (steps[0]?.count ?? 0);
}
