import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AlreadyRunning, folderProblem } from './failures.ts';

export type Holder = { readonly pid: number; readonly since: string };
export type InstanceLock = { readonly release: () => void };

/** SQLITE_BUSY, https://www.sqlite.org/rescode.html#busy */
const busy = 5;

/**
 * Takes a lock that the kernel holds for this process and drops the moment it dies, kill -9 included, so a process
 * number used again can neither fake nor free it. Node offers no file lock of its own; SQLite's exclusive transaction
 * on an empty file is one. Nothing else may open `file`: closing it anywhere in this process would drop the lock.
 */
export function lockFile(file: string): InstanceLock | undefined {
  const handle = new DatabaseSync(file);
  try {
    handle.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    handle.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === busy) return undefined;
    throw error;
  }
  return { release: () => handle.close() };
}

/** One Viceversa per data folder. Who holds it is written beside the lock for the message only, never to decide. */
export function takeInstanceLock(home: string): InstanceLock {
  const note = join(home, 'instance.json');
  let lock: InstanceLock | undefined;
  try {
    lock = lockFile(join(home, 'instance.lock'));
    if (!lock) throw new AlreadyRunning(home, readHolder(note));
    const holder: Holder = { pid: process.pid, since: Temporal.Now.instant().toString({ smallestUnit: 'second' }) };
    writeFileSync(note, `${JSON.stringify(holder)}\n`, { mode: 0o600 });
  } catch (error) {
    lock?.release();
    throw error instanceof AlreadyRunning ? error : folderProblem(home, error);
  }
  const held = lock;
  return {
    release: () => {
      rmSync(note, { force: true });
      held.release();
    },
  };
}

function readHolder(note: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(note, 'utf8'));
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('since' in value)) return undefined;
    return typeof value.pid === 'number' && typeof value.since === 'string'
      ? { pid: value.pid, since: value.since }
      : undefined;
  } catch {
    return undefined;
  }
}
