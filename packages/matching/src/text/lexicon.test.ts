import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { untyped } from '../testing/untyped.ts';
import type { Concept } from './concept.ts';
import { editDistance } from './edit-distance.ts';
import { createLexicon } from './lexicon.ts';
import { normalize } from './normalize.ts';

const concept = (id: string, en: string[], it: string[], broader: string[] = []): Concept => ({
  id,
  names: { en: en[0] ?? '', it: it[0] ?? '' },
  synonyms: { en: en.slice(1), it: it.slice(1) },
  broader,
});

const lexicon = createLexicon([
  concept('ai', ['Artificial intelligence', 'AI'], ['Intelligenza artificiale', 'IA']),
  concept('ml', ['Machine learning', 'ML'], ['Apprendimento automatico'], ['ai']),
  concept('deep', ['Deep learning'], ['Apprendimento profondo'], ['ml']),
  concept('network', ['Social network'], ['Rete sociale']),
  concept('c', ['C'], ['C']),
  concept('cpp', ['C++'], ['C++']),
  concept('csharp', ['C#'], ['C#']),
  concept('accessibility', ['Digital accessibility'], ['Accessibilità digitale']),
  concept('coaching', ['Coaching'], ['Coaching']),
  concept('poaching', ['Poaching'], ['Bracconaggio']),
]);
const found = (term: string) => {
  const hit = lexicon.find(term);
  return hit === null ? null : `${hit.conceptId} ${hit.how}`;
};

describe('a lexicon', () => {
  test('finds names and synonyms in both languages, whatever the case, accents and punctuation', () => {
    expect(found('  machine-LEARNING ')).toBe('ml exact');
    expect(found('Accessibilita digitale')).toBe('accessibility exact');
    expect(found('ia')).toBe('ai exact');
  });

  test('tells C, C++ and C# apart', () => {
    expect([found('c'), found('C++'), found('c #'), found('c#')]).toEqual([
      'c exact',
      'cpp exact',
      null,
      'csharp exact',
    ]);
  });

  test('finds other numbers and genders of a term', () => {
    expect(found('social networks')).toBe('network stem');
    expect(found('reti sociali')).toBe('network stem');
    expect(found('intelligenze artificiali')).toBe('ai stem');
  });

  test('forgives one slip in a short term and two in a long one', () => {
    expect(found('machne learnnig')).toBe('ml typo');
    expect(found('coachign')).toBe('coaching typo');
    expect(found('mlx')).toBeNull();
    expect(found('mechina laerning')).toBeNull();
  });

  test('does not guess between two concepts that are equally near', () => {
    expect(found('roaching')).toBeNull();
  });

  test('keeps unknown terms, which still match themselves', () => {
    expect(lexicon.resolve('Làser  Cutting!')).toBe('term:laser cutting');
    expect(lexicon.resolve('AI')).toBe('ai');
    expect(lexicon.resolve(' ?! ')).toBeNull();
    expect(lexicon.relation('term:x', 'term:x')).toBe(1);
    expect(lexicon.relation('term:x', 'ai')).toBe(0);
  });

  test('gives partial credit along broader links, more to the narrower offer', () => {
    expect(lexicon.relation('ml', 'ai')).toBeCloseTo(0.8);
    expect(lexicon.relation('deep', 'ai')).toBeCloseTo(0.64);
    expect(lexicon.relation('ai', 'ml')).toBeCloseTo(0.5);
    expect(lexicon.relation('ai', 'coaching')).toBe(0);
  });

  test.each([
    'null',
    '[null]',
    '[{ "id": 7, "names": { "en": "a", "it": "a" }, "synonyms": { "en": [], "it": [] }, "broader": [] }]',
    '[{ "id": "a", "names": { "en": "a" }, "synonyms": { "en": [], "it": [] }, "broader": [] }]',
    '[{ "id": "a", "names": { "en": "a", "it": "a" }, "synonyms": { "en": [null], "it": [] }, "broader": [] }]',
    '[{ "id": "a", "names": { "en": "a", "it": "a" }, "synonyms": { "en": [], "it": [] } }]',
  ])('refuses what is no concept: %s', (concepts) => {
    expect(() => createLexicon(untyped<readonly Concept[]>(JSON.parse(concepts)))).toThrow(
      /not_a_list|bad_lexicon \(row 0/,
    );
  });

  test('refuses repeated ids and broader concepts that do not exist', () => {
    expect(() => createLexicon([concept('a', ['a'], ['a']), concept('a', ['b'], ['b'])])).toThrow(/bad_lexicon/);
    expect(() => createLexicon([concept('a', ['a'], ['a'], ['gone'])])).toThrow(/gone/);
  });

  test('survives broader links that form a loop', () => {
    const loop = createLexicon([concept('a', ['a'], ['a'], ['b']), concept('b', ['b'], ['b'], ['a'])]);
    expect(loop.relation('a', 'b')).toBeGreaterThan(0);
  });

  test('answers anything, and the same for a term and its normalized form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (term) => {
        expect(lexicon.find(term)).toEqual(lexicon.find(normalize(term)));
      }),
    );
  });
});

test('edit distance agrees with the full table', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(fullTable(a, b), limit + 1));
    }),
    { numRuns: 2000 },
  );
});

function fullTable(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => d[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(i - 2, j - 2) + 1);
      const row = d[i];
      if (row !== undefined) row[j] = cost;
    }
  }
  return at(a.length, b.length);
}
