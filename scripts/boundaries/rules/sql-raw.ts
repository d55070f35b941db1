import { fileRule } from '../rule.ts';
import { dottedName, nodesOf } from '../source.ts';

export const sqlRaw = fileRule(
  'sql-raw',
  'sql.raw takes literal text only: values are bound, names go through sql.id, sql.ref or sql.table',
  (file) =>
    nodesOf(file, 'CallExpression')
      .filter(({ callee }) => dottedName(callee) === 'sql.raw')
      .filter(
        ({ arguments: [text] }) =>
          text?.type !== 'Literal' && !(text?.type === 'TemplateLiteral' && text.expressions.length === 0),
      )
      .map(({ start }) => ({ offset: start, what: 'sql.raw with text put together at run time' })),
);
