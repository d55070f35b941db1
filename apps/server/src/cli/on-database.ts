import { type Config, ConfigProblems, readConfig } from '../config.ts';
import type { Connection } from '../db/client.ts';
import { AlreadyRunning, DatabaseNotStarted } from '../db/embedded.ts';
import { MigrationRefused, migrate } from '../db/migrate.ts';
import { openDatabase } from './database.ts';
import { badInput } from './exit-codes.ts';
import type { Screens } from './terminal.ts';

type Work = (connection: Connection, migrated: readonly string[], config: Config) => Promise<number>;

/** Runs a command on the database of an up-to-date schema; what is wrong with the installation is said, not thrown. */
export const onDatabase = async (dataDir: string | undefined, { err }: Screens, work: Work): Promise<number> => {
  try {
    const config = readConfig(dataDir === undefined ? [] : ['--data', dataDir]);
    const { connection, close } = await openDatabase(config, (line) => err.write(`${line}\n`));
    try {
      return await work(connection, await migrate(connection), config);
    } finally {
      await close();
    }
  } catch (error) {
    const isExpected =
      error instanceof ConfigProblems ||
      error instanceof DatabaseNotStarted ||
      error instanceof AlreadyRunning ||
      error instanceof MigrationRefused;
    if (!isExpected) throw error;
    err.write(`${error.message}\n`);
    return badInput;
  }
};
