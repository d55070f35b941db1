import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Policy } from '../score/policy.ts';
import { readPopulation } from '../score/population.ts';
import type { Profile } from '../score/profile.ts';
import { score } from '../score/score.ts';
import { aMentor, aPolicy, aProfile } from '../testing/a-profile.ts';
import { anyPolicy, anyPopulation, kindred } from '../testing/arbitrary-people.ts';
import { createRoster } from './roster.ts';
import { createScan } from './scan.ts';

/** Looks for every pair at exactly its own points: a bound one point too low passes somebody over. */
function expectNobodyPassedOver(people: readonly Profile[], policy: Policy): void {
  const context = { ...kindred, seed: 1 };
  const roster = createRoster(readPopulation(people, policy, context));
  const scan = createScan(roster);
  const free = new Int32Array(roster.seating.seats);
  const prices = { ofSeat: free, lowest: 0, before: free };
  const exact = score(people, policy, context);
  for (let mentee = 0; mentee < roster.mentees; mentee++) {
    scan.turnTo(mentee);
    scan.close();
    roster.seating.mentorAt.forEach((mentor, seat) => {
      const points = mentor < 0 ? null : exact.score(mentee, mentor);
      expect(scan.isShut(seat)).toBe(points === null);
      if (points === null) return;
      const found = new Map<number, number>();
      scan.sweep(prices, Number.POSITIVE_INFINITY, points, (at, worth) => {
        found.set(at, worth);
        return points;
      });
      expect(found.get(seat)).toBe(points);
    });
  }
}

/** Nothing known but hours and half-answered scales, where bounds are as tight as they get. */
const hoursAndScales = fc.record({
  zone: fc.constant('UTC'),
  workingHours: fc.integer({ min: 6, max: 14 }).map((start) => ({
    start: `${`${start}`.padStart(2, '0')}:00`,
    end: `${start + 8}:00`,
  })),
  style: fc.dictionary(fc.constantFrom('s', 't'), fc.constantFrom(0, 0.5, 1)),
});
const few = fc.array(hoursAndScales, { minLength: 1, maxLength: 5 });
const weight = fc.integer({ min: 1, max: 20 });

describe('a scan', () => {
  test('passes over nobody who is worth what is asked for', () => {
    fc.assert(fc.property(anyPopulation, anyPolicy, expectNobodyPassedOver), { numRuns: 150 });
  });

  test('nor where it stays open which parts count', () => {
    fc.assert(
      fc.property(few, few, weight, weight, (mentees, mentors, style, availability) => {
        const people = [
          ...mentees.map((stated, k) => aProfile(`mentee-${k}`, stated)),
          ...mentors.map((stated, k) => aMentor(`mentor-${k}`, stated)),
        ];
        const weights = { skills: 0, goals: 0, interests: 0, style, availability, preferences: 0, novelty: 0 };
        expectNobodyPassedOver(people, aPolicy({ weights }));
      }),
      { numRuns: 300 },
    );
  });
});
