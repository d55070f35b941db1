import * as contract from '@viceversa/contract';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testServer } from '../testing/server.ts';
import { asJson, ask, type Reply } from './ask.ts';
import { chance } from './chance.ts';
import { aWorld, type RoleKey, type World } from './world.ts';

const isLong = process.env.VICEVERSA_LONG === '1';
const schedules = isLong ? 500 : 25;
const server = testServer();
let world: World;
const cookies = new Map<RoleKey, string>();

beforeAll(async () => {
  world = await aWorld(server.connection().db);
  for (const role of ['owner', 'manager', 'participant', 'partner'] as const)
    cookies.set(role, await server.signIn(world.home.accounts[role]));
});

type Asked = { readonly body?: Record<string, unknown>; readonly key?: string };

const send = (role: RoleKey, endpoint: contract.Endpoint, ids: Record<string, string>, { body, key }: Asked = {}) => {
  const json = asJson(body ?? {});
  return ask(server.product(), {
    method: endpoint.method,
    url: endpoint.path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? ''),
    headers: { ...json.headers, cookie: cookies.get(role) ?? '', ...(key ? { 'idempotency-key': key } : {}) },
    body: json.body,
  });
};

const together = <T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));
const countOf = (replies: readonly Reply[], status: number): number =>
  replies.filter((reply) => reply.status === status).length;

describe('answers to a proposal', () => {
  beforeEach(async () => {
    await server.connection().db.deleteFrom('mail').execute();
  });

  const propose = (pairId: string) =>
    server
      .connection()
      .db.updateTable('pair')
      .set({ state: 'proposed', mentor_response: 'waiting', mentee_response: 'waiting', version: 1 })
      .where('id', '=', pairId)
      .execute();
  const read = (pairId: string) =>
    server
      .connection()
      .db.selectFrom('pair')
      .select(['state', 'version', 'mentor_response', 'mentee_response'])
      .where('id', '=', pairId)
      .executeTakeFirstOrThrow();

  type Answer = { readonly by: 'participant' | 'partner'; readonly given: 'accept' | 'decline' };

  /** Answers in the order they took effect, on a pair without a database: what the stored one must equal. */
  const isPossible = (answers: readonly Answer[], replies: readonly Reply[], end: Awaited<ReturnType<typeof read>>) => {
    const done = answers.filter((_, index) => replies[index]?.status === 200);
    const said = (by: Answer['by'], given: Answer['given']) =>
      done.some((answer) => answer.by === by && answer.given === given);
    const isOneDeclined = done.some(({ given }) => given === 'decline');
    const areBothAccepted = said('participant', 'accept') && said('partner', 'accept');
    switch (end.state) {
      case 'ended':
        // Whoever declined last word: exactly one side, and nobody accepted after it.
        return (
          isOneDeclined && [end.mentor_response, end.mentee_response].filter((one) => one === 'declined').length === 1
        );
      case 'accepted':
        return areBothAccepted && !isOneDeclined;
      default:
        return end.state === 'proposed' && !isOneDeclined && !areBothAccepted;
    }
  };

  test(`end as some order of them allows, in ${schedules} random schedules`, { timeout: 600_000 }, async () => {
    const { pairId } = world.home.programs.this;
    const broken: string[] = [];
    for (let seed = 1; seed <= schedules; seed++) {
      const dice = chance(seed);
      await propose(pairId);
      const answers = Array.from(
        { length: 2 + dice.below(5) },
        (): Answer => ({
          by: dice.pick(['participant', 'partner']),
          given: dice.happens(0.7) ? 'accept' : 'decline',
        }),
      );
      const replies = await Promise.all(
        answers.map(async ({ by, given }) => {
          await new Promise((resolve) => setTimeout(resolve, dice.below(6)));
          return send(by, given === 'accept' ? contract.acceptPair : contract.declinePair, { pairId });
        }),
      );
      const end = await read(pairId);
      const isExpected = replies.every(({ status }) => status === 200 || status === 409);
      // Two changes at most: each side speaks once, what comes after it is refused or says the same again.
      if (!isExpected || end.version > 3 || !isPossible(answers, replies, end))
        broken.push(`seed ${seed}: ${JSON.stringify({ answers, statuses: replies.map(({ status }) => status), end })}`);
    }
    expect(broken).toEqual([]);
  });
});

test('one key sent 16 times at once does its work once and gives 16 times the same answer', async () => {
  const body = { name: 'Created once', startsOn: '2026-05-01', endsOn: '2026-10-01' };
  const replies = await together(16, () => send('owner', contract.createProgram, {}, { body, key: 'sixteen-at-once' }));
  expect(countOf(replies, 200)).toBe(16);
  expect(new Set(replies.map(({ text }) => JSON.stringify(contract.programView.parse(JSON.parse(text))))).size).toBe(1);
  const { db } = server.connection();
  expect(await db.selectFrom('program').select('id').where('name', '=', body.name).execute()).toHaveLength(1);
});

test('one key with another body is refused, whoever comes first', async () => {
  const replies = await together(8, (index) =>
    send(
      'owner',
      contract.createProgram,
      {},
      {
        body: { name: `One of two ${index % 2}`, startsOn: '2026-05-01', endsOn: '2026-10-01' },
        key: 'two-bodies-one-key',
      },
    ),
  );
  expect([countOf(replies, 200), countOf(replies, 422)]).toEqual([4, 4]);
  const { db } = server.connection();
  expect(await db.selectFrom('program').select('id').where('name', 'like', 'One of two %').execute()).toHaveLength(1);
});

test('of 8 edits of one version exactly one wins', async () => {
  const { programId } = world.home.programs.this;
  const replies = await together(8, (index) =>
    send('manager', contract.updateProgram, { programId }, { body: { version: 1, name: `Edit ${index}` } }),
  );
  expect([countOf(replies, 200), countOf(replies, 409)]).toEqual([1, 7]);
  const personId = world.home.people['mentor-1'];
  const edits = await together(8, (index) =>
    send('owner', contract.updatePerson, { personId }, { body: { version: 1, jobTitle: `Title ${index}` } }),
  );
  expect([countOf(edits, 200), countOf(edits, 409)]).toEqual([1, 7]);
});

test('a run published 4 times at once proposes its pairs once', async () => {
  const { db } = server.connection();
  const { programId, pairId, runId } = world.home.programs.other;
  await db.updateTable('pair').set({ state: 'ended' }).where('id', '=', pairId).execute();
  const replies = await together(4, () => send('owner', contract.publishMatchRun, { programId, runId }));
  expect([countOf(replies, 200), countOf(replies, 409)]).toEqual([1, 3]);
  const proposed = await db
    .selectFrom('pair')
    .select('id')
    .where('program_id', '=', programId)
    .where('state', '=', 'proposed')
    .execute();
  expect(proposed).toHaveLength(1);
});
