import { expect, test } from 'vitest';
import { createSkillReader } from './skills.ts';

const skills = createSkillReader();

test('one skill is the same concept in both languages and past a typo', () => {
  const concept = skills.concept('machine learning');
  expect(['apprendimento automatico', 'Machne learning'].map(skills.concept)).toEqual([concept, concept]);
  expect(skills.name(skills.concept('generative AI') ?? '', 'it')).toBe('IA generativa');
});

test('a skill that the taxonomy does not know still equals itself and keeps its name', () => {
  const concept = skills.concept('Falconry');
  expect(concept).not.toBeNull();
  expect(skills.concept('falconry ')).toBe(concept);
  expect(skills.name(concept ?? '', 'en')).toBe('falconry');
  expect(skills.concept(' – ')).toBeNull();
});
