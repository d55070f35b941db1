import * as contract from '@viceversa/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import type { OrganizationId } from '../../kernel/scope.ts';
import { anAccount, anOrganization, aPerson, aRole, testNow } from '../../testing/factories.ts';
import { testServer } from '../../testing/server.ts';

const server = testServer();
const size = 3;

type World = {
  readonly organizationId: OrganizationId;
  readonly owner: string;
  readonly programId: string;
  readonly people: readonly string[];
};

const until = async <T>(ask: () => Promise<T | null>): Promise<T> => {
  for (let tries = 0; tries < 400; tries++) {
    const found = await ask();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('it did not happen in ten seconds');
};

const parsed = async <O extends z.ZodMiniType>(
  endpoint: contract.Endpoint<z.ZodMiniType, O>,
  input: Record<string, unknown>,
  cookie: string,
): Promise<z.output<O>> => {
  const { status, body, text } = await server.call(endpoint, input, { cookie });
  expect(status, text).toBe(200);
  return endpoint.output.parse(body);
};

/** An owner, a program with three juniors and three seniors enrolled by the role of their import. */
const aWorld = async (): Promise<World> => {
  const { db } = server.connection();
  const organizationId = await anOrganization(db);
  const ownerId = await anAccount(db, organizationId);
  await aRole(db, organizationId, ownerId, 'owner');
  const owner = await server.signIn(ownerId);
  const people: string[] = [];
  for (let index = 0; index < size; index++)
    for (const imported_role of ['mentor', 'mentee'] as const) {
      const level = imported_role === 'mentor' ? 2 : 6;
      people.push(
        await aPerson(db, organizationId, {
          imported_role,
          level,
          first_name: `F${index}`,
          last_name: `Secret${index}`,
        }),
      );
    }
  const program = await parsed(
    contract.createProgram,
    { name: 'Spring', templateKey: 'digital-fluency', startsOn: '2026-04-01', endsOn: '2026-09-30' },
    owner,
  );
  await parsed(contract.enroll, { programId: program.id, by: { kind: 'imported_role' } }, owner);
  return { organizationId, owner, programId: program.id, people };
};

const publish = async ({ owner, programId }: World): Promise<contract.MatchRunView> => {
  const started = await parsed(contract.startMatchRun, { programId }, owner);
  const run = await until(async () => {
    const now = await parsed(contract.getMatchRun, { programId, runId: started.id }, owner);
    return now.state === 'queued' || now.state === 'running' ? null : now;
  });
  expect(run).toMatchObject({ state: 'done', pairs: size });
  await parsed(contract.publishMatchRun, { programId, runId: run.id }, owner);
  return run;
};

const mailsOf = (world: World, template: string) =>
  server
    .connection()
    .db.selectFrom('mail')
    .selectAll()
    .where('organization_id', '=', world.organizationId)
    .where('template', '=', template)
    .orderBy('id')
    .execute();

const linkOf = (text: string): string => /\/answer\/[\w-]+/.exec(text)?.[0] ?? '';

const announced = (world: World) =>
  until(async () => {
    const mails = await mailsOf(world, 'pairProposed');
    return mails.length === 2 * size ? mails : null;
  });

const participant = async (world: World, personId: string): Promise<string> =>
  server.signIn(await anAccount(server.connection().db, world.organizationId, { personId }));

const pairWith = async (world: World) => {
  const { items } = await parsed(contract.listPairs, { programId: world.programId }, world.owner);
  const [row] = items;
  if (!row) throw new Error('no pair');
  return parsed(contract.getPair, { pairId: row.id }, world.owner);
};

const post = (path: string, choice: string) =>
  server.product().app.inject({
    method: 'POST',
    url: path,
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://127.0.0.1:3000' },
    payload: `choice=${choice}`,
  });

describe('from a list of people to a pair', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
    await publish(world);
  });

  test('everybody gets a mail with a link, and no last name in it', async () => {
    const mails = await announced(world);
    for (const { body_text } of mails) {
      expect(body_text).not.toContain('Secret');
      expect(linkOf(body_text)).not.toBe('');
    }
  });

  test('before both accepted, a partner is a first name and a function; after it, a person', async () => {
    const pair = await pairWith(world);
    const mentor = await participant(world, pair.mentor.personId);
    const mentee = await participant(world, pair.mentee.personId);
    const before = await parsed(contract.acceptPair, { pairId: pair.id }, mentor);
    expect(before).toMatchObject({
      state: 'proposed',
      myResponse: 'accepted',
      can: [],
      mentor: { isMe: true, name: pair.mentor.name },
      mentee: { jobTitle: 'Specialist', email: null, department: null, site: null, timeZone: null },
    });
    expect(before.mentee.name).not.toContain('Secret');
    const after = await parsed(contract.acceptPair, { pairId: pair.id }, mentee);
    expect(after).toMatchObject({ state: 'accepted', mentor: { name: pair.mentor.name, site: 'Milano' } });
    expect(after.mentor.email).toContain('@');
    expect(await mailsOf(world, 'pairAccepted')).toHaveLength(2);
    const late = await server.call(contract.declinePair, { pairId: pair.id }, { cookie: mentor });
    expect(late.body).toMatchObject({ code: 'pair_wrong_state', params: { state: 'accepted' } });
  });

  test('who is no part of a pair gets what a pair that does not exist gets', async () => {
    const pair = await pairWith(world);
    const strangerId = world.people.find((id) => id !== pair.mentor.personId && id !== pair.mentee.personId) ?? '';
    const stranger = await participant(world, strangerId);
    const other = await server.call(contract.getPair, { pairId: pair.id }, { cookie: stranger });
    const none = await server.call(contract.getPair, { pairId: world.programId }, { cookie: stranger });
    expect([other.status, other.text]).toEqual([404, none.text]);
    const attempt = await server.call(contract.acceptPair, { pairId: pair.id }, { cookie: stranger });
    expect(attempt.body).toMatchObject({ code: 'pair_not_found' });
  });

  test('a participant gets nothing of matching', async () => {
    const cookie = await participant(world, await aPerson(server.connection().db, world.organizationId));
    const { programId } = world;
    for (const endpoint of [contract.listMatchRuns, contract.listConstraints, contract.listPairs]) {
      const { status } = await server.call(endpoint, { programId }, { cookie });
      expect(status).toBe(403);
    }
  });

  test('a manager of another program and another organization find no program', async () => {
    const { db } = server.connection();
    const stranger = await anOrganization(db, 'Stranger');
    const strangerId = await anAccount(db, stranger);
    await aRole(db, stranger, strangerId, 'owner');
    const managerId = await anAccount(db, world.organizationId);
    const other = await parsed(
      contract.createProgram,
      { name: 'Autumn', startsOn: '2026-10-01', endsOn: '2026-12-31' },
      world.owner,
    );
    await aRole(db, world.organizationId, managerId, 'program_manager', other.id);
    for (const account of [strangerId, managerId]) {
      const cookie = await server.signIn(account);
      for (const endpoint of [contract.getProgram, contract.listMatchRuns, contract.listPairs]) {
        const answer = await server.call(endpoint, { programId: world.programId }, { cookie });
        expect(answer).toMatchObject({ status: 404, body: { code: 'program_not_found' } });
      }
    }
  });
});

