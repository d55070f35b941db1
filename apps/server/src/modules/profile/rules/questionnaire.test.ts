import { questionnaireItems } from '@viceversa/content/questionnaire';
import { expect, test } from 'vitest';
import { leastAnswers, styleOf } from './questionnaire.ts';

const answers = questionnaireItems.map(({ id }, index) => ({ question: id, step: index % 5 }));

test('any two people whose answers count share six questions at least', () => {
  expect(2 * leastAnswers - questionnaireItems.length).toBeGreaterThanOrEqual(6);
});

test('too few answers count for nothing', () => {
  expect(styleOf(answers.slice(0, leastAnswers - 1))).toBeNull();
  expect(Object.keys(styleOf(answers.slice(0, leastAnswers)) ?? {})).toHaveLength(leastAnswers);
});

test('steps become shares, in an order that does not depend on when somebody answered', () => {
  const style = styleOf(answers);
  expect(new Set(Object.values(style ?? {}))).toEqual(new Set([0, 0.25, 0.5, 0.75, 1]));
  expect(JSON.stringify(styleOf(answers.toReversed()))).toBe(JSON.stringify(style));
});

test('an answer to a question that was dropped does not count', () => {
  const old = { question: 'no-longer-asked', step: 4 };
  expect(styleOf([...answers.slice(0, leastAnswers - 1), old])).toBeNull();
  expect(styleOf([...answers, old])).not.toHaveProperty('no-longer-asked');
});
