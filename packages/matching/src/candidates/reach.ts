/**
 * How many points the sparse parts of a mentee's score can reach with everybody, at once: one whole number per seat.
 *
 * Idea: a pair's known parts share 1,000,000 points in proportion to their weights, so all patterns of known parts are
 * multiples of one weighting. Skills, goals and interests are added up in that one weighting through inverted lists,
 * each addition rounded up; a factor per pattern (see bounds.ts) turns the sum into an upper bound of the score.
 * O(length of the lists touched) per mentee.
 */
import { FULL } from '../score/part-row.ts';
import type { Given } from './given.ts';
import type { Interests, Overlap, Roster, Skills } from './parts.ts';

/** Returns the sums for one mentee; they hold until the next call. */
export type Reach = (mentee: number) => Int32Array;

/** @param given turned to the same mentee before each call. */
export function createReach({ seating, skills, goals, interests, worth }: Roster, given: Given | null): Reach {
  const reach = new Int32Array(seating.seats);
  const addWants = createWantAdder(skills, worth.skills, reach);
  const addOffers = createOfferAdder(skills, worth.skills, reach, given);
  return (mentee) => {
    reach.fill(0);
    if (worth.skills > 0) {
      addWants(mentee);
      addOffers(mentee);
    }
    if (worth.goals > 0) addGoals(goals, 2 * worth.goals, reach, mentee);
    if (worth.interests > 0) addInterests(interests, 2 * worth.interests, reach, mentee);
    return reach;
  };
}

function createWantAdder(
  { wantsOf, offersFor, isMixed, seatsOf, wanted, back }: Skills,
  worth: number,
  reach: Int32Array,
) {
  const metBy = new Int32Array(reach.length);
  let turn = 0;
  return (mentee: number): void => {
    const own = wanted[mentee] ?? 0;
    for (let place = wantsOf.ptr[mentee] ?? 0; place < (wantsOf.ptr[mentee + 1] ?? 0); place++) {
      const want = wantsOf.item[place] ?? 0;
      const points = (worth * (wantsOf.value[place] ?? 0)) / FULL;
      const isOnce = isMixed[want] === 0;
      turn++;
      // Offers come from the most helpful down, so the first one under which a mentor is met is the one that counts.
      for (let k = offersFor.ptr[want] ?? 0; k < (offersFor.ptr[want + 1] ?? 0); k++) {
        const offer = offersFor.item[k] ?? 0;
        const credit = points * (offersFor.value[k] ?? 0);
        const most = Math.ceil(credit / own);
        const end = seatsOf.ptr[offer + 1] ?? 0;
        for (let at = seatsOf.ptr[offer] ?? 0; at < end; at++) {
          const seat = seatsOf.item[at] ?? 0;
          if (!isOnce) {
            if (metBy[seat] === turn) continue;
            metBy[seat] = turn;
          }
          const added = back === null ? most : Math.ceil(credit / (own + (back.wantedBySeat[seat] ?? 0)));
          reach[seat] = (reach[seat] ?? 0) + added;
        }
      }
    }
  };
}

function createOfferAdder(
  { wanted, back }: Skills,
  worth: number,
  reach: Int32Array,
  given: Given | null,
): (mentee: number) => void {
  if (back === null || given === null) return () => {};
  const { seatsOf, wantedBySeat } = back;
  return (mentee) => {
    const own = wanted[mentee] ?? 0;
    for (let k = 0; k < given.count(); k++) {
      const want = given.want[k] ?? 0;
      const points = (worth * (given.credit[want] ?? 0)) / FULL;
      for (let at = seatsOf.ptr[want] ?? 0; at < (seatsOf.ptr[want + 1] ?? 0); at++) {
        const seat = seatsOf.item[at] ?? 0;
        const added = (points * (seatsOf.value[at] ?? 0)) / (own + (wantedBySeat[seat] ?? 0));
        reach[seat] = (reach[seat] ?? 0) + Math.ceil(added);
      }
    }
  };
}

function addGoals({ termsOf, seatsOf, own, ofSeat }: Overlap, worth: number, reach: Int32Array, mentee: number): void {
  const total = own[mentee] ?? 0;
  for (let place = termsOf.ptr[mentee] ?? 0; place < (termsOf.ptr[mentee + 1] ?? 0); place++) {
    const term = termsOf.item[place] ?? 0;
    const weight = termsOf.value[place] ?? 0;
    for (let at = seatsOf.ptr[term] ?? 0; at < (seatsOf.ptr[term + 1] ?? 0); at++) {
      const seat = seatsOf.item[at] ?? 0;
      const shared = Math.min(weight, seatsOf.value[at] ?? 0);
      reach[seat] = (reach[seat] ?? 0) + Math.ceil((worth * shared) / (total + (ofSeat[seat] ?? 0)));
    }
  }
}

function addInterests(
  { interestsOf, seatsOf, weight, own, ofSeat }: Interests,
  worth: number,
  reach: Int32Array,
  mentee: number,
): void {
  const total = own[mentee] ?? 0;
  for (let place = interestsOf.ptr[mentee] ?? 0; place < (interestsOf.ptr[mentee + 1] ?? 0); place++) {
    const interest = interestsOf.item[place] ?? 0;
    const shared = worth * (weight[interest] ?? 0);
    for (let at = seatsOf.ptr[interest] ?? 0; at < (seatsOf.ptr[interest + 1] ?? 0); at++) {
      const seat = seatsOf.item[at] ?? 0;
      reach[seat] = (reach[seat] ?? 0) + Math.ceil(shared / (total + (ofSeat[seat] ?? 0)));
    }
  }
}
