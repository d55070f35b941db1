import { isToolConfig } from '../places.ts';
import { fileRule } from '../rule.ts';
import { nodesOf } from '../source.ts';

export const defaultExport = fileRule(
  'default-export',
  'a named export has one name everywhere; only vite and vitest ask for a default one',
  (file) => {
    if (isToolConfig(file.path)) return [];
    const renamed = nodesOf(file, 'ExportSpecifier').filter(
      ({ exported }) => 'name' in exported && exported.name === 'default',
    );
    return [...nodesOf(file, 'ExportDefaultDeclaration'), ...renamed].map(({ start }) => ({
      offset: start,
      what: 'exports a default',
    }));
  },
);
