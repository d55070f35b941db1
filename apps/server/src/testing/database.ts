/** A database of its own for a test file: a clone of the migrated template, dropped afterwards. */
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { type Connection, connect } from '../db/client.ts';
import { withDatabase } from './global-setup.ts';

let counter = 0;

/** Call at the top of a test file or describe block; the getter is valid inside tests and hooks. */
export const testDatabase = (): (() => Connection & { readonly url: string }) => {
  const template = inject('templateUrl');
  const name = `test_${process.pid}_${process.env.VITEST_POOL_ID ?? '0'}_${++counter}_${Math.trunc(performance.now())}`;
  let connection: (Connection & { readonly url: string }) | null = null;
  const run = async (sql: string) => {
    const client = new pg.Client({ connectionString: withDatabase(template, 'postgres') });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  beforeAll(async () => {
    await run(`create database ${name} template ${new URL(template).pathname.slice(1)}`);
    const url = withDatabase(template, name);
    connection = { ...connect(url), url };
  });
  afterAll(async () => {
    await connection?.close();
    await run(`drop database if exists ${name} with (force)`);
  });
  return () => {
    if (!connection) throw new Error('the test database is ready only inside tests and hooks');
    return connection;
  };
};
