import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../kernel/csv.ts';
import { readTable } from './table.ts';

describe('a table that we wrote', () => {
  test('is read back cell by cell as it was written', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom("'", '"', ',', ';', '\r', '\n', '=', ' ', '|', 'x'), maxLength: 12 }),
    );
    const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell, fc.constant('y')), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.boolean(), (written, mark) => {
        const table = readTable(writeCsv(['A', 'B', 'C', 'D'], written, { mark }));
        expect(table.rows.map((row) => row.cells)).toEqual(written);
        expect(table.problems).toEqual([]);
      }),
    );
  });
});
