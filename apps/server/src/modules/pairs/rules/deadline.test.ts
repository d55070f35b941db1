import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerBy } from './deadline.ts';

const zone = fc.constantFrom('Europe/Rome', 'Pacific/Auckland', 'America/New_York', 'UTC');
const instant = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) })
  .map((milliseconds) => Temporal.Instant.fromEpochMilliseconds(milliseconds));

describe('the deadline of a proposal', () => {
  test('five working days from a Monday end on the next Monday, at the end of the day', () => {
    const monday = Temporal.Instant.from('2026-03-02T09:00:00Z');
    expect(answerBy(monday, 5, 'Europe/Rome').toString()).toBe('2026-03-09T22:59:59Z');
  });

  test('a weekend in between is not counted', () => {
    const friday = Temporal.Instant.from('2026-03-06T09:00:00Z');
    expect(answerBy(friday, 1, 'Europe/Rome').toString()).toBe('2026-03-09T22:59:59Z');
  });

  test('the day ends where the organization is, also on the night of the clock change', () => {
    const friday = Temporal.Instant.from('2026-03-27T09:00:00Z');
    expect(answerBy(friday, 1, 'Europe/Rome').toString()).toBe('2026-03-30T21:59:59Z');
  });

  test('is the last second of a working day, with exactly the days of the plan before it', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 20 }), zone, (now, days, timeZone) => {
        const until = answerBy(now, days, timeZone).toZonedDateTimeISO(timeZone);
        expect(until.dayOfWeek).toBeLessThan(6);
        expect(until.toPlainTime().toString()).toBe('23:59:59');
        const start = now.toZonedDateTimeISO(timeZone).toPlainDate();
        const between = Array.from({ length: start.until(until.toPlainDate()).days }, (_, k) =>
          start.add({ days: k + 1 }),
        );
        expect(between.filter(({ dayOfWeek }) => dayOfWeek < 6)).toHaveLength(days);
      }),
      { numRuns: 50 },
    );
  });
});
