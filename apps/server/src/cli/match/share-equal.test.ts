import { expect, test } from 'vitest';
import type { ImportedPerson } from '../../modules/imports/index.ts';
import { shareEqual } from './share-equal.ts';

const person = (row: number): ImportedPerson => ({
  row,
  employeeId: `E${row}`,
  email: null,
  firstName: 'Ada',
  lastName: 'Rossi',
  jobTitle: null,
  level: 3,
  department: 'Sales',
  site: null,
  timeZone: 'Europe/Rome',
  managerId: null,
  dottedManagerId: null,
  hireDate: null,
  languages: ['it', 'en'],
  role: null,
  capacity: null,
  teaches: [{ name: 'Python', level: 5 }],
  learns: [
    { name: 'Python', level: row },
    { name: 'SQL', level: 2 },
  ],
  interests: ['chess'],
  goals: ['Learn to listen'],
  workingHours: null,
  availability: [],
});

test('people stay as they were, and what two of them state is kept once', () => {
  const people = [person(1), person(5)];
  const [one, other] = shareEqual(people);
  expect([one, other]).toEqual(people);
  expect(other?.languages).toBe(one?.languages);
  expect(other?.learns[1]).toBe(one?.learns[1]);
  expect(other?.learns[0]).toBe(one?.teaches[0]);
  expect(one?.learns[0]).not.toBe(one?.teaches[0]);
});
