import type { Endpoint, Role } from '@viceversa/contract';
import * as contract from '@viceversa/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OrganizationId } from '../../kernel/scope.ts';
import { accountActor, contexts } from '../../testing/context.ts';
import {
  anAccount,
  anEnrollment,
  anOrganization,
  aPerson,
  aProgram,
  aRole,
  testPolicy,
} from '../../testing/factories.ts';
import { testServer } from '../../testing/server.ts';
import { startMatchRun } from './actions/runs.ts';
import { solve } from './jobs.ts';
import { previewRun } from './reads/what-if.ts';

const server = testServer();
type Ids = { readonly programId: string; readonly runId: string };
let organizationId: OrganizationId;
let owner: string;
let ids: Ids;
let otherProgramId: string;
let waitingRunId: string;
let enrollments: { mentor: string[]; mentee: string[] };

const signInAs = async (
  role: Exclude<Role, 'line_manager' | 'delegate' | 'participant'>,
  programId: string | null = null,
): Promise<string> => {
  const { db } = server.connection();
  const accountId = await anAccount(db, organizationId);
  await aRole(db, organizationId, accountId, role, programId);
  return server.signIn(accountId);
};

/** Two mentors in two departments, two mentees who want what the first of them knows best. */
beforeAll(async () => {
  const { db } = server.connection();
  organizationId = await anOrganization(db);
  const accountId = await anAccount(db, organizationId);
  await aRole(db, organizationId, accountId, 'owner');
  owner = await server.signIn(accountId);
  const programId = await aProgram(db, organizationId);
  otherProgramId = await aProgram(db, organizationId);
  enrollments = { mentor: [], mentee: [] };
  const join = async (role: 'mentor' | 'mentee', level: number, skills: Record<string, number>) => {
    const person_id = await aPerson(db, organizationId, { level: role === 'mentor' ? 2 : 6, department: `D${level}` });
    await db
      .insertInto('person_skill')
      .values(
        Object.entries(skills).map(([concept, each], position) => ({
          organization_id: organizationId,
          person_id,
          direction: role === 'mentor' ? ('teaches' as const) : ('learns' as const),
          concept,
          label: concept,
          level: each,
          position,
        })),
      )
      .execute();
    enrollments[role].push(await anEnrollment(db, organizationId, { program_id: programId, person_id, role }));
  };
  await join('mentor', 1, { linkedin: 5, python: 1 });
  await join('mentor', 2, { python: 2 });
  await join('mentee', 1, { linkedin: 4 });
  await join('mentee', 2, { linkedin: 5, python: 4 });
  const context = contexts(server.connection(), organizationId, accountActor({ accountId }), server.now());
  const start = () =>
    context.writing((ctx) => startMatchRun(ctx, { programId, seed: 1, policy: { ...testPolicy, objective: 'total' } }));
  const { id } = await start();
  await solve.handle(context.background(), { runId: id });
  waitingRunId = (await start()).id;
  ids = { programId, runId: id };
});

const questions: readonly (readonly [Endpoint, Record<string, unknown>])[] = [
  [contract.previewMatchRun, {}],
  [contract.getRunObjectives, {}],
  [contract.getRunAdvice, {}],
  [contract.getRunFairness, {}],
];

describe.for(questions.map(([endpoint, body]) => ({ name: endpoint.path.split('/').at(-1), endpoint, body })))(
  '$name',
  ({ endpoint, body }) => {
    const ask = async (cookie: string | undefined, values: Partial<Ids> = {}) => {
      const { status, body: answer } = await server.call(
        endpoint,
        { ...ids, ...values, ...body },
        cookie ? { cookie } : {},
      );
      return { status, code: /"code":"(\w+)"/.exec(JSON.stringify(answer))?.[1] };
    };

    test('answers owners and managers of the program, and nobody else', async () => {
      expect((await ask(owner)).status).toBe(200);
      expect((await ask(await signInAs('program_manager', ids.programId))).status).toBe(200);
      // To whom it is not shown, it does not exist.
      expect(await ask(await signInAs('program_manager', otherProgramId))).toEqual({
        status: 404,
        code: 'program_not_found',
      });
      expect((await ask(await signInAs('sponsor', ids.programId))).status).toBe(403);
      expect((await ask(await signInAs('it_admin'))).status).toBe(403);
      expect((await ask(undefined)).status).toBe(401);
    });

    test('does not know a run of another program, nor one that nobody made, nor one without a result', async () => {
      expect(await ask(owner, { programId: otherProgramId })).toEqual({ status: 404, code: 'match_run_not_found' });
      expect(await ask(owner, { runId: ids.programId })).toEqual({ status: 404, code: 'match_run_not_found' });
      expect(await ask(owner, { programId: ids.runId })).toEqual({ status: 404, code: 'program_not_found' });
      expect(await ask(owner, { runId: waitingRunId })).toEqual({ status: 409, code: 'match_run_wrong_state' });
    });
  },
);