describe('answers by link', () => {
  let world: World;
  let links: string[];
  beforeAll(async () => {
    world = await aWorld();
    await publish(world);
    links = (await announced(world)).map(({ body_text }) => linkOf(body_text));
  });
  const pairBehind = async (link: string) => {
    const { db } = server.connection();
    const { createHash } = await import('node:crypto');
    const token = link.slice('/answer/'.length);
    const hash = createHash('sha256').update(token).digest('hex');
    return db
      .selectFrom('answer_link')
      .innerJoin('pair', 'pair.id', 'answer_link.pair_id')
      .selectAll('pair')
      .select('answer_link.person_id as reader')
      .where('token_hash', '=', hash)
      .executeTakeFirstOrThrow();
  };

  test('opening the page answers nothing; it shows why, in either language, without a script', async () => {
    const [link = ''] = links;
    const english = await server.product().app.inject({ url: `${link}?choice=accept` });
    expect(english.statusCode).toBe(200);
    expect(english.body).toContain('Do you want to accept?');
    expect(english.body).not.toContain('<script');
    expect(english.body).not.toContain('Secret');
    const other = /<a href="([^"]+)" hreflang="it" lang="it">/.exec(english.body)?.[1]?.replaceAll('&amp;', '&');
    const italian = await server.product().app.inject({ url: `${link}${other}` });
    expect(italian.body).toMatch(/Vuoi accettare\?.*hreflang="en"/s);
    expect((await pairBehind(link)).state).toBe('proposed');
  });

  test('the first answer counts, a second opposite one is told so kindly', async () => {
    const [link = ''] = links;
    const accepted = await post(link, 'accept');
    expect(accepted.body).toContain('your yes is in');
    const changed = await post(link, 'decline');
    expect(changed.body).toContain('You have already answered');
    expect(await pairBehind(link)).toMatchObject({ state: 'proposed' });
    const again = await server.product().app.inject({ url: link });
    expect(again.body).toContain('You have already answered');
    const audit = await server
      .connection()
      .db.selectFrom('audit_log')
      .selectAll()
      .where('organization_id', '=', world.organizationId)
      .where('action', '=', 'pair.accept')
      .execute();
    expect(audit).toHaveLength(1);
  });

  test('two answers at the same moment make one pair', async () => {
    const behind = await Promise.all(links.map(async (link) => ({ link, pair: await pairBehind(link) })));
    const open = behind.filter(({ pair }) => pair.mentor_response === 'waiting' && pair.mentee_response === 'waiting');
    const both = open.filter(({ pair }) => pair.id === open[0]?.pair.id);
    expect(both).toHaveLength(2);
    const before = (await mailsOf(world, 'pairAccepted')).length;
    await Promise.all(both.flatMap(({ link }) => [post(link, 'accept'), post(link, 'accept')]));
    expect(await pairBehind(both[0]?.link ?? '')).toMatchObject({ state: 'accepted', version: 3 });
    expect(await mailsOf(world, 'pairAccepted')).toHaveLength(before + 2);
  });

  test('a no ends the pair; the other one learns only that, the manager not who', async () => {
    const behind = await Promise.all(links.map(async (link) => ({ link, pair: await pairBehind(link) })));
    const open = behind.filter(({ pair }) => pair.mentor_response === 'waiting' && pair.mentee_response === 'waiting');
    const [decliner, other] = open;
    if (!decliner || !other) throw new Error('no open pair left');
    expect((await post(decliner.link, 'decline')).body).toContain('Thank you for answering');
    const page = await server.product().app.inject({ url: other.link });
    expect(page.body).toContain('This proposal is over');
    expect(page.body).not.toMatch(/declin/i);
    const mails = await mailsOf(world, 'pairEnded');
    expect(mails).toHaveLength(1);
    expect(mails[0]?.body_text).not.toMatch(/declin/i);
    const seen = await server.call(contract.getPair, { pairId: decliner.pair.id }, { cookie: world.owner });
    expect(seen.body).toMatchObject({ state: 'ended', myResponse: null });
    expect(seen.text).not.toContain('declined');
    const { items } = await parsed(contract.listPairs, { programId: world.programId, state: 'ended' }, world.owner);
    expect(items).toMatchObject([{ id: decliner.pair.id, answers: 1 }]);
  });

  test('an unknown link is not valid, and a form without a choice is refused', async () => {
    const unknown = await server.product().app.inject({ url: '/answer/nothing-here' });
    expect(unknown.statusCode).toBe(404);
    expect((await post(links[0] ?? '', 'maybe')).statusCode).toBe(400);
  });

  test('after the deadline the page says that it is over', async () => {
    const behind = await Promise.all(links.map(async (link) => ({ link, pair: await pairBehind(link) })));
    const waiting = behind.find(
      ({ pair }) =>
        pair.state === 'proposed' &&
        (pair.reader === pair.mentor_person_id ? pair.mentor_response : pair.mentee_response) === 'waiting',
    );
    if (!waiting) throw new Error('nobody waits');
    server.setNow(testNow.add({ hours: 24 * 30 }));
    const late = await post(waiting.link, 'accept');
    expect(late.body).toContain('This proposal is over');
    server.setNow(testNow);
  });
});
