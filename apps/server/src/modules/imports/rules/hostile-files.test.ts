import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapColumns } from './columns.ts';
import { readFileTable } from './file-table.ts';
import { readPeople } from './people.ts';
import { ImportError, importErrorCodes } from './problems.ts';

const starts = [
  '',
  'PK\x03\x04',
  '\ufeff',
  '%PDF-',
  'ID,Name,Email,Level,Hire date,Manager,Can teach,Role,Languages,Time zone\n',
  'sep=;\n',
];
const shard = fc.oneof(
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  fc.string({ unit: 'binary', maxLength: 30 }).map((text) => Buffer.from(text)),
  fc
    .constantFrom('"', ',', ';', '\n', '\r', '\t', '|', '\0', '1', 'a@example.com', ':', '::', '{', "'=", '31/12/2020')
    .map((text) => Buffer.from(text)),
);
const anyFile = fc
  .tuple(fc.constantFrom(...starts), fc.array(shard, { maxLength: 60 }))
  .map(([start, shards]) => Buffer.concat([Buffer.from(start, 'latin1'), ...shards]));

test('any bytes are either people and problems, or an error with a code', async () => {
  await fc.assert(
    fc.asyncProperty(anyFile, async (bytes) => {
      try {
        const table = await readFileTable(bytes);
        const { people, leftOut, problems } = readPeople(table, mapColumns(table));
        expect(people.length + leftOut.length).toBe(table.rows.length);
        expect(problems.every((each) => each.row >= 1)).toBe(true);
      } catch (cause) {
        if (!(cause instanceof ImportError)) throw cause;
        expect(Object.keys(importErrorCodes)).toContain(cause.code);
      }
    }),
    { numRuns: 600 },
  );
});
