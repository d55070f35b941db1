/** The real server as a process of its own, to be killed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { stopwatch } from '../kernel/clock.ts';

export type ServerProcess = {
  readonly url: string;
  /** From the start of the process to its readiness. */
  readonly readyMilliseconds: number;
  readonly isRunning: () => boolean;
  /** Everything it printed. */
  readonly output: () => string;
  /** Sends a signal and waits until the process is gone; answers its exit code (null after kill -9). */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
};

const main = join(import.meta.dirname, '../main.ts');

export const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (typeof address !== 'object' || !address) throw new Error('no free port');
  return address.port;
};

const launch = (dataDir: string, port: number): { child: ChildProcess; output: () => string } => {
  const child = spawn(process.execPath, [main, '--data', dataDir, '--port', String(port)], {
    // Requests may come from many addresses: limits count by address.
    env: { LOG_LEVEL: 'silent', TRUST_PROXY: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  return { child, output: () => text };
};

export const startServer = async (dataDir: string, port: number): Promise<ServerProcess> => {
  const elapsed = stopwatch();
  const { child, output } = launch(dataDir, port);
  const exited = once(child, 'exit');
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null;
  while (!output().includes('is ready')) {
    if (!isRunning()) throw new Error(`the server did not start:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return {
    url: `http://127.0.0.1:${port}`,
    readyMilliseconds: elapsed(),
    isRunning,
    output,
    end: async (signal) => {
      child.kill(signal);
      await exited;
      return child.exitCode;
    },
  };
};

/** Starts a server that is expected to refuse; answers its exit code and what it said. */
export const startRefused = async (dataDir: string, port: number): Promise<{ code: number | null; said: string }> => {
  const { child, output } = launch(dataDir, port);
  await once(child, 'close');
  return { code: child.exitCode, said: output() };
};

/** Process number of the database of a data folder. */
export const postmasterOf = (home: string): number | null => {
  const file = join(home, 'postgres', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
};
