import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the built web app depends on; its packages are pinned by the lock file. */
const SOURCES = ['apps/web', 'packages/contract', 'packages/locales', 'package-lock.json'];
const NOT_SOURCES = new Set(['dist', 'node_modules']);

/**
 * Builds the web app unless apps/web/dist was built from the same sources. The stamp holds two fingerprints: sizes and
 * times, which take milliseconds, and contents, which still match after a fresh checkout has touched every time.
 * @param {{ root: string, env: NodeJS.ProcessEnv, say: (line: string) => void }} options
 */
export async function buildWebIfChanged({ root, env, say }) {
  const web = join(root, 'apps', 'web');
  if (!readdirSync(web).some((name) => name.startsWith('vite.config.'))) {
    say('There is no web app to build yet: starting the server alone.');
    return;
  }
  const files = SOURCES.flatMap((source) => filesBelow(root, source)).sort();
  const stampFile = join(web, 'dist', '.built');
  const stamp = readStamp(stampFile);
  const times = fingerprint(files, (file) => timesOf(join(root, file)));
  if (stamp.times === times) return;
  const contents = fingerprint(files, (file) => readFileSync(join(root, file)));
  if (stamp.contents !== contents) await build(root, env, say);
  mkdirSync(join(web, 'dist'), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ times, contents }));
}

async function build(root, env, say) {
  say('Building the web app…');
  const started = performance.now();
  const child = spawn('npm', ['run', 'build', '--workspace', 'apps/web'], { cwd: root, env, stdio: 'pipe' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (output += piece));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`The web app could not be built:\n${output.trim()}`);
  say(`Web app built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

/** @returns {string[]} paths from the root */
function filesBelow(root, path) {
  if (!existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_SOURCES.has(entry.name) || entry.name.startsWith('.') || /\.test\.tsx?$/.test(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(root, join(path, entry.name)) : [join(path, entry.name)];
  });
}

/** @param {(file: string) => string | Buffer} read */
function fingerprint(files, read) {
  const hash = createHash('sha256');
  for (const file of files) {
    const part = read(file);
    hash.update(`${file}\0${part.length}\0`).update(part);
  }
  return hash.digest('hex');
}

function timesOf(file) {
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs}`;
}

/** A half-written or foreign stamp is no stamp. */
function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
