/** What one solve sees. It holds no names: they are looked up when a result is read. */
import type { Policy, ProgramKind } from '@viceversa/contract';
import {
  type Policy as EnginePolicy,
  MINIMUM_OUTSIDE,
  type Pair,
  type Position,
  type Profile,
} from '@viceversa/matching';

export type Member = { readonly enrollmentId: string; readonly profile: Profile };
/** `[mentee, mentor]` as person ids. */
export type PersonPair = readonly [mentee: string, mentor: string];

export type Snapshot = {
  readonly kind: ProgramKind;
  /** Start of the program: its week decides the offsets from UTC of shared working time. */
  readonly referenceDate: string;
  /** By person id, so that equal content is equal text. */
  readonly mentors: readonly Member[];
  readonly mentees: readonly Member[];
  /** Everybody above the people enrolled. */
  readonly positions: readonly Position[];
  /** How people wrote a skill or an interest. */
  readonly labels: Readonly<Record<string, string>>;
  readonly locked: readonly PersonPair[];
  readonly forbidden: readonly PersonPair[];
  /** Pairs of this program that live already: their places are taken, and they are not proposed again. */
  readonly taken: readonly PersonPair[];
};

export type Correction = { readonly change: 'lock' | 'forbid'; readonly pair: PersonPair };

/** A pair as of hand joins what the snapshot already holds; a forbidden pair outweighs its lock. */
export const corrected = (snapshot: Snapshot, { change, pair }: Correction): Snapshot => {
  const isOther = ([mentee, mentor]: PersonPair) => mentee !== pair[0] || mentor !== pair[1];
  const locked = snapshot.locked.filter(isOther);
  const forbidden = snapshot.forbidden.filter(isOther);
  return change === 'lock'
    ? { ...snapshot, locked: [...locked, pair], forbidden }
    : { ...snapshot, locked, forbidden: [...forbidden, pair] };
};

const scorePoints = 1_000_000;
const pointsPerPercent = scorePoints / 100;

/**
 * What an unfilled place of a mentee is worth. With a minimum score it is that score. Without one as many pairs as
 * possible are wanted before the best ones: one more pair then outweighs everything that a chain of changes through
 * all others could cost, up to the 999 changes that the engine's range of points holds.
 */
const outsideOf = (policy: Policy, { mentors, mentees }: Snapshot): number =>
  policy.outside > 0
    ? policy.outside * pointsPerPercent
    : Math.max(MINIMUM_OUTSIDE, -scorePoints * (Math.min(mentors.length, mentees.length) + 1));

/** The contract's rules in the engine's words. */
export const enginePolicy = (policy: Policy, snapshot: Snapshot): EnginePolicy => ({
  kind: snapshot.kind === 'circle' ? 'peer' : snapshot.kind,
  levelGap: policy.levelGap,
  differentDepartment: policy.differentDepartment,
  differentSite: policy.differentSite,
  sameLanguage: policy.sameLanguage,
  minimumOverlapMinutes: policy.minimumOverlapMinutes,
  forbidReportingLine: policy.forbidReportingLine,
  forbidFormerPairs: policy.forbidFormerPairs,
  competenceGap: policy.competenceGap,
  weights: policy.weights,
  outside: { mentor: 0, mentee: outsideOf(policy, snapshot) },
  referenceDate: snapshot.referenceDate,
});

export type IndexOf = { menteeIndex(id: string): number; mentorIndex(id: string): number };

/** Rows of pairs whose two people both take part. */
export const rowsOf = (pairs: readonly PersonPair[], index: IndexOf): Pair[] =>
  pairs
    .map(([mentee, mentor]): Pair => [index.menteeIndex(mentee), index.mentorIndex(mentor)])
    .filter(([mentee, mentor]) => mentee >= 0 && mentor >= 0);
