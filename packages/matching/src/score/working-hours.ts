/**
 * Common working time of two people in one week, exact across zones and clock changes.
 *
 * Idea: people share few different schedules (zone + hours). Each schedule becomes five intervals in minutes of UTC for
 * the Monday to Friday of the reference week, read from the time-zone database by Temporal; the overlap of two
 * schedules is computed once, when first asked. O(schedules) to build, O(1) per pair after the first.
 * A wall-clock time that a clock change skips moves forward by the gap; one that happens twice is the first (RFC 5545).
 */
import type { Profile } from './profile.ts';

export const WORKING_DAYS = 5;

export type WorkingTime = {
  /** Number of different schedules. */
  readonly schedules: number;
  /** Schedule number of a person; −1 = not stated. */
  readonly scheduleOf: (profile: Profile) => number;
  /** Common minutes in the reference week, Monday to Friday; −1 if either schedule is not stated. */
  readonly weekOverlap: (a: number, b: number) => number;
  /** Working minutes of a schedule in the reference week. */
  readonly weekLength: (schedule: number) => number;
};

/** Up to this many schedules the overlaps are kept in a table of 16 MB. */
const TABLE_LIMIT = 2000;

export function createWorkingTime(profiles: readonly Profile[], referenceDate: string): WorkingTime {
  const monday = mondayOf(referenceDate);
  const numbers = new Map<string, number>();
  const schedules: Float64Array[] = [];
  for (const { zone, workingHours } of profiles) {
    const key = keyOf(zone, workingHours);
    if (key === null || zone === null || workingHours === null || numbers.has(key)) continue;
    numbers.set(key, schedules.length);
    schedules.push(weekOf(monday, zone, workingHours.start, workingHours.end));
  }
  const count = schedules.length;
  const table = count <= TABLE_LIMIT ? new Int32Array(count * count).fill(-1) : null;
  const compute = (a: number, b: number) => overlap(schedules[a] ?? NO_HOURS, schedules[b] ?? NO_HOURS);
  return {
    schedules: count,
    scheduleOf: ({ zone, workingHours }) => numbers.get(keyOf(zone, workingHours) ?? '') ?? -1,
    weekOverlap: (a, b) => {
      if (a < 0 || b < 0) return -1;
      if (table === null) return compute(a, b);
      const place = a * count + b;
      if ((table[place] ?? -1) < 0) table[place] = compute(a, b);
      return table[place] ?? -1;
    },
    weekLength: (schedule) => compute(schedule, schedule),
  };
}

const NO_HOURS = new Float64Array(0);

function keyOf(zone: string | null, hours: Profile['workingHours']): string | null {
  return zone === null || hours === null ? null : `${zone} ${hours.start} ${hours.end}`;
}

function mondayOf(referenceDate: string): Temporal.PlainDate {
  const date = Temporal.PlainDate.from(referenceDate);
  return date.subtract({ days: date.dayOfWeek - 1 });
}

/** `[start, end, start, end, …]` in minutes since 1970 UTC, rising. */
function weekOf(monday: Temporal.PlainDate, zone: string, start: string, end: string): Float64Array {
  const minutes = new Float64Array(2 * WORKING_DAYS);
  const minuteAt = (day: Temporal.PlainDate, time: string) =>
    Math.floor(day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds / 60_000);
  for (let day = 0; day < WORKING_DAYS; day++) {
    const date = monday.add({ days: day });
    minutes[2 * day] = minuteAt(date, start);
    minutes[2 * day + 1] = minuteAt(end < start ? date.add({ days: 1 }) : date, end);
  }
  return minutes;
}

/** Two rising lists of intervals, walked side by side. */
function overlap(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const start = Math.max(a[i] ?? 0, b[j] ?? 0);
    const end = Math.min(a[i + 1] ?? 0, b[j + 1] ?? 0);
    if (end > start) sum += end - start;
    if ((a[i + 1] ?? 0) < (b[j + 1] ?? 0)) i += 2;
    else j += 2;
  }
  return sum;
}
