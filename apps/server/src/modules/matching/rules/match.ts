/** From a snapshot to pairs, their proof and their reasons. Pure: same snapshot, policy and seed, same outcome. */
import type { CertificateView } from '@viceversa/contract';
import type { ObjectiveResult } from '@viceversa/matching';
import { describePairs, describeUnmatched, type MatchedPair, type UnmatchedMember } from './describe.ts';
import { type Order, openSession, type Session, scoreOver, sumOf } from './session.ts';

export type Phase = 'scoring' | 'solving' | 'certifying';
export type Progress = { readonly phase: Phase; readonly done: number; readonly total: number };

export type Outcome = {
  readonly objective: number;
  readonly certificate: CertificateView;
  readonly pairs: readonly MatchedPair[];
  readonly unmatched: readonly UnmatchedMember[];
};

/**
 * Both sides of the proof as the sum of the scores: what else counts in what was solved is taken out of both alike, so
 * they are equal exactly when the engine's own are.
 */
const certificateOf = (sum: number, { certificate, isProved, exact }: ObjectiveResult): CertificateView => ({
  ok: certificate.ok,
  primal: sum,
  dual: Math.max(0, sum + certificate.dual - certificate.primal),
  violations: certificate.violations.map(({ kind }) => kind),
  isProved,
  isExact: exact,
});

export const outcomeOf = ({ order, scored, problem, result }: Session): Outcome => {
  const sum = sumOf(problem, result.pairs);
  return {
    objective: sum,
    certificate: certificateOf(sum, result),
    pairs: describePairs(order.snapshot, scored, result.pairs),
    unmatched: describeUnmatched(order.snapshot, scored, problem, result),
  };
};

export const matchOver = (order: Order, report: (progress: Progress) => void): Session => {
  const people = order.snapshot.mentees.length;
  report({ phase: 'scoring', done: 0, total: people });
  const scored = scoreOver(order);
  report({ phase: 'solving', done: 0, total: people });
  const session = openSession(order, scored, {
    onProgress: (done, total) => report({ phase: 'solving', done, total }),
  });
  report({ phase: 'certifying', done: people, total: people });
  return session;
};
