/** From a snapshot to pairs, their proof and their reasons. Pure: same snapshot, policy and seed, same outcome. */
import type { EnrollmentRole, MatchRule, Policy, ReasonFacts } from '@viceversa/contract';
import { type Problem, type Result, type Scored, score, solve, unmatched } from '@viceversa/matching';
import { factsOf } from './facts.ts';
import { lexicon } from './lexicon.ts';
import {
  type Correction,
  corrected,
  enginePolicy,
  type Member,
  type PersonPair,
  rowsOf,
  type Snapshot,
} from './snapshot.ts';

export type Phase = 'scoring' | 'solving' | 'certifying';
export type Progress = { readonly phase: Phase; readonly done: number; readonly total: number };
type Report = (progress: Progress) => void;

export type MatchedPair = {
  readonly mentor: Pick<Member, 'enrollmentId'> & { readonly personId: string };
  readonly mentee: Pick<Member, 'enrollmentId'> & { readonly personId: string };
  readonly score: number;
  readonly facts: ReasonFacts;
  readonly isLocked: boolean;
};
export type UnmatchedMember = {
  readonly enrollmentId: string;
  readonly personId: string;
  readonly role: EnrollmentRole;
  readonly free: number;
  readonly cause: readonly { readonly rule: MatchRule; readonly removed: number }[];
  readonly relaxation: { readonly rule: MatchRule; readonly gained: number } | null;
};
export type Outcome = {
  readonly objective: number;
  readonly certificate: {
    readonly ok: boolean;
    readonly primal: number;
    readonly dual: number;
    readonly violations: string[];
  };
  readonly pairs: readonly MatchedPair[];
  readonly unmatched: readonly UnmatchedMember[];
};
export type Order = { readonly snapshot: Snapshot; readonly policy: Policy; readonly seed: number };

const scoreOver = ({ snapshot, policy, seed }: Order): Scored =>
  score(
    [...snapshot.mentees, ...snapshot.mentors].map(({ profile }) => profile),
    enginePolicy(policy, snapshot),
    { organization: snapshot.positions, lexicon, seed },
  );

const problemOver = ({ snapshot }: Order, scored: Scored): Problem => ({
  ...scored.problem,
  locked: rowsOf(snapshot.locked, scored),
  forbidden: rowsOf([...snapshot.forbidden, ...snapshot.taken], scored),
});

/**
 * Both sides of the proof as the sum of the scores: what unfilled places count is taken out of both alike, so they
 * are equal exactly when the engine's own are.
 */
const sumsOf = ({ mentees }: Problem, { pairs, certificate }: Result) => {
  const unfilled = mentees.capacity.reduce((sum, capacity, row) => sum + capacity * (mentees.outside[row] ?? 0), 0);
  const filled = pairs.reduce((sum, [mentee]) => sum + (mentees.outside[mentee] ?? 0), 0);
  return { primal: certificate.primal - unfilled + filled, dual: certificate.dual - unfilled + filled };
};

const certificateOf = (problem: Problem, result: Result): Outcome['certificate'] => ({
  ok: result.certificate.ok,
  ...sumsOf(problem, result),
  violations: result.certificate.violations.map(({ kind }) => kind),
});

export const matchOver = (order: Order, report: Report): Outcome => {
  const people = order.snapshot.mentees.length;
  report({ phase: 'scoring', done: 0, total: people });
  const scored = scoreOver(order);
  report({ phase: 'solving', done: 0, total: people });
  const problem = problemOver(order, scored);
  const result = solve(problem, { onProgress: (done, total) => report({ phase: 'solving', done, total }) });
  report({ phase: 'certifying', done: people, total: people });
  return {
    objective: sumsOf(problem, result).primal,
    certificate: certificateOf(problem, result),
    pairs: describePairs(order.snapshot, scored, result),
    unmatched: describeUnmatched(order.snapshot, { ...scored, problem }, result),
  };
};

const keyOf = (pair: PersonPair): string => pair.join(' ');

const describePairs = (snapshot: Snapshot, scored: Scored, { pairs }: Pick<Result, 'pairs'>): MatchedPair[] => {
  const locked = new Set(snapshot.locked.map(keyOf));
  return pairs
    .flatMap(([menteeRow, mentorRow]): MatchedPair[] => {
      const mentee = snapshot.mentees[menteeRow];
      const mentor = snapshot.mentors[mentorRow];
      if (!mentee || !mentor) return [];
      return [
        {
          mentor: { enrollmentId: mentor.enrollmentId, personId: mentor.profile.id },
          mentee: { enrollmentId: mentee.enrollmentId, personId: mentee.profile.id },
          score: scored.score(menteeRow, mentorRow) ?? 0,
          facts: factsOf(scored, snapshot, menteeRow, mentorRow),
          isLocked: locked.has(keyOf([mentee.profile.id, mentor.profile.id])),
        },
      ];
    })
    .sort((a, b) => b.score - a.score || (a.mentor.personId < b.mentor.personId ? -1 : 1));
};

