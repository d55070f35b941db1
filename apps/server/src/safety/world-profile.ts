import type { Place } from './world-objects.ts';

/** What somebody said about themself: a question that nobody asks any more carries the word, so it must never be met. */
export const aProfile = async ({ db, organizationId, plant }: Place, personId: string, of: string): Promise<void> => {
  const owner = { organization_id: organizationId, person_id: personId };
  await db
    .insertInto('questionnaire_answer')
    .values({ ...owner, question: plant('own-answer', of), step: 3 })
    .execute();
  await db
    .insertInto('declared_group')
    .values({ ...owner, gender: 'woman', age_band: null, caregiver: 'yes' })
    .execute();
};
