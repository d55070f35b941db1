import type { TimeWindow } from '@viceversa/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settleWindows } from './week.ts';

const at = (day: number, start: string, end: string): TimeWindow => ({ day, start, end });

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const anyWindow = fc
  .record({ day: fc.integer({ min: 1, max: 7 }), start: clock, end: clock })
  .filter(({ start, end }) => start !== end);
const anyWeek = fc.array(anyWindow, { maxLength: 12 });

/** Every minute of the week that the windows hold, worked out one by one. */
const minutesOf = (windows: readonly TimeWindow[]): ReadonlySet<number> => {
  const held = new Set<number>();
  const minute = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  for (const { day, start, end } of windows) {
    const last = end < start ? minute(end) + 1440 : minute(end);
    for (let each = minute(start); each < last; each++) held.add(((day - 1) * 1440 + each) % 10_080);
  }
  return held;
};

describe('a week of windows', () => {
  test('joins what overlaps or touches, and sorts the rest by day and time', () => {
    expect(
      settleWindows([
        at(3, '14:00', '16:00'),
        at(1, '10:00', '12:00'),
        at(1, '09:00', '10:00'),
        at(1, '11:00', '13:00'),
      ]),
    ).toEqual([at(1, '09:00', '13:00'), at(3, '14:00', '16:00')]);
  });

  test('joins a night to the morning after it, also from Sunday to Monday', () => {
    expect(settleWindows([at(2, '22:00', '02:00'), at(3, '01:00', '05:00')])).toEqual([at(2, '22:00', '05:00')]);
    expect(settleWindows([at(7, '22:00', '02:00'), at(1, '01:00', '05:00')])).toEqual([at(7, '22:00', '05:00')]);
  });

  test('tells a stretch of a day or more in parts that a clock can name', () => {
    const day = settleWindows([at(1, '00:00', '12:00'), at(1, '12:00', '00:00')]);
    expect(day).toEqual([at(1, '00:00', '12:00'), at(1, '12:00', '00:00')]);
  });

  test('refuses a window without length, by its place', () => {
    expect(() => settleWindows([at(1, '09:00', '10:00'), at(1, '11:00', '11:00')], 'availability')).toThrow(
      expect.objectContaining({ fields: [{ path: 'availability.1.end', code: 'end_before_start' }] }),
    );
  });

  test('neither gains nor loses a minute, and no minute is told twice', () => {
    fc.assert(
      fc.property(anyWeek, (windows) => {
        const settled = settleWindows(windows);
        expect(minutesOf(settled)).toEqual(minutesOf(windows));
        const told = settled.reduce((sum, window) => sum + minutesOf([window]).size, 0);
        expect(told).toBe(minutesOf(windows).size);
      }),
      { numRuns: 30 },
    );
  });

  test('is settled once and for all', () => {
    fc.assert(
      fc.property(anyWeek, (windows) => {
        const settled = settleWindows(windows);
        expect(settleWindows(settled)).toEqual(settled);
      }),
    );
  });
});
