import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const GIB = 2 ** 30;
/** The tests were seen to fill 0.3 GiB at most. */
const ROOM = 2 * GIB;
/** Beside what fills the folder, for two browsers, their server and its database. */
const MEMORY = 6 * GIB;

/**
 * A new folder for what tests write and nobody needs afterwards: databases, profiles of browsers. It lies in memory
 * where there is plenty, so that the run takes equally long on a slow disk. What survives a crash of processes survives
 * it there too; a loss of power no test can cause.
 */
export function makeScratch(memory = '/dev/shm'): string {
  const folder = mkdtempSync(join(hasRoom(memory) ? memory : tmpdir(), 'viceversa-run-'));
  // As root the databases run as another account, which must be able to pass through.
  chmodSync(folder, 0o711);
  return folder;
}

function hasRoom(folder: string): boolean {
  if (!existsSync(folder) || process.availableMemory() < MEMORY) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= ROOM && runsPrograms(folder);
}

/** Containers often mount memory so that nothing in it can be started; some tests start what they wrote. */
function runsPrograms(parent: string): boolean {
  const folder = mkdtempSync(join(parent, 'viceversa-run-'));
  try {
    const program = join(folder, 'program');
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o700 });
    return spawnSync(program).status === 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
