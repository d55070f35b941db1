// Runs under any Node from 20 up, before a single package is installed: nothing here may import from node_modules.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
/** npm says nothing while it works without a terminal: a line every so often shows that it is alive. */
const HEARTBEAT_MS = 15_000;

/**
 * Makes `node_modules` match the lock file; a no-op of some milliseconds when it already does.
 * Returns the Node the product runs on, whichever Node this script was started with.
 * @param {{ say: (line: string) => void }} options
 * @returns {Promise<{ node: string, path: string, installed: boolean }>}
 */
export async function ensurePackages({ say }) {
  const installed = !packagesMatchLock();
  if (installed) await install(say);
  return { node: productNode(), path: [bin, pathWithoutPackages()].join(delimiter), installed };
}

/**
 * npm writes node_modules/.package-lock.json last, so it stands for a finished install and tells exactly what is there.
 * A package may be absent only when it is optional, which is how npm leaves out other platforms' binaries.
 */
function packagesMatchLock() {
  const finished = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(finished)) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(finished);
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (!path.includes('node_modules/')) return true;
    const found = present[path];
    return found ? found.version === version : optional === true;
  });
}

/** @param {string} lockFile @returns {Record<string, { version?: string, optional?: boolean }>} */
function readPackages(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/** @param {(line: string) => void} say */
async function install(say) {
  say('Installing packages: the first time takes a minute or two.');
  const started = Date.now();
  const heartbeat = setInterval(() => say(`  still installing (${seconds(started)} s)`), HEARTBEAT_MS);
  // Not `npm ci`: it refuses a lock file that leaves out a platform, which happens wherever a registry lacks that package.
  // And npm must not be running on the Node that it may replace.
  const env = { ...process.env, PATH: pathWithoutPackages() };
  const child = spawn('npm', ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env,
    stdio: 'pipe',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((settle) => {
    child.on('error', (error) => {
      output += error.message;
      settle(1);
    });
    child.on('close', settle);
  }).finally(() => clearInterval(heartbeat));
  if (code !== 0) throw new Error(`Packages could not be installed; npm said:\n${firstLines(output)}`);
  if (!packagesMatchLock())
    throw new Error(
      'package-lock.json does not fit the package.json files: run "npm install" and commit the lock file.',
    );
  say(`Packages installed in ${seconds(started)} s.`);
}

function productNode() {
  const pinned = join(bin, 'node');
  if (existsSync(pinned)) return pinned;
  if (Number.parseInt(process.versions.node, 10) >= 26) return process.execPath;
  throw new Error(
    `No Node 26 package exists for ${process.platform} ${process.arch}: install Node 26 and start again.`,
  );
}

function pathWithoutPackages() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => !folder.endsWith(join('node_modules', '.bin'))).join(delimiter);
}

/** @param {number} since */
function seconds(since) {
  return Math.round((Date.now() - since) / 1000);
}

/** npm names the cause first and then explains itself at length. @param {string} output */
function firstLines(output) {
  return output.trim().split('\n').slice(0, 20).join('\n');
}
