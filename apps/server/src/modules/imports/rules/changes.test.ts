import { expect, test } from 'vitest';
import { compareWithDirectory, type ExistingPerson } from './changes.ts';
import { mapColumns } from './columns.ts';
import { readPeople } from './people.ts';
import { readTable } from './table.ts';

function importCsv(text: string) {
  const table = readTable(text);
  return readPeople(table, mapColumns(table)).people;
}

function existing(id: string, employeeId: string | null, email: string | null, department: string): ExistingPerson {
  return {
    id,
    employeeId,
    email,
    department,
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
  };
}
const columns = 'ID,First name,Last name,Email,Department,Languages';

test('tells joiners, changes, the unchanged and leavers apart', () => {
  const imported = importCsv(
    `${columns}\n1,Anna,Rossi,a@example.com,Data,"it,en"\n2,Anna,Rossi,b@example.com,Legal,"en,it"\n9,New,Person,n@example.com,Data,en\n`,
  );
  const directory = [
    existing('p1', '1', 'a@example.com', 'Data'),
    existing('p2', '2', 'b@example.com', 'Sales'),
    existing('p3', '3', 'c@example.com', 'Data'),
  ];
  expect(compareWithDirectory(imported, directory)).toMatchObject({
    joiners: [{ employeeId: '9' }],
    changed: [{ id: 'p2', fields: [{ field: 'department', from: 'Sales', to: 'Legal' }] }],
    unchanged: ['p1'],
    leavers: ['p3'],
  });
});

test('finds people by address where either side has no employee id', () => {
  const changes = compareWithDirectory(importCsv(`${columns}\n1,Anna,Rossi,a@example.com,Data,"en,it"\n`), [
    existing('p1', null, 'a@example.com', 'Data'),
  ]);
  expect(changes).toMatchObject({
    joiners: [],
    leavers: [],
    changed: [{ id: 'p1', fields: [{ field: 'employeeId', from: null, to: '1' }] }],
  });
});

test('does not mistake the next owner of an address for its former owner', () => {
  const changes = compareWithDirectory(importCsv(`${columns}\n7,Anna,Rossi,a@example.com,Data,"en,it"\n`), [
    existing('p1', '1', 'a@example.com', 'Data'),
  ]);
  expect(changes).toMatchObject({ joiners: [{ employeeId: '7' }], leavers: ['p1'] });
});

test('follows an employee id whose address went to somebody else in the same file', () => {
  const changes = compareWithDirectory(
    importCsv(`${columns}\n2,Anna,Rossi,a@example.com,Data,"en,it"\n1,Anna,Rossi,new@example.com,Data,"en,it"\n`),
    [existing('p1', '1', 'a@example.com', 'Data'), existing('p2', '2', 'b@example.com', 'Data')],
  );
  expect(changes.changed.map((each) => [each.id, each.person.employeeId])).toEqual([
    ['p2', '2'],
    ['p1', '1'],
  ]);
});

test('says nothing about fields that the file has no column for', () => {
  const imported = importCsv('ID,First name,Last name\n1,Anna,Rossi\n');
  const directory = [existing('p1', '1', 'a@example.com', 'Data')];
  expect(compareWithDirectory(imported, directory, ['firstName', 'lastName']).unchanged).toEqual(['p1']);
});
