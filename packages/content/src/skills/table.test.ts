import { expect, test } from 'vitest';
import { skillTable } from './table.ts';

const area = { id: 'tools', names: { en: 'Tools', it: 'Strumenti' }, description: { en: 'Tools.', it: 'Strumenti.' } };

test('a line of the table becomes one concept', () => {
  const { concepts } = skillTable(area, '\nsaws | Saws | Seghe | hand saws; bow saws | segacci | tools-in-general\n');
  expect(concepts).toEqual([
    {
      id: 'saws',
      area: 'tools',
      names: { en: 'Saws', it: 'Seghe' },
      synonyms: { en: ['hand saws', 'bow saws'], it: ['segacci'] },
      broader: ['tools-in-general'],
    },
  ]);
});

test('an equals sign keeps the English name, and empty cells are empty lists', () => {
  const [concept] = skillTable(area, 'python | Python | = | | |').concepts;
  expect(concept).toMatchObject({ names: { en: 'Python', it: 'Python' }, synonyms: { en: [], it: [] }, broader: [] });
});

test('an empty Italian name stays empty, so that the check finds it', () => {
  expect(skillTable(area, 'saws | Saws | | | |').concepts[0]?.names.it).toBe('');
});

test('a line with a column too few is refused and shown', () => {
  expect(() => skillTable(area, 'saws | Saws | Seghe | hand saws | segacci')).toThrow(/tools: 5 columns .* saws/);
});
