import { fileRule } from '../rule.ts';
import { nodesOf } from '../source.ts';

/** Where branded types are minted: the one thing a cast is for. */
const BRANDED_CONSTRUCTORS = new Set(['apps/server/src/kernel/scope.ts']);

export const cast = fileRule(
  'cast',
  'a cast is a claim nobody checks: narrow, parse or type the source instead',
  (file) => {
    if (BRANDED_CONSTRUCTORS.has(file.path)) return [];
    return nodesOf(file, 'TSAsExpression', 'TSTypeAssertion')
      .filter(({ typeAnnotation: type }) => !isConst(type))
      .map(({ start }) => ({ offset: start, what: 'casts a type' }));
  },
);

function isConst(type: { readonly type: string; readonly typeName?: unknown }): boolean {
  const { typeName } = type;
  return typeof typeName === 'object' && typeName !== null && 'name' in typeName && typeName.name === 'const';
}
