import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { DatabaseNotStarted, folderProblem, systemCode } from './failures.ts';
import { makePrivate, type Places } from './places.ts';

/** A new cluster takes 55 MB, its write-ahead log up to 512 MB later (`max_wal_size`). */
const leastFreeBytes = 256 * 2 ** 20;

/** Reads the generated password of the product's role, making it on the first start. */
export function readSecret(places: Places): string {
  if (!existsSync(places.secret)) {
    if (existsSync(places.cluster)) {
      throw new DatabaseNotStarted(
        'folder_not_usable',
        `The password file ${places.secret} is missing: restore it from a copy of the data folder.`,
      );
    }
    writeDurably(places.secret, `${randomBytes(24).toString('base64url')}\n`);
    syncFolder(places.home);
  }
  return readFileSync(places.secret, 'utf8').trim();
}

/** Compares what lies on the disk with the binaries: a major version cannot read another's files. */
export function checkVersion(places: Places, binaries: Binaries): void {
  let found: string;
  try {
    found = readFileSync(join(places.cluster, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    throw folderProblem(places.cluster, error);
  }
  if (found === binaries.major) return;
  throw new DatabaseNotStarted(
    'other_version',
    `The database in ${places.cluster} was made by PostgreSQL ${found}, and this Viceversa brings PostgreSQL ${binaries.major}. ` +
      'Make a backup with the Viceversa version that used it last, start this one on an empty folder, and restore the backup there.',
  );
}

/**
 * Makes the cluster beside its final place and moves it there when it is whole, so that a crash on the way leaves
 * nothing that looks like a database. The superuser gets no password and no line in pg_hba.conf: it cannot log in.
 */
export async function createCluster(
  binaries: Binaries,
  places: Places,
  account: Account | undefined,
  password: string,
): Promise<void> {
  const draft = `${places.cluster}.new`;
  try {
    const { bavail, bsize } = statfsSync(places.home);
    if (bavail * bsize < leastFreeBytes) {
      throw new DatabaseNotStarted(
        'disk_full',
        `The disk that holds ${places.home} has less than 256 MB free: too little for a database.`,
      );
    }
    rmSync(draft, { recursive: true, force: true });
    makePrivate(draft, account);
    const bin = (name: string) => join(binaries.folder, 'bin', name);
    const clusterOptions = [
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--data-checksums',
    ];
    const initdb = ['-D', draft, '-U', 'postgres', '--auth=trust', '--no-instructions', ...clusterOptions];
    await run(bin('initdb'), initdb, account, '');
    const roles = `CREATE ROLE viceversa LOGIN CREATEDB PASSWORD '${password}';\nCREATE DATABASE viceversa OWNER viceversa;\n`;
    await run(bin('postgres'), ['--single', '-c', 'exit_on_error=on', '-D', draft, 'postgres'], account, roles);
    writeDurably(join(draft, 'pg_hba.conf'), 'local all viceversa scram-sha-256\n');
    renameSync(draft, places.cluster);
    syncFolder(places.home);
  } catch (error) {
    throw error instanceof DatabaseNotStarted ? error : folderProblem(places.home, error);
  }
}

/** The environment PostgreSQL sees: none of our secrets, and its messages in one language. */
export const plainEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

async function run(file: string, args: readonly string[], account: Account | undefined, input: string): Promise<void> {
  const child = spawn(file, [...args], {
    cwd: '/',
    env: plainEnvironment,
    stdio: ['pipe', 'pipe', 'pipe'],
    ...account,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (output += piece.toString()));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = await exitCode(child);
  if (code === 0) return;
  const full = output.includes('No space left on device');
  const tail = output.trim().split('\n').slice(-5).join('\n');
  throw new DatabaseNotStarted(
    full ? 'disk_full' : 'no_answer',
    `The database could not be created. PostgreSQL says:\n${tail}`,
  );
}

function exitCode(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}

function writeDurably(file: string, text: string): void {
  const handle = openSync(file, 'w', 0o600);
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes a new or renamed entry itself survive a power cut. Some file systems refuse to sync a folder: they need not. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } catch (error) {
    if (systemCode(error) !== 'EINVAL') throw error;
  } finally {
    closeSync(handle);
  }
}
