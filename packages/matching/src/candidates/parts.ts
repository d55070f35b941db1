/**
 * What the parts of a score need to know about people, per mentee and per seat. All of it is plain numbers in shared
 * memory, so that it can be sent to a thread without copying.
 */
import type { Part } from '../score/policy.ts';
import type { Rules } from './gates.ts';
import type { Seating } from './seating.ts';
import type { Lists } from './shared-lists.ts';

export type Skills = {
  /** Mentee → wants, with importance. */
  readonly wantsOf: Lists;
  /** Want → offers, with credit in ten-thousandths; the largest first. */
  readonly offersFor: Lists;
  /** Want: 1 if one mentor may be met under several offers. */
  readonly isMixed: Int32Array;
  /** Offer → seats, and back. */
  readonly seatsOf: Lists;
  readonly offersAt: Lists;
  readonly wanted: Int32Array;
  /** What mentors want from mentees; null where only mentees learn. */
  readonly back: {
    /** Mentee → offers. */
    readonly offersOf: Lists;
    /** Offer → wants, with credit. */
    readonly wantsFor: Lists;
    readonly wants: number;
    /** Want → seats, with importance, and back. */
    readonly seatsOf: Lists;
    readonly wantsAt: Lists;
    readonly wantedBySeat: Int32Array;
  } | null;
};

/** Goals: what two lists share is the smaller weight of each common term. */
export type Overlap = {
  /** Mentee → terms, with weight. */
  readonly termsOf: Lists;
  readonly seatsOf: Lists;
  readonly termsAt: Lists;
  /** Sum of weights; 0 = not stated. */
  readonly own: Int32Array;
  readonly ofSeat: Int32Array;
};

export type Interests = {
  readonly weight: Float64Array;
  readonly interestsOf: Lists;
  readonly seatsOf: Lists;
  readonly interestsAt: Lists;
  readonly own: Float64Array;
  readonly ofSeat: Float64Array;
};

/** Answers in ten-thousandths, `width` per person; −1 = not answered. */
export type Style = { readonly width: number; readonly ofMentee: Int16Array; readonly ofSeat: Int16Array };

/** `units[value of mentee × values + value of seat]` in ten-thousandths; `most` per value of a mentee. */
export type Availability = {
  readonly ofMentee: Int32Array;
  readonly ofSeat: Int32Array;
  readonly values: number;
  readonly units: Uint16Array;
  readonly most: Uint16Array;
};

type Texts = { readonly ofMentee: Int32Array; readonly ofSeat: Int32Array };
export type Novelty = { readonly department: Texts; readonly site: Texts };

/** Everybody of one run. */
export type Roster = {
  readonly mentees: number;
  readonly mentors: number;
  readonly seating: Seating;
  /** What each mentee, and whoever sits at each seat, stated, as bits of `seating.ts`. */
  readonly stated: Int32Array;
  readonly statedAt: Int32Array;
  readonly rules: Rules;
  readonly skills: Skills;
  readonly goals: Overlap;
  readonly interests: Interests;
  readonly style: Style;
  readonly availability: Availability;
  /** Mentee → seats that either wished for, with the sum of both ranks. */
  readonly wishes: Lists;
  readonly novelty: Novelty;
  /** Points at stake per pattern of known parts (see `score/point-shares.ts`). */
  readonly shares: Int32Array;
  /** Points per part if all parts are known, unrounded. */
  readonly worth: Readonly<Record<Part, number>>;
};
