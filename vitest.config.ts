import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { neverTests, type Project, projects } from './scripts/testing/projects.ts';
import { tallyTo } from './scripts/testing/tally.ts';

const databaseSetup = 'apps/server/src/testing/global-setup.ts';
const tallyFile = process.env.VICEVERSA_TALLY;

export default defineConfig({
  test: {
    reporters: tallyFile === undefined ? ['default'] : ['default', tallyTo(tallyFile)],
    // Left to itself vitest keeps one core free, which of two is half the machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [unit('unit', 'UTC'), unit('unit in Auckland', 'Pacific/Auckland'), database(), journeys()],
  },
});

/** Most files take less time than a process of their own would take to start: they share one, and leave nothing behind. */
function unit(name: string, zone: string) {
  return { test: { ...files('unit'), name, env: { TZ: zone }, isolate: false, testTimeout: 20_000 } };
}

function database() {
  const globalSetup = existsSync(databaseSetup) ? [databaseSetup] : [];
  return { test: { ...files('database'), globalSetup, testTimeout: 20_000, hookTimeout: 60_000 } };
}

/** One file of looks keeps a browser busy with several pages at once; beside it runs one that waits for its only page. */
function journeys() {
  const patience = { testTimeout: 180_000, hookTimeout: 180_000 };
  return { test: { ...files('e2e'), ...patience, maxWorkers: 2, maxConcurrency: 3 } };
}

function files(name: Project) {
  const { include, exclude } = projects[name];
  return { name, include: [...include], exclude: [...exclude, ...neverTests], expect: { poll: { timeout: 15_000 } } };
}
