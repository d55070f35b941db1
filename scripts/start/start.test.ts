import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';

const cleanUp: (() => void)[] = [];

afterEach(() => {
  for (const step of cleanUp.splice(0)) step();
});

const moduleNamed = (name: string): string => JSON.stringify(new URL(name, import.meta.url).href);

/** Takes half a second to drain, and tells each signal it is sent. */
const drainingServer = `
  process.on('SIGINT', () => { console.log('asked to stop'); setTimeout(() => process.exit(7), 500); });
  setInterval(() => {}, 1000);
  console.log('READY', process.pid);
`;
const stubbornServer =
  "process.on('SIGINT', () => console.log('asked to stop')); setInterval(() => {}, 1000); console.log('READY');";

async function serve(server: string): Promise<{ child: ChildProcessWithoutNullStreams; output: () => string }> {
  const program = `
    import { serve } from ${moduleNamed('./serve.mjs')};
    const args = ['-e', ${JSON.stringify(server)}];
    process.exitCode = await serve({ command: process.execPath, args, cwd: '/', env: process.env, say: console.log });
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
  cleanUp.push(() => child.kill('SIGKILL'));
  let output = '';
  child.stdout.on('data', (piece) => (output += piece));
  await expect.poll(() => output, { timeout: 5000 }).toContain('READY');
  return { child, output: () => output };
}

describe('the running server', () => {
  test('is asked once to stop when npm repeats the terminal’s Ctrl-C, drains, and gives its exit code', async () => {
    const { child, output } = await serve(drainingServer);
    child.kill('SIGINT');
    await pause(50);
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([7, null]);
    expect(output().match(/asked to stop/g)).toHaveLength(1);
  });

  test('is stopped at once by a second Ctrl-C', async () => {
    const { child, output } = await serve(stubbornServer);
    child.kill('SIGINT');
    await pause(700);
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([137, null]);
    expect(output()).toContain('Stopping at once.');
  });
});

/** A repository whose build appends a line to builds.log beside the built page. */
function repository(build = 'mkdir -p dist && echo built >> ../../builds.log'): string {
  const root = mkdtempSync(join(tmpdir(), 'vv-'));
  cleanUp.push(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'apps', 'web', 'src'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{"workspaces":["apps/*"]}');
  writeFileSync(join(root, 'apps', 'web', 'package.json'), JSON.stringify({ name: 'web', scripts: { build } }));
  writeFileSync(join(root, 'apps', 'web', 'vite.config.ts'), '');
  writeFileSync(join(root, 'apps', 'web', 'src', 'page.tsx'), 'one');
  return root;
}

function buildIfChanged(root: string): { status: number | null; said: string; builds: number } {
  const program = `
    import { buildWebIfChanged } from ${moduleNamed('./web-build.mjs')};
    await buildWebIfChanged({ root: ${JSON.stringify(root)}, env: process.env, say: console.log });
  `;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  const log = spawnSync('cat', [join(root, 'builds.log')], { encoding: 'utf8' }).stdout;
  return { status, said: stdout + stderr, builds: log.split('\n').length - 1 };
}

describe('the web app', () => {
  test('is built when its sources change, and not when only their times do', () => {
    const root = repository();
    const page = join(root, 'apps', 'web', 'src', 'page.tsx');
    expect(buildIfChanged(root)).toMatchObject({ builds: 1, said: expect.stringContaining('Web app built in') });
    expect(buildIfChanged(root)).toEqual({ status: 0, builds: 1, said: '' });
    utimesSync(page, 1, 1);
    expect(buildIfChanged(root).builds).toBe(1);
    writeFileSync(page, 'two');
    expect(buildIfChanged(root).builds).toBe(2);
  });

  test('is built again after a build that failed, whose words are shown', () => {
    const root = repository('echo unknown thing in page.tsx; exit 3');
    expect(buildIfChanged(root)).toMatchObject({
      status: 1,
      said: expect.stringContaining('unknown thing in page.tsx'),
    });
    const manifest = join(root, 'apps', 'web', 'package.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('exit 3', 'true'));
    expect(buildIfChanged(root).status).toBe(0);
  });
});
