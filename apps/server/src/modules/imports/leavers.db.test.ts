import { expect, test } from 'vitest';
import { accountActor, contexts } from '../../testing/context.ts';
import { testDatabase } from '../../testing/database.ts';
import { anOrganization, aPerson } from '../../testing/factories.ts';
import { writeRecords } from './actions/write.ts';

const database = testDatabase();
const nothing = {
  people: [],
  changedIds: [],
  losesEmail: [],
  renamed: [],
  dottedLines: [],
  skills: [],
  replacedSkills: [],
};

test('whoever an import marks as left takes along what they said about themself', async () => {
  const { db } = database();
  const organizationId = await anOrganization(db);
  const availability = JSON.stringify([{ day: 1, start: '09:00', end: '12:00' }]);
  const people = [
    await aPerson(db, organizationId, { availability }),
    await aPerson(db, organizationId, { availability }),
  ];
  for (const person_id of people) {
    const owner = { organization_id: organizationId, person_id };
    await db
      .insertInto('questionnaire_answer')
      .values({ ...owner, question: 'direct-feedback', step: 2 })
      .execute();
    await db
      .insertInto('declared_group')
      .values({ ...owner, gender: 'man', age_band: null, caregiver: null })
      .execute();
  }
  const [leaver = '', stays] = people;
  const acting = contexts(database(), organizationId, accountActor({ accountId: 'test' }));
  const records = { ...nothing, leaverIds: [leaver] };
  await acting.writing((ctx) => writeRecords(ctx, records, 'mark_left', async () => undefined));
  for (const table of ['questionnaire_answer', 'declared_group'] as const) {
    const kept = await db.selectFrom(table).select('person_id').where('organization_id', '=', organizationId).execute();
    expect(kept).toEqual([{ person_id: stays }]);
  }
  const left = db.selectFrom('person').select(['state', 'availability']).where('id', '=', leaver);
  expect(await left.executeTakeFirst()).toEqual({ state: 'left', availability: [] });
});
