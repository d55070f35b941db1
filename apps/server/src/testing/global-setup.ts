/** Once per run of the database tests: a PostgreSQL of this run, and a migrated database to clone from. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { connect } from '../db/client.ts';
import { startEmbedded } from '../db/embedded.ts';
import { migrate } from '../db/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A database with the newest schema; tests clone it and never write to it. */
    templateUrl: string;
    /** Waiting and running processes per core in the minute before the tests. */
    loadPerCore: number;
  }
}

export const withDatabase = (url: string, name: string): string => {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
};

const startServer = async (): Promise<{ url: string; stop(): Promise<void> }> => {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'viceversa-test-'));
  // As root the database runs as another user, who must be able to pass through.
  chmodSync(folder, 0o711);
  const embedded = await startEmbedded({ dataDir: join(folder, 'data'), say: () => undefined });
  return {
    url: embedded.url,
    stop: async () => {
      await embedded.stop();
      rmSync(embedded.dataDir, { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

let server: Awaited<ReturnType<typeof startServer>> | null = null;

export const setup = async (project: TestProject): Promise<void> => {
  const [load = 0] = loadavg();
  project.provide('loadPerCore', load / availableParallelism());
  server = await startServer();
  const template = `template_${process.pid}`;
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`drop database if exists ${template}`);
  await admin.query(`create database ${template}`);
  const connection = connect(withDatabase(server.url, template), { size: 1 });
  await migrate(connection);
  await connection.close();
  await untilUnused(admin, template);
  await admin.end();
  project.provide('templateUrl', withDatabase(server.url, template));
};

export const teardown = async (): Promise<void> => {
  await server?.stop();
};

/** A database can be cloned only once the server has ended every session on it, which takes a moment after closing. */
const untilUnused = async (admin: pg.Client, database: string): Promise<void> => {
  for (let look = 0; look < 200; look++) {
    const { rows } = await admin.query('select 1 from pg_stat_activity where datname = $1', [database]);
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`somebody is still connected to ${database}`);
};
