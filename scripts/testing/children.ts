import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

/** Time between asking a process to stop and ending it. */
const GRACE_MS = 5_000;

const running = new Set<ChildProcess>();

export type Ending = { readonly code: number; readonly timedOut: boolean };

type ChildOptions = Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid' | 'stdio'> & { readonly limitMs: number };

/**
 * Runs a command to its end, or stops it when its time is over. Each child leads a process group of its own, so that
 * what it started (workers, browsers) ends with it.
 */
export async function runChild(command: string, args: readonly string[], options: ChildOptions): Promise<Ending> {
  const { limitMs, stdio = ['ignore', 'inherit', 'inherit'], ...rest } = options;
  const child = startChild(command, args, { ...rest, stdio });
  let timedOut = false;
  const watchdog = setTimeout(() => {
    timedOut = true;
    void stopChild(child);
  }, limitMs);
  const code = await ended(child);
  clearTimeout(watchdog);
  signalGroup(child, 'SIGKILL');
  return { code, timedOut };
}

export function startChild(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(command, args, { ...options, detached: true });
  running.add(child);
  child.once('close', () => running.delete(child));
  child.once('error', (error) => {
    running.delete(child);
    console.error(`${command}: ${error.message}`);
  });
  return child;
}

export async function stopChild(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = ended(child);
  signalGroup(child, signal);
  const last = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS);
  await end;
  clearTimeout(last);
}

export async function stopAllChildren(): Promise<void> {
  await Promise.all([...running].map((child) => stopChild(child)));
}

function ended(child: ChildProcess): Promise<number> {
  return new Promise((settle) => {
    child.once('close', (code) => settle(code ?? 1));
    child.once('error', () => settle(1));
  });
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // The group is empty: everything in it ended by itself.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
