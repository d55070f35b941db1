import { describe, expect, test } from 'vitest';
import type { ImportedPerson } from '../../modules/imports/index.ts';
import { assignRoles } from './roles.ts';

let row = 1;
function person(part: Partial<ImportedPerson>): ImportedPerson {
  row++;
  return {
    row,
    employeeId: `E${row}`,
    email: null,
    firstName: 'Anna',
    lastName: 'Rossi',
    jobTitle: null,
    level: null,
    department: null,
    site: null,
    timeZone: null,
    managerId: null,
    dottedManagerId: null,
    hireDate: null,
    languages: [],
    role: null,
    capacity: null,
    teaches: [],
    learns: [],
    interests: [],
    goals: [],
    workingHours: null,
    availability: [],
    ...part,
  };
}
const levels = (...each: readonly (number | null)[]) => each.map((level) => person({ level }));
const rolesOf = (people: readonly ImportedPerson[], ...rest: [Parameters<typeof assignRoles>[1], number]) => {
  const roles = assignRoles(people, ...rest);
  return people.map((each) => roles?.roleOf.get(each) ?? '-').join(' ');
};

describe('assignRoles', () => {
  test('splits a file without roles around the median level', () => {
    expect(rolesOf(levels(1, 2, 3, 3, 4, 5, 9, null), 'reverse', 2)).toBe(
      'mentor mentor mentor mentor - mentee mentee -',
    );
    expect(rolesOf(levels(1, 2, 3, 3, 4, 5, 9), 'traditional', 2)).toBe('mentee mentee mentee mentee - mentor mentor');
  });

  test('says which median it used and who takes no part', () => {
    const roles = assignRoles(levels(1, 2, 3, 4), 'reverse', 2);
    expect(roles).toMatchObject({ source: 'levels', median: 2, bound: 4 });
    expect(roles?.idle.map((each) => each.level)).toEqual([3]);
  });

  test('trusts the file where it names roles, and leaves out people without one or without a place', () => {
    const people = [
      person({ role: 'mentor', level: 9 }),
      person({ role: 'both' }),
      person({ level: 1 }),
      person({ role: 'mentee', capacity: 0 }),
    ];
    expect(rolesOf(people, 'reverse', 2)).toBe('mentor both - -');
  });

  test('splits kinds without a direction into two sides, with nobody between', () => {
    expect(rolesOf(levels(1, 2, 3, 4), 'peer', 0)).toBe('mentor mentor mentee mentee');
  });

  test('knows nothing about a file without roles and levels', () => {
    expect(assignRoles(levels(null, null), 'reverse', 2)).toBeNull();
  });

  test('misses nothing where there is nobody', () => {
    expect(assignRoles([], 'reverse', 2)?.roleOf.size).toBe(0);
  });
});
