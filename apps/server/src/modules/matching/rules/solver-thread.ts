import { MatchingError } from '@viceversa/matching';
import { serveThread } from '../../../kernel/thread.ts';
import { adviceOf } from './advice.ts';
import { fairnessOf } from './fairness.ts';
import { matchOver, outcomeOf, type Progress } from './match.ts';
import { objectivesOf } from './objectives.ts';
import { previewOf } from './preview.ts';
import { openSession, type Session, type Watch } from './session.ts';
import type { Question, SolverAnswer, SolverRequest } from './solver.ts';
import { effectOf } from './what-if.ts';

/** Admissible pairs, of some 40 bytes each; several runs of an ordinary program, or the last one of a very large one. */
const mostPairsKept = 5_000_000;
/** The last one used is the last one here. */
const sessions = new Map<string, Session>();

const keep = (runId: string, session: Session): Session => {
  sessions.delete(runId);
  sessions.set(runId, session);
  let pairs = 0;
  for (const [known, { problem }] of [...sessions].reverse()) {
    pairs += problem.edges.col.length;
    if (known !== runId && pairs > mostPairsKept) sessions.delete(known);
  }
  return session;
};

const sessionOf = ({ runId, order }: SolverRequest, watch: Watch): Session | null => {
  const known = sessions.get(runId);
  if (known) return keep(runId, known);
  return order && keep(runId, openSession(order, undefined, watch));
};

const answerOf = (question: Question, session: Session, watch: Watch): SolverAnswer => {
  switch (question.kind) {
    case 'match':
      return { kind: 'match', answer: outcomeOf(session) };
    case 'what_if':
      return { kind: 'what_if', answer: effectOf(session, question.correction) };
    case 'preview':
      return { kind: 'preview', answer: previewOf(session, question) };
    case 'objectives':
      return { kind: 'objectives', answer: objectivesOf(session, watch) };
    case 'advice':
      return { kind: 'advice', answer: adviceOf(session, watch) };
    case 'fairness':
      return { kind: 'fairness', answer: fairnessOf(session, watch) };
  }
};

serveThread<SolverRequest, Progress, SolverAnswer>((request, report) => {
  const { question, stop, order } = request;
  const watch: Watch = { shouldStop: () => Atomics.load(stop, 0) === 1 };
  try {
    if (watch.shouldStop?.()) return { kind: 'stopped' };
    if (question.kind === 'match' && order) keep(request.runId, matchOver(order, report));
    const session = sessionOf(request, watch);
    return session ? answerOf(question, session, watch) : { kind: 'unknown_run' };
  } catch (error) {
    if (error instanceof MatchingError && error.code === 'stopped') return { kind: 'stopped' };
    throw error;
  }
});
