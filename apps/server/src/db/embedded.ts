import { existsSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Account, chooseAccount } from './embedded/account.ts';
import { type Binaries, locateBinaries } from './embedded/binaries.ts';
import { checkVersion, createCluster, readSecret } from './embedded/cluster.ts';
import { takeInstanceLock } from './embedded/instance-lock.ts';
import { type Keeper, openKeeper } from './embedded/keeper.ts';
import { findHome, type Places, placesIn, preparePlaces } from './embedded/places.ts';
import { adoptPostmaster, findPostmaster, launchPostmaster, stopPostmaster } from './embedded/postmaster.ts';

export { AlreadyRunning, DatabaseNotStarted } from './embedded/failures.ts';

export type Embedded = {
  /** Stays the same when the database has to be started again. The role owns its database and is no superuser. */
  readonly url: string;
  /** Where the database's files are: the requested folder, or its stand-in under /var/lib/viceversa. */
  readonly dataDir: string;
  /** True when a database that outlived its server was found running and taken over. */
  readonly adopted: boolean;
  readonly stop: () => Promise<void>;
};

export type EmbeddedOptions = {
  readonly dataDir: string;
  readonly say: (line: string) => void;
  /** The database went away while we ran and could not be started again. */
  readonly onExit?: (error: Error) => void;
};

/** A database that dies this often has a reason that another start does not remove. */
const launchesPerMinute = 30;

/** Starts, or adopts, the bundled PostgreSQL on a data folder, and keeps it running until `stop`. */
export async function startEmbedded({ dataDir, say, onExit }: EmbeddedOptions): Promise<Embedded> {
  const account = chooseAccount(placesIn(findHome(dataDir)).cluster);
  const binaries = await locateBinaries(account, say);
  const places = preparePlaces(dataDir, account, say);
  const lock = takeInstanceLock(places.home);
  try {
    const password = readSecret(places);
    if (!existsSync(places.cluster)) {
      say('Creating the database (first start only)…');
      await createCluster(binaries, places, account, password);
    }
    checkVersion(places, binaries);
    const running = await keepRunning({ binaries, places, account, password, say, onExit });
    let stopped: Promise<void> | undefined;
    return {
      url: running.url,
      dataDir: places.home,
      adopted: running.adopted,
      stop: () => (stopped ??= running.stop().finally(lock.release)),
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The address of a database that runs on this data folder already, for commands beside a running server. */
export function findEmbedded(dataDir: string): string | undefined {
  const places = placesIn(findHome(dataDir));
  const found = existsSync(places.cluster) ? findPostmaster(places.cluster) : undefined;
  return found && addressOf(socketsOf(found.sockets, places), readSecret(places));
}

type Running = Pick<Embedded, 'url' | 'adopted' | 'stop'>;
type Parts = {
  readonly binaries: Binaries;
  readonly places: Places;
  readonly account: Account | undefined;
  readonly password: string;
  readonly say: (line: string) => void;
  readonly onExit: ((error: Error) => void) | undefined;
};

async function keepRunning({ binaries, account, password, say, onExit, ...parts }: Parts): Promise<Running> {
  const found = await adoptPostmaster(parts.places.cluster);
  const places = found ? { ...parts.places, sockets: socketsOf(found.sockets, parts.places) } : parts.places;
  const url = addressOf(places.sockets, password);
  let pid = 0;
  let keeper: Keeper | undefined;
  let stopping = false;
  const launches: number[] = [];

  const launch = async () => {
    const now = performance.now();
    if (launches.push(now) > 1 || found) say('The database stopped unexpectedly; starting it again.');
    if (launches.filter((at) => now - at < 60_000).length > launchesPerMinute) {
      throw new Error(`The database stops again and again; its log is ${places.log}`);
    }
    return launchPostmaster(binaries, places, account);
  };
  const bringUp = async () => {
    do {
      pid = ((await adoptPostmaster(places.cluster)) ?? (await launch())).pid;
      keeper = await openKeeper(url, lost, () => findPostmaster(places.cluster) !== undefined);
    } while (!keeper);
  };
  const lost = () => {
    keeper = undefined;
    if (stopping) return;
    up = bringUp().catch((error: unknown) => {
      if (!stopping) onExit?.(error instanceof Error ? error : new Error(String(error)));
    });
  };
  const stop = async () => {
    stopping = true;
    await up;
    await keeper?.close();
    await stopPostmaster(pid, places.cluster);
    if (dirname(places.sockets) !== places.home && existsSync(places.sockets)) rmdirSync(places.sockets);
  };

  let up = bringUp();
  try {
    await up;
  } catch (error) {
    if (pid > 0) await stopPostmaster(pid, places.cluster);
    throw error;
  }
  return { url, adopted: found !== undefined && launches.length === 0, stop };
}

/** A running server's own socket folder counts, unless the whole data folder was moved meanwhile. */
function socketsOf(recorded: string, places: Places): string {
  return recorded !== '' && existsSync(join(recorded, '.s.PGSQL.5432')) ? recorded : places.sockets;
}

/** `host` among the parameters wins over the host of the address, in node-postgres as in libpq. */
function addressOf(sockets: string, password: string): string {
  return `postgres://viceversa:${password}@localhost/viceversa?host=${encodeURIComponent(sockets)}`;
}
