/** The real product as a process of its own on a fresh data folder, for journeys in the browser. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export type RunningProduct = {
  readonly url: string;
  /** Everything the process has printed. */
  output(): string;
  stop(): Promise<void>;
};

const freePort = (): Promise<number> =>
  new Promise((resolvePort, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolvePort(port));
    });
  });

const startsWithin = 120_000;

export const startProduct = async (args: readonly string[] = []): Promise<RunningProduct> => {
  const folder = mkdtempSync(join(tmpdir(), 'viceversa-e2e-'));
  // As root the database runs as another user, who must be able to pass through.
  chmodSync(folder, 0o711);
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [join(root, 'apps/server/src/main.ts'), '--port', String(port), '--data', join(folder, 'data'), ...args],
    {
      cwd: root,
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '/tmp', LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  const ended = new Promise<void>((resolveEnd) => {
    child.once('exit', () => resolveEnd());
  });
  const ready = new Promise<void>((resolveReady, reject) => {
    const timer = setTimeout(() => reject(new Error(`the product did not start:\n${output}`)), startsWithin);
    const listen = (piece: Buffer): void => {
      output += piece.toString();
      if (!output.includes('Viceversa is ready')) return;
      clearTimeout(timer);
      // The lines after "ready" (links) arrive in the same moment.
      setTimeout(resolveReady, 300);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the product ended with ${code}:\n${output}`));
    });
  });
  await ready;
  return {
    url: `http://127.0.0.1:${port}`,
    output: () => output,
    stop: async () => {
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await ended;
      clearTimeout(force);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
