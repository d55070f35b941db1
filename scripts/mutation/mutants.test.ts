import { describe, expect, test } from 'vitest';
import { mutantsOf, mutated } from './mutants.ts';

const changesIn = (text: string) => mutantsOf('a.ts', text).map(({ change }) => change);
const textsOf = (text: string) => mutantsOf('a.ts', text).map(({ edit }) => mutated(text, edit));

describe('a fault is planted', () => {
  test.each([
    ['a < b', ['a <= b', 'a >= b']],
    ['a >= b', ['a > b', 'a < b']],
    ['a === b', ['a !== b']],
    ['a - (b)', ['a + (b)']],
    ['a && b', ['a || b']],
    ['!a', ['a']],
    ['-a', ['a']],
    ['x = true', ['x = false']],
    ['7', ['8']],
    ['Math.max(a)', ['Math.min(a)']],
    ['a ? b : c', ['true ? b : c', 'false ? b : c']],
    ['x += y', ['x -= y']],
    ['x++', ['x--']],
    ['--x', ['++x']],
  ])('in the operators of %s', (code, expected) => {
    expect(textsOf(`use(${code})`)).toEqual(expect.arrayContaining(expected.map((after) => `use(${after})`)));
    expect(textsOf(`use(${code})`)).toHaveLength(expected.length + 1);
  });

  test('in what a condition decides, once where leaving out the only statement would be the same', () => {
    expect(textsOf('for (;;) if (a) break;')).toEqual(['for (;;) if (true) break;', 'for (;;) if (a) ;']);
    expect(textsOf('for (; a; ) { continue; b(); }')).toContain('for (; false; ) { continue; b(); }');
    expect(textsOf('while (a) b();')).toContain('while (false) b();');
    expect(textsOf('if (a) b(); else c();')).toContain('if (false) b(); else c();');
  });

  test('in returns that come early, never in the last one of a function', () => {
    expect(changesIn('function f() { if (a) return 5e9; return b; }')).toEqual(['a → true', 'return 5e9; → (removed)']);
  });
});

describe('nothing is planted', () => {
  test.each([
    ['in types', 'type A = -1 | true; let a: 1 | undefined; function f<T extends 2>(x: T): x is 3'],
    ['in imports', "import a from './a.ts';"],
    ['in what an error says', 'throw new Error(name + (a - 1));'],
    ['in reports of progress', 'watch(done + 1, 7); onProgress?.(1, 2);'],
    ['in values that only the compiler demands', 'let a = list[at] ?? 0;'],
    ['in large numbers and fractions', 'let a = [1_000_000, 0.5];'],
  ])('%s', (_, text) => {
    expect(changesIn(text)).toEqual([]);
  });
});

test('a mutant knows its line, the code there and what changes', () => {
  expect(mutantsOf('a.ts', 'let a;\n  a =\n    b / 1e9;\n')).toEqual([
    expect.objectContaining({ line: 2, code: 'a =', change: 'a = b / 1e9; → (removed)' }),
    expect.objectContaining({ file: 'a.ts', line: 3, code: 'b / 1e9;', change: 'b / 1e9 → b * 1e9' }),
  ]);
});

test('a file that cannot be read as code is refused', () => {
  expect(() => mutantsOf('a.ts', 'let = = 1')).toThrow(/a\.ts/);
});
