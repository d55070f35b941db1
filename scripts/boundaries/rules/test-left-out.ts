import { isTest } from '../places.ts';
import { fileRule } from '../rule.ts';
import { dottedName, nodesOf } from '../source.ts';

const LEFT_OUT =
  /^(?:(?:it|test|describe|suite)(?:\.\w+)*\.(?:only|skip|todo|fails)|x(?:it|test|describe)|f(?:it|describe))$/;

export const testLeftOut = fileRule(
  'test-left-out',
  'every test runs; one that cannot run here says so with skipIf or context.skip and a message',
  (file) =>
    // Elsewhere `fit` is how well two people fit.
    (isTest(file.path) ? nodesOf(file, 'CallExpression') : [])
      .filter(({ callee }) => LEFT_OUT.test(dottedName(callee) ?? ''))
      .map(({ start, callee }) => ({ offset: start, what: `${dottedName(callee)} without a condition` })),
);
