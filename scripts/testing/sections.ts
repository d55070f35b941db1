import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allGates } from '../gates/all-gates.ts';
import { root } from '../gates/gate.ts';
import { runGates } from '../gates/run-gates.ts';
import { runChild } from './children.ts';
import { ensureMachineTools, type MachineTools } from './machine-tools.ts';
import { startPostgres15 } from './postgres15.ts';
import { hasTests, type Project } from './projects.ts';
import { readTally, type Tally } from './tally.ts';

const MINUTE = 60_000;
const PASSED: Tally = { passed: 1, failed: 0, skipped: [] };
const FAILED: Tally = { passed: 0, failed: 1, skipped: [] };
const NOTHING: Tally = { passed: 0, failed: 0, skipped: [] };

export type Section = { readonly name: string; readonly run: () => Promise<Tally> };

/** Everything that is tested, in order: what the later sections need comes first. */
export function sections(say: (text: string) => void, isLong: boolean): readonly Section[] {
  let tools: MachineTools = { chromium: undefined, postgres15: undefined, missing: [] };
  const long = isLong ? { VICEVERSA_LONG: '1' } : {};
  const test = (project: Project, minutes: number, settings: Readonly<Record<string, string>> = {}) =>
    runProject(project, { limitMs: minutes * MINUTE * (isLong ? 4 : 1), settings: { ...long, ...settings }, say });
  return [
    {
      name: 'System tools',
      async run() {
        tools = await ensureMachineTools(say);
        for (const line of tools.missing) say(`Please install ${line}.`);
        return tools.missing.length === 0 ? PASSED : FAILED;
      },
    },
    { name: 'Build of the web', run: () => buildWeb(say) },
    {
      name: 'Check',
      async run() {
        const isBuilt = existsSync(join(root, 'apps/web/vite.config.ts'));
        return { ...(await runGates(allGates, say, isBuilt ? ['web sizes'] : [])), skipped: [] };
      },
    },
    { name: 'Unit tests, in UTC and in Auckland', run: () => test('unit', 10) },
    { name: 'Database tests, bundled PostgreSQL 18', run: () => test('database', 15) },
    {
      name: 'Database tests, PostgreSQL 15',
      async run() {
        if (tools.postgres15 === undefined) return FAILED;
        const cluster = await startPostgres15(tools.postgres15);
        try {
          return await test('database', 15, { TEST_DATABASE_URL: cluster.url });
        } finally {
          await cluster.stop();
        }
      },
    },
    {
      name: 'Journeys in Chromium',
      async run() {
        if (tools.chromium === undefined) return FAILED;
        return test('e2e', 30, { CHROMIUM_PATH: tools.chromium });
      },
    },
  ];
}

async function buildWeb(say: (text: string) => void): Promise<Tally> {
  const cwd = join(root, 'apps/web');
  if (!existsSync(join(cwd, 'vite.config.ts'))) {
    say('There is no web to build yet.');
    return NOTHING;
  }
  const { code } = await runChild(process.execPath, ['--run', 'build'], { cwd, limitMs: 5 * MINUTE });
  return code === 0 ? PASSED : FAILED;
}

type Run = {
  readonly limitMs: number;
  readonly settings: Readonly<Record<string, string>>;
  readonly say: (text: string) => void;
};

async function runProject(project: Project, { limitMs, settings, say }: Run): Promise<Tally> {
  if (!hasTests(project, root)) {
    say('There is nothing to run yet.');
    return NOTHING;
  }
  const folder = mkdtempSync(join(tmpdir(), 'viceversa-tally-'));
  const tallyFile = join(folder, 'tally.json');
  try {
    // A developer's own database must never be within reach of a test.
    const { DATABASE_URL: _, READ_DATABASE_URL: __, TEST_DATABASE_URL: ___, ...inherited } = process.env;
    const env = { ...inherited, ...settings, VICEVERSA_TALLY: tallyFile };
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const { code, timedOut } = await runChild(process.execPath, [vitest, 'run', '--project', `${project}*`], {
      cwd: root,
      env,
      limitMs,
    });
    if (timedOut) say(`Stopped after ${limitMs / MINUTE} minutes.`);
    const tally = existsSync(tallyFile) ? readTally(tallyFile) : NOTHING;
    // A run that crashed, was stopped or saw no test at all has failed, whatever it counted until then.
    const isSilentFailure = tally.failed === 0 && (code !== 0 || timedOut || tally.passed + tally.skipped.length === 0);
    return isSilentFailure ? { ...tally, failed: 1 } : tally;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
