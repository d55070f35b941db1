/** Locks that cannot be kept: a rule forbids the pair, or more are locked than there are places. */
import type { MatchRule } from '@viceversa/contract';
import { type Order, scoreOver } from './session.ts';
import type { Member, PersonPair } from './snapshot.ts';

export type Refusal = { readonly pair: PersonPair; readonly rules: readonly MatchRule[] };

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
