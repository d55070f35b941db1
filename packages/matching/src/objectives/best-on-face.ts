/**
 * The best total among the choices of a face, with certificate and independent check.
 *
 * "Must be full" becomes a low outside option, deep enough that an empty slot never pays. How deep depends on the
 * instance (the longest chain of moves that fills one slot), so a modest depth is tried first and raised until
 * everybody who must be full is: from then on the certificate proves the result best among all full choices, whatever
 * the depth. Prices have 32 bits. A chain that needs more (hundreds of moves that each lose nearly the largest score)
 * is refused as `too_large`, as are outside options more than 1,000,000,000 apart.
 */
import { MatchingError } from '../matching-error.ts';
import { solve } from '../solve/solve.ts';
import { MINIMUM_OUTSIDE, type Pair, type Problem, type Result } from '../types.ts';
import { stepsHold } from './check/steps-hold.ts';
import type { Face } from './face.ts';
import type { Meter } from './meter.ts';
import type { ObjectiveResult } from './objective.ts';
import { outsideSpan, restate } from './restate.ts';
import { totalOf } from './value.ts';

const DEEPEST = -MINIMUM_OUTSIDE;
/** Moves that a chain may take, each losing the whole span of scores, before a deeper attempt is needed. */
const USUAL_CHAIN = 8;
const DEEPER = 16;

/** What the objective knows already; the rest of its result is found here. */
export type Wishes = Pick<ObjectiveResult, 'objective' | 'steps' | 'floor' | 'ceiling' | 'exact'>;

export function bestOnFace(
  problem: Problem,
  face: Face,
  wishes: Wishes,
  meter: Meter,
  begin: number,
  countsScores = true,
): ObjectiveResult {
  const span = outsideSpan(problem.mentees, face.menteeFull) + outsideSpan(problem.mentors, face.mentorFull);
  const scores = countsScores ? scoreSpan(face) : 0;
  for (let depth = 1 + USUAL_CHAIN * (scores + span); ; depth *= DEEPER) {
    const isLast = depth >= DEEPEST;
    const restated = restate(problem, face, Math.min(depth, DEEPEST), countsScores);
    const isTooFarApart = [restated.mentees, restated.mentors].some((side) =>
      side.outside.some((outside) => outside < MINIMUM_OUTSIDE),
    );
    if (isTooFarApart) throw new MatchingError('too_large', { objective: wishes.objective, outsideSpan: span });
    const result = solve(restated, meter.part(begin, 1));
    // Without a certificate no depth would help: the result goes out unproved.
    if (!result.certificate.ok || isFull(restated, face, result.pairs))
      return complete(problem, restated, result, wishes);
    if (isLast) throw new MatchingError('too_large', { objective: wishes.objective, depth: DEEPEST });
  }
}

function complete(problem: Problem, restated: Problem, result: Result, wishes: Wishes): ObjectiveResult {
  const found = {
    ...wishes,
    pairs: result.pairs,
    total: totalOf(problem, result.pairs),
    restated,
    state: result.state,
    certificate: result.certificate,
  };
  return { ...found, isProved: result.certificate.ok && stepsHold(problem, found) };
}

function isFull(restated: Problem, face: Face, pairs: readonly Pair[]): boolean {
  const menteeLeft = restated.mentees.capacity.slice();
  const mentorLeft = restated.mentors.capacity.slice();
  for (const [mentee, mentor] of pairs) {
    menteeLeft[mentee] = (menteeLeft[mentee] ?? 0) - 1;
    mentorLeft[mentor] = (mentorLeft[mentor] ?? 0) - 1;
  }
  return (
    face.menteeFull.every((full, mentee) => full === 0 || menteeLeft[mentee] === 0) &&
    face.mentorFull.every((full, mentor) => full === 0 || mentorLeft[mentor] === 0)
  );
}

function scoreSpan(face: Face): number {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  face.isOpen.forEach((isOpen, edge) => {
    if (isOpen === 0) return;
    const score = face.graph.score[edge] ?? 0;
    least = Math.min(least, score);
    most = Math.max(most, score);
  });
  return Math.max(0, most - least);
}
