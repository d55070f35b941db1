import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { DatabaseNotStarted } from './failures.ts';

/** The operating system account PostgreSQL runs as; it refuses to run as root. */
export type Account = { readonly uid: number; readonly gid: number };

export const isRoot = (): boolean => process.getuid?.() === 0;

/** Undefined means: as ourselves. As root, an existing cluster keeps its owner; a new one goes to a system account. */
export function chooseAccount(cluster: string | undefined): Account | undefined {
  if (!isRoot()) return undefined;
  const owner = cluster === undefined ? undefined : ownerOf(cluster);
  if (!owner) return systemAccount();
  if (owner.uid === 0) {
    throw new DatabaseNotStarted(
      'no_account',
      `${cluster} belongs to root, and PostgreSQL refuses to run as root. ` +
        `Give the folder and all it contains to another account, for example: chown -R postgres ${cluster}`,
    );
  }
  return owner;
}

/** Whether the account can enter a folder, by trying: modes, access lists and mounts all have a say. */
export function canEnter(folder: string, account: Account | undefined): boolean {
  return (
    spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { cwd: '/', stdio: 'ignore', ...account }).status === 0
  );
}

function systemAccount(): Account {
  const known = lookUp('postgres') ?? lookUp('viceversa');
  if (known) return known;
  spawnSync('useradd', [
    '--system',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/bin/false',
    'viceversa',
  ]);
  const created = lookUp('viceversa');
  if (created) return created;
  throw new DatabaseNotStarted(
    'no_account',
    'PostgreSQL refuses to run as root, and no account for it could be created. ' +
      'Start Viceversa as an ordinary user, or run once: useradd --system viceversa',
  );
}

function lookUp(name: string): Account | undefined {
  try {
    const number = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: number('-u'), gid: number('-g') };
  } catch {
    return undefined;
  }
}

function ownerOf(folder: string): Account | undefined {
  if (!existsSync(folder)) return undefined;
  const { uid, gid } = statSync(folder);
  return { uid, gid };
}
