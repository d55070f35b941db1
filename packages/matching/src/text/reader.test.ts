import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Concept } from './concept.ts';
import { createLexicon } from './lexicon.ts';
import { createNearWords } from './near-words.ts';

const concept = (id: string, en: string[], it: string[], broader: string[] = []): Concept => ({
  id,
  names: { en: en[0] ?? '', it: it[0] ?? '' },
  synonyms: { en: en.slice(1), it: it.slice(1) },
  broader,
});
const lexicon = createLexicon([
  concept('ai', ['Artificial intelligence', 'AI'], ['Intelligenza artificiale', 'IA']),
  concept('ml', ['Machine learning'], ['Apprendimento automatico'], ['ai']),
  concept('change', ['Change management'], ['Gestione del cambiamento']),
  concept('network', ['Social network'], ['Rete sociale']),
  concept('it-support', ['IT support', 'IT'], ['Assistenza informatica', 'IT']),
  concept('c', ['C'], ['C']),
]);

describe('reading a sentence', () => {
  test('finds names in both languages, also in another number', () => {
    expect(lexicon.read('I want to learn how machine learning helps on social networks')).toEqual({
      concepts: ['ml', 'network'],
      words: ['helps'],
    });
    expect(lexicon.read("Vorrei capire l'intelligenza artificiale e le reti sociali").concepts).toEqual([
      'ai',
      'network',
    ]);
  });

  test('takes the longest name, stop words inside it included', () => {
    expect(lexicon.read('Gestione del cambiamento in fabbrica')).toEqual({ concepts: ['change'], words: ['fabbrica'] });
  });

  test('reads past one slip in a word of a name, but keeps a real word that differs in one letter', () => {
    expect(lexicon.read('machne learning').concepts).toEqual(['ml']);
    expect(lexicon.read('artificial inteligence').concepts).toEqual(['ai']);
    expect(lexicon.read('matinee learning').concepts).toEqual([]);
    expect(lexicon.read('chance')).toEqual({ concepts: [], words: ['chance'] });
  });

  test('does not take a pronoun or an elision for a concept', () => {
    expect(lexicon.read("I prefer it, c'è tempo")).toEqual({ concepts: [], words: ['prefer', 'tempo'] });
    expect(lexicon.read('IT support').concepts).toEqual(['it-support']);
  });

  test('finds nothing in stop words of either language', () => {
    for (const text of ['', ' ?! ', 'I want to learn how to do this better', 'vorrei imparare a fare meglio le cose'])
      expect(lexicon.read(text)).toEqual({ concepts: [], words: [] });
  });

  test('never fails, and answers the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(lexicon.read(text)).toEqual(lexicon.read(text));
      }),
    );
  });
});

describe('near words', () => {
  const near = createNearWords();
  for (const word of ['machine', 'delegation', 'master', 'web3000']) near.add(word);

  test('are a letter too few, too many or swapped away, and a wrong letter only in long words', () => {
    expect(near.find('machne')).toEqual(['machine']);
    expect(near.find('machinee')).toEqual(['machine']);
    expect(near.find('mahcine')).toEqual(['machine']);
    expect(near.find('machane')).toEqual([]);
    expect(near.find('delecation')).toEqual(['delegation']);
  });

  test('are never short, equal, or apart in their first letter or a digit', () => {
    for (const word of ['mastr', 'machine', 'nachine', 'achine', 'web300']) expect(near.find(word)).toEqual([]);
  });

  test('are not looked for under every letter of a text without spaces', () => {
    const endless = 'machine'.repeat(20_000);
    near.add(endless);
    expect(near.find(`${endless}s`)).toEqual([]);
  });

  test('agree with dropping any one letter', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 7, maxLength: 12 });
    fc.assert(
      fc.property(word, fc.nat(10), (text, at) => {
        const index = createNearWords();
        index.add(text);
        const place = 1 + (at % (text.length - 1));
        expect(index.find(text.slice(0, place) + text.slice(place + 1))).toEqual([text]);
      }),
    );
  });
});
