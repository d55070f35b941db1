/**
 * A week of availability as 2,016 bits, one per five minutes of UTC from Monday 00:00 of the reference week.
 *
 * Wall-clock windows are read through the time-zone database (Temporal) in that very week, so clock changes are in.
 * What falls before Monday or after Sunday in UTC is counted at the other end: the week stands for every week, and a
 * Monday morning in Auckland meets a Sunday in Los Angeles. Times are rounded to the nearest five minutes.
 * A wall-clock time that a clock change skips moves forward by the gap; one that happens twice is the first (RFC 5545).
 */
import { countBits } from './count-bits.ts';
import type { AvailabilityWindow } from './profile.ts';

const MINUTES_PER_BIT = 5;
const BITS = (7 * 24 * 60) / MINUTES_PER_BIT;
const WORDS_PER_WEEK = BITS / 32;
export const WORKING_DAYS = 5;

export type Week = Int32Array;
type Day = { readonly day: number; readonly start: string; readonly end: string };

export function mondayOf(referenceDate: string): Temporal.PlainDate {
  const date = Temporal.PlainDate.from(referenceDate);
  return date.subtract({ days: date.dayOfWeek - 1 });
}

/** Working hours are windows from Monday to Friday. */
export function onWorkingDays({ start, end }: { readonly start: string; readonly end: string }): readonly Day[] {
  return Array.from({ length: WORKING_DAYS }, (_, k) => ({ day: k + 1, start, end }));
}

export function weekOf(monday: Temporal.PlainDate, zone: string, windows: readonly AvailabilityWindow[]): Week {
  const week = new Int32Array(WORDS_PER_WEEK);
  const origin = startOf(monday, 'UTC', '00:00');
  for (const { day, start, end } of windows) {
    const date = monday.add({ days: day - 1 });
    const from = startOf(date, zone, start) - origin;
    const to = startOf(end < start ? date.add({ days: 1 }) : date, zone, end) - origin;
    for (let bit = from; bit < to; bit++) setBit(week, ((bit % BITS) + BITS) % BITS);
  }
  return week;
}

/** In steps of five minutes since 1970 UTC. */
function startOf(date: Temporal.PlainDate, timeZone: string, plainTime: string): number {
  return Math.round(date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds / (MINUTES_PER_BIT * 60_000));
}

function setBit(week: Week, bit: number): void {
  const word = bit >>> 5;
  week[word] = (week[word] ?? 0) | (1 << (bit & 31));
}

/** Minutes that both weeks have. */
export function commonMinutes(a: Week, b: Week): number {
  let bits = 0;
  for (let word = 0; word < WORDS_PER_WEEK; word++) bits += countBits((a[word] ?? 0) & (b[word] ?? 0));
  return bits * MINUTES_PER_BIT;
}

/** What both weeks have, as windows of the wall clock in `zone`, from Monday on; a stretch over midnight is one. */
export function commonWindows(
  a: Week,
  b: Week,
  monday: Temporal.PlainDate,
  zone: string,
): readonly AvailabilityWindow[] {
  const isCommon = (bit: number) => {
    const place = (bit + BITS) % BITS;
    return ((a[place >>> 5] ?? 0) & (b[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
  };
  const wallClock = (bit: number) => {
    const at = monday
      .toZonedDateTime('UTC')
      .add({ minutes: bit * MINUTES_PER_BIT })
      .withTimeZone(zone);
    return { day: at.dayOfWeek, time: at.toPlainTime().toString({ smallestUnit: 'minute' }) };
  };
  const windows: AvailabilityWindow[] = [];
  for (let bit = 0; bit < BITS; bit++) {
    if (!isCommon(bit) || isCommon(bit - 1)) continue;
    let length = 1;
    while (length < BITS && isCommon(bit + length)) length++;
    const from = wallClock(bit);
    windows.push({ day: from.day, start: from.time, end: wallClock(bit + length).time });
  }
  return windows.sort((one, other) => one.day - other.day || (one.start < other.start ? -1 : 1));
}
