/** The product's database for a command: the given server, the bundled one beside a running server, or started for it. */
import type { Config } from '../config.ts';
import { type Connection, connect } from '../db/client.ts';
import { findEmbedded, startEmbedded } from '../db/embedded.ts';

export type OpenDatabase = {
  readonly connection: Connection;
  /** True when a server of the product is at work on the same database. */
  readonly isShared: boolean;
  readonly close: () => Promise<void>;
};

export const openDatabase = async (config: Config, say: (line: string) => void): Promise<OpenDatabase> => {
  const running = config.databaseUrl ?? findEmbedded(config.dataDir);
  if (running) {
    const connection = connect(running, { size: 4 });
    return { connection, isShared: true, close: connection.close };
  }
  const embedded = await startEmbedded({ dataDir: config.dataDir, say });
  const connection = connect(embedded.url, { size: 4 });
  return {
    connection,
    isShared: false,
    close: async () => {
      await connection.close();
      await embedded.stop();
    },
  };
};
