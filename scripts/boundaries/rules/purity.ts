import { isTest, modulePart, modulePlace } from '../places.ts';
import { fileRule } from '../rule.ts';
import { dottedName, nodesOf, type SourceFile } from '../source.ts';
import { clockReads } from './clock-reads.ts';

export const purity = fileRule(
  'purity',
  'pure code gives the same answer on any day and any machine: no clock, no chance, no Node, no database',
  (file) => {
    if (isTest(file.path)) return [];
    if (/^packages\/(matching|evidence)\/src\//.test(file.path)) return [...impureCalls(file), ...foreignImports(file)];
    return isPureModulePart(file.path) ? [...impureCalls(file), ...databaseImports(file)] : [];
  },
);

function isPureModulePart(path: string): boolean {
  const place = modulePlace(path);
  return place !== undefined && ['rules', 'policy'].includes(modulePart(place.rest) ?? '');
}

function impureCalls(file: SourceFile) {
  const chance = nodesOf(file, 'CallExpression').filter(({ callee }) =>
    /^(Math\.random|crypto\.)/.test(dottedName(callee) ?? ''),
  );
  return [...clockReads(file), ...chance.map(({ start }) => ({ offset: start, what: 'draws a random value' }))];
}

/** matching depends on nothing at all; evidence on number libraries but never on Node. */
function foreignImports({ path, imports }: SourceFile) {
  const isAllowed = path.startsWith('packages/matching/') ? /^\./ : /^(?!node:)/;
  return imports
    .filter(({ specifier }) => !isAllowed.test(specifier))
    .map(({ offset, specifier }) => ({ offset, what: `imports ${specifier}` }));
}

/** A row's type may be named: types are gone at run time. */
function databaseImports({ imports }: SourceFile) {
  const isDatabase = /^(kysely|pg|pg-boss)$|(^|\/)db\//;
  return imports
    .filter(({ typeOnly, target, specifier }) => !typeOnly && isDatabase.test(target ?? specifier))
    .map(({ offset, specifier }) => ({ offset, what: `imports ${specifier}` }));
}
