/** The parts of `score/`, prepared per person as short lists and small tables that threads share. */
import { availabilityUnits } from '../score/availability.ts';
import { demandsOf } from '../score/credit.ts';
import { interestsOf, interestWeight } from '../score/interests.ts';
import { numberTexts } from '../score/number-texts.ts';
import { UNKNOWN } from '../score/part-row.ts';
import { isTwoWay } from '../score/policy.ts';
import type { People, Population } from '../score/population.ts';
import { createWishReader } from '../score/preferences.ts';
import type { Profile } from '../score/profile.ts';
import { writeAnswers } from '../score/style.ts';
import { createCredits } from './credits.ts';
import type { Availability, Interests, Novelty, Overlap, Skills, Style } from './parts.ts';
import { countPairs, type Values } from './prepare-rules.ts';
import { bySeat, type Seating } from './seating.ts';
import { invert, type Lists, reorder, sharedDoubles, shareInts, writeLists } from './shared-lists.ts';

export function prepareSkills({ mentees, mentors, policy, kinship }: Population, seating: Seating): Skills {
  const toDemands = (profile: Profile) => demandsOf(profile, policy);
  const teaches = (profile: Profile) => profile.teaches;
  const toMentee = createCredits(mentees.map(toDemands), mentors.map(teaches), kinship);
  const forward = {
    wantsOf: toMentee.wantsOf,
    offersFor: toMentee.offersFor,
    isMixed: toMentee.isMixed,
    seatsOf: invert(toMentee.offersOf, toMentee.offers, seating.mentorAt),
    offersAt: reorder(toMentee.offersOf, seating.mentorAt),
    wanted: toMentee.wanted,
  };
  if (!isTwoWay(policy.kind)) return { ...forward, back: null };
  const toMentor = createCredits(mentors.map(toDemands), mentees.map(teaches), kinship);
  const eachWant = Int32Array.from({ length: toMentor.wants }, (_, want) => want);
  return {
    ...forward,
    back: {
      offersOf: toMentor.offersOf,
      wantsFor: invert(toMentor.offersFor, toMentor.offers, eachWant),
      wants: toMentor.wants,
      seatsOf: invert(toMentor.wantsOf, toMentor.wants, seating.mentorAt),
      wantsAt: reorder(toMentor.wantsOf, seating.mentorAt),
      wantedBySeat: bySeat(seating, toMentor.wanted, 0),
    },
  };
}

/** Rows of the lists: all mentees, then all mentors. */
export function prepareGoals({ goals, mentees: { length: mentees } }: Population, seating: Seating): Overlap {
  const { ptr, term, weight, total, terms } = goals;
  const all: Lists = { ptr: shareInts(ptr), item: shareInts(term), value: shareInts(weight) };
  const mentorRows = seating.mentorAt.map((mentor) => (mentor < 0 ? -1 : mentees + mentor));
  return {
    termsOf: all,
    seatsOf: invert(all, terms.length, mentorRows),
    termsAt: reorder(all, mentorRows),
    own: shareInts(total.subarray(0, mentees)),
    ofSeat: bySeat(seating, total.subarray(mentees), 0),
  };
}

/** Numbers rise in the order of the names, so that sums of fractions come out the same as in `score/interests.ts`. */
export function prepareInterests(
  { mentees, mentors, interestCounts: counts }: Population,
  seating: Seating,
): Interests {
  const names = [...counts.keys()].sort();
  const numberOf = new Map(names.map((name, number) => [name, number]));
  const weight = sharedDoubles(names.length);
  names.forEach((name, number) => {
    weight[number] = interestWeight(counts.get(name) ?? 1);
  });
  const toLists = (people: readonly Profile[]) =>
    writeLists(people.length, (row, add) => {
      const profile = people[row];
      for (const interest of profile === undefined ? [] : interestsOf(profile)) add(numberOf.get(interest) ?? 0, 0);
    });
  const weigh = ({ ptr, item }: Lists, row: number) => {
    let sum = 0;
    for (let place = ptr[row] ?? 0; place < (ptr[row + 1] ?? 0); place++) sum += weight[item[place] ?? 0] ?? 0;
    return sum;
  };
  const ofMentees = toLists(mentees);
  const ofMentors = toLists(mentors);
  const own = sharedDoubles(mentees.length);
  const ofSeat = sharedDoubles(seating.seats);
  mentees.forEach((_, mentee) => {
    own[mentee] = weigh(ofMentees, mentee);
  });
  mentors.forEach((_, mentor) => {
    ofSeat[seating.seatOf[mentor] ?? 0] = weigh(ofMentors, mentor);
  });
  return {
    weight,
    interestsOf: ofMentees,
    seatsOf: invert(ofMentors, names.length, seating.mentorAt),
    interestsAt: reorder(ofMentors, seating.mentorAt),
    own,
    ofSeat,
  };
}

