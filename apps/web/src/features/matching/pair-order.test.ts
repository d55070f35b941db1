import { describe, expect, test } from 'vitest';
import { departmentsOf, orderedPairs } from './pair-order.ts';

const person = (name: string, department: string | null) => ({ name, department });
const pairs = [
  { mentee: person('José Álvarez', 'Sales'), mentor: person('Ada Rossi', 'Data'), score: 500_000 },
  { mentee: person('Émile Durand', 'Legal'), mentor: person('Zoe Bianchi', null), score: 900_000 },
  { mentee: person('Zacharias Berg', 'Sales'), mentor: person('Bo Li', 'Legal'), score: 700_000 },
];
const scores = (found: readonly { readonly score: number }[]) => found.map(({ score }) => score / 100_000);

describe('pairs of a run', () => {
  test('the best or the lowest fit can stand first', () => {
    expect(scores(orderedPairs(pairs, { q: '', department: '', order: 'bestFirst' }, 'en'))).toEqual([9, 7, 5]);
    expect(scores(orderedPairs(pairs, { q: '', department: '', order: 'worstFirst' }, 'en'))).toEqual([5, 7, 9]);
  });
  test('names sort as people expect, accents beside their letter', () => {
    expect(scores(orderedPairs(pairs, { q: '', department: '', order: 'byMentee' }, 'it'))).toEqual([9, 5, 7]);
  });
  test('a search without accents finds names with them, on either side', () => {
    expect(scores(orderedPairs(pairs, { q: 'jose', department: '', order: 'bestFirst' }, 'en'))).toEqual([5]);
    expect(scores(orderedPairs(pairs, { q: 'BIANCHI', department: '', order: 'bestFirst' }, 'en'))).toEqual([9]);
  });
  test('a department takes the pairs that have it on either side', () => {
    expect(scores(orderedPairs(pairs, { q: '', department: 'Legal', order: 'bestFirst' }, 'en'))).toEqual([9, 7]);
  });
  test('sorting leaves the pairs of the cache as they were', () => {
    const before = scores(pairs);
    orderedPairs(pairs, { q: '', department: '', order: 'bestFirst' }, 'en');
    expect(scores(pairs)).toEqual(before);
  });
  test('departments are listed once each', () => {
    expect(departmentsOf(pairs, 'en')).toEqual(['Data', 'Legal', 'Sales']);
  });
});
