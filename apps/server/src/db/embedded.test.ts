import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Embedded, findEmbedded, startEmbedded } from './embedded.ts';

/** Reports each line it is told, then READY and the address, and stays until it is killed. */
const serverProgram = `
  import { startEmbedded } from ${JSON.stringify(new URL('./embedded.ts', import.meta.url).href)};
  const database = await startEmbedded({ dataDir: process.argv[1], say: (line) => console.log(line) });
  const staying = setInterval(() => {}, 1000);
  process.once('SIGTERM', () => database.stop().then(() => clearInterval(staying)));
  console.log('READY', database.url);
`;
const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65534, gid: 65534 };
const cleanUp: (() => unknown)[] = [];
/** A data folder with a database that was stopped, to copy: making one anew takes most of a second. */
let model = '';

vi.setConfig({ testTimeout: 20_000, hookTimeout: 60_000 });

beforeAll(async () => {
  model = mkdtempSync(join(tmpdir(), 'vv-'));
  chmodSync(model, 0o711);
  const database = await startEmbedded({ dataDir: join(model, 'data'), say: () => undefined });
  await database.stop();
});

afterAll(() => rmSync(model, { recursive: true, force: true }));

afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

/** The system's temporary folder, opened to the account the database runs as when the tests run as root. */
function temporaryFolder(mode = 0o711): string {
  const folder = mkdtempSync(join(tmpdir(), 'vv-'));
  chmodSync(folder, mode);
  cleanUp.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function usedFolder(): string {
  const dataDir = join(temporaryFolder(), 'data');
  execFileSync('cp', ['-a', join(model, 'data'), dataDir]);
  return dataDir;
}

async function start(dataDir: string, onExit?: (error: Error) => void): Promise<Embedded & { lines: string[] }> {
  const lines: string[] = [];
  const database = await startEmbedded({ dataDir, say: (line) => lines.push(line), ...(onExit ? { onExit } : {}) });
  cleanUp.push(database.stop);
  return { ...database, lines };
}

/** A server in a process of its own, to be killed. */
async function startApart(dataDir: string, account = {}): Promise<{ process: ChildProcess; output: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', serverProgram, dataDir], {
    cwd: '/',
    ...account,
  });
  cleanUp.push(() => {
    child.kill('SIGKILL');
    if (findEmbedded(dataDir)) process.kill(pidOf(dataDir), 'SIGKILL');
  });
  let output = '';
  child.stderr.on('data', (piece) => (output += piece));
  await new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.stdout.on('data', (piece) => {
      output += piece;
      if (output.includes('READY')) resolve();
    });
  });
  return { process: child, output };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'close');
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
    return rows.flat();
  } finally {
    await client.end();
  }
}

const pidOf = (dataDir: string): number =>
  Number.parseInt(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10);

/** A dead process that nobody has collected yet keeps its number, but has no working folder. */
const isAlive = (pid: number): boolean =>
  spawnSync('sh', ['-c', 'test -d "/proc/$1/cwd/" || ps -o stat= -p "$1" | grep -qv Z', 'sh', String(pid)]).status ===
  0;

describe('the bundled database', () => {
  test('keeps what was written from one start to the next, and leaves no process behind', async () => {
    const dataDir = join(temporaryFolder(), 'data');
    const first = await start(dataDir);
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const pid = pidOf(dataDir);
    await first.stop();
    expect(isAlive(pid)).toBe(false);
    expect(readdirSync(join(dataDir, 'run'))).toEqual([]);

    const second = await start(dataDir);
    expect(second).toMatchObject({ adopted: false, url: first.url, lines: [] });
    expect(await query(second.url, 'TABLE kept')).toEqual([42]);
  });

  test('guards the data: checksums, synced writes, Unicode, and a role that is no superuser', async () => {
    const { url } = await start(usedFolder());
    const settings = ['data_checksums', 'fsync', 'full_page_writes', 'synchronous_commit', 'server_encoding'];
    const shown = await query(url, `SELECT ${settings.map((name) => `current_setting('${name}')`).join()}`);
    expect(shown).toEqual(['on', 'on', 'on', 'on', 'UTF8']);
    expect(await query(url, 'SELECT rolsuper FROM pg_roles WHERE rolname = current_user')).toEqual([false]);
    expect(await query(url, "SELECT lower('ÀÉ')")).toEqual(['àé']);
    expect(await query(url, 'SHOW listen_addresses')).toEqual(['']);
  });

  test('lets nobody in without its password, which only its owner can read', async () => {
    const dataDir = usedFolder();
    const { url } = await start(dataDir);
    await expect(query(url.replace(/:[^:@]+@/, ':guess@'), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    await expect(query(url.replace('//viceversa', '//postgres'), 'SELECT 1')).rejects.toMatchObject({ code: '28000' });
    expect(statSync(join(dataDir, 'database.secret')).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'run')).mode & 0o777).toBe(0o700);
  });

  test('works in a folder whose path is too long for a socket', async () => {
    const dataDir = join(temporaryFolder(), 'long'.repeat(30), 'data');
    const { url } = await start(dataDir);
    expect(await query(url, 'SELECT 1')).toEqual([1]);
  });
});