describe('what is answered', () => {
  const answerTo = async (
    endpoint: Endpoint,
    body: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ) => {
    const answer = await server.call(endpoint, { ...ids, ...body }, { cookie: owner, headers });
    expect(answer.status).toBe(200);
    return answer.body;
  };

  test('a preview names enrollments, and stores nothing', async () => {
    const weights = { ...testPolicy.weights, skills: 90 };
    const preview = contract.matchPreview.parse(
      await answerTo(contract.previewMatchRun, { weights, objective: 'floor' }),
    );
    expect(preview).toMatchObject({ isProved: true, isExact: true });
    expect(preview.pairs.map(({ mentor }) => mentor).sort()).toEqual([...enrollments.mentor].sort());
    const { db } = server.connection();
    expect(
      await db.selectFrom('match_run').select('id').where('program_id', '=', ids.programId).execute(),
    ).toHaveLength(2);
    const weightless = { ...ids, weights: Object.fromEntries(Object.keys(weights).map((part) => [part, 0])) };
    expect((await server.call(contract.previewMatchRun, weightless, { cookie: owner })).body).toMatchObject({
      code: 'invalid_input',
      fields: [{ path: 'weights', code: 'weights_all_zero' }],
    });
  });

  test('objectives say which one the run had, and what each costs', async () => {
    const answer = await answerTo(contract.getRunObjectives);
    expect(answer).toMatchObject({
      chosen: 'total',
      items: [{ objective: 'total', price: { points: 0, percent: 0 } }, {}, {}, {}],
    });
    expect(await answerTo(contract.getRunObjectives)).toEqual(answer);
  });

  test('advice names people and skills in the language of whoever reads', async () => {
    const english = contract.runAdvice.parse(await answerTo(contract.getRunAdvice));
    expect(english.mentors[0]?.mentor).toMatchObject({ enrollmentId: enrollments.mentor[0], name: expect.any(String) });
    expect(english.skills.map(({ concept }) => concept)).toContain('python');
    const italian = contract.runAdvice.parse(await answerTo(contract.getRunAdvice, {}, { 'accept-language': 'it' }));
    expect(italian.skills.map(({ wanted }) => wanted)).toEqual(english.skills.map(({ wanted }) => wanted));
  });

  test('fairness shows no group of fewer than five', async () => {
    const { groups } = contract.runFairness.parse(await answerTo(contract.getRunFairness));
    expect(groups).toHaveLength(6);
    expect(groups.flatMap(({ shown }) => shown)).toEqual([]);
    expect(groups[0]).toMatchObject({ side: 'mentor', dimension: 'level', hidden: { groups: 1, people: 2 } });
  });

  test('a pair by hand is told as a story with names, and what the places are worth', async () => {
    const [mentor, mentee] = [enrollments.mentor[0] ?? '', enrollments.mentee[1] ?? ''];
    const answer = await answerTo(contract.previewSwap, { mentor, mentee, change: 'forbid' });
    const isPaired = contract.previewSwap.output.parse(answer).leaving.length > 0;
    const told = contract.previewSwap.output.parse(
      isPaired ? answer : await answerTo(contract.previewSwap, { mentor, mentee, change: 'lock' }),
    );
    expect(told.chain).toHaveLength(2);
    expect(told.chain[0]?.mentee.enrollmentId).toBe(mentee);
    expect(told.chain[0]?.joined[0]?.name).toMatch(/Person/);
    expect(told.prices?.mentorSlot).toBeGreaterThanOrEqual(0);
  });

  test('somebody who leaves stops the search, and the next one is answered', async () => {
    const context = contexts(server.connection(), organizationId, accountActor({ accountId: organizationId }));
    const gone = { ...context.reading(), signal: AbortSignal.abort(new Error('gone')) };
    await expect(previewRun(gone, ids)).rejects.toThrow('gone');
    expect(await previewRun(context.reading(), ids)).toMatchObject({ isProved: true, joining: [], leaving: [] });
  });
});
