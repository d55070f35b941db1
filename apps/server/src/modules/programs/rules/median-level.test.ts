import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medianLevel, rolesByMedian } from './median-level.ts';

const directory = fc.uniqueArray(
  fc.record({ id: fc.uuid(), level: fc.option(fc.integer({ min: 0, max: 12 }), { nil: null }) }),
  { selector: ({ id }) => id, maxLength: 40 },
);
const gap = fc.integer({ min: 0, max: 6 });

describe('the median level', () => {
  test('is a level that somebody has, the lower of two middle ones', () => {
    expect(medianLevel([1, 2, 5, 6])).toBe(2);
    expect(medianLevel([7])).toBe(7);
    expect(medianLevel([])).toBeNull();
  });

  test('in the reverse kind every mentor stands at least the gap below every mentee', () => {
    fc.assert(
      fc.property(directory, gap, (people, levels) => {
        const levelOf = new Map(people.map(({ id, level }) => [id, level]));
        const roles = rolesByMedian(people, 'reverse', levels);
        const levelsIn = (role: string) =>
          roles.filter((each) => each.role === role).map(({ personId }) => levelOf.get(personId) ?? Number.NaN);
        for (const mentor of levelsIn('mentor'))
          for (const mentee of levelsIn('mentee')) expect(mentee - mentor).toBeGreaterThanOrEqual(Math.max(1, levels));
      }),
    );
  });

  test('the traditional kind is the reverse kind with the roles exchanged', () => {
    fc.assert(
      fc.property(directory, gap, (people, levels) => {
        const exchanged = rolesByMedian(people, 'traditional', levels).map(({ personId, role }) => ({
          personId,
          role: role === 'mentor' ? 'mentee' : 'mentor',
        }));
        expect(exchanged).toEqual(rolesByMedian(people, 'reverse', levels));
      }),
    );
  });

  test('people without a level take no part where the kind has a direction', () => {
    expect(rolesByMedian([{ id: 'a', level: null }], 'reverse', 2)).toEqual([]);
  });

  test('kinds without a direction take everybody on both sides', () => {
    expect(rolesByMedian([{ id: 'a', level: null }], 'peer', 0)).toEqual([
      { personId: 'a', role: 'mentor' },
      { personId: 'a', role: 'mentee' },
    ]);
  });
});
