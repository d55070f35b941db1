/**
 * The proof of a result, checked from the problem alone: nothing here is shared with the search.
 *
 * One step claims: over the choices left, a cost is at least some number. The cost is 1 for each pair of its score; or
 * −1 for each pair, when it claims a largest number. When it claims a largest number of mentees (or mentors), it is −1
 * for each pair and +1 for each pair of a mentee after the first: together −1 for each mentee with a partner.
 * With any price p per person, and d(person) their number of pairs, the cost is
 *   Σ (cost(e) − p(mentee) − p(mentor))·x(e) + Σ (p·d + pairs after the first, where they count)(person)
 * and therefore at least the sum of the smallest value that each term can have: min(0, cost(e) − p − p) for an edge,
 * and for a person the minimum over the numbers of pairs that they can have in the choices left.
 * If that bound equals the claim and the pairs attain it, the claim is proved, and the pairs that attain it are exactly
 * those where every term is smallest: edges with a rest above 0 are out, below 0 in; everybody's number of pairs stays
 * where their term is smallest, a range, because it is convex. After the last step, `restated` must be exactly what is
 * left. Each step is proved within the choices of the steps before; that mentees, mentors and pairs come in this order
 * costs none of them anything (most-of.ts).
 * O(edges) plus, per step, people and the edges still undecided.
 */
import { certify } from '../../certify/certify.ts';
import type { Problem } from '../../types.ts';
import { COUNTED, type Counted, type Objective, type ObjectiveResult } from '../objective.ts';
import { choiceOf, pairsOf, valueOfChoice } from './choice.ts';
import { boundOf, countIn, everyChoice, keep, type Left } from './left.ts';
import { restatesWhatIsLeft } from './restated.ts';

export function stepsHold(problem: Problem, result: Omit<ObjectiveResult, 'isProved'>): boolean {
  const { restated, pairs, total, state, steps } = result;
  const all = pairsOf(restated, state.x);
  const isBest = certify(restated, { pairs: all, total: result.certificate.primal, state }).ok;
  const chosen = choiceOf(problem, pairs);
  if (!isBest || chosen === null || valueOfChoice(problem, chosen) !== total) return false;
  const left = everyChoice(problem);
  if (!floorHolds(problem, result, left, chosen)) return false;

  const { weight } = problem.edges;
  const isSettled = new Set<number>();
  const dropBelow = (score: number) => {
    left.open = left.open.filter((edge) => (weight[edge] ?? 0) >= score || isSettled.has(weight[edge] ?? 0));
  };
  const mosts = mostsOf(result.objective);
  for (const [k, step] of steps.entries()) {
    if (step.counts !== (mosts[k] ?? 'score') || (step.counts === 'score') !== (step.score !== null)) return false;
    if (step.score !== null) dropBelow(step.score);
    const count = countIn(problem, left, step, chosen);
    if (count !== step.count || boundOf(problem, left, step) !== (step.counts === 'score' ? count : -count))
      return false;
    keep(problem, left, step);
    if (step.score !== null) isSettled.add(step.score);
    else if (k === mosts.length - 1 && result.floor !== null) dropBelow(result.floor);
  }
  if (isLexicographic(result)) dropBelow(Number.POSITIVE_INFINITY);
  return steps.length >= mosts.length && restatesWhatIsLeft(problem, result, left, chosen, !isLexicographic(result));
}

/** What there must be most of before anything else counts. */
function mostsOf(objective: Objective): readonly Counted[] {
  return objective === 'coverage' ? ['mentees', 'mentors'] : COUNTED;
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
  const most = -boundOf(problem, { ...left, open }, ceiling);
  const attained = steps.find(({ counts }) => counts === ceiling.counts);
  return ceiling.counts !== 'score' && most === ceiling.count && most < (attained?.count ?? 0);
}
