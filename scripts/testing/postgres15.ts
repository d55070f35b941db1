import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startChild, stopChild } from './children.ts';

const START_MS = 30_000;
const POLL_MS = 50;

export type Cluster = { readonly url: string; stop(): Promise<void> };

/** A PostgreSQL 15 that lives as long as the tests: nothing it writes has to survive, so it never waits for the disk. */
export async function startPostgres15(bin: string): Promise<Cluster> {
  const owner = serverAccount();
  const home = mkdtempSync(join(tmpdir(), 'viceversa-pg15-'));
  const remove = () => rmSync(home, { recursive: true, force: true });
  try {
    const password = randomBytes(24).toString('hex');
    const passwordFile = join(home, 'password');
    writeFileSync(passwordFile, password, { mode: 0o600 });
    for (const path of owner ? [home, passwordFile] : []) chownSync(path, owner?.uid ?? 0, owner?.gid ?? 0);
    const data = join(home, 'data');
    const init = ['-D', data, '-U', 'postgres', '--pwfile', passwordFile, '-A', 'scram-sha-256', '-E', 'UTF8'];
    const { status, stderr } = spawnSync(join(bin, 'initdb'), [...init, '--locale=C.UTF-8', '--no-sync'], {
      ...owner,
      cwd: home,
    });
    if (status !== 0) throw new Error(`initdb of PostgreSQL 15 failed: ${stderr.toString()}`);

    const port = await freePort();
    const settings = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', 'max_connections=200'];
    const fast = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
    const args = ['-D', data, ...[...settings, ...fast].flatMap((setting) => ['-c', setting])];
    const server = startChild(join(bin, 'postgres'), args, {
      ...owner,
      cwd: home,
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    const stop = async () => {
      // SIGINT is PostgreSQL's fast shutdown: it closes open connections instead of waiting for them.
      await stopChild(server, 'SIGINT');
      remove();
    };
    const check = () =>
      spawnSync(join(bin, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)], { timeout: 5_000 });
    const deadline = performance.now() + START_MS;
    while (check().status !== 0) {
      if (server.exitCode !== null || performance.now() > deadline) {
        await stop();
        throw new Error('PostgreSQL 15 did not start');
      }
      await sleep(POLL_MS);
    }
    return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop };
  } catch (error) {
    remove();
    throw error;
  }
}

/** PostgreSQL refuses to run as root; Debian's package brings an account for it. */
function serverAccount(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout),
  );
  if (!uid || !gid) throw new Error('started as root, but there is no account "postgres" to run the server as');
  return { uid, gid };
}

function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? settle(address.port) : fail(new Error('no free port')),
      );
    });
  });
}
