import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, readJsonObject } from '../json.ts';
import { readSource, type SourceFile } from './source.ts';

export type Tree = {
  readonly files: ReadonlyMap<string, SourceFile>;
  /** What each of our packages opens to the others: `@viceversa/contract` → its folder and its listed doors. */
  readonly workspaces: ReadonlyMap<string, Workspace>;
};

export type Workspace = { readonly folder: string; readonly doors: readonly string[] };

const SOURCE = ['{apps,packages,e2e,scripts}/**/*.{ts,tsx,mts,mjs,js,jsx}', '*.{ts,mts,mjs,js}'];
const SKIPPED = new Set(['node_modules', 'dist', '.cache', 'coverage']);

export function readTree(root: string): Tree {
  const paths = globSync(SOURCE, { cwd: root, exclude: (name) => SKIPPED.has(name.split(/[\\/]/).at(-1) ?? '') });
  const files = paths.map((path) => path.replaceAll('\\', '/')).sort();
  return { files: new Map(files.map((path) => [path, readSource(root, path)])), workspaces: readWorkspaces(root) };
}

function readWorkspaces(root: string): Tree['workspaces'] {
  const folders = globSync(['packages/*', 'apps/*', 'e2e'], { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  return new Map(
    folders
      .filter((folder) => existsSync(join(root, folder, 'package.json')))
      .map((folder) => {
        const { name, exports } = readJsonObject(join(root, folder, 'package.json'));
        return [String(name), { folder, doors: isObject(exports) ? Object.keys(exports) : [] }];
      }),
  );
}
