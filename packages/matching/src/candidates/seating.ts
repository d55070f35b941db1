/**
 * Mentors in an order in which alike people sit together, so that whole stretches can be passed over at once.
 *
 * A block holds mentors who stated the same things: for one mentee, one set of parts counts for all of them, so the
 * points at stake per part are the same. Within a block mentors are ordered by level, schedule and languages, which
 * the rules look at. Each block starts at a multiple of 32 seats, so that a word of a bit set lies in one block; the
 * seats left over are empty.
 */
import { sharedInts } from './shared-lists.ts';

/** What a person stated, as bits. */
export const GOALS = 1;
export const INTERESTS = 2;
export const SCHEDULE = 4;
export const WISHES = 8;
export const DEPARTMENT = 16;
export const SITE = 32;
export const WANTS = 64;
export const SOME_STYLE = 128;
export const ALL_STYLE = 256;

export const SEATS_PER_WORD = 32;

export type Seating = {
  readonly seats: number;
  /** −1 = empty seat. */
  readonly mentorAt: Int32Array;
  readonly seatOf: Int32Array;
  /** Block b: seats `start[b] … start[b + 1] − 1`, all by people who stated `stated[b]`. */
  readonly start: Int32Array;
  readonly stated: Int32Array;
};

/** @param order what to sort by within a block, the most selective first; one number per mentor each. */
export function seatMentors(stated: Int32Array, order: readonly Int32Array[]): Seating {
  const keys = [stated, ...order];
  const sorted = Int32Array.from(stated, (_, mentor) => mentor).sort((a, b) => {
    for (const key of keys) {
      const difference = (key[a] ?? 0) - (key[b] ?? 0);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  const starts: number[] = [];
  const blocks: number[] = [];
  const seatOf = sharedInts(stated.length);
  let seats = 0;
  for (const mentor of sorted) {
    const bits = stated[mentor] ?? 0;
    if (blocks.at(-1) !== bits) {
      seats = Math.ceil(seats / SEATS_PER_WORD) * SEATS_PER_WORD;
      starts.push(seats);
      blocks.push(bits);
    }
    seatOf[mentor] = seats++;
  }
  seats = Math.ceil(seats / SEATS_PER_WORD) * SEATS_PER_WORD;
  const mentorAt = sharedInts(seats).fill(-1);
  seatOf.forEach((seat, mentor) => {
    mentorAt[seat] = mentor;
  });
  const start = sharedInts(starts.length + 1);
  start.set(starts);
  start[starts.length] = seats;
  const statedBy = sharedInts(blocks.length);
  statedBy.set(blocks);
  return { seats, mentorAt, seatOf, start, stated: statedBy };
}

/** One number per seat from one per mentor. */
export function bySeat({ mentorAt }: Seating, ofMentor: ArrayLike<number>, empty: number): Int32Array {
  const seated = sharedInts(mentorAt.length).fill(empty);
  mentorAt.forEach((mentor, seat) => {
    if (mentor >= 0) seated[seat] = ofMentor[mentor] ?? empty;
  });
  return seated;
}