/** Everybody without a single pair, except those who had one before this run. */
const describeUnmatched = (snapshot: Snapshot, scored: Scored, result: Result): UnmatchedMember[] => {
  const hadPair = {
    mentee: new Set(snapshot.taken.map(([mentee]) => mentee)),
    mentor: new Set(snapshot.taken.map(([, mentor]) => mentor)),
  };
  const members = { mentee: snapshot.mentees, mentor: snapshot.mentors };
  return unmatched(scored, result).flatMap(({ id, role, index, capacity, filled, causes, relaxation }) => {
    const member = members[role][index];
    if (!member || filled > 0 || hadPair[role].has(id)) return [];
    return [
      {
        enrollmentId: member.enrollmentId,
        personId: id,
        role,
        free: capacity,
        cause: causes,
        relaxation: relaxation && { rule: relaxation.rule, gained: relaxation.gains },
      },
    ];
  });
};

export type Refusal = { readonly pair: PersonPair; readonly rules: readonly MatchRule[] };

/** Locks that cannot be kept: a rule forbids the pair, or more are locked than there are places. */
export const refusedLocks = (order: Omit<Order, 'seed'>): Refusal[] => {
  const { locked } = order.snapshot;
  if (locked.length === 0) return [];
  const inLocks = {
    mentee: new Set(locked.map(([mentee]) => mentee)),
    mentor: new Set(locked.map(([, mentor]) => mentor)),
  };
  const snapshot = {
    ...order.snapshot,
    mentees: order.snapshot.mentees.filter(({ profile }) => inLocks.mentee.has(profile.id)),
    mentors: order.snapshot.mentors.filter(({ profile }) => inLocks.mentor.has(profile.id)),
  };
  const gone = locked.filter(([mentee, mentor]) => !isIn(snapshot.mentees, mentee) || !isIn(snapshot.mentors, mentor));
  if (gone.length > 0) return gone.map((pair) => ({ pair, rules: ['no_capacity'] }));
  const scored = scoreOver({ ...order, snapshot, seed: 0 });
  const used = { mentee: new Map<number, number>(), mentor: new Map<number, number>() };
  return locked.flatMap((pair): Refusal[] => {
    const [mentee, mentor] = [scored.menteeIndex(pair[0]), scored.mentorIndex(pair[1])];
    const rules = scored.rules(mentee, mentor);
    if (rules.length > 0) return [{ pair, rules: [...rules] }];
    const isOver = [
      count(used.mentee, mentee) > (scored.mentees[mentee]?.capacity ?? 0),
      count(used.mentor, mentor) > (scored.mentors[mentor]?.capacity ?? 0),
    ].includes(true);
    return isOver ? [{ pair, rules: ['no_capacity'] }] : [];
  });
};

const isIn = (members: readonly Member[], personId: string): boolean =>
  members.some(({ profile }) => profile.id === personId);

const count = (used: Map<number, number>, row: number): number => {
  const next = (used.get(row) ?? 0) + 1;
  used.set(row, next);
  return next;
};

export type Effect =
  | { readonly allowed: false; readonly rules: readonly MatchRule[] }
  | { readonly allowed: true; readonly before: Total; readonly after: Total };
type Total = { readonly objective: number; readonly pairs: readonly MatchedPair[] };

/**
 * The exact effect of one pair by hand: the whole solved as it is and with the change, over the same scores, so that
 * nothing but the change can make a difference. With a lowest acceptable fit, a pair more counts what it is above it,
 * as it does for the solve: or else a poor pair too many would look like a gain.
 */
export const matchWith = (order: Order, correction: Correction): Effect => {
  const changed = { ...order, snapshot: corrected(order.snapshot, correction) };
  const refusals = refusedLocks(changed);
  const refused = refusals.find(({ pair }) => keyOf(pair) === keyOf(correction.pair)) ?? refusals[0];
  if (refused) return { allowed: false, rules: refused.rules };
  const scored = scoreOver(order);
  const [problem, changedProblem] = [problemOver(order, scored), problemOver(changed, scored)];
  const [present, next] = [solve(problem), solve(changedProblem)];
  const objective = sumsOf(problem, present).primal;
  const sum = sumsOf(changedProblem, next).primal;
  return {
    allowed: true,
    before: { objective, pairs: describePairs(order.snapshot, scored, present) },
    after: {
      objective: order.policy.outside === 0 ? sum : Math.max(0, Math.min(sum, objective + next.total - present.total)),
      pairs: describePairs(changed.snapshot, scored, next),
    },
  };
};
