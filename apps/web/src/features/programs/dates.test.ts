import { describe, expect, test } from 'vitest';
import { addMonths, endAfter, proposedStart } from './dates.ts';

describe('calendar dates of a program', () => {
  test('a month that is too short ends on its last day', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
  });
  test('months carry over the turn of the year', () => {
    expect(addMonths('2026-11-15', 4)).toBe('2027-03-15');
  });
  test('a program of six months ends the day before its seventh begins', () => {
    expect(endAfter('2027-01-01', 6)).toBe('2027-06-30');
  });
  test.each([
    ['2026-11-22T23:59:00Z', '2026-12-21'],
    ['2026-11-23T08:00:00Z', '2026-12-21'],
    ['2026-11-24T08:00:00Z', '2026-12-28'],
  ])('created at %s it is proposed to start on Monday %s', (created, start) => {
    expect(proposedStart(created)).toBe(start);
    expect(new Date(start).getUTCDay()).toBe(1);
  });
});
