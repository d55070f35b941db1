import { questionnaireItems } from '@viceversa/content/questionnaire';
import { answerQuestions as answerEndpoint } from '@viceversa/contract';
import { describe, expect, test } from 'vitest';
import { accountActor, contexts } from '../../testing/context.ts';
import { testDatabase } from '../../testing/database.ts';
import { anEnrollment, anOrganization, aPerson, aProgram } from '../../testing/factories.ts';
import { setAvailability } from './actions/availability.ts';
import { forgetProfile } from './actions/forget.ts';
import { declareGroups } from './actions/groups.ts';
import { answerQuestions, clearQuestionnaire } from './actions/questionnaire.ts';
import { countDeclaredGroups, stylesOfEnrolled } from './index.ts';
import { viewAvailability } from './reads/availability.ts';
import { viewDeclaredGroups } from './reads/groups.ts';
import { viewQuestionnaire } from './reads/questionnaire.ts';

const database = testDatabase();
const ids = questionnaireItems.map(({ id }) => id);
const all = (answer: number) => ids.map((question) => ({ question, answer }));
const nothing = { gender: null, ageBand: null, caregiver: null };

/** A program and somebody in it, who can act for themself. */
const aMember = async () => {
  const { db } = database();
  const organizationId = await anOrganization(db);
  const programId = await aProgram(db, organizationId);
  const personId = await aPerson(db, organizationId);
  await anEnrollment(db, organizationId, { program_id: programId, person_id: personId, role: 'mentor' });
  const self = contexts(database(), organizationId, accountActor({ accountId: 'self', personId, roles: [] }));
  const answer = (answers: readonly { question: string; answer: number | null }[]) =>
    self.writing((ctx) => answerQuestions(ctx, answerEndpoint.input.parse({ answers })));
  const revision = async () =>
    (await db.selectFrom('program').select('revision').where('id', '=', programId).executeTakeFirstOrThrow()).revision;
  return { db, organizationId, programId, personId, self, answer, revision };
};

describe('the questionnaire', () => {
  test('keeps each answer, changes it, and takes it back', async () => {
    const { self, answer } = await aMember();
    const [one = '', two = ''] = ids;
    await answer([
      { question: one, answer: 4 },
      { question: two, answer: 0 },
    ]);
    await answer([
      { question: one, answer: 1 },
      { question: two, answer: null },
    ]);
    const { questions, answered, countsFrom, scale } = await viewQuestionnaire(self.reading());
    expect(questions.filter((each) => each.answer !== null)).toMatchObject([{ id: one, answer: 1 }]);
    expect({ answered, steps: scale.length, countsFrom }).toEqual({ answered: 1, steps: 5, countsFrom: 10 });
  });

  test('is cleared as a whole, and refuses a question that nobody asks', async () => {
    const { self, answer } = await aMember();
    await answer(all(2));
    await self.writing(clearQuestionnaire);
    expect((await viewQuestionnaire(self.reading())).answered).toBe(0);
    await expect(answer([{ question: 'salary', answer: 1 }])).rejects.toMatchObject({
      code: 'invalid_input',
      fields: [{ path: 'answers.0.question', code: 'unknown_value' }],
    });
  });

  test('counts in the score only as a whole, and outdates no run', async () => {
    const { self, answer, programId, personId, revision } = await aMember();
    const styles = () => stylesOfEnrolled(self.reading(), programId);
    await answer(all(3).slice(0, 9));
    expect((await styles()).size).toBe(0);
    await answer(all(3));
    expect((await styles()).get(personId)).toEqual(Object.fromEntries(ids.map((id) => [id, 0.75])));
    expect(await revision()).toBe(1);
    const elsewhere = await aMember();
    expect((await stylesOfEnrolled(self.reading(), elsewhere.programId)).size).toBe(0);
  });
});

