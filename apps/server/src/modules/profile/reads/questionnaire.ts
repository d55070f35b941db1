import { questionnaireAnswers, questionnaireIntroduction, questionnaireItems } from '@viceversa/content/questionnaire';
import type { getQuestionnaire, Out } from '@viceversa/contract';
import type { Ctx } from '../../../kernel/context.ts';
import { leastAnswers, type Style, styleOf } from '../rules/questionnaire.ts';
import { ownPerson } from './own.ts';

export const viewQuestionnaire = async (ctx: Ctx): Promise<Out<typeof getQuestionnaire>> => {
  const rows = await ctx.db
    .selectFrom('questionnaire_answer')
    .select(['question', 'step'])
    .where('organization_id', '=', ctx.organizationId)
    .where('person_id', '=', ownPerson(ctx))
    .execute();
  const answers = new Map(rows.map(({ question, step }) => [question, step]));
  const questions = questionnaireItems.map(({ id, about, text }) => ({
    id,
    about,
    text: { ...text },
    answer: answers.get(id) ?? null,
  }));
  return {
    introduction: { ...questionnaireIntroduction },
    scale: questionnaireAnswers.map(({ text }) => ({ ...text })),
    questions,
    answered: questions.filter(({ answer }) => answer !== null).length,
    countsFrom: leastAnswers,
  };
};

/** What the score sees: by person id, of everybody enrolled who answered enough. Not for any screen. */
export const stylesOfEnrolled = async (
  ctx: Pick<Ctx, 'db' | 'organizationId'>,
  programId: string,
): Promise<ReadonlyMap<string, Style>> => {
  const rows = await ctx.db
    .selectFrom('questionnaire_answer as given')
    .select(['given.person_id', 'given.question', 'given.step'])
    .where('given.organization_id', '=', ctx.organizationId)
    .where((given) =>
      given.exists(
        given
          .selectFrom('enrollment')
          .select('enrollment.id')
          .where('enrollment.organization_id', '=', ctx.organizationId)
          .where('enrollment.program_id', '=', programId)
          .whereRef('enrollment.person_id', '=', 'given.person_id'),
      ),
    )
    .execute();
  const styles = new Map<string, Style>();
  for (const [personId, answers] of Map.groupBy(rows, ({ person_id }) => person_id)) {
    const style = styleOf(answers);
    if (style) styles.set(personId, style);
  }
  return styles;
};
