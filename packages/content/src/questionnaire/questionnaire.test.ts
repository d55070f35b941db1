import { describe, expect, test } from 'vitest';
import { checkText, findTexts } from '../check/texts.ts';
import { questionnaireAnswers, questionnaireIntroduction, questionnaireItems } from './index.ts';

describe('the questionnaire', () => {
  test('asks about style and values, each once, under ids that can be stored', () => {
    const ids = questionnaireItems.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(questionnaireItems.filter(({ about }) => about === 'style')).toHaveLength(8);
    expect(questionnaireItems.filter(({ about }) => about === 'values')).toHaveLength(6);
  });

  test('is whole and natural in both languages', () => {
    const texts = findTexts([...questionnaireItems, ...questionnaireAnswers, { questionnaireIntroduction }]);
    expect(texts).toHaveLength(questionnaireItems.length + questionnaireAnswers.length + 1);
    expect(texts.flatMap(checkText)).toEqual([]);
  });

  test('is answered in five even steps from 0 to 1, as a profile states them', () => {
    expect(questionnaireAnswers.map(({ value }) => value)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });
});
