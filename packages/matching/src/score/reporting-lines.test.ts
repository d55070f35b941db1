import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReportingLines } from './reporting-lines.ts';

const position = (id: string, managerId: string | null) => ({ id, managerId, dottedManagerId: null });

describe('reporting lines', () => {
  test('agree with walking up the chain, in any organization with loops and strangers', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
    const chain = fc.uniqueArray(fc.tuple(id, fc.option(fc.oneof(id, fc.constant('stranger')))), {
      selector: ([key]) => key,
    });
    fc.assert(
      fc.property(chain, (list) => {
        const above = new Map<string, string | null>(list);
        const lines = createReportingLines(list.map(([person, manager]) => position(person, manager)));
        const chainOf = (person: string) => {
          const seen = new Set<string>();
          for (
            let at: string | null = person;
            at !== null && above.has(at) && !seen.has(at);
            at = above.get(at) ?? null
          )
            seen.add(at);
          return seen;
        };
        for (const [a] of list) {
          for (const [b] of list) {
            expect(lines.areInOneLine(a, b)).toBe(chainOf(a).has(b) || chainOf(b).has(a));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('report loops and unknown managers instead of hanging', () => {
    const lines = createReportingLines([
      position('a', 'b'),
      position('b', 'a'),
      position('c', 'b'),
      position('self', 'self'),
      position('d', 'gone'),
    ]);
    expect(lines.loops).toEqual([['a', 'b'], ['self']]);
    expect(lines.unknownManagers).toEqual(['gone']);
    expect(lines.areInOneLine('a', 'c')).toBe(true);
    expect(lines.areInOneLine('c', 'd')).toBe(false);
  });

  test('reach through a chain of 200,000 people', () => {
    const people = Array.from({ length: 200_000 }, (_, k) => position(`${k}`, k === 0 ? null : `${k - 1}`));
    const lines = createReportingLines(people);
    expect(lines.areInOneLine('199999', '0')).toBe(true);
  });
});
