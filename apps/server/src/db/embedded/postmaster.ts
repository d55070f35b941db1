import { execFileSync, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { plainEnvironment } from './cluster.ts';
import { DatabaseNotStarted, folderProblem, systemCode } from './failures.ts';
import { makePrivate, type Places } from './places.ts';
import { serverSettings } from './settings.ts';

/** What PostgreSQL writes about itself into postmaster.pid; the layout has not changed since version 10. */
export type PidFile = { readonly pid: number; readonly sockets: string; readonly status: string };

const pollMs = 10;
const largestLogBytes = 10 * 2 ** 20;
/** A fast shutdown ends sessions and writes a checkpoint; on a slow disk that takes seconds. */
const fastShutdownMs = 30_000;
/** An idle session notices at once that its postmaster was killed, a busy one only when its query ends. */
const orphanSessionsMs = 5_000;

/** The living server of this cluster, or undefined. The number in the file proves nothing: it may be in use again. */
export function findPostmaster(cluster: string): PidFile | undefined {
  const found = readPidFile(cluster);
  return found && isServing(found.pid, cluster) ? found : undefined;
}

/** Waits for a living server until it accepts work. Undefined when there is none, or it was on its way out. */
export async function adoptPostmaster(cluster: string): Promise<PidFile | undefined> {
  for (;;) {
    const found = findPostmaster(cluster);
    if (!found || found.status === 'ready') return found;
    await pause(pollMs);
  }
}

export async function stopPostmaster(pid: number, cluster: string): Promise<void> {
  signal(pid, 'SIGINT');
  if (await isGone(pid, cluster, fastShutdownMs)) return;
  // Immediate: no checkpoint, so the next start repairs from the write-ahead log. Nothing acknowledged is lost.
  signal(pid, 'SIGQUIT');
  await isGone(pid, cluster, fastShutdownMs);
}

async function isGone(pid: number, cluster: string, limitMs: number): Promise<boolean> {
  for (const end = performance.now() + limitMs; performance.now() < end; await pause(pollMs)) {
    if (!isServing(pid, cluster)) return true;
  }
  return false;
}

/** Starts the server in a session of its own, so that Ctrl-C in the terminal does not reach it before we drain. */
export async function launchPostmaster(
  binaries: Binaries,
  places: Places,
  account: Account | undefined,
): Promise<PidFile> {
  makePrivate(places.sockets, account);
  if (sizeOf(places.log) > largestLogBytes) renameSync(places.log, `${places.log}.1`);
  const logStart = sizeOf(places.log);
  const stale = readPidFile(places.cluster);
  if (stale) await orphansGone(places.cluster);

  const log = openSync(places.log, 'a', 0o600);
  const child = spawn(
    join(binaries.folder, 'bin', 'postgres'),
    ['-D', places.cluster, ...serverSettings(places.sockets)],
    { cwd: '/', detached: true, stdio: ['ignore', log, log], env: launchEnvironment(stale), ...account },
  );
  closeSync(log);
  child.unref();
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  for (;;) {
    if (failure) throw refusal(places, failure.message);
    if (child.exitCode !== null || child.signalCode !== null) {
      throw refusal(places, readFileSync(places.log, 'utf8').slice(logStart));
    }
    const found = readPidFile(places.cluster);
    if (found && found.pid === child.pid && found.status === 'ready') return found;
    await pause(pollMs);
  }
}

/**
 * PostgreSQL refuses a pid file whose number is alive, whoever owns it now; after a reboot or in a container that is
 * often a stranger. This variable names a number to disregard, and leaves its check for orphaned sessions in force,
 * which deleting the file would not.
 */
function launchEnvironment(stale: PidFile | undefined): Record<string, string> {
  return stale ? { ...plainEnvironment, PG_GRANDPARENT_PID: String(stale.pid) } : plainEnvironment;
}

/** Sessions of a postmaster that was killed; a new one refuses to start beside them. macOS has no list of them. */
async function orphansGone(cluster: string): Promise<void> {
  if (!existsSync('/proc/self/cwd')) return;
  const numbers = () => readdirSync('/proc').map(Number).filter(Number.isInteger);
  for (const end = performance.now() + orphanSessionsMs; performance.now() < end; await pause(pollMs)) {
    if (!numbers().some((pid) => isServing(pid, cluster))) return;
  }
}

function refusal(places: Places, log: string): DatabaseNotStarted {
  const tail = log.trim().split('\n').slice(-5).join('\n');
  const problem = log.includes('No space left on device') ? 'disk_full' : 'no_answer';
  return new DatabaseNotStarted(problem, `The database in ${places.home} did not start. PostgreSQL says:\n${tail}`);
}

function readPidFile(cluster: string): PidFile | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw folderProblem(cluster, error);
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, sockets: lines[4] ?? '', status: (lines[7] ?? '').trim() };
}

/** A postmaster works in its cluster's folder (Linux), and names it in its command line (macOS has no /proc). */
function isServing(pid: number, cluster: string): boolean {
  try {
    if (existsSync('/proc/self/cwd')) return readlinkSync(`/proc/${pid}/cwd`) === cluster;
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).includes(
      cluster,
    );
  } catch {
    return false;
  }
}

function signal(pid: number, name: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (systemCode(error) !== 'ESRCH') throw error;
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