describe('times of the week', () => {
  const windows = [
    { day: 1, start: '09:00', end: '11:00' },
    { day: 1, start: '10:00', end: '12:00' },
  ];

  test('are joined, kept with their zone, and outdate the runs of the own programs', async () => {
    const { self, revision } = await aMember();
    const { version } = await viewAvailability(self.reading());
    const saved = await self.writing((ctx) => setAvailability(ctx, { version, timeZone: 'Europe/London', windows }));
    expect(saved).toMatchObject({
      timeZone: 'Europe/London',
      windows: [{ day: 1, start: '09:00', end: '12:00' }],
      version: version + 1,
    });
    expect(await revision()).toBe(2);
  });

  test('of an old page, of no zone and of no length are refused', async () => {
    const { self } = await aMember();
    const set = (input: Partial<Parameters<typeof setAvailability>[1]>) =>
      self.writing((ctx) => setAvailability(ctx, { version: 1, timeZone: 'Europe/Rome', windows: [], ...input }));
    await expect(set({ version: 7 })).rejects.toMatchObject({
      code: 'stale_version',
      params: { yours: 7, current: 1 },
    });
    await expect(set({ timeZone: 'Mars/Base' })).rejects.toMatchObject({ fields: [{ code: 'unknown_zone' }] });
    const empty = [{ day: 2, start: '09:00', end: '09:00' }];
    await expect(set({ windows: empty })).rejects.toMatchObject({
      fields: [{ path: 'windows.0.end', code: 'end_before_start' }],
    });
  });
});

describe('declared groups', () => {
  test('are asked for by the own programs that count them', async () => {
    const { db, self, programId, personId } = await aMember();
    expect(await viewDeclaredGroups(self.reading())).toEqual({ ...nothing, programs: [] });
    await db
      .updateTable('program')
      .set({ counts_groups: true, name: 'Counting' })
      .where('id', '=', programId)
      .execute();
    await self.writing((ctx) => declareGroups(ctx, { ...nothing, gender: 'self_described', caregiver: 'undisclosed' }));
    expect(await viewDeclaredGroups(self.reading())).toEqual({
      gender: 'self_described',
      ageBand: null,
      caregiver: 'undisclosed',
      programs: [{ id: programId, name: 'Counting' }],
    });
    await self.writing((ctx) => declareGroups(ctx, nothing));
    const kept = db.selectFrom('declared_group').selectAll().where('person_id', '=', personId);
    expect(await kept.execute()).toEqual([]);
  });

  test('leave as sums: small ones hidden, whoever prefers not to say in none', async () => {
    const { db, organizationId, self } = await aMember();
    const genders = (
      [
        ['woman', 6],
        ['man', 7],
        ['non_binary', 1],
        ['self_described', 1],
        ['undisclosed', 9],
      ] as const
    ).flatMap(([gender, count]) => Array.from({ length: count }, () => gender));
    const fits: { personId: string; score: number }[] = [];
    for (const gender of genders) {
      const personId = await aPerson(db, organizationId);
      await db
        .insertInto('declared_group')
        .values({ organization_id: organizationId, person_id: personId, gender, age_band: null, caregiver: null })
        .execute();
      fits.push({ personId, score: gender === 'woman' ? 400_000 : 600_000 });
    }
    const reports = await countDeclaredGroups(self.reading(), [
      ...fits,
      { personId: fits[0]?.personId ?? '', score: 1_000_000 },
    ]);
    expect(reports).toEqual([
      {
        dimension: 'gender',
        shown: [
          { group: 'man', atLeast: 5, meanFit: 60 },
          { group: 'woman', atLeast: 5, meanFit: 45 },
        ],
      },
      { dimension: 'ageBand', shown: [] },
      { dimension: 'caregiver', shown: [] },
    ]);
  });
});

test('whoever leaves takes everything along; others keep theirs', async () => {
  const leaver = await aMember();
  const other = await aMember();
  for (const { self, answer } of [leaver, other]) {
    await answer(all(1));
    await self.writing((ctx) => declareGroups(ctx, { ...nothing, ageBand: '40_49' }));
  }
  await leaver.self.writing((ctx) => forgetProfile(ctx, [leaver.personId, other.personId]));
  expect((await viewQuestionnaire(leaver.self.reading())).answered).toBe(0);
  expect((await viewDeclaredGroups(leaver.self.reading())).ageBand).toBeNull();
  // The other one belongs to another organization: naming them there reaches nobody.
  expect((await viewQuestionnaire(other.self.reading())).answered).toBe(ids.length);
  await other.db.deleteFrom('person').where('id', '=', other.personId).execute();
  const left = await other.db
    .selectFrom('declared_group')
    .selectAll()
    .where('person_id', '=', other.personId)
    .execute();
  expect(left).toEqual([]);
});

test('an account without a person has nothing to say', async () => {
  const { organizationId } = await aMember();
  const nobody = contexts(database(), organizationId, accountActor({ accountId: 'none', roles: ['owner'] }));
  for (const read of [viewQuestionnaire, viewAvailability, viewDeclaredGroups])
    await expect(read(nobody.reading())).rejects.toMatchObject({ code: 'person_not_found' });
});
