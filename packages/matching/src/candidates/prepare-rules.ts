/** The hard rules of `score/rules.ts` as traits, groups, lines and names, in numbers that threads share. */
import { MatchingError } from '../matching-error.ts';
import { numberTexts } from '../score/number-texts.ts';
import type { People, Population } from '../score/population.ts';
import { NOTHING_STATED, type Profile } from '../score/profile.ts';
import { createReportingLines, type ReportingLines } from '../score/reporting-lines.ts';
import { createRules, type RuleRow } from '../score/rules.ts';
import type { Pair } from '../types.ts';
import type { Group, Line, Trait } from './gates.ts';
import { bySeat, type Seating } from './seating.ts';
import { invert, type Lists, sharedInts, shareInts, writeLists } from './shared-lists.ts';

/** Distinct values of one field, with somebody who states nothing but that field for each. */
export type Values = {
  readonly ofMentee: Int32Array;
  readonly ofMentor: Int32Array;
  readonly mentees: readonly Profile[];
  readonly mentors: readonly Profile[];
};

/** @param pick the field under test; everything else stays unstated. */
export function distinctValues(
  { mentees, mentors }: People,
  pick: (profile: Profile) => Partial<Profile>,
  keyOf: (profile: Profile) => string | number,
): Values {
  const number = (people: readonly Profile[], side: Profile['role']) => {
    const numbers = new Map<string | number, number>();
    const models: Profile[] = [];
    const of = sharedInts(people.length);
    people.forEach((profile, row) => {
      const key = keyOf(profile);
      const known = numbers.get(key) ?? models.length;
      if (known === models.length)
        models.push({ ...NOTHING_STATED, ...pick(profile), id: `${side} ${known}`, role: side });
      numbers.set(key, known);
      of[row] = known;
    });
    return { of, models };
  };
  const one = number(mentees, 'mentee');
  const other = number(mentors, 'mentor');
  return { ofMentee: one.of, ofMentor: other.of, mentees: one.models, mentors: other.models };
}

/** 128 MB of answers about pairs of values; only schedules can come near: 11,000 different ones on each side. */
const MOST_PAIRS_OF_VALUES = 2 ** 27;

/** @throws MatchingError `too_large` if a table over all pairs of values would not fit. */
export function countPairs({ mentees, mentors }: Values): number {
  const pairs = mentees.length * mentors.length;
  if (pairs > MOST_PAIRS_OF_VALUES) {
    throw new MatchingError('too_large', { valuesOfMentees: mentees.length, valuesOfMentors: mentors.length });
  }
  return pairs;
}

/** Asks the rules themselves about each two values, so that there is one place that knows them. */
export function rulesOver({ mentees, mentors }: People, { policy, time }: Population): RuleRow {
  return createRules({ mentees, mentors, policy, time, lines: createReportingLines([]) });
}

export function createTrait(values: Values, population: Population, seating: Seating): Trait | null {
  const { mentees, mentors } = values;
  const ruleRow = rulesOver(values, population);
  const isShut = new Uint8Array(new SharedArrayBuffer(countPairs(values)));
  const masks = new Int32Array(mentors.length);
  let isNeeded = false;
  mentees.forEach((_, value) => {
    ruleRow(value, masks);
    masks.forEach((mask, other) => {
      if (mask === 0) return;
      isShut[value * mentors.length + other] = 1;
      isNeeded = true;
    });
  });
  if (!isNeeded) return null;
  return { ofMentee: values.ofMentee, ofSeat: bySeat(seating, values.ofMentor, -1), values: mentors.length, isShut };
}

export function createGroup(
  { mentees, mentors }: People,
  seating: Seating,
  read: (profile: Profile) => string | null | undefined,
): Group {
  const { ofMentee, ofMentor } = numberTexts(mentees, mentors, read);
  const groups = 1 + ofMentor.reduce((most, group) => Math.max(most, group), -1);
  const memberships = writeLists(mentors.length, (mentor, add) => {
    const group = ofMentor[mentor] ?? -1;
    if (group >= 0) add(group, 0);
  });
  const isMet = (group: number) => (group < groups ? group : -1);
  return { ofMentee: shareInts(ofMentee.map(isMet)), seats: invert(memberships, groups, seating.mentorAt) };
}

/** @param others whom the line reaches, and `placeOf` where each of them stands. */
export function createLine(
  people: readonly Profile[],
  others: readonly Profile[],
  placeOf: (row: number) => number,
  lines: ReportingLines,
): Line {
  const intervals = people.map(({ id }) => lines.interval(id));
  const placed = others
    .map(({ id }, row) => {
      const [enter, leave] = lines.interval(id);
      return { enter, leave, place: placeOf(row) };
    })
    .filter(({ enter }) => enter >= 0)
    .sort((a, b) => a.enter - b.enter || b.leave - a.leave || a.place - b.place);
  const above = sharedInts(placed.length);
  const path: number[] = [];
  placed.forEach(({ enter }, k) => {
    while (path.length > 0 && (placed[path.at(-1) ?? 0]?.leave ?? 0) <= enter) path.pop();
    above[k] = path.at(-1) ?? -1;
    path.push(k);
  });
  return {
    ownEnter: shareInts(intervals.map(([enter]) => enter)),
    ownLeave: shareInts(intervals.map(([, leave]) => leave)),
    enter: shareInts(placed.map(({ enter }) => enter)),
    leave: shareInts(placed.map(({ leave }) => leave)),
    place: shareInts(placed.map(({ place }) => place)),
    above,
  };
}

/** Per mentee: mentors whom a rule names: the own self, not with, veto, sponsor, former partner, dotted line. */
export function listNamed({ mentees, mentors, policy, lines }: Population, byHand: readonly Pair[]): Lists {
  const menteeAt = new Map(mentees.map(({ id }, row) => [id, row]));
  const mentorAt = new Map(mentors.map(({ id }, row) => [id, row]));
  const named = new Map<number, Set<number>>();
  const mark = (mentee: number | undefined, mentor: number | undefined) => {
    if (mentee === undefined || mentor === undefined) return;
    named.set(mentee, (named.get(mentee) ?? new Set()).add(mentor));
  };
  for (const { id, notWith, vetoes = [], sponsorOf = [], formerPartners } of [...mentees, ...mentors]) {
    const dotted = policy.forbidReportingLine ? lines.dottedManagerOf(id) : null;
    const former = policy.forbidFormerPairs ? formerPartners : [];
    for (const other of [id, ...notWith, ...vetoes, ...sponsorOf, ...former, ...(dotted === null ? [] : [dotted])]) {
      mark(menteeAt.get(id), mentorAt.get(other));
      mark(menteeAt.get(other), mentorAt.get(id));
    }
  }
  for (const [mentee, mentor] of byHand) mark(mentee, mentor);
  return writeLists(mentees.length, (mentee, add) => {
    for (const mentor of named.get(mentee) ?? []) add(mentor, 0);
  });
}
