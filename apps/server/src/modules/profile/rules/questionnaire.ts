/** From single answers to what the score may see of them. */
import { questionnaireAnswers, questionnaireItems } from '@viceversa/content/questionnaire';

/**
 * Answers it takes until they count. Any two people who count then share six questions or more, so that the one
 * number which partners see of their style never stands for a single answer.
 */
export const leastAnswers = 10;

const questions: ReadonlySet<string> = new Set(questionnaireItems.map(({ id }) => id));
export const isQuestion = (id: string): boolean => questions.has(id);

export type Answer = { readonly question: string; readonly step: number };
/** Question → 0 … 1, in the order of the names: equal answers are equal text. */
export type Style = Readonly<Record<string, number>>;

/** Null while there are too few; answers to questions that were dropped do not count. */
export const styleOf = (answers: readonly Answer[]): Style | null => {
  const known = answers.filter(({ question }) => isQuestion(question));
  if (known.length < leastAnswers) return null;
  const values = known.map(({ question, step }) => [question, questionnaireAnswers[step]?.value ?? 0] as const);
  return Object.fromEntries(values.sort(([a], [b]) => (a < b ? -1 : 1)));
};
