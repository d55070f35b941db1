/** Why people were left over: one pass over the edges, then one short record per person with a free slot. */
import type { Profile, Role } from '../score/profile.ts';
import type { Removals } from '../score/removals.ts';
import type { RuleName } from '../score/rules.ts';
import type { Scored } from '../score/scored.ts';
import type { Result } from '../types.ts';

/**
 * `outbid`: admissible, but the slots went to pairs worth more to the whole.
 * `below_outside`: admissible, but worth less than both staying free.
 * `forbidden`: taken out by hand.
 */
export type Cause = RuleName | 'outbid' | 'below_outside' | 'forbidden';

export type LeftOver = {
  readonly id: string;
  readonly role: Role;
  readonly index: number;
  readonly capacity: number;
  readonly filled: number;
  /** How many candidates each cause took away, the largest number first. A candidate can fail several rules. */
  readonly causes: readonly { readonly rule: Cause; readonly removed: number }[];
  /** The one rule whose relaxation brings back most candidates; null if none does. */
  readonly relaxation: Removals['relaxation'];
};

/** Everybody with an unfilled slot; the wholly unmatched first, mentees before mentors. */
export function unmatched(scored: Scored, result: Result): readonly LeftOver[] {
  const tallies = { mentee: tallySide(scored.mentees.length), mentor: tallySide(scored.mentors.length) };
  for (const [mentee, mentor] of result.pairs) {
    increase(tallies.mentee.filled, mentee);
    increase(tallies.mentor.filled, mentor);
  }
  countCandidates(scored, result, tallies);
  const list = (role: Role): LeftOver[] => {
    const people = role === 'mentee' ? scored.mentees : scored.mentors;
    return people.flatMap((profile, index) => {
      const filled = tallies[role].filled[index] ?? 0;
      if (filled >= profile.capacity) return [];
      const { outbid, below_outside, forbidden } = tallies[role];
      return leftOver(profile, index, filled, scored.removals(role, index), {
        outbid: outbid[index] ?? 0,
        below_outside: below_outside[index] ?? 0,
        forbidden: forbidden[index] ?? 0,
      });
    });
  };
  return inOrder([...list('mentee'), ...list('mentor')]);
}

/** The wholly unmatched first. */
export function inOrder(people: readonly LeftOver[]): readonly LeftOver[] {
  const isPartial = ({ filled }: LeftOver) => (filled > 0 ? 1 : 0);
  return people.toSorted((a, b) => isPartial(a) - isPartial(b));
}

export type OtherCauses = Readonly<Record<Exclude<Cause, RuleName>, number>>;

export function leftOver(
  { id, role, capacity }: Profile,
  index: number,
  filled: number,
  { rules, relaxation }: Removals,
  others: OtherCauses,
): LeftOver {
  const causes: { rule: Cause; removed: number }[] = rules.map(({ rule, total }) => ({ rule, removed: total }));
  for (const rule of ['outbid', 'below_outside', 'forbidden'] as const) {
    if (others[rule] > 0) causes.push({ rule, removed: others[rule] });
  }
  causes.sort((a, b) => b.removed - a.removed);
  return { id, role, index, capacity, filled, causes, relaxation };
}

type Tally = {
  readonly filled: Int32Array;
  readonly outbid: Int32Array;
  readonly below_outside: Int32Array;
  readonly forbidden: Int32Array;
};

function tallySide(people: number): Tally {
  return {
    filled: new Int32Array(people),
    outbid: new Int32Array(people),
    below_outside: new Int32Array(people),
    forbidden: new Int32Array(people),
  };
}

function countCandidates(scored: Scored, result: Result, tallies: Readonly<Record<Role, Tally>>): void {
  const { mentees, mentors, edges, forbidden = [] } = scored.problem;
  const columns = mentors.capacity.length;
  const isForbidden = new Set(forbidden.map(([mentee, mentor]) => mentee * columns + mentor));
  for (let mentee = 0; mentee < mentees.capacity.length; mentee++) {
    for (let edge = edges.ptr[mentee] ?? 0; edge < (edges.ptr[mentee + 1] ?? 0); edge++) {
      if (result.state.x[edge] === 1) continue;
      const mentor = edges.col[edge] ?? 0;
      const staying = (mentees.outside[mentee] ?? 0) + (mentors.outside[mentor] ?? 0);
      const isWorse = (edges.weight[edge] ?? 0) < staying;
      const cause = isForbidden.has(mentee * columns + mentor) ? 'forbidden' : isWorse ? 'below_outside' : 'outbid';
      increase(tallies.mentee[cause], mentee);
      increase(tallies.mentor[cause], mentor);
    }
  }
}

function increase(counts: Int32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}
