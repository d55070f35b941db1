import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './children.ts';

const MINUTE = 60_000;
const POSTGRES_15 = '/usr/lib/postgresql/15/bin';
const CLUSTER_CONFIG = '/etc/postgresql-common/createcluster.conf';

export type MachineTools = {
  readonly chromium: string | undefined;
  readonly postgres15: string | undefined;
  /** What a person has to install, in plain words; empty when everything is here. */
  readonly missing: readonly string[];
};

/** The browser and the oldest supported PostgreSQL come from the system; on Debian they are installed when that is allowed. */
export async function ensureMachineTools(say: (text: string) => void): Promise<MachineTools> {
  const before = findTools();
  if (before.missing.length === 0) return before;
  const root = rootPrefix();
  if (root === undefined || !hasCommand('apt-get')) return before;
  await installWithApt(before, root, say);
  return findTools();
}

function findTools(): MachineTools {
  const chromium = [process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'].find((path) => existsSync(path));
  const postgres15 = [process.env.POSTGRES15_BIN ?? POSTGRES_15].find((folder) => existsSync(join(folder, 'postgres')));
  const missing = [
    chromium ?? 'Chromium: `apt-get install chromium fonts-dejavu-core`, or set CHROMIUM_PATH to the program',
    postgres15 ?? 'PostgreSQL 15: `apt-get install postgresql-15`, or set POSTGRES15_BIN to the folder of its programs',
  ].filter((line) => line !== chromium && line !== postgres15);
  return { chromium, postgres15, missing };
}

/** How to run a command as root without asking for a password; undefined when that is not possible. */
function rootPrefix(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

async function installWithApt(
  tools: MachineTools,
  root: readonly string[],
  say: (text: string) => void,
): Promise<void> {
  const apt = async (args: readonly string[]) => {
    const [command = 'env', ...rest] = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
    const { code } = await runChild(command, rest, { limitMs: 10 * MINUTE, stdio: ['ignore', 'ignore', 'inherit'] });
    if (code !== 0) say(`apt-get ${args.join(' ')} ended with code ${code}`);
  };
  say('Installing what the tests need from the system (a few minutes the first time).');
  await apt(['update']);
  const install = ['install', '-y', '--no-install-recommends'];
  if (tools.chromium === undefined) await apt([...install, 'chromium', 'fonts-dejavu-core']);
  if (tools.postgres15 === undefined) {
    // First the part that decides whether installing a server also starts one; the tests bring their own.
    await apt([...install, 'postgresql-common']);
    await withoutMainCluster(root, () => apt([...install, 'postgresql-15']));
  }
}

async function withoutMainCluster(root: readonly string[], install: () => Promise<void>): Promise<void> {
  const before = existsSync(CLUSTER_CONFIG) ? readFileSync(CLUSTER_CONFIG, 'utf8') : undefined;
  if (before === undefined) return install();
  writeAsRoot(root, `${before}\ncreate_main_cluster = false\n`);
  try {
    await install();
  } finally {
    writeAsRoot(root, before);
  }
}

function writeAsRoot(root: readonly string[], text: string): void {
  const [command, ...args] = [...root, 'tee', CLUSTER_CONFIG];
  if (root.length === 0) writeFileSync(CLUSTER_CONFIG, text);
  else if (command !== undefined) spawnSync(command, args, { input: text, stdio: ['pipe', 'ignore', 'inherit'] });
}

function hasCommand(name: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
}
