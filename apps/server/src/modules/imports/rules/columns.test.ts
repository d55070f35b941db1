import { describe, expect, test } from 'vitest';
import { headerNames } from './columns.data.ts';
import { mapColumns } from './columns.ts';
import { plainWords } from './spelling.ts';

const fieldsOf = (headers: readonly string[]) =>
  mapColumns({ headers, headerRow: 1 }).columns.map((each) => each.field);

describe('mapColumns', () => {
  test.each([
    ['Employee ID', 'employeeId'],
    ['MATRICOLA', 'employeeId'],
    ['E-mail aziendale', 'email'],
    ['Indirizzo di posta elettronica', 'email'],
    ['Nome', 'firstName'],
    ['Nome e cognome', 'name'],
    ['Disponibilità (persone)', 'capacity'],
    ['Livello di inquadramento', 'level'],
    ['città', 'site'],
    ['Line Manager Email', 'managerId'],
    ['Dotted-line manager', 'dottedManagerId'],
    ['WantsToLearn', 'learns'],
    ['first_name', 'firstName'],
  ])('knows %s', (header, field) => {
    expect(fieldsOf([header])).toEqual([field]);
  });

  test.each([
    ['Departement', 'department'],
    ['Lanugages', 'languages'],
    ['Fuso oraio', 'timeZone'],
    ['Data di asunzione', 'hireDate'],
    ['Intrests', 'interests'],
  ])('reads %s past its typo and says that it guessed', (header, field) => {
    expect(mapColumns({ headers: [header], headerRow: 1 }).columns).toMatchObject([{ field, match: 'similar' }]);
  });

  test('gives every field to one column only, the best one', () => {
    expect(fieldsOf(['Departement', 'Department'])).toEqual([null, 'department']);
    expect(fieldsOf(['Email', 'Email'])).toEqual(['email', null]);
  });

  test('reports what it does not know, so that nothing is stored unseen', () => {
    const mapping = mapColumns({ headers: ['ID', 'Name', 'Salary', 'Date of birth', ''], headerRow: 1 });
    expect(mapping.unmapped).toEqual(['Salary', 'Date of birth', '']);
    expect(mapping.problems).toEqual([]);
  });

  test('lets a given mapping win, set fields aside and name a wrong header', () => {
    const table = { headers: ['Code', 'Name', 'Team', 'Site'], headerRow: 3 };
    const mapping = mapColumns(table, { employeeId: 'Code', department: null, site: 'Team', level: 'Grade' });
    expect(mapping.columns.map((each) => [each.field, each.match])).toEqual([
      ['employeeId', 'given'],
      ['name', 'exact'],
      ['site', 'given'],
      [null, 'none'],
    ]);
    expect(mapping.problems).toMatchObject([{ row: 3, column: 'Grade', field: 'level', code: 'column_not_in_file' }]);
  });

  test('asks for a name and for something to recognize people by', () => {
    const { problems } = mapColumns({ headers: ['Department'], headerRow: 1 });
    expect(problems.map((each) => [each.code, each.field])).toEqual([
      ['column_missing', 'name'],
      ['column_missing', 'email'],
    ]);
  });

  test('has every known header in the form it is looked up by, and under one field', () => {
    const names = Object.values(headerNames).flat();
    expect(names.filter((name) => name !== plainWords(name))).toEqual([]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
