import type { MatchPreview, ObjectiveFacts } from '@viceversa/contract';
import { createThread, type RunOptions } from '../../../kernel/thread.ts';
import type { Advice } from './advice.ts';
import type { SolvedFairness } from './fairness.ts';
import type { Outcome, Progress } from './match.ts';
import type { Wish } from './preview.ts';
import type { Order } from './session.ts';
import type { Correction } from './snapshot.ts';
import type { Effect } from './what-if.ts';

/** What can be asked of a run, and what is answered. */
type Answers = {
  readonly match: Outcome;
  readonly what_if: Effect;
  readonly preview: MatchPreview;
  readonly objectives: ObjectiveFacts[];
  readonly advice: Advice;
  readonly fairness: SolvedFairness;
};
export type QuestionKind = keyof Answers;
export type Question =
  | { readonly kind: 'match' | 'objectives' | 'advice' | 'fairness' }
  | { readonly kind: 'what_if'; readonly correction: Correction }
  | ({ readonly kind: 'preview' } & Wish);
export type SolverRequest = {
  readonly runId: string;
  /** Null: the thread may know the run, and says so if it does not. */
  readonly order: Order | null;
  readonly question: Question;
  /** 1 once nobody waits for the answer any more. */
  readonly stop: Int32Array<SharedArrayBuffer>;
};
type Answered<Kind extends QuestionKind> = { readonly kind: Kind; readonly answer: Answers[Kind] };
export type SolverAnswer =
  | { readonly [Kind in QuestionKind]: Answered<Kind> }[QuestionKind]
  | { readonly kind: 'unknown_run' | 'stopped' };

/** All solves of this process, one at a time, beside the event loop. */
const thread = createThread<SolverRequest, Progress, SolverAnswer>(new URL('./solver-thread.ts', import.meta.url));

/** Stopping ends the thread, whatever it is at. */
export const solveOrder = async (runId: string, order: Order, options: RunOptions<Progress>): Promise<Outcome> => {
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const answer = await thread.run({ runId, order, question: { kind: 'match' }, stop }, options);
  if (answer.kind !== 'match') throw new Error('the solver answered another question');
  return answer.answer;
};

/**
 * The thread goes on holding the runs it knows when an answer is not wanted any more; `orderOf` is read only when it
 * does not know this one.
 */
export const askSolver = async <Kind extends QuestionKind>(
  runId: string,
  question: Question & { readonly kind: Kind },
  orderOf: () => Promise<Order>,
  signal: AbortSignal,
): Promise<Answers[Kind]> => {
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const raise = (): void => void Atomics.store(stop, 0, 1);
  if (signal.aborted) raise();
  signal.addEventListener('abort', raise);
  try {
    const known = await thread.run({ runId, order: null, question, stop });
    const answer =
      known.kind === 'unknown_run' ? await thread.run({ runId, order: await orderOf(), question, stop }) : known;
    if (isAbout(question.kind, answer)) return answer.answer;
    signal.throwIfAborted();
    throw new Error('the solver answered another question');
  } finally {
    signal.removeEventListener('abort', raise);
  }
};

const isAbout = <Kind extends QuestionKind>(
  kind: Kind,
  answer: SolverAnswer,
): answer is Extract<SolverAnswer, Answered<Kind>> => answer.kind === kind;
