/**
 * What one mentee shares with everybody at once, through inverted lists: per seat the sums behind skills, goals,
 * interests and wishes. The sums are the very numbers that `score/` adds up, so that rounding agrees to the point.
 * O(length of the lists touched) per mentee.
 */
import type { Interests, Overlap, Roster, Skills } from './parts.ts';
import type { Lists } from './shared-lists.ts';

export type Sums = {
  readonly skills: Int32Array;
  readonly goals: Int32Array;
  /** Fractions, added in the order of the names of the interests. */
  readonly interests: Float64Array;
  readonly wishes: Int32Array;
  readonly fill: (mentee: number) => void;
};

export function createSums(roster: Roster): Sums {
  const { seats } = roster.seating;
  const skills = new Int32Array(seats);
  const goals = new Int32Array(seats);
  const interests = new Float64Array(seats);
  const wishes = new Int32Array(seats);
  const addWants = createWantAdder(roster.skills, skills);
  const addOffers = roster.skills.back === null ? null : createOfferAdder(roster.skills.back, skills);
  let wishedFor = -1;
  return {
    skills,
    goals,
    interests,
    wishes,
    fill: (mentee) => {
      skills.fill(0);
      goals.fill(0);
      interests.fill(0);
      addWants(mentee);
      addOffers?.(mentee);
      addGoals(roster.goals, goals, mentee);
      addInterests(roster.interests, interests, mentee);
      if (wishedFor >= 0) setWishes(roster.wishes, wishes, wishedFor, false);
      setWishes(roster.wishes, wishes, mentee, true);
      wishedFor = mentee;
    },
  };
}

function createWantAdder({ wantsOf, offersFor, isMixed, seatsOf }: Skills, sums: Int32Array) {
  const metBy = new Int32Array(sums.length);
  let turn = 0;
  return (mentee: number): void => {
    for (let place = wantsOf.ptr[mentee] ?? 0; place < (wantsOf.ptr[mentee + 1] ?? 0); place++) {
      const want = wantsOf.item[place] ?? 0;
      const importance = wantsOf.value[place] ?? 0;
      turn++;
      // Offers come from the most helpful down, so the first one under which a mentor is met is the one that counts.
      for (let k = offersFor.ptr[want] ?? 0; k < (offersFor.ptr[want + 1] ?? 0); k++) {
        const offer = offersFor.item[k] ?? 0;
        const credit = importance * (offersFor.value[k] ?? 0);
        const end = seatsOf.ptr[offer + 1] ?? 0;
        if (isMixed[want] === 0) {
          for (let at = seatsOf.ptr[offer] ?? 0; at < end; at++) {
            const seat = seatsOf.item[at] ?? 0;
            sums[seat] = (sums[seat] ?? 0) + credit;
          }
          continue;
        }
        for (let at = seatsOf.ptr[offer] ?? 0; at < end; at++) {
          const seat = seatsOf.item[at] ?? 0;
          if (metBy[seat] === turn) continue;
          metBy[seat] = turn;
          sums[seat] = (sums[seat] ?? 0) + credit;
        }
      }
    }
  };
}

function createOfferAdder(back: NonNullable<Skills['back']>, sums: Int32Array) {
  const { offersOf, wantsFor, seatsOf } = back;
  const best = new Int32Array(back.wants);
  const met = new Int32Array(back.wants);
  return (mentee: number): void => {
    let count = 0;
    for (let place = offersOf.ptr[mentee] ?? 0; place < (offersOf.ptr[mentee + 1] ?? 0); place++) {
      const offer = offersOf.item[place] ?? 0;
      for (let k = wantsFor.ptr[offer] ?? 0; k < (wantsFor.ptr[offer + 1] ?? 0); k++) {
        const want = wantsFor.item[k] ?? 0;
        const credit = wantsFor.value[k] ?? 0;
        if (best[want] === 0) met[count++] = want;
        if (credit > (best[want] ?? 0)) best[want] = credit;
      }
    }
    for (let k = 0; k < count; k++) {
      const want = met[k] ?? 0;
      const credit = best[want] ?? 0;
      best[want] = 0;
      for (let at = seatsOf.ptr[want] ?? 0; at < (seatsOf.ptr[want + 1] ?? 0); at++) {
        const seat = seatsOf.item[at] ?? 0;
        sums[seat] = (sums[seat] ?? 0) + credit * (seatsOf.value[at] ?? 0);
      }
    }
  };
}

function addGoals({ termsOf, seatsOf }: Overlap, sums: Int32Array, mentee: number): void {
  for (let place = termsOf.ptr[mentee] ?? 0; place < (termsOf.ptr[mentee + 1] ?? 0); place++) {
    const term = termsOf.item[place] ?? 0;
    const weight = termsOf.value[place] ?? 0;
    for (let at = seatsOf.ptr[term] ?? 0; at < (seatsOf.ptr[term + 1] ?? 0); at++) {
      const seat = seatsOf.item[at] ?? 0;
      sums[seat] = (sums[seat] ?? 0) + Math.min(weight, seatsOf.value[at] ?? 0);
    }
  }
}

function addInterests({ interestsOf, seatsOf, weight }: Interests, sums: Float64Array, mentee: number): void {
  for (let place = interestsOf.ptr[mentee] ?? 0; place < (interestsOf.ptr[mentee + 1] ?? 0); place++) {
    const interest = interestsOf.item[place] ?? 0;
    const shared = weight[interest] ?? 0;
    for (let at = seatsOf.ptr[interest] ?? 0; at < (seatsOf.ptr[interest + 1] ?? 0); at++) {
      const seat = seatsOf.item[at] ?? 0;
      sums[seat] = (sums[seat] ?? 0) + shared;
    }
  }
}

function setWishes({ ptr, item, value }: Lists, wishes: Int32Array, mentee: number, isSet: boolean): void {
  for (let place = ptr[mentee] ?? 0; place < (ptr[mentee + 1] ?? 0); place++) {
    wishes[item[place] ?? 0] = isSet ? (value[place] ?? 0) : 0;
  }
}
