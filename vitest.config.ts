import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { neverTests, type Project, projects } from './scripts/testing/projects.ts';
import { tallyTo } from './scripts/testing/tally.ts';

const databaseSetup = 'apps/server/src/testing/global-setup.ts';
const tallyFile = process.env.VICEVERSA_TALLY;

export default defineConfig({
  test: {
    reporters: tallyFile === undefined ? ['default'] : ['default', tallyTo(tallyFile)],
    projects: [
      { test: { ...files('unit'), testTimeout: 10_000 } },
      {
        test: {
          ...files('database'),
          globalSetup: existsSync(databaseSetup) ? [databaseSetup] : [],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      // Journeys share one machine with the browser: one file at a time, or they measure each other.
      { test: { ...files('e2e'), fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});

function files(name: Project) {
  return { name, include: [...projects[name].include], exclude: [...projects[name].exclude, ...neverTests] };
}
