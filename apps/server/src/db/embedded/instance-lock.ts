import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AlreadyRunning, folderProblem, type Holder } from './failures.ts';

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
  const note = join(home, 'instance.pid');
  let lock: InstanceLock | undefined;
  try {
    lock = lockFile(join(home, 'instance.lock'));
    if (!lock) throw new AlreadyRunning(home, readHolder(note));
    writeFileSync(note, `${process.pid}\n`, { mode: 0o600 });
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

/** The note is written once, when the lock is taken: its age tells since when. */
function readHolder(note: string): Holder | undefined {
  try {
    const since = statSync(note)
      .mtime.toISOString()
      .replace(/\.\d+Z$/, 'Z');
    return { pid: Number.parseInt(readFileSync(note, 'utf8'), 10), since };
  } catch {
    return undefined;
  }
}
