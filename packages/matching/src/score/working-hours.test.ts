import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aMentor, aPolicy, aProfile } from '../testing/a-profile.ts';
import type { AvailabilityWindow } from './profile.ts';
import { score } from './score.ts';
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

type Stated = readonly [zone: string, ...windows: AvailabilityWindow[]];
const at = (day: number, start: string, end: string): AvailabilityWindow => ({ day, start, end });

function together(date: string, one: Stated, other: Stated) {
  const people = [one, other].map(([zone, ...windows], k) => aProfile(`p${k}`, { zone, windows }));
  const time = createWorkingTime(people, date);
  const [a = -1, b = -1] = people.map(time.scheduleOf);
  return { minutes: time.weekOverlap(a, b), windows: time.sharedWindows(a, b, one[0]), schedules: time.schedules };
}

describe('weekly windows', () => {
  test('overlap in minutes of the week, named on the wall clock of either', () => {
    const rome: Stated = ['Europe/Rome', at(1, '09:00', '12:00'), at(4, '14:00', '16:00')];
    const london: Stated = ['Europe/London', at(1, '10:00', '12:00'), at(4, '15:00', '18:00')];
    expect(together('2026-06-10', rome, london)).toMatchObject({ minutes: 60, windows: [at(1, '11:00', '12:00')] });
    expect(together('2026-06-10', london, rome).windows).toEqual([at(1, '10:00', '11:00')]);
  });

  test('follow the clock changes of their own zones', () => {
    const rome: Stated = ['Europe/Rome', at(3, '14:00', '16:00')];
    const newYork: Stated = ['America/New_York', at(3, '09:00', '11:00')];
    expect(together('2026-02-04', rome, newYork).minutes).toBe(60);
    expect(together('2026-03-11', rome, newYork).minutes).toBe(120);
    expect(together('2026-04-08', rome, newYork).minutes).toBe(60);
  });

  test('on the day of a clock change last as long as the day does', () => {
    const night = at(7, '00:00', '06:00');
    expect(together('2026-03-29', ['Europe/Rome', night], ['Europe/Rome', night]).minutes).toBe(300);
    expect(together('2026-10-25', ['Europe/Rome', night], ['Europe/Rome', night]).minutes).toBe(420);
  });

  test('run over midnight, and from Sunday into Monday', () => {
    const late: Stated = ['UTC', at(7, '22:00', '02:00')];
    expect(together('2026-06-10', late, ['UTC', at(1, '01:00', '03:00')])).toMatchObject({
      minutes: 60,
      windows: [at(1, '01:00', '02:00')],
    });
    expect(together('2026-06-10', late, late).windows).toEqual([at(7, '22:00', '02:00')]);
  });

  test('meet across the date line at the end of the week', () => {
    // Monday 08:00 in Auckland is Sunday 13:00 in Los Angeles.
    const auckland: Stated = ['Pacific/Auckland', at(1, '08:00', '10:00')];
    const losAngeles: Stated = ['America/Los_Angeles', at(7, '13:00', '14:00')];
    expect(together('2026-06-10', auckland, losAngeles).minutes).toBe(60);
  });

  test('count once where they overlap themselves, and as one schedule where they say the same', () => {
    const twice: Stated = ['Europe/Rome', at(1, '09:00', '11:00'), at(1, '10:00', '12:00')];
    expect(together('2026-06-10', twice, ['Europe/Berlin', at(1, '09:00', '12:00')])).toMatchObject({
      minutes: 180,
      schedules: 1,
    });
  });

  test('replace the working hours, and need only one day of the least overlap in the week', () => {
    const hours = { zone: 'Europe/Rome', workingHours: { start: '09:00', end: '17:00' } };
    const ada = aProfile('ada', { ...hours, windows: [at(2, '09:00', '11:00')] });
    const scored = score([ada, aMentor('bo', hours)], aPolicy({ minimumOverlapMinutes: 60 }));
    expect(scored.rules(0, 0)).toEqual([]);
    expect(scored.sharedWindows(0, 0)).toEqual([at(2, '09:00', '11:00')]);
    expect(scored.parts(0, 0).find(({ part }) => part === 'availability')?.value).toBe(1);
    const brief = aProfile('ada', { ...hours, windows: [at(2, '16:30', '18:00')] });
    expect(score([brief, aMentor('bo', hours)], aPolicy({ minimumOverlapMinutes: 60 })).rules(0, 0)).toEqual([
      'too_little_overlap',
    ]);
  });

  test('give the same minutes from the table and from counting bits', () => {
    const window = fc.record({
      day: fc.integer({ min: 1, max: 7 }),
      start: fc.constantFrom('00:00', '06:15', '09:00', '13:40', '22:00'),
      end: fc.constantFrom('00:05', '08:20', '12:00', '18:30', '23:55'),
    });
    const zone = fc.constantFrom('Europe/Rome', 'Asia/Kathmandu', 'America/Los_Angeles', 'Pacific/Auckland');
    const someone = fc.tuple(zone, fc.array(window, { minLength: 1, maxLength: 4 }));
    // More than 2,000 different schedules, so that the table is given up: a start every five minutes of the week.
    const crowd = Array.from({ length: 2016 }, (_, k) => {
      const start = `${String(Math.floor((k % 288) / 12)).padStart(2, '0')}:${String((k % 12) * 5).padStart(2, '0')}`;
      return aProfile(`x${k}`, {
        zone: 'UTC',
        windows: [at(1 + Math.floor(k / 288), start, '23:59')],
      });
    });
    fc.assert(
      fc.property(someone, someone, (one, other) => {
        const people = [one, other].map(([place, windows], k) => aProfile(`p${k}`, { zone: place, windows }));
        const few = createWorkingTime(people, '2026-03-11');
        const many = createWorkingTime([...people, ...crowd], '2026-03-11');
        expect(many.schedules).toBeGreaterThan(2000);
        const minutes = [few, many].map((time) => {
          const [a = -1, b = -1] = people.map(time.scheduleOf);
          return [time.weekOverlap(a, b), time.weekOverlap(b, a), time.weekLength(a)];
        });
        expect(minutes[1]).toEqual(minutes[0]);
        expect(minutes[0]?.[0]).toBe(minutes[0]?.[1]);
        expect(minutes[0]?.[0]).toBeLessThanOrEqual(minutes[0]?.[2] ?? 0);
      }),
      { numRuns: 3 },
    );
  });
});
