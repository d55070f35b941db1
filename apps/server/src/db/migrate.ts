/** Migrations: numbered, forward only, each in its own transaction, one server at a time. */
import { createHash } from 'node:crypto';
import type { Connection } from './client.ts';
import { migrations } from './migrations/index.ts';

/** The database was written by a newer version of the product, or a migration was altered after it ran. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused';
}

const lockKey = 7_165_001;
const checksum = (sql: string): string => createHash('sha256').update(sql).digest('hex');

/** Brings the schema up to date; answers the names applied. Running twice is a no-op. */
export const migrate = async ({ pool }: Pick<Connection, 'pool'>): Promise<string[]> => {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await client.query(
      'create table if not exists migration (number integer primary key, name text not null, checksum text not null, applied_at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ number: number; name: string; checksum: string }>(
      'select number, name, checksum from migration order by number',
    );
    const newer = rows.find((row) => row.number > migrations.length);
    if (newer) throw new MigrationRefused(`the database has migration ${newer.name}, which this version does not know`);
    for (const row of rows) {
      const known = migrations[row.number - 1];
      if (known && checksum(known.up) !== row.checksum)
        throw new MigrationRefused(`migration ${row.name} was changed after it ran`);
    }
    const applied: string[] = [];
    for (const [index, { name, up }] of migrations.entries()) {
      if (index < rows.length) continue;
      await client.query('begin');
      try {
        await client.query(up);
        await client.query('insert into migration (number, name, checksum) values ($1, $2, $3)', [
          index + 1,
          name,
          checksum(up),
        ]);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw error;
      }
      applied.push(name);
    }
    return applied;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockKey]).catch(() => undefined);
    client.release();
  }
};
