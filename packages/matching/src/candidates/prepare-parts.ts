/** The parts of `score/`, prepared per person as short lists and small tables that threads share. */
import { availabilityUnits } from '../score/availability.ts';
import type { Demand, Kinship } from '../score/coverage.ts';
import type { GoalLists } from '../score/goal-lists.ts';
import { countInterests } from '../score/interests.ts';
import { numberTexts } from '../score/number-texts.ts';
import { toUnits, UNKNOWN } from '../score/part-row.ts';
import { isTwoWay, type Policy } from '../score/policy.ts';
import type { Profile } from '../score/profile.ts';
import type { WorkingTime } from '../score/working-hours.ts';
import { createCredits } from './credits.ts';
import type { Availability, Interests, Novelty, Overlap, Skills, Style } from './parts.ts';
import { countPairs, type People, type Values } from './prepare-rules.ts';
import { bySeat, type Seating } from './seating.ts';
import { invert, type Lists, reorder, sharedDoubles, shareInts, writeLists } from './shared-lists.ts';

export function prepareSkills(
  { mentees, mentors }: People,
  policy: Policy,
  kinship: Kinship,
  seating: Seating,
): Skills {
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

/** One want per concept (the highest level and importance stated), with the floor set by the competence gap. */
function demandsOf(profile: Profile, policy: Policy): readonly Demand[] {
  const gap = policy.competenceGap ?? 0;
  const byConcept = new Map<string, Demand>();
  for (const { concept, level, importance = 1 } of profile.learns) {
    const before = byConcept.get(concept);
    const own = profile.teaches.reduce(
      (most, skill) => (skill.concept === concept ? Math.max(most, skill.level) : most),
      0,
    );
    byConcept.set(concept, {
      concept,
      level: Math.max(level, before?.level ?? 0),
      importance: Math.max(importance, before?.importance ?? 0),
      floor: gap === 0 ? 0 : own + gap,
    });
  }
  return [...byConcept.values()];
}

/** Rows of the lists: all mentees, then all mentors. */
export function prepareGoals(lists: GoalLists, mentees: number, seating: Seating): Overlap {
  const { ptr, term, weight, total, terms } = lists;
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
export function prepareInterests({ mentees, mentors }: People, seating: Seating): Interests {
  const counts = countInterests([...mentees, ...mentors]);
  const setOf = ({ interests }: Profile) => [...new Set(interests)].sort();
  const names = [...counts.keys()].sort();
  const numberOf = new Map(names.map((name, number) => [name, number]));
  const weight = sharedDoubles(names.length);
  names.forEach((name, number) => {
    weight[number] = 1 / Math.sqrt(counts.get(name) ?? 1);
  });
  const toLists = (people: readonly Profile[]) =>
    writeLists(people.length, (row, add) => {
      const profile = people[row];
      for (const interest of profile === undefined ? [] : setOf(profile)) add(numberOf.get(interest) ?? 0, 0);
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

const NOT_ANSWERED = -1;

export function listScales({ mentees, mentors }: People): readonly string[] {
  const scales = new Set<string>();
  for (const { style = {} } of [...mentees, ...mentors]) for (const scale of Object.keys(style)) scales.add(scale);
  return [...scales].sort();
}

export function prepareStyle({ mentees, mentors }: People, scales: readonly string[], seating: Seating): Style {
  const width = scales.length;
  const write = (length: number, personAt: (row: number) => Profile | undefined) => {
    const answers = new Int16Array(new SharedArrayBuffer(2 * length * width)).fill(NOT_ANSWERED);
    for (let row = 0; row < length; row++) {
      const style = personAt(row)?.style ?? {};
      scales.forEach((scale, k) => {
        const answer = style[scale];
        if (answer !== undefined) answers[row * width + k] = toUnits(answer);
      });
    }
    return answers;
  };
  return {
    width,
    ofMentee: write(mentees.length, (mentee) => mentees[mentee]),
    ofSeat: write(seating.seats, (seat) => mentors[seating.mentorAt[seat] ?? -1]),
  };
}

export function prepareAvailability(
  schedules: Values,
  policy: Policy,
  time: WorkingTime,
  seating: Seating,
): Availability {
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

/** Stated wishes that meet somebody on the other side: a rank per listed person, in ten-thousandths. */
export function rankWishes(people: readonly Profile[], others: readonly Profile[]): Lists {
  const rowOf = new Map(others.map(({ id }, row) => [id, row]));
  return writeLists(people.length, (row, add) => {
    const listed = [...new Set(people[row]?.preferences ?? [])].flatMap((id) => rowOf.get(id) ?? []);
    listed.forEach((other, rank) => {
      add(other, toUnits((listed.length - rank) / listed.length));
    });
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
