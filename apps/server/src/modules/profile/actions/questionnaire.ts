import type { answerQuestions as answerEndpoint, In } from '@viceversa/contract';
import { sql } from 'kysely';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { ownPerson } from '../reads/own.ts';
import { isQuestion } from '../rules/questionnaire.ts';

type Done = { done: true };

/**
 * A run keeps what it saw and is not outdated by an answer: otherwise a large program, whose people answer all the
 * time, could never publish one.
 */
export const answerQuestions = async (ctx: Ctx, { answers }: In<typeof answerEndpoint>): Promise<Done> => {
  const personId = ownPerson(ctx);
  const unknown = answers.findIndex(({ question }) => !isQuestion(question));
  if (unknown >= 0)
    throw new AppError('invalid_input', {}, [{ path: `answers.${unknown}.question`, code: 'unknown_value' }]);
  // The last word on a question counts.
  const said = [...new Map(answers.map(({ question, answer }) => [question, answer]))];
  await deleteAnswers(
    ctx,
    personId,
    said.filter(([, answer]) => answer === null).map(([question]) => question),
  );
  const rows = said.flatMap(([question, step]) => (step === null ? [] : [{ question, step }]));
  if (rows.length === 0) return { done: true };
  await ctx.db
    .insertInto('questionnaire_answer')
    .values(rows.map((row) => ({ organization_id: ctx.organizationId, person_id: personId, ...row })))
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'person_id', 'question']).doUpdateSet({ step: sql<number>`excluded.step` }),
    )
    .execute();
  return { done: true };
};

const deleteAnswers = async (ctx: Ctx, personId: string, questions: readonly string[]): Promise<void> => {
  if (questions.length === 0) return;
  await ctx.db
    .deleteFrom('questionnaire_answer')
    .where('organization_id', '=', ctx.organizationId)
    .where('person_id', '=', personId)
    .where('question', 'in', questions)
    .execute();
};

export const clearQuestionnaire = async (ctx: Ctx): Promise<Done> => {
  await ctx.db
    .deleteFrom('questionnaire_answer')
    .where('organization_id', '=', ctx.organizationId)
    .where('person_id', '=', ownPerson(ctx))
    .execute();
  return { done: true };
};
