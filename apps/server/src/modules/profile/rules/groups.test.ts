import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disclosable, smallestGroup } from './groups.ts';

const some = <Group extends string>(count: number, group: Group | null, score = 500_000) =>
  Array.from({ length: count }, () => ({ group, score }));
const anybody = fc.record({
  group: fc.constantFrom('a', 'b', 'c', 'd', null),
  score: fc.integer({ min: 0, max: 1_000_000 }),
});

describe('sums over declared groups', () => {
  test('tell size in steps of five and fit in whole points', () => {
    expect(disclosable([...some(13, 'a', 612_345), ...some(9, 'b', 499_999)])).toEqual([
      { group: 'a', atLeast: 10, meanFit: 61 },
      { group: 'b', atLeast: 5, meanFit: 50 },
    ]);
  });

  test('hide small groups, and with a single one the smallest of the others', () => {
    const groups = (people: Parameters<typeof disclosable>[0]) => disclosable(people).map(({ group }) => group);
    expect(groups([...some(9, 'a'), ...some(6, 'b'), ...some(4, 'c')])).toEqual(['a']);
    expect(groups([...some(9, 'a'), ...some(6, 'b'), ...some(4, 'c'), ...some(1, 'd')])).toEqual(['a', 'b']);
    expect(groups([...some(9, 'a'), ...some(4, 'b')])).toEqual([]);
  });

  test('never show fewer than five people, and never hide exactly one beside others', () => {
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 60 }), (people) => {
        const shown = disclosable(people);
        const stated = Map.groupBy(
          people.filter(({ group }) => group !== null),
          ({ group }) => group,
        );
        for (const { group, atLeast } of shown) {
          expect(stated.get(group)?.length).toBeGreaterThanOrEqual(smallestGroup);
          expect(atLeast % smallestGroup).toBe(0);
        }
        const hidden = stated.size - shown.length;
        if (shown.length > 0) expect(hidden).not.toBe(1);
      }),
    );
  });

  test('say the same whether somebody declared nothing or was not there', () => {
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 40 }), (people) => {
        expect(disclosable(people.filter(({ group }) => group !== null))).toEqual(disclosable(people));
      }),
    );
  });
});
