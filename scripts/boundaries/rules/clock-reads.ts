import { dottedName, nodesOf, type SourceFile } from '../source.ts';

const CALLS = /^(?:globalThis\.)?(?:Date|Date\.now|Temporal\.Now\..+)$/;

/** Every place where a file asks what time it is: `new Date()`, `Date()`, `Date.now()`, `Temporal.Now.…()`. */
export function clockReads(file: SourceFile): readonly { readonly offset: number; readonly what: string }[] {
  const made = nodesOf(file, 'NewExpression').filter(
    ({ callee, arguments: given }) => dottedName(callee) === 'Date' && given.length === 0,
  );
  const called = nodesOf(file, 'CallExpression').filter(({ callee }) => CALLS.test(dottedName(callee) ?? ''));
  return [...made, ...called].map(({ start, callee }) => ({
    offset: start,
    what: `reads the clock (${dottedName(callee)})`,
  }));
}
