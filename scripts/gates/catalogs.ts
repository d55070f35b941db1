import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isObject } from '../json.ts';
import { type Answer, type Gate, root } from './gate.ts';

export const catalogs = packageGate('catalogs', 'packages/locales/src/check.ts', 'checkCatalogs');
export const content = packageGate('content', 'packages/content/src/check.ts', 'checkContent');

/** Some packages know best what makes their data right: they answer `{ items, problems }`, and `warnings` if they like. */
function packageGate(name: string, path: string, check: string): Gate {
  return {
    name,
    async run(): Promise<Answer> {
      if (!existsSync(join(root, path))) return { seen: 0, findings: [], absent: `no ${path} yet` };
      const loaded: unknown = await import(pathToFileURL(join(root, path)).href);
      const ask = isObject(loaded) ? loaded[check] : undefined;
      const answer: unknown = typeof ask === 'function' ? await Reflect.apply(ask, undefined, []) : undefined;
      if (!isObject(answer) || !Array.isArray(answer.problems)) {
        return { seen: 0, findings: [`${path} should export ${check}(): { items: number, problems: string[] }`] };
      }
      const warnings = Array.isArray(answer.warnings) ? answer.warnings.map(String) : [];
      return { seen: Number(answer.items), findings: answer.problems.map(String), warnings };
    },
  };
}
