import { isScript } from '../places.ts';
import { fileRule } from '../rule.ts';
import { dottedName, nodesOf } from '../source.ts';

export const printing = fileRule(
  'printing',
  'only the command line prints; everything else logs, with levels, request ids and secrets left out',
  (file) => {
    const prints =
      isScript(file.path) || /^e2e\//.test(file.path) || /^apps\/server\/src\/cli(\.ts|-|\/)/.test(file.path);
    if (prints) return [];
    return nodesOf(file, 'CallExpression')
      .filter(({ callee }) => /^console\.(log|info|debug|dir|table|trace)$/.test(dottedName(callee) ?? ''))
      .map(({ start }) => ({ offset: start, what: 'prints to the console' }));
  },
);
