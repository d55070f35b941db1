/** How a proposed pair becomes one, or does not (PRODUCT.md §5). Both say yes, or it ends; nobody learns who said no. */
import type { EnrollmentRole, PairState } from '@viceversa/contract';
import { AppError } from '../../../kernel/errors.ts';

export type Response = 'waiting' | 'accepted' | 'declined';
export type Answer = Exclude<Response, 'waiting'>;
export type Standing = {
  readonly state: PairState;
  readonly mentor_response: Response;
  readonly mentee_response: Response;
  readonly answer_by: string;
};

const wrongState = ({ state }: Pick<Standing, 'state'>): AppError => new AppError('pair_wrong_state', { state });

export const responseOf = (pair: Standing, role: EnrollmentRole): Response =>
  role === 'mentor' ? pair.mentor_response : pair.mentee_response;

export const areBothIn = (pair: Standing): boolean =>
  pair.mentor_response === 'accepted' && pair.mentee_response === 'accepted';

const isOver = (pair: Standing, now: Temporal.Instant): boolean =>
  pair.state === 'proposed' && Temporal.Instant.compare(now, Temporal.Instant.from(pair.answer_by)) > 0;

export const mayAnswer = (pair: Standing, role: EnrollmentRole, now: Temporal.Instant): boolean =>
  pair.state === 'proposed' && responseOf(pair, role) === 'waiting' && !isOver(pair, now);

/** The pair after one answer. The same answer again changes nothing; another one, or a late one, is refused. */
export const answered = <Pair extends Standing>(
  pair: Pair,
  role: EnrollmentRole,
  answer: Answer,
  now: Temporal.Instant,
): Pair => {
  if (responseOf(pair, role) === answer) return pair;
  if (!mayAnswer(pair, role, now)) throw wrongState(isOver(pair, now) ? { state: 'ended' } : pair);
  const next: Pair = { ...pair, [role === 'mentor' ? 'mentor_response' : 'mentee_response']: answer };
  if (answer === 'declined') return { ...next, state: 'ended' };
  return areBothIn(next) ? { ...next, state: 'accepted' } : next;
};

const finalStates: readonly PairState[] = ['completed', 'ended'];

export const ended = <Pair extends Standing>(pair: Pair): Pair => {
  if (finalStates.includes(pair.state)) throw wrongState(pair);
  return { ...pair, state: 'ended' };
};
