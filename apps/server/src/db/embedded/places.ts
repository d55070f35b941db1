import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { type Account, canEnter, isRoot } from './account.ts';
import { DatabaseNotStarted, folderProblem } from './failures.ts';

/** Where everything of one database lies. `home` is the data folder, or its stand-in when that cannot be entered. */
export type Places = {
  readonly home: string;
  readonly cluster: string;
  readonly secret: string;
  readonly log: string;
  readonly sockets: string;
};

const systemFolder = '/var/lib/viceversa';
/** Room for a socket's path in the kernel's address structure, without the final NUL. */
const longestSocketPath = process.platform === 'linux' ? 107 : 103;
const socketName = '.s.PGSQL.5432';

/** Finds the home of an existing database, or of one to be created. Creates no folder. */
export function findHome(dataDir: string): string {
  const requested = realPath(resolve(dataDir));
  const standIn = join(systemFolder, `${basename(requested)}-${shortHash(requested)}`);
  const isStandInUsed = !existsSync(clusterOf(requested)) && existsSync(clusterOf(standIn));
  return isRoot() && isStandInUsed ? standIn : requested;
}

/** Creates what is missing. Modes of folders that exist already are never changed. */
export function preparePlaces(dataDir: string, account: Account | undefined, say: (line: string) => void): Places {
  const requested = realPath(resolve(dataDir));
  let home = findHome(dataDir);
  const ground = nearestExisting(home);
  if (!statSync(ground).isDirectory()) throw folderProblem(ground, 'it is a file');
  if (account && !canEnter(ground, account)) {
    if (existsSync(clusterOf(home))) {
      throw new DatabaseNotStarted(
        'folder_not_usable',
        `The database in ${home} can no longer be reached by the account that owns it (number ${account.uid}): ` +
          'one of the folders above it is closed to that account.',
      );
    }
    home = join(systemFolder, `${basename(requested)}-${shortHash(requested)}`);
  }
  if (home !== requested) {
    say(
      `The database keeps its files in ${home}: PostgreSQL does not run as root, ` +
        `and the account it runs as cannot enter ${requested}.`,
    );
  }
  try {
    // Another account than ours has to walk through to its cluster, not to list.
    makeFolder(home, account ? 0o711 : 0o700);
    accessSync(home, constants.W_OK | constants.X_OK);
    const sockets = socketFolder(home);
    makePrivate(sockets, account);
    return placesIn(home, sockets);
  } catch (error) {
    throw error instanceof DatabaseNotStarted ? error : folderProblem(home, error);
  }
}

export function placesIn(home: string, sockets: string = socketFolder(home)): Places {
  return {
    home,
    cluster: clusterOf(home),
    secret: join(home, 'database.secret'),
    log: join(home, 'database.log'),
    sockets,
  };
}

/** A folder of the database's account that nobody else may enter. */
export function makePrivate(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  const owner = account?.uid ?? process.getuid?.();
  if (found.uid === process.getuid?.() && found.isDirectory()) {
    if (account) chownSync(folder, account.uid, account.gid);
  } else if (!found.isDirectory() || found.uid !== owner || (found.mode & 0o077) !== 0) {
    throw new DatabaseNotStarted(
      'folder_not_usable',
      `${folder} exists and belongs to somebody else: remove it, or choose another data folder.`,
    );
  }
}

/** Gives each folder it has to make exactly this mode, whatever the umask. */
export function makeFolder(folder: string, mode: number): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), mode);
  mkdirSync(folder);
  chmodSync(folder, mode);
}

/** Inside the home while the path fits; otherwise a short folder named after the home. */
function socketFolder(home: string): string {
  const inside = join(home, 'run');
  if (Buffer.byteLength(join(inside, socketName)) <= longestSocketPath) return inside;
  const name = `viceversa-${shortHash(home)}`;
  const outside = join(tmpdir(), name);
  return Buffer.byteLength(join(outside, socketName)) <= longestSocketPath ? outside : join('/tmp', name);
}

const clusterOf = (home: string): string => join(home, 'postgres');
const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(dirname(folder));
}

/** Resolves symbolic links also when the last folders do not exist yet, so that the name stays the same once they do. */
function realPath(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : join(realPath(dirname(folder)), basename(folder));
}
