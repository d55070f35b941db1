import { describe, expect, test } from 'vitest';
import { aProfile } from '../testing/a-profile.ts';
import { createWorkingTime } from './working-hours.ts';

function minutesADay(
  date: string,
  zones: readonly [string, string],
  hours = [
    ['09:00', '17:00'],
    ['09:00', '17:00'],
  ],
): number {
  const people = zones.map((zone, k) =>
    aProfile(`p${k}`, { zone, workingHours: { start: hours[k]?.[0] ?? '', end: hours[k]?.[1] ?? '' } }),
  );
  const time = createWorkingTime(people, date);
  const [a = -1, b = -1] = people.map(time.scheduleOf);
  return time.weekOverlap(a, b) / 5;
}

describe('common working time', () => {
  test('is the whole day in one zone', () => {
    expect(minutesADay('2026-06-10', ['Europe/Rome', 'Europe/Rome'])).toBe(480);
  });

  test('is an hour longer between Rome and New York in the weeks when only one of them has changed its clocks', () => {
    expect(minutesADay('2026-03-04', ['Europe/Rome', 'America/New_York'])).toBe(120);
    expect(minutesADay('2026-03-10', ['Europe/Rome', 'America/New_York'])).toBe(180);
    expect(minutesADay('2026-04-01', ['Europe/Rome', 'America/New_York'])).toBe(120);
    expect(minutesADay('2026-10-28', ['Europe/Rome', 'America/New_York'])).toBe(180);
  });

  test('takes the week of the date, also on the Sunday of a clock change', () => {
    expect(minutesADay('2026-03-29', ['Europe/Rome', 'UTC'])).toBe(420);
    expect(minutesADay('2026-03-30', ['Europe/Rome', 'UTC'])).toBe(360);
  });

  test('follows a clock change in the middle of a working week', () => {
    // Cairo moves its clocks forward on Friday 24 April 2026: four days at +2, one at +3.
    expect(minutesADay('2026-04-22', ['Africa/Cairo', 'UTC'])).toBe((4 * 360 + 300) / 5);
  });

  test('lets a night shift reach into the next day, and a Monday far east begin on Sunday', () => {
    expect(
      minutesADay(
        '2026-06-10',
        ['UTC', 'UTC'],
        [
          ['22:00', '06:00'],
          ['05:00', '09:00'],
        ],
      ),
    ).toBe((4 * 60) / 5);
    expect(minutesADay('2026-06-10', ['Pacific/Auckland', 'America/Los_Angeles'])).toBe((4 * 180) / 5);
  });

  test('is unknown when somebody stated no hours', () => {
    const time = createWorkingTime([aProfile('a', { zone: 'UTC' })], '2026-06-10');
    expect(time.weekOverlap(time.scheduleOf(aProfile('a')), 0)).toBe(-1);
  });
});
