/**
 * Common time of two people in one week, exact across zones and clock changes.
 *
 * Idea: people share few different weeks. Equal weeks get one number, whatever zone and words they were stated in, so
 * that a pair is one look-up in a table while the numbers are few, and a count over 63 words otherwise; both give the
 * same minutes. O(schedules) to build, O(1) per pair after the first.
 */
import type { AvailabilityWindow, Profile } from './profile.ts';
import {
  commonMinutes,
  commonWindows,
  mondayOf,
  onWorkingDays,
  type Week,
  WORKING_DAYS,
  weekOf,
} from './weekly-hours.ts';

export { WORKING_DAYS } from './weekly-hours.ts';

export type WorkingTime = {
  /** Number of different schedules. */
  readonly schedules: number;
  /** Schedule number of a person; −1 = not stated. */
  readonly scheduleOf: (profile: Profile) => number;
  /** Common minutes in the reference week, in steps of five; −1 if either schedule is not stated. */
  readonly weekOverlap: (a: number, b: number) => number;
  /** Minutes of a schedule in the reference week. */
  readonly weekLength: (schedule: number) => number;
  /**
   * The week's least overlap for a rule of so many minutes a working day. Somebody who stated windows set that time
   * aside for meeting, so there one day's worth in the whole week is enough.
   */
  readonly leastOverlap: (a: number, b: number, minutesADay: number) => number;
  /** The overlap as windows of the wall clock in `zone`; empty unless one of the two stated windows. */
  readonly sharedWindows: (a: number, b: number, zone: string) => readonly AvailabilityWindow[];
};

type Schedule = { readonly week: Week; readonly isWindows: boolean; readonly length: number };

/** Up to this many schedules the overlaps are kept in a table of 8 MB. */
const TABLE_LIMIT = 2000;
const NOT_COUNTED = 65_535;

export function createWorkingTime(profiles: readonly Profile[], referenceDate: string): WorkingTime {
  const monday = mondayOf(referenceDate);
  const byWords = new Map<string, number>();
  const byWeek = new Map<string, number>();
  const schedules: Schedule[] = [];
  for (const profile of profiles) {
    const words = wordsOf(profile);
    if (words === null || byWords.has(words)) continue;
    const isWindows = hasWindows(profile);
    const week = weekOf(monday, profile.zone ?? 'UTC', windowsOf(profile));
    const key = `${isWindows} ${week.join()}`;
    const number = byWeek.get(key) ?? schedules.push({ week, isWindows, length: commonMinutes(week, week) }) - 1;
    byWeek.set(key, number);
    byWords.set(words, number);
  }
  const count = schedules.length;
  const compute = (a: number, b: number) => {
    const [one, other] = [schedules[a], schedules[b]];
    return one === undefined || other === undefined ? -1 : commonMinutes(one.week, other.week);
  };
  const table = count <= TABLE_LIMIT ? new Uint16Array(count * count).fill(NOT_COUNTED) : null;
  return {
    schedules: count,
    scheduleOf: (profile) => byWords.get(wordsOf(profile) ?? '') ?? -1,
    weekOverlap: (a, b) => {
      if (a < 0 || b < 0) return -1;
      if (table === null) return compute(a, b);
      const place = a * count + b;
      const known = table[place] ?? NOT_COUNTED;
      if (known !== NOT_COUNTED) return known;
      const minutes = compute(a, b);
      table[place] = minutes;
      return minutes;
    },
    weekLength: (schedule) => schedules[schedule]?.length ?? -1,
    leastOverlap: (a, b, minutesADay) =>
      (schedules[a]?.isWindows ?? false) || (schedules[b]?.isWindows ?? false)
        ? minutesADay
        : minutesADay * WORKING_DAYS,
    sharedWindows: (a, b, zone) => {
      const [one, other] = [schedules[a], schedules[b]];
      if (one === undefined || other === undefined || !(one.isWindows || other.isWindows)) return [];
      return commonWindows(one.week, other.week, monday, zone);
    },
  };
}

function hasWindows({ windows = [] }: Profile): boolean {
  return windows.length > 0;
}

function windowsOf({ windows = [], workingHours }: Profile): readonly AvailabilityWindow[] {
  if (windows.length > 0 || workingHours === null) return windows;
  return onWorkingDays(workingHours);
}

/** Null for a person who stated no zone or no time. */
function wordsOf(profile: Profile): string | null {
  const { zone, workingHours, windows = [] } = profile;
  if (zone === null) return null;
  if (hasWindows(profile)) return `${zone} ${windows.map(({ day, start, end }) => `${day} ${start} ${end}`).join()}`;
  return workingHours === null ? null : `${zone} ${workingHours.start} ${workingHours.end}`;
}
