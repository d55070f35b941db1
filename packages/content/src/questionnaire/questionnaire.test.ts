import { describe, expect, test } from 'vitest';
import { content } from '../catalog.ts';
import { sample } from '../check/sample.ts';
import { checkContent } from '../check.ts';
import { matchingQuestionnaire, questionnaireAnswers, questionnaireItems } from './index.ts';

describe('the questionnaire', () => {
  test('asks about style and values, under ids that can be stored', () => {
    expect(questionnaireItems.filter(({ about }) => about === 'style')).toHaveLength(8);
    expect(questionnaireItems.filter(({ about }) => about === 'values')).toHaveLength(6);
  });

  test('is answered in five even steps from 0 to 1, as a profile states them', () => {
    expect(questionnaireAnswers.map(({ value }) => value)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  test('is part of the library, and checked with it', () => {
    expect(content.questionnaires).toEqual([matchingQuestionnaire]);
    const twice = { ...matchingQuestionnaire, items: [...questionnaireItems, ...questionnaireItems.slice(0, 1)] };
    const { problems } = checkContent({ ...sample, questionnaires: [twice] });
    expect(problems).toEqual(['questionnaires/matching: direct-feedback stands more than once']);
  });
});
