import { describe, expect, test } from 'vitest';
import { addTo, copyToWorkdays, isSame, onWorkdays, problemOf, rowsOf, windowsOf } from './week.ts';

const monday = { day: 1, start: '08:00', end: '10:00' };

describe('a week of times', () => {
  test('offers a morning and then an afternoon, and no time that the day already has', () => {
    const once = addTo(rowsOf([monday]), 1);
    expect(windowsOf(once)).toEqual([monday, { day: 1, start: '14:00', end: '17:00' }]);
    expect(windowsOf(addTo(once, 1)).at(-1)).toEqual({ day: 1, start: '', end: '' });
    expect(windowsOf(addTo(once, 2)).at(-1)).toEqual({ day: 2, start: '09:00', end: '12:00' });
  });

  test('is copied from one day to the other workdays and leaves the weekend alone', () => {
    const saturday = { day: 6, start: '09:00', end: '10:00' };
    const rows = copyToWorkdays(rowsOf([monday, { day: 3, start: '11:00', end: '12:00' }, saturday]), 1);
    const windows = windowsOf(rows);
    expect(windows.filter(({ day }) => day <= 5).map(({ start }) => start)).toEqual(Array(5).fill('08:00'));
    expect(windows).toContainEqual(saturday);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  test('begins from the working hours', () => {
    const rows = onWorkdays('09:00', '17:30');
    expect(rows.map(({ day }) => day)).toEqual([1, 2, 3, 4, 5]);
    expect(isSame(rows, windowsOf(rows))).toBe(true);
    expect(isSame(rows, [])).toBe(false);
  });

  test('says what is wrong with a time; one over midnight is fine', () => {
    const problem = (start: string, end: string) => problemOf({ key: 1, day: 1, start, end });
    expect(problem('', '10:00')).toBe('incomplete');
    expect(problem('10:00', '10:00')).toBe('noLength');
    expect(problem('22:00', '02:00')).toBeNull();
  });
});
