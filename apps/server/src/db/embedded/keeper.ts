import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

export type Keeper = { readonly close: () => Promise<void> };

const patienceMs = 60_000;
/** Not there yet, starting, shutting down, or full: all pass. A wrong password does not. */
const passing = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '53300']);

/**
 * One idle connection whose end tells at once, without polling, that the database is gone.
 * Undefined when the database goes before it lets us in.
 */
export async function openKeeper(
  url: string,
  onLost: () => void,
  isStillThere: () => boolean,
): Promise<Keeper | undefined> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const client = new Client({ connectionString: url, application_name: 'viceversa keeper' });
    client.on('error', () => undefined);
    try {
      await client.connect();
      client.once('end', onLost);
      return {
        close: () => {
          client.off('end', onLost);
          return client.end();
        },
      };
    } catch (error) {
      await client.end().catch(() => undefined);
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (!passing.has(code) || performance.now() > deadline) throw error;
      if (!isStillThere()) return undefined;
      await pause(20);
    }
  }
}