describe('a second Viceversa on the same data folder', () => {
  test('is refused and told who holds it, while the first goes on and commands can find its database', async () => {
    const dataDir = usedFolder();
    const first = await startApart(dataDir);
    await expect(startEmbedded({ dataDir, say: () => undefined })).rejects.toMatchObject({
      name: 'AlreadyRunning',
      message: expect.stringContaining(`process ${first.process.pid}, since 20`),
      holder: { pid: first.process.pid },
    });
    const url = findEmbedded(dataDir) ?? '';
    expect(await query(url, 'SELECT 1')).toEqual([1]);
    first.process.kill('SIGTERM');
    await expect.poll(() => findEmbedded(dataDir)).toBeUndefined();
  });

  test('takes over the living database when the first was killed', async () => {
    const dataDir = usedFolder();
    const first = await startApart(dataDir);
    const pid = pidOf(dataDir);
    await kill(first.process);
    const second = await start(dataDir);
    expect(second.adopted).toBe(true);
    expect(pidOf(dataDir)).toBe(pid);
    expect(await query(second.url, 'SELECT 1')).toEqual([1]);
    await second.stop();
    expect(isAlive(pid)).toBe(false);
  });
});

describe('a database that was killed', () => {
  test('is started again under the running server, with every acknowledged write', async () => {
    const dataDir = usedFolder();
    const database = await start(dataDir);
    await query(database.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    process.kill(pidOf(dataDir), 'SIGKILL');
    await expect.poll(() => query(database.url, 'TABLE kept').catch(() => 'away'), { timeout: 30_000 }).toEqual([42]);
    expect(database.lines).toContain('The database stopped unexpectedly; starting it again.');
  });

  test('is repaired by the next start when its server was killed too', async () => {
    const dataDir = usedFolder();
    const first = await startApart(dataDir);
    await query(findEmbedded(dataDir) ?? '', 'CREATE TABLE kept AS SELECT 42 AS answer');
    const pid = pidOf(dataDir);
    await kill(first.process);
    process.kill(pid, 'SIGKILL');
    const second = await start(dataDir);
    expect(second.adopted).toBe(false);
    expect(await query(second.url, 'TABLE kept')).toEqual([42]);
  });

  test('is reported when it cannot be started again', async () => {
    const dataDir = usedFolder();
    const reported = Promise.withResolvers<Error>();
    await start(dataDir, reported.resolve);
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    process.kill(pidOf(dataDir), 'SIGKILL');
    expect(await reported.promise).toMatchObject({ name: 'DatabaseNotStarted', problem: 'no_answer' });
  });

  test('leaves a pid file that is seen through even when a stranger bears its number', async () => {
    const dataDir = usedFolder();
    const { uid, gid } = statSync(join(dataDir, 'postgres'));
    const stranger = spawn('sleep', ['60'], { cwd: '/', uid, gid });
    cleanUp.push(() => stranger.kill());
    const stale = [stranger.pid, join(dataDir, 'postgres'), 1, 5432, join(dataDir, 'run'), '', '', 'ready'];
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${stale.join('\n')}\n`);
    const database = await start(dataDir);
    expect(database.adopted).toBe(false);
    expect(await query(database.url, 'SELECT 1')).toEqual([1]);
  });
});

describe('a folder that cannot serve', () => {
  test('is named when it holds the database of another major version', async () => {
    const dataDir = usedFolder();
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    await expect(start(dataDir)).rejects.toMatchObject({
      problem: 'other_version',
      message: expect.stringMatching(/made by PostgreSQL 17.* brings PostgreSQL 18/),
    });
  });

  test('is named when it is no folder', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    await expect(start(join(file, 'data'))).rejects.toMatchObject({ problem: 'folder_not_usable' });
  });

  test('is not mistaken for an empty one after a crash in the middle of the first start', async () => {
    const dataDir = join(temporaryFolder(), 'data');
    mkdirSync(join(dataDir, 'postgres.new', 'base'), { recursive: true });
    chmodSync(dataDir, 0o711);
    const { url } = await start(dataDir);
    expect(await query(url, 'SELECT 1')).toEqual([1]);
    expect(existsSync(join(dataDir, 'postgres.new'))).toBe(false);
  });
});

describe.skipIf(!isRoot)('started by root', () => {
  test('keeps the database in a system folder when its account cannot enter the requested one', async () => {
    const closed = temporaryFolder(0o700);
    const database = await start(join(closed, 'data'));
    cleanUp.unshift(() => rmSync(database.dataDir, { recursive: true, force: true }));
    expect(database.dataDir).toMatch(/^\/var\/lib\/viceversa\/data-[0-9a-f]{12}$/);
    expect(database.lines[0]).toContain(`keeps its files in ${database.dataDir}`);
    expect(statSync(closed).mode & 0o777).toBe(0o700);
    await database.stop();

    // Opened later, the requested folder must not look like a fresh, empty database.
    chmodSync(closed, 0o711);
    expect((await start(join(closed, 'data'))).dataDir).toBe(database.dataDir);
  });

  test('runs the database as another account, also beside an ordinary user who may not touch it', async () => {
    const dataDir = usedFolder();
    const database = await start(dataDir);
    expect(statSync(`/proc/${pidOf(dataDir)}`).uid).not.toBe(0);
    await database.stop();
    const refused = await startApart(dataDir, nobody);
    expect(refused.output).toContain(`The folder ${dataDir} cannot be used for the database (EACCES)`);
  });
});

test.skipIf(!isRoot)('an ordinary user starts and stops it without any privilege', async (context) => {
  const probe = spawn(
    '/bin/sh',
    ['-c', `test -r ${new URL('./embedded.ts', import.meta.url).pathname} && echo yes`],
    nobody,
  );
  if ((await text(probe.stdout)) === '') context.skip('this checkout cannot be read by an ordinary user');
  const dataDir = join(temporaryFolder(0o777), 'data');
  const server = await startApart(dataDir, nobody);
  expect(server.output).toContain('READY');
  const pid = pidOf(dataDir);
  expect(statSync(`/proc/${pid}`).uid).toBe(nobody.uid);
  server.process.kill('SIGTERM');
  await expect.poll(() => isAlive(pid), { timeout: 5000 }).toBe(false);
});
