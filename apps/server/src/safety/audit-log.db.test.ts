import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { appendAudit, firstBrokenRow } from '../kernel/audit.ts';
import { testDatabase } from '../testing/database.ts';
import { anOrganization, testNow } from '../testing/factories.ts';

const connection = testDatabase();

const written = async (rows: number) => {
  const { db } = connection();
  const organizationId = await anOrganization(db);
  const append = (number: number) =>
    db.transaction().execute((transaction) =>
      appendAudit(transaction, organizationId, {
        at: testNow.toString({ fractionalSecondDigits: 3 }),
        actor: 'system:test',
        action: `step ${number}`,
        object: null,
        result: 'ok',
        ip: '127.0.0.1',
      }),
    );
  await Promise.all(Array.from({ length: rows }, (_, number) => append(number)));
  return organizationId;
};

test('rows written by many at once form one chain that holds when it is read back', async () => {
  const organizationId = await written(40);
  const rows = await connection()
    .db.selectFrom('audit_log')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .orderBy('sequence')
    .execute();
  expect(rows.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  expect(firstBrokenRow(rows)).toBeNull();
});

test.for([
  ['an update', sql`update audit_log set actor = 'somebody else'`],
  ['a deletion', sql`delete from audit_log`],
  ['a truncation', sql`truncate audit_log`],
  ['the removal of its organization', sql`delete from organization`],
] as const)('the database itself refuses %s', async ([, statement]) => {
  await written(2);
  await expect(statement.execute(connection().db)).rejects.toThrow(/append only|audit_log/);
});
