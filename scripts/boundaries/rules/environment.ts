import { isScript, isTest, isToolConfig } from '../places.ts';
import { fileRule } from '../rule.ts';
import { dottedName, nodesOf } from '../source.ts';

export const environment = fileRule(
  'environment',
  'config.ts is the only reader of the environment: it names every setting, checks them all and reports every problem at once',
  (file) => {
    if (file.path === 'apps/server/src/config.ts') return [];
    if (isScript(file.path) || isTest(file.path) || isToolConfig(file.path)) return [];
    const reads = nodesOf(file, 'MemberExpression').filter((node) =>
      /^(globalThis\.)?process\.env$/.test(dottedName(node) ?? ''),
    );
    const imported = file.imports.filter(
      ({ specifier, names }) => specifier === 'node:process' && names.includes('env'),
    );
    return [...reads.map(({ start }) => start), ...imported.map(({ offset }) => offset)].map((offset) => ({
      offset,
      what: 'reads process.env',
    }));
  },
);
