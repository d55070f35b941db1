/**
 * Append-only, hash-chained log: each row's hash covers the row and the hash before it, so that an altered, removed
 * or reordered row is found. No content and no secrets: who did which action to which object, with what result.
 */
import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { AuditLogTable, Database } from '../db/tables.ts';
import type { OrganizationId } from './scope.ts';

export type AuditEntry = Pick<AuditLogTable, 'at' | 'actor' | 'action' | 'object' | 'result' | 'ip'>;

export const genesis = '0'.repeat(64);

export const hashRow = (row: Omit<AuditLogTable, 'hash'>): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        row.organization_id,
        row.sequence,
        row.at,
        row.actor,
        row.action,
        row.object,
        row.result,
        row.ip,
        row.previous_hash,
      ]),
    )
    .digest('hex');

/** Appends one row in the given transaction; writers of one organization queue up on its advisory lock. */
export const appendAudit = async (
  db: Kysely<Database>,
  organizationId: OrganizationId,
  entry: AuditEntry,
): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${organizationId}, 7165002))`.execute(db);
  const last = await db
    .selectFrom('audit_log')
    .select(['sequence', 'hash'])
    .where('organization_id', '=', organizationId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  const row = {
    ...entry,
    organization_id: organizationId,
    sequence: (last?.sequence ?? 0) + 1,
    previous_hash: last?.hash ?? genesis,
  };
  await db
    .insertInto('audit_log')
    .values({ ...row, hash: hashRow(row) })
    .execute();
};

/** Sequence number of the first row that does not fit the chain; null when the whole chain holds. */
export const firstBrokenRow = (
  rows: readonly AuditLogTable[],
  start = { sequence: 0, hash: genesis },
): number | null => {
  let previous = start;
  for (const row of rows) {
    const fits =
      row.sequence === previous.sequence + 1 && row.previous_hash === previous.hash && row.hash === hashRow(row);
    if (!fits) return row.sequence;
    previous = { sequence: row.sequence, hash: row.hash };
  }
  return null;
};
