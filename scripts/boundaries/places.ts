/** Where a file stands in the house, told from its path alone. */

const ANATOMY = ['index', 'routes', 'actions', 'reads', 'policy', 'rules', 'jobs', 'mails', 'pages'] as const;

export type ModulePart = (typeof ANATOMY)[number];

/** `modules/pairs/actions/accept.ts` → module pairs, rest `actions/accept.ts`. */
export function modulePlace(path: string): { readonly module: string; readonly rest: string } | undefined {
  const [, module, rest] = /^apps\/server\/src\/modules\/([^/]+)\/(.+)$/.exec(path) ?? [];
  return module === undefined || rest === undefined ? undefined : { module, rest };
}

/** The closed set of names a module is made of; a name is a file or a folder of verbs. */
export function modulePart(rest: string): ModulePart | undefined {
  const first = rest.split('/')[0]?.replace(/\.ts$/, '');
  return ANATOMY.find((part) => part === first);
}

export function isTest(path: string): boolean {
  return /\.(test|e2e)\.tsx?$/.test(path) || /\/src\/(?:.+\/)?testing\//.test(path) || path.startsWith('e2e/');
}

export function isScript(path: string): boolean {
  return path.startsWith('scripts/');
}

/** Build and test tools' own files at a workspace's root; they are not part of the product. */
export function isToolConfig(path: string): boolean {
  return /(^|\/)(vite|vitest)\.config\.ts$/.test(path);
}

export function isMigration(path: string): boolean {
  return path.startsWith('apps/server/src/db/migrations/');
}

/** `packages/contract/src/x.ts` → `packages/contract`. */
export function workspaceFolder(path: string): string {
  return /^(?:(?:packages|apps)\/[^/]+|e2e|scripts)(?=\/)/.exec(path)?.[0] ?? '';
}
