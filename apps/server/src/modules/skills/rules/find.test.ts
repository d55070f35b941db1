import { skillConcepts } from '@viceversa/content';
import { describe, expect, test } from 'vitest';
import { findConcepts } from './find.ts';
import { conceptOf, tidySkills } from './terms.ts';

const first = (typed: string, language: 'en' | 'it' = 'en') => findConcepts(typed, [], language)[0]?.name;

describe('finding a skill', () => {
  test.each([
    ['pyhton', 'Python'],
    ['machne learning', 'Machine learning'],
    ['intelligenza artificale', 'Artificial intelligence'],
    ['prompt', 'Prompt writing'],
    ['c++', 'C++'],
    ['data visualisation', 'Data visualization'],
    ['parlare in pubblico', 'Public speaking'],
    ['kubernets', 'Kubernetes'],
  ])('“%s” offers %s first', (typed, name) => {
    expect(first(typed)).toBe(name);
  });

  test('answers in the language asked for, whatever was typed', () => {
    expect(first('artificial intelligence', 'it')).toBe('Intelligenza artificiale');
  });

  test('offers what the organization added itself', () => {
    const own = [{ concept: 'term:bonsai care', label: 'Bonsai care' }];
    expect(findConcepts('bonsai', own, 'en')).toEqual([
      { id: 'term:bonsai care', name: 'Bonsai care', area: null, isOwn: true },
    ]);
  });

  test('offers nothing for nothing, and no more than a person can look through', () => {
    expect(findConcepts('  ', [], 'en')).toEqual([]);
    expect(findConcepts('a', [], 'en').length).toBeLessThanOrEqual(20);
  });
});

describe('a concept', () => {
  test('of the taxonomy is known by each of its names in both languages', () => {
    for (const { names } of skillConcepts)
      for (const name of [names.en, names.it]) expect(conceptOf(name).startsWith('term:')).toBe(false);
  });

  test('is made from the words where the taxonomy has none, and fits its column', () => {
    expect(conceptOf('Bonsai  Care')).toBe('term:bonsai care');
    expect(conceptOf('x'.repeat(200))).toHaveLength(80);
    expect(conceptOf('???')).not.toBe('');
  });

  test('stands once on a profile, the first time counting', () => {
    expect(
      tidySkills([
        { concept: 'python', label: 'Python', level: 4 },
        { concept: 'made-up', label: 'Pyhton', level: 1 },
      ]),
    ).toEqual([{ concept: 'python', label: 'Python', level: 4 }]);
  });
});
