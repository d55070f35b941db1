/** What people say about themselves on the way into a run and into its fairness, and nowhere else. */
import { questionnaireItems } from '@viceversa/content/questionnaire';
import * as contract from '@viceversa/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OrganizationId } from '../../kernel/scope.ts';
import { accountActor, contexts } from '../../testing/context.ts';
import { anAccount, anEnrollment, anOrganization, aPerson, aProgram, aRole } from '../../testing/factories.ts';
import { testServer } from '../../testing/server.ts';
import { startMatchRun } from './actions/runs.ts';
import { solve } from './jobs.ts';

const server = testServer();
const size = 6;
let organizationId: OrganizationId;
let programId: string;
let owner: string;
/** Cookies of the people, by person id. */
const mentors = new Map<string, string>();
const mentees = new Map<string, string>();

beforeAll(async () => {
  const { db } = server.connection();
  organizationId = await anOrganization(db);
  programId = await aProgram(db, organizationId);
  const ownerId = await anAccount(db, organizationId);
  await aRole(db, organizationId, ownerId, 'owner');
  owner = await server.signIn(ownerId);
  for (const [role, side] of [
    ['mentor', mentors],
    ['mentee', mentees],
  ] as const)
    for (let index = 0; index < size; index++) {
      const personId = await aPerson(db, organizationId, { level: role === 'mentor' ? 2 : 6 });
      await anEnrollment(db, organizationId, { program_id: programId, person_id: personId, role });
      side.set(personId, await server.signIn(await anAccount(db, organizationId, { personId })));
    }
});

const done = async (call: ReturnType<typeof server.call>) => {
  const answer = await call;
  expect(answer.status, answer.text).toBe(200);
  return answer;
};
const run = async () => {
  const accountId = await anAccount(server.connection().db, organizationId);
  const acting = contexts(server.connection(), organizationId, accountActor({ accountId }));
  const { id } = await acting.writing((ctx) => startMatchRun(ctx, { programId, seed: 1 }));
  await solve.handle(acting.background(), { runId: id });
  const view = await done(server.call(contract.getMatchRun, { programId, runId: id }, { cookie: owner }));
  return contract.getMatchRun.output.parse(view.body);
};
const pairsOf = async (runId: string) => {
  const answer = await done(server.call(contract.getMatchRunPairs, { programId, runId }, { cookie: owner }));
  return contract.getMatchRunPairs.output.parse(answer.body).pairs;
};
/** The n-th mentor and the n-th mentee answer alike, unlike all others. */
const answerAlike = async (side: ReadonlyMap<string, string>) => {
  const cookies = [...side.values()];
  for (const [index, cookie] of cookies.entries()) {
    const answers = questionnaireItems.map(({ id }, item) => ({ question: id, answer: (item * 7 + index * 3) % 5 }));
    await done(server.call(contract.answerQuestions, { answers }, { cookie }));
  }
};

describe('a matching run', () => {
  test('counts style once both sides answered, and is the same again with the same answers', async () => {
    const before = await run();
    expect(
      (await pairsOf(before.id)).flatMap(({ facts }) => facts.contributions).map(({ part }) => part),
    ).not.toContain('style');
    await answerAlike(mentors);
    await answerAlike(mentees);
    const first = await run();
    expect(first.inputHash).not.toBe(before.inputHash);
    const pairs = await pairsOf(first.id);
    expect(pairs).toHaveLength(size);
    for (const { facts } of pairs) {
      const style = facts.contributions.find(({ part }) => part === 'style');
      expect(style).toMatchObject({ value: 1 });
      expect(style?.points).toBeGreaterThan(0);
    }
    const again = await run();
    expect(again.inputHash).toBe(first.inputHash);
    expect(await pairsOf(again.id)).toEqual(pairs);
  });

  test('tells how alike two people work, and no answer of either', async () => {
    const { id: runId } = await run();
    const told = await server.call(contract.getMatchRunPairs, { programId, runId }, { cookie: owner });
    for (const { id } of questionnaireItems) expect(told.text).not.toContain(id);
  });

  test('is not outdated by an answer, and is by a change of times', async () => {
    const { id: runId } = await run();
    const isOutdated = async () => {
      const view = await done(server.call(contract.getMatchRun, { programId, runId }, { cookie: owner }));
      return contract.getMatchRun.output.parse(view.body).isOutdated;
    };
    const cookie = [...mentors.values()][0] ?? '';
    await done(server.call(contract.clearQuestionnaire, {}, { cookie }));
    expect(await isOutdated()).toBe(false);
    const windows = [{ day: 2, start: '09:00', end: '12:00' }];
    await done(server.call(contract.setAvailability, { version: 1, timeZone: 'Europe/Rome', windows }, { cookie }));
    expect(await isOutdated()).toBe(true);
  });
});

describe('the fairness of a run', () => {
  const fairness = async () => {
    const { id: runId } = await run();
    const answer = await done(server.call(contract.getRunFairness, { programId, runId }, { cookie: owner }));
    return contract.getRunFairness.output.parse(answer.body);
  };

  test('counts declared groups only where the program does', async () => {
    const declared = { gender: 'woman', ageBand: null, caregiver: 'yes' };
    for (const cookie of mentees.values()) await done(server.call(contract.declareGroups, declared, { cookie }));
    expect((await fairness()).declared).toBeNull();
    const change = { programId, version: 1, countsGroups: true };
    const { db } = server.connection();
    const { version } = await db
      .selectFrom('program')
      .select('version')
      .where('id', '=', programId)
      .executeTakeFirstOrThrow();
    await done(server.call(contract.updateProgram, { ...change, version }, { cookie: owner }));
    const reports = (await fairness()).declared ?? [];
    expect(reports).toHaveLength(6);
    expect(reports.filter(({ shown }) => shown.length > 0)).toMatchObject([
      { side: 'mentee', dimension: 'gender', shown: [{ group: 'woman', atLeast: 5 }] },
      { side: 'mentee', dimension: 'caregiver', shown: [{ group: 'yes', atLeast: 5 }] },
    ]);
  });

  test('shows no group that a single person left below five', async () => {
    const [one = '', two = ''] = mentees.values();
    for (const cookie of [one, two])
      await done(server.call(contract.declareGroups, { gender: null, ageBand: null, caregiver: null }, { cookie }));
    expect((await fairness()).declared?.flatMap(({ shown }) => shown)).toEqual([]);
  });
});