export function prepareStyle({ mentees, mentors }: People, scales: readonly string[], seating: Seating): Style {
  const width = scales.length;
  const write = (length: number, personAt: (row: number) => Profile | undefined) => {
    const answers = new Int16Array(new SharedArrayBuffer(2 * length * width));
    for (let row = 0; row < length; row++) writeAnswers(personAt(row) ?? {}, scales, answers, row * width);
    return answers;
  };
  return {
    width,
    ofMentee: write(mentees.length, (mentee) => mentees[mentee]),
    ofSeat: write(seating.seats, (seat) => mentors[seating.mentorAt[seat] ?? -1]),
  };
}

export function prepareAvailability(schedules: Values, { policy, time }: Population, seating: Seating): Availability {
  const columns = schedules.mentors.map(time.scheduleOf);
  const units = new Uint16Array(new SharedArrayBuffer(2 * countPairs(schedules)));
  const most = new Uint16Array(new SharedArrayBuffer(2 * schedules.mentees.length));
  schedules.mentees.forEach((profile, value) => {
    const own = time.scheduleOf(profile);
    columns.forEach((other, column) => {
      const part = availabilityUnits(time, policy, own, other);
      units[value * columns.length + column] = part;
      if (part !== UNKNOWN) most[value] = Math.max(most[value] ?? 0, part);
    });
  });
  return {
    ofMentee: schedules.ofMentee,
    ofSeat: bySeat(seating, schedules.ofMentor, 0),
    values: columns.length,
    units,
    most,
  };
}

export function prepareNovelty({ mentees, mentors }: People, seating: Seating): Novelty {
  const department = numberTexts(mentees, mentors, (profile) => profile.department);
  const site = numberTexts(mentees, mentors, (profile) => profile.site);
  return {
    department: { ofMentee: shareInts(department.ofMentee), ofSeat: bySeat(seating, department.ofMentor, -1) },
    site: { ofMentee: shareInts(site.ofMentee), ofSeat: bySeat(seating, site.ofMentor, -1) },
  };
}

export function listWishes(people: readonly Profile[], others: readonly Profile[]): Lists {
  const wishesOf = createWishReader(others);
  return writeLists(people.length, (row, add) => {
    const profile = people[row];
    for (const { other, units } of profile === undefined ? [] : wishesOf(profile)) add(other, units);
  });
}

/** Per mentee: the seats that either side wished for, and the sum of both ranks. */
export function prepareWishes(ofMentees: Lists, ofMentors: Lists, seating: Seating): Lists {
  const mentees = ofMentees.ptr.length - 1;
  const fromMentors = invert(
    ofMentors,
    mentees,
    Int32Array.from(seating.seatOf, (_, mentor) => mentor),
  );
  return writeLists(mentees, (mentee, add) => {
    const sums = new Map<number, number>();
    for (const lists of [ofMentees, fromMentors]) {
      for (let place = lists.ptr[mentee] ?? 0; place < (lists.ptr[mentee + 1] ?? 0); place++) {
        const mentor = lists.item[place] ?? 0;
        sums.set(mentor, (sums.get(mentor) ?? 0) + (lists.value[place] ?? 0));
      }
    }
    for (const [mentor, sum] of sums) add(seating.seatOf[mentor] ?? 0, sum);
  });
}
