import { fileRule } from '../rule.ts';
import { nodesOf } from '../source.ts';

export const anyType = fileRule(
  'any',
  '`any` switches the compiler off for whatever it touches; `unknown` does not',
  (file) => nodesOf(file, 'TSAnyKeyword').map(({ start }) => ({ offset: start, what: 'uses any' })),
);
