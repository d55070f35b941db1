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
import { MINIMUM_OUTSIDE, type Pair, type Problem, type Result, type SolveOptions } from '../types.ts';
import { stepsHold } from './check/steps-hold.ts';
import type { Face } from './face.ts';
import type { Meter } from './meter.ts';
import { makeNeutralPairs } from './neutral.ts';
import type { Objective, ObjectiveResult } from './objective.ts';
import { type Outlook, type Outlooks, outlooks, reach } from './outlook.ts';
import { restate } from './restate.ts';
import { totalOf } from './value.ts';

const DEEPEST = -MINIMUM_OUTSIDE;
/** Moves that a chain may take, each losing the whole span of scores, before a deeper attempt is needed. */
const USUAL_CHAIN = 8;
const DEEPER = 16;

/** What the objective knows already; the rest of its result is found here. */
export type Wishes = Pick<ObjectiveResult, 'objective' | 'steps' | 'floor' | 'ceiling' | 'exact'>;

/** Which choices of the face are best: `countsScores` false where all have the same scores. */
export function bestOnFace(
  problem: Problem,
  face: Face,
  wishes: Wishes,
  meter: Meter,
  begin: number,
  countsScores = true,
): ObjectiveResult {
  const isNumberFixed = wishes.steps.some(({ counts }) => counts === 'pairs');
  const terms = { objective: wishes.objective, countsScores, isNumberFixed };
  const { restated, result } = solveOnFace(problem, face, terms, meter.part(begin, 1));
  const pairs = realPairs(problem, result);
  const found = {
    ...wishes,
    pairs,
    total: totalOf(problem, pairs),
    restated,
    state: result.state,
    certificate: result.certificate,
  };
  return { ...found, isProved: result.certificate.ok && stepsHold(problem, found) };
}

/** Some choice of the face with good scores; which one is the same on every machine. Outside options do not matter. */
export function anyOnFace(problem: Problem, face: Face, options: SolveOptions): readonly Pair[] {
  const outside = { mentees: new Int32Array(face.graph.mentees), mentors: new Int32Array(face.graph.mentors) };
  const indifferent: Problem = {
    ...problem,
    mentees: { ...problem.mentees, outside: outside.mentees },
    mentors: { ...problem.mentors, outside: outside.mentors },
  };
  const terms = { objective: 'leximin', countsScores: true, isNumberFixed: true } as const;
  return realPairs(problem, solveOnFace(indifferent, face, terms, { ...options, ties: 'any' }).result);
}

type Terms = { readonly objective: Objective; readonly countsScores: boolean; readonly isNumberFixed: boolean };

/** What nobody must have comes first: from its prices, filling those who must be full is a matter of few paths. */
function solveOnFace(problem: Problem, face: Face, terms: Terms, options: SolveOptions) {
  const { objective, countsScores, isNumberFixed } = terms;
  const views = outlooks(problem, face, isNumberFixed);
  const outsideReach = reach(views);
  if (outsideReach > DEEPEST) throw new MatchingError('too_large', { objective, outsideReach });
  const scores = countsScores ? scoreSpan(face) : 0;
  const relaxed = { mentees: withoutMusts(views.mentees), mentors: withoutMusts(views.mentors) };
  let start = solve(restate(problem, face, relaxed, 0, countsScores), { ...options, ties: 'any' });
  for (let depth = 1 + USUAL_CHAIN * (scores + 2 * outsideReach); ; depth *= DEEPER) {
    const restated = restate(problem, face, views, Math.min(depth, DEEPEST), countsScores);
    const result = solve(restated, { ...options, warm: start.state });
    start = result;
    // Without a certificate no depth would help: the result goes out unproved.
    if (!result.certificate.ok) return { restated, result };
    if (isFull(restated, views, result.pairs)) {
      return { restated, result: isNumberFixed ? result : makeNeutralPairs(restated, result, views) };
    }
    if (depth >= DEEPEST) throw new MatchingError('too_large', { objective, depth: DEEPEST });
  }
}

const withoutMusts = (outlook: Outlook): Outlook => ({ ...outlook, least: outlook.least.map(() => 0) });

/** Without the pairs of stand-ins. */
function realPairs({ mentees, mentors }: Problem, { pairs }: Result): readonly Pair[] {
  return pairs.filter(([mentee, mentor]) => mentee < mentees.capacity.length && mentor < mentors.capacity.length);
}

function isFull(restated: Problem, { mentees, mentors }: Outlooks, pairs: readonly Pair[]): boolean {
  const menteeLeft = restated.mentees.capacity.slice();
  const mentorLeft = restated.mentors.capacity.slice();
  for (const [mentee, mentor] of pairs) {
    menteeLeft[mentee] = (menteeLeft[mentee] ?? 0) - 1;
    mentorLeft[mentor] = (mentorLeft[mentor] ?? 0) - 1;
  }
  return (
    mentees.least.every((musts, mentee) => musts === 0 || menteeLeft[mentee] === 0) &&
    mentors.least.every((musts, mentor) => musts === 0 || mentorLeft[mentor] === 0)
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
