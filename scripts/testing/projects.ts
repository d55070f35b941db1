import { globSync } from 'node:fs';

/** Which files belong to which kind of test; vitest runs them, and the runner knows from here that there is something to run. */
export const projects = {
  unit: { include: ['{packages,apps,scripts}/**/*.test.{ts,tsx}'], exclude: ['**/*.{db,http}.test.ts'] },
  database: { include: ['apps/server/src/**/*.{db,http}.test.ts'], exclude: [] },
  e2e: { include: ['e2e/**/*.e2e.ts'], exclude: [] },
} as const;

export type Project = keyof typeof projects;

export const neverTests = ['**/node_modules/**', '**/dist/**'];

export function hasTests(project: Project, root: string): boolean {
  const { include, exclude } = projects[project];
  return globSync(include, { cwd: root, exclude: [...exclude, ...neverTests] }).length > 0;
}
