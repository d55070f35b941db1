import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './tables.ts';

/** Connected database: the typed query builder, and the pool for what must not go through it (migrations, jobs). */
export type Connection = { readonly db: Kysely<Database>; readonly pool: pg.Pool; readonly close: () => Promise<void> };

const oid = { int8: 20, date: 1082, timestamptz: 1184 } as const;
const parsers = new Map<number, (text: string) => unknown>([
  // Counts and ledger sums stay far below 2^53.
  [oid.int8, Number],
  [oid.date, (text) => text],
  [oid.timestamptz, (text) => Temporal.Instant.from(text.replace(' ', 'T')).toString({ fractionalSecondDigits: 3 })],
]);

/** `url`: postgres://… Every statement is ended after 30 s, so that no query can hold a connection for ever. */
export const connect = (url: string, options: { readonly size?: number } = {}): Connection => {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.size ?? 12,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    application_name: 'viceversa',
    types: {
      getTypeParser: (id: number, format?: string): unknown =>
        parsers.get(id) ?? pg.types.getTypeParser(id, textFormat(format)),
    },
  });
  // A connection that breaks while idle (server restarted) is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  // The same between two statements of a transaction: whoever holds the connection learns of it at the next one.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  // Not db.destroy(): it leaves a pool open that only ever served `pool`.
  return { db, pool, close: () => pool.end() };
};

const textFormat = (format: string | undefined): 'text' => {
  if (format === 'binary') throw new Error('binary results are not used');
  return 'text';
};
