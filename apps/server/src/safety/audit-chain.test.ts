import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AuditLogTable } from '../db/tables.ts';
import { firstBrokenRow, genesis, hashRow } from '../kernel/audit.ts';

const isLong = process.env.VICEVERSA_LONG === '1';

type Entry = Pick<AuditLogTable, 'actor' | 'action' | 'object' | 'result' | 'ip'>;

const entry: fc.Arbitrary<Entry> = fc.record({
  actor: fc.string(),
  action: fc.string(),
  object: fc.option(fc.string()),
  result: fc.constantFrom('ok', 'refused', 'failed'),
  ip: fc.option(fc.ipV4()),
});

const chainOf = (entries: readonly Entry[]): AuditLogTable[] => {
  const rows: AuditLogTable[] = [];
  for (const [index, values] of entries.entries()) {
    const row = {
      ...values,
      organization_id: '01890000-0000-7000-8000-000000000001',
      sequence: index + 1,
      at: `2026-03-02T09:00:${String(index % 60).padStart(2, '0')}.000Z`,
      previous_hash: rows.at(-1)?.hash ?? genesis,
    };
    rows.push({ ...row, hash: hashRow(row) });
  }
  return rows;
};

/** What `audit verify` knows: the rows, and the head it printed last time. */
const isIntact = (rows: readonly AuditLogTable[], head: string): boolean =>
  firstBrokenRow(rows) === null && (rows.at(-1)?.hash ?? genesis) === head;

const columns = [
  'organization_id',
  'sequence',
  'at',
  'actor',
  'action',
  'object',
  'result',
  'ip',
  'previous_hash',
  'hash',
] as const;

const otherValue = (column: (typeof columns)[number], row: AuditLogTable): Partial<AuditLogTable> => {
  switch (column) {
    case 'sequence':
      return { sequence: row.sequence + 1 };
    case 'result':
      return { result: row.result === 'ok' ? 'refused' : 'ok' };
    case 'object':
      return { object: row.object === null ? 'null' : null };
    case 'ip':
      return { ip: row.ip === null ? '' : null };
    default:
      return { [column]: `${row[column]} ` };
  }
};

type Alteration = (rows: readonly AuditLogTable[], at: number, other: number) => AuditLogTable[];

const alterations: Record<string, Alteration> = {
  'changes a value': (rows, at, other) =>
    rows.map((row, index) =>
      index === at ? { ...row, ...otherValue(columns[other % columns.length] ?? 'actor', row) } : row,
    ),
  'changes a value and recomputes the hash of that row': (rows, at) =>
    rows.map((row, index) => {
      if (index !== at) return row;
      const changed = { ...row, actor: `${row.actor} ` };
      return { ...changed, hash: hashRow(changed) };
    }),
  'deletes a row': (rows, at) => rows.filter((_, index) => index !== at),
  'cuts the end off': (rows, at) => rows.slice(0, at),
  'swaps two rows': (rows, at, other) => {
    const second = other % rows.length === at ? (at + 1) % rows.length : other % rows.length;
    return rows.flatMap((row, index) => (index === at ? rows[second] : index === second ? rows[at] : row) ?? []);
  },
  'repeats a row': (rows, at) => rows.flatMap((row, index) => (index === at ? [row, row] : [row])),
  'writes the whole chain anew': (rows, at) =>
    chainOf(rows.map((row, index) => (index === at ? { ...row, actor: `${row.actor} ` } : row))),
};

test('an audit chain that nobody touched holds', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), (entries) => {
      const rows = chainOf(entries);
      expect(isIntact(rows, rows.at(-1)?.hash ?? genesis)).toBe(true);
    }),
  );
});

test.for(Object.entries(alterations))('whoever %s is found', ([, alter]) => {
  const altered = fc.tuple(fc.array(entry, { minLength: 2, maxLength: 30 }), fc.nat(), fc.nat());
  const numRuns = Math.ceil((isLong ? 10_000 : 1_000) / Object.keys(alterations).length);
  fc.assert(
    fc.property(altered, ([entries, where, other]) => {
      const rows = chainOf(entries);
      expect(isIntact(alter(rows, where % rows.length, other), rows.at(-1)?.hash ?? '')).toBe(false);
    }),
    { numRuns },
  );
});

test('the first row that does not fit is named', () => {
  const rows = chainOf(Array.from({ length: 9 }, () => ({ ...blank })));
  const changed = rows.map((row) => (row.sequence === 5 ? { ...row, action: 'other' } : row));
  expect(firstBrokenRow(changed)).toBe(5);
  expect(firstBrokenRow(rows.filter(({ sequence }) => sequence !== 5))).toBe(6);
});

const blank: Entry = { actor: 'system:test', action: 'test', object: null, result: 'ok', ip: null };
