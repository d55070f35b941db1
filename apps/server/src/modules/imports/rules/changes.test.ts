import { describe, expect, test } from 'vitest';
import { compareWithDirectory } from './changes.ts';
import { mapColumns } from './columns.ts';
import type { Directory, DirectoryPerson } from './directory.ts';
import { previewOf } from './preview.ts';
import { readTable } from './table.ts';

function changesFrom(text: string, people: readonly DirectoryPerson[], owners: Directory['owners'] = []) {
  const table = { ...readTable(text), encoding: null, delimiter: null };
  const fields = mapColumns(table).columns.map(({ field }) => field);
  return previewOf(table, { fields, levels: {} }, { people, owners }, (label) => `term:${label.toLowerCase()}`).changes;
}

const existing = (
  id: string,
  employeeId: string | null,
  email: string | null,
  values: Partial<DirectoryPerson> = {},
): DirectoryPerson => ({
  id,
  state: 'active',
  employeeId,
  email,
  department: 'Data',
  firstName: 'Anna',
  lastName: 'Rossi',
  jobTitle: null,
  level: null,
  site: null,
  timeZone: null,
  managerId: null,
  dottedManagerId: null,
  hireDate: null,
  languages: ['en', 'it'],
  role: null,
  capacity: null,
  teaches: [{ concept: 'term:python', label: 'Python', level: 4 }],
  learns: [],
  interests: [],
  goals: [],
  workingHours: { start: '09:00', end: '17:30' },
  availability: [],
  ...values,
});
const columns = 'ID,First name,Last name,Email,Department,Languages';

test('tells joiners, changes, the unchanged and leavers apart', () => {
  const file = `${columns}\n1,Anna,Rossi,a@example.com,Data,"it,en"\n2,Anna,Rossi,b@example.com,Legal,"en,it"\n9,New,Person,n@example.com,Data,en\n`;
  const directory = [
    existing('p1', '1', 'a@example.com'),
    existing('p2', '2', 'b@example.com', { department: 'Sales' }),
    existing('p3', '3', 'c@example.com'),
  ];
  expect(changesFrom(file, directory)).toMatchObject({
    joiners: [{ employeeId: '9' }],
    changed: [{ before: { id: 'p2' }, fields: [{ field: 'department', from: 'Sales', to: 'Legal' }] }],
    unchanged: 1,
    leavers: [{ person: { id: 'p3' } }],
  });
});

test('finds people by address where either side has no employee id', () => {
  const directory = [existing('p1', null, 'a@example.com')];
  expect(changesFrom(`${columns}\n1,Anna,Rossi,a@example.com,Data,"en,it"\n`, directory)).toMatchObject({
    joiners: [],
    leavers: [],
    changed: [{ before: { id: 'p1' }, fields: [{ field: 'employeeId', from: '', to: '1' }] }],
  });
});

test('never takes an employee id away because a cell is empty', () => {
  const directory = [existing('p1', '1', 'a@example.com')];
  expect(changesFrom(`${columns}\n,Anna,Rossi,a@example.com,Data,"en,it"\n`, directory).changed).toEqual([]);
});

test('does not mistake the next owner of an address for its former owner, who loses it', () => {
  const directory = [existing('p1', '1', 'a@example.com')];
  expect(changesFrom(`${columns}\n7,Anna,Rossi,a@example.com,Data,"en,it"\n`, directory)).toMatchObject({
    joiners: [{ employeeId: '7' }],
    leavers: [{ person: { id: 'p1' }, fields: [{ field: 'email', from: 'a@example.com', to: '' }] }],
    losesEmail: ['p1'],
  });
});

test('follows an employee id whose address went to somebody else in the same file', () => {
  const file = `${columns}\n2,Anna,Rossi,a@example.com,Data,"en,it"\n1,Anna,Rossi,new@example.com,Data,"en,it"\n`;
  const directory = [existing('p1', '1', 'a@example.com'), existing('p2', '2', 'b@example.com')];
  expect(changesFrom(file, directory).changed.map(({ before, after }) => [before.id, after.employeeId])).toEqual([
    ['p2', '2'],
    ['p1', '1'],
  ]);
});

