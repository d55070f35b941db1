import { describe, expect, test } from 'vitest';
import { ImportError } from './problems.ts';
import { detectDelimiter, readTable } from './table.ts';

const codeOf = (run: () => unknown) => {
  try {
    run();
    return undefined;
  } catch (cause) {
    return cause instanceof ImportError ? [cause.code, cause.params] : cause;
  }
};

describe('detectDelimiter', () => {
  test.each([
    [',', 'Name,Skills\nAnna,"a; b; c"\nBo,"d; e; f"'],
    [';', 'Name;Languages;Site\nAnna;en,it,fr;Roma, Italy\nBo;en,it;Milan, Italy'],
    ['\t', 'Name\tLanguages\nAnna\ten, it\nBo\ten; it'],
    ['|', 'Name|Languages|Site\nAnna|en,it|Roma'],
    [',', 'Name\nAnna\nBo'],
  ] as const)('finds %j', (delimiter, text) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });

  test('is not led astray by delimiters inside quotes', () => {
    expect(detectDelimiter('"Name, first; second; third",Site\n"a;b;c;d;e",Roma')).toBe(',');
  });
});

describe('readTable', () => {
  test('numbers rows as a spreadsheet does, blank lines and line breaks inside cells included', () => {
    const table = readTable('\nName,Site\n\n"Anna\nMaria",Roma\nBo,Milano\n\n\n');
    expect(table.headerRow).toBe(2);
    expect(table.rows).toEqual([
      { row: 4, cells: ['Anna\nMaria', 'Roma'] },
      { row: 5, cells: ['Bo', 'Milano'] },
    ]);
    expect(table.problems).toEqual([]);
  });

  test('reads quotes, doubled quotes, CRLF and a byte-order mark', () => {
    const table = readTable('\ufeff"Name","Note"\r\n"O""Neill","a, b"\r\n');
    expect(table.headers).toEqual(['Name', 'Note']);
    expect(table.rows).toEqual([{ row: 2, cells: ['O"Neill', 'a, b'] }]);
  });

  test('takes a stray quote inside a cell as text', () => {
    expect(readTable('Name,Note\nJo "the ace" Doe,5" disk').rows[0]?.cells).toEqual(['Jo "the ace" Doe', '5" disk']);
  });

  test('obeys the separator line of Excel and counts it', () => {
    const table = readTable('sep=|\r\nName|Site\r\nAnna|Roma\r\n');
    expect(table).toMatchObject({ headers: ['Name', 'Site'], headerRow: 2, rows: [{ row: 3 }] });
  });

  test('reports short and long rows and keeps the others', () => {
    const table = readTable('A,B,C\n1,2,3\n1,2\n1,2,3,4\n1,2,3,,\n');
    expect(table.problems).toMatchObject([
      { row: 3, column: null, code: 'row_short', params: { cells: 2, expected: 3 }, severity: 'error' },
      { row: 4, column: null, code: 'row_long', params: { cells: 4, expected: 3 }, severity: 'error' },
    ]);
    expect(table.rows.map((row) => row.row)).toEqual([2, 3, 4, 5]);
  });

  test('mentions rows of separators between people, not those at the end', () => {
    const table = readTable('A,B\n1,2\n,\n3,4\n,\n,\n');
    expect(table.problems).toMatchObject([{ row: 3, code: 'row_blank', severity: 'warning' }]);
  });

  test('says from which row a quotation mark stays open', () => {
    expect(codeOf(() => readTable('A,B\n1,2\n"3,4\n5,6\n'))).toEqual(['quote_not_closed', { row: 3 }]);
  });

  test('refuses more rows or columns than allowed', () => {
    const limits = { rows: 3, columns: 3 };
    expect(codeOf(() => readTable('A\n1\n2\n3\n4\n', limits))).toEqual(['too_many_rows', { limit: 3 }]);
    expect(codeOf(() => readTable(`A\n${'1\n'.repeat(1000)}`, limits))).toEqual(['too_many_rows', { limit: 3 }]);
    expect(codeOf(() => readTable('A,B,C,D\n', limits))).toEqual(['too_many_columns', { limit: 3 }]);
    expect(readTable('A\n1\n2\n3\n\n\n', limits).rows).toHaveLength(3);
  });

  test('refuses one endless row', () => {
    expect(codeOf(() => readTable(`A,B\n"${'x'.repeat(2_000_000)}",2\n`))).toEqual(['table_unreadable', { row: 2 }]);
  });

  test('refuses megabytes of separators before they become cells', () => {
    expect(codeOf(() => readTable(`A,B\n${','.repeat(5_000_000)}`))).toEqual(['too_many_cells', { limit: 4_000_000 }]);
  });

  test('refuses a file of separators only', () => {
    expect(codeOf(() => readTable(',,,\n,,,\n'))).toEqual(['table_without_headers', {}]);
  });
});
