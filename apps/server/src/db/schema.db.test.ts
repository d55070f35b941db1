import { expect, it } from 'vitest';
import { testDatabase } from '../testing/database.ts';

const database = testDatabase();

/** Tables, columns, constraints, indexes and triggers of the product's schema, in an order of its own. */
const describeSchema = async (): Promise<string> => {
  const { rows } = await database().pool.query<{ line: string }>(`
    select line from (
      select c.relname as object, 1 as part, a.attnum::int as position,
        format('%s.%s %s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
          case when a.attnotnull then ' not null' else '' end,
          coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
      from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attnum > 0 and not a.attisdropped
      union all
      select c.relname, 2, 0, format('%s constraint %s %s', c.relname, k.conname, pg_get_constraintdef(k.oid))
      from pg_constraint k join pg_class c on c.oid = k.conrelid
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      where k.contype in ('p', 'u', 'f', 'c')
      union all
      select tablename, 3, 0, indexdef from pg_indexes where schemaname = 'public'
      union all
      select c.relname, 4, 0, pg_get_triggerdef(t.oid)
      from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal
    ) schema order by object collate "C", part, position, line collate "C"`);
  return `${rows.map(({ line }) => line).join('\n')}\n`;
};

it('the schema is the one that was agreed on; a new migration changes the golden file with it', async () => {
  await expect(await describeSchema()).toMatchFileSnapshot('schema.golden.sql');
});