test('says nothing about fields that the file has no column for', () => {
  const directory = [existing('p1', '1', 'a@example.com')];
  expect(changesFrom('ID,First name,Last name\n1,Anna,Rossi\n', directory).changed).toEqual([]);
});

test('brings somebody back who had left', () => {
  const directory = [existing('p1', '1', 'a@example.com', { state: 'left' })];
  expect(changesFrom(`${columns}\n1,Anna,Rossi,a@example.com,Data,"en,it"\n`, directory).changed).toMatchObject([
    { before: { id: 'p1' }, fields: [{ field: 'state', from: 'left', to: 'active' }] },
  ]);
});

test('a row with errors changes nothing, but the person in it has not left', () => {
  const directory = [existing('p1', '1', 'a@example.com')];
  expect(changesFrom(`${columns}\n1,Anna,Rossi,not an address,Legal,"en,it"\n`, directory)).toMatchObject({
    changed: [],
    leavers: [],
  });
});

test('names managers as people, and sees no change where only the way to name them differs', () => {
  const directory = [
    existing('p1', '1', 'a@example.com', { firstName: 'Top', managerId: null }),
    existing('p2', '2', 'b@example.com', { managerId: 'p1' }),
    existing('p3', '3', 'c@example.com', { firstName: 'Next' }),
  ];
  const file = (manager: string) =>
    `First name,Last name,Email,Manager\nTop,Rossi,a@example.com,\nAnna,Rossi,b@example.com,${manager}\nNext,Rossi,c@example.com,\n`;
  expect(changesFrom(file('a@example.com'), directory).changed).toEqual([]);
  expect(changesFrom(file('c@example.com'), directory).changed).toMatchObject([
    { fields: [{ field: 'managerId', from: 'Top Rossi', to: 'Next Rossi' }] },
  ]);
});

test('an empty profile cell leaves the profile alone; another skill or level replaces it', () => {
  const directory = [existing('p1', '1', 'a@example.com')];
  const file = (skills: string) => `ID,First name,Last name,Teaches\n1,Anna,Rossi,${skills}\n`;
  expect(changesFrom(file(''), directory).changed).toEqual([]);
  expect(changesFrom(file('Python:4'), directory).changed).toEqual([]);
  expect(changesFrom(file('Python:5'), directory).changed).toMatchObject([
    { fields: [{ field: 'teaches', from: 'Python 4', to: 'Python 5' }] },
  ]);
});

describe('owners who are not in the file', () => {
  const file = `${columns}\n3,Cy,Neri,c@example.com,Data,"en,it"\n`;
  const people = [
    existing('p1', '1', 'a@example.com'),
    existing('p2', '2', 'b@example.com'),
    existing('p3', '3', 'c@example.com'),
  ];
  const idsOf = (owners: readonly (string | null)[]) => {
    const { leavers, lastOwners } = changesFrom(file, people, owners);
    return { leave: leavers.map(({ person }) => person.id), stay: lastOwners.map(({ id }) => id) };
  };

  test.each([
    ['one owner', ['p1']],
    ['all of two owners', ['p1', 'p2']],
  ] as const)('%s: they stay', (_, owners) => {
    const others = ['p1', 'p2'].filter((id) => !owners.some((owner) => owner === id));
    expect(idsOf(owners)).toEqual({ leave: others, stay: [...owners] });
  });

  test.each([
    ['another owner is in the file', ['p1', 'p3']],
    ['another owner is nobody of the directory', ['p1', null]],
    ['there is no owner at all', []],
  ] as const)('%s: they leave like everybody', (_, owners) => {
    expect(idsOf(owners)).toEqual({ leave: ['p1', 'p2'], stay: [] });
  });
});

test('nobody is told from nobody', () => {
  const nothing = { people: [], leftOut: [], fields: new Set<never>() };
  expect(compareWithDirectory(nothing, { people: [], owners: [] })).toMatchObject({
    joiners: [],
    changed: [],
    leavers: [],
  });
});
