import { describe, expect, test } from 'vitest';
import { mapColumns } from './columns.ts';
import { type ImportOptions, readPeople } from './people.ts';
import { readTable } from './table.ts';

function importCsv(text: string, options?: ImportOptions) {
  const table = readTable(text);
  return readPeople(table, mapColumns(table), options);
}
const brief = (text: string, options?: ImportOptions) =>
  importCsv(text, options).problems.map(({ row, column, code, params }) => ({ row, column, code, params }));

describe('readPeople', () => {
  test('keeps good rows beside bad ones and says where each problem is', () => {
    const result = importCsv('ID,Name,Email,Capacity\n1,Anna Rossi,anna@example.com,1\n2,Bo Lee,bo@example.com,-1\n');
    expect(result.people.map((person) => person.firstName)).toEqual(['Anna']);
    expect(result.leftOut.map((person) => person.firstName)).toEqual(['Bo']);
    expect(result.problems).toEqual([
      {
        row: 3,
        column: 'Capacity',
        field: 'capacity',
        code: 'capacity_invalid',
        params: { value: '-1', limit: 100 },
        severity: 'error',
      },
    ]);
  });

  test('names both rows of a repeated employee id and of a repeated address, and keeps the first', () => {
    const text = 'ID,Name,Email\n1,Anna,anna@example.com\n1,Anna B,b@example.com\n2,Bo,ANNA@example.com\n';
    expect(brief(text).filter((each) => each.code.endsWith('duplicate'))).toEqual([
      { row: 3, column: 'ID', code: 'employee_id_duplicate', params: { value: '1', firstRow: 2 } },
      { row: 4, column: 'Email', code: 'email_duplicate', params: { value: 'anna@example.com', firstRow: 2 } },
    ]);
    expect(importCsv(text).people.map((person) => person.row)).toEqual([2]);
  });

  test('finds managers by employee id or address, in the file or in the directory', () => {
    const known = [{ employeeId: '9', email: 'top@example.com', managerId: null }];
    const text =
      'ID,Name,Email,Manager,Dotted line\n1,Anna,anna@example.com,TOP@example.com,\n2,Bo,bo@example.com,anna@example.com,9\n3,Cy,cy@example.com,7,\n';
    const result = importCsv(text, { known });
    expect(result.people.map((person) => [person.managerId, person.dottedManagerId])).toEqual([
      ['9', null],
      ['1', '9'],
    ]);
    expect(result.problems).toMatchObject([
      { row: 4, column: 'Manager', code: 'manager_unknown', params: { value: '7' } },
    ]);
  });

  test('knows a manager whose own row is bad', () => {
    const text = 'ID,Name,Capacity,Manager\n1,Anna,-1,\n2,Bo,1,1\n';
    expect(importCsv(text).people).toMatchObject([{ employeeId: '2', managerId: '1' }]);
  });

  test('reports somebody who manages themselves', () => {
    expect(brief('ID,Name,Manager\n1,Anna,1\n')).toEqual([
      { row: 2, column: 'Manager', code: 'manager_self', params: {} },
    ]);
  });

  test('names every member of a circle of managers with their rows, and nobody below it', () => {
    const text = 'ID,Name,Manager\n1,Anna,3\n2,Bo,1\n3,Cy,2\n4,Di,1\n5,Ed,4\n';
    const params = { members: ['1', '3', '2'], rows: [2, 4, 3], count: 3 };
    expect(brief(text)).toEqual([2, 3, 4].map((row) => ({ row, column: 'Manager', code: 'manager_cycle', params })));
    expect(importCsv(text).people.map((person) => person.managerId)).toEqual(['1', '4']);
  });

  test('finds a circle that closes through the directory', () => {
    const known = [{ employeeId: '2', email: null, managerId: '1' }];
    expect(brief('ID,Name,Manager\n1,Anna,2\n', { known })).toMatchObject([{ row: 2, code: 'manager_cycle' }]);
  });

  test('asks for a name and for an id or an address, once each', () => {
    expect(brief('ID,First name,Last name,Email\n,,,\n,,Rossi,\n1,Anna,,\n2,,,x\n')).toEqual([
      { row: 2, column: null, code: 'row_blank', params: {} },
      { row: 3, column: 'ID', code: 'identity_missing', params: {} },
      { row: 4, column: 'Email', code: 'email_missing', params: {} },
      { row: 5, column: 'First name', code: 'name_missing', params: {} },
      { row: 5, column: 'Email', code: 'email_invalid', params: { value: 'x' } },
    ]);
  });

  test('reads ten thousand rows once each and reports progress every five hundred, up to the last', () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, at) =>
        `E${at},Anna,Rossi,a${at}@example.com,${at % 9},Europe/Rome,E${Math.floor(at / 8)},31/05/2020,"en,it",both,2,Python:3; SQL:4,strategy:2,chess; jazz`,
    );
    const header =
      'ID,First name,Last name,Email,Level,Time zone,Manager,Hire date,Languages,Role,Capacity,Can teach,Wants to learn,Interests';
    const reports: number[] = [];
    const result = importCsv([header, ...rows].join('\n'), { onProgress: (done) => reports.push(done) });
    expect(result.problems.map((each) => each.code)).toEqual(['manager_self']);
    expect(result.people).toHaveLength(9_999);
    expect(reports).toEqual(Array.from({ length: 21 }, (_, at) => at * 500));
  });
});
