/** A result in the words of the contract: pairs with their reasons, and who stayed without one. */
import type { CompactPair, EnrollmentRole, MatchRule, ReasonFacts } from '@viceversa/contract';
import { type Pair, type Problem, type Result, type Scored, unmatched } from '@viceversa/matching';
import { factsOf } from './facts.ts';
import { chosenIn, scoresOf } from './session.ts';
import type { Member, PersonPair, Snapshot } from './snapshot.ts';

export type Somebody = Pick<Member, 'enrollmentId'> & { readonly personId: string };
export type MatchedPair = {
  readonly mentor: Somebody;
  readonly mentee: Somebody;
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

export const keyOf = (pair: PersonPair): string => pair.join(' ');

/** Rows of the problem stand in the order of the snapshot. */
export const somebody = (members: readonly Member[], row: number): Somebody => {
  const member = members[row];
  if (!member) throw new Error(`nobody in row ${row}`);
  return { enrollmentId: member.enrollmentId, personId: member.profile.id };
};

export const describePairs = (snapshot: Snapshot, scored: Scored, pairs: readonly Pair[]): MatchedPair[] => {
  const locked = new Set(snapshot.locked.map(keyOf));
  const scores = scoresOf(scored.problem, pairs);
  return pairs
    .map(([menteeRow, mentorRow], at): MatchedPair => {
      const mentee = somebody(snapshot.mentees, menteeRow);
      const mentor = somebody(snapshot.mentors, mentorRow);
      return {
        mentor,
        mentee,
        score: scores[at] ?? 0,
        facts: factsOf(scored, snapshot, menteeRow, mentorRow),
        isLocked: locked.has(keyOf([mentee.personId, mentor.personId])),
      };
    })
    .sort((a, b) => b.score - a.score || (a.mentor.personId < b.mentor.personId ? -1 : 1));
};

/** The best first. */
export const compactPairs = (snapshot: Snapshot, problem: Problem, pairs: readonly Pair[]): CompactPair[] => {
  const scores = scoresOf(problem, pairs);
  return pairs
    .map(([mentee, mentor], at) => ({
      mentor: somebody(snapshot.mentors, mentor).enrollmentId,
      mentee: somebody(snapshot.mentees, mentee).enrollmentId,
      score: scores[at] ?? 0,
    }))
    .sort((a, b) => b.score - a.score || (a.mentor < b.mentor ? -1 : 1));
};

/** Everybody without a single pair, except those who had one before this run. */
export const describeUnmatched = (
  snapshot: Snapshot,
  scored: Scored,
  problem: Problem,
  result: Result,
): UnmatchedMember[] => {
  const hadPair = {
    mentee: new Set(snapshot.taken.map(([mentee]) => mentee)),
    mentor: new Set(snapshot.taken.map(([, mentor]) => mentor)),
  };
  const members = { mentee: snapshot.mentees, mentor: snapshot.mentors };
  const seen = { ...result, state: { ...result.state, x: chosenIn(problem, result.pairs) } };
  return unmatched({ ...scored, problem }, seen).flatMap(
    ({ id, role, index, capacity, filled, causes, relaxation }): UnmatchedMember[] =>
      filled > 0 || hadPair[role].has(id)
        ? []
        : [
            {
              ...somebody(members[role], index),
              role,
              free: capacity,
              cause: causes,
              relaxation: relaxation && { rule: relaxation.rule, gained: relaxation.gains },
            },
          ],
  );
};
