import { describe, expect, it } from 'vitest';
import { testDatabase } from '../testing/database.ts';
import { MigrationRefused, migrate } from './migrate.ts';

describe('migrations', () => {
  const database = testDatabase();

  it('do nothing when run a second time', async () => {
    expect(await migrate(database())).toEqual([]);
  });

  it('put organization_id first in every primary key, unique key, index and foreign key, but for sign-in tables', async () => {
    const { rows } = await database().pool.query<{ name: string; first: string; table: string }>(`
      select c.relname as name, t.relname as table, a.attname as first
      from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
      join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]`);
    const beforeSignIn = [
      'organization',
      'setup',
      'account',
      'password',
      'second_factor',
      'recovery_code',
      'sign_in',
      'migration',
    ];
    const exceptions = [
      'person_search',
      'account_link_token_hash_key',
      'invitation_token_hash_key',
      'answer_link_token_hash_key',
    ];
    const wrong = rows.filter(
      ({ name, table, first }) =>
        first !== 'organization_id' && !beforeSignIn.includes(table) && !exceptions.includes(name),
    );
    expect(rows.length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });

  it('refuse a database that a newer version wrote', async () => {
    await database().pool.query("insert into migration (number, name, checksum) values (9999, '9999-future', 'x')");
    await expect(migrate(database())).rejects.toThrow(MigrationRefused);
  });
});
