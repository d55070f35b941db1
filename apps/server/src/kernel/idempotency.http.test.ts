import { createProgram, listPrograms } from '@viceversa/contract';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { anAccount, anOrganization, aRole } from '../testing/factories.ts';
import { testServer } from '../testing/server.ts';

const server = testServer();
const withId = z.object({ id: z.string() });
const total = z.object({ total: z.number() });
let counter = 0;

const anOwnerOf = async (organizationId: Awaited<ReturnType<typeof anOrganization>>) => {
  const { db } = server.connection();
  const accountId = await anAccount(db, organizationId);
  const roleId = await aRole(db, organizationId, accountId, 'owner');
  return { accountId, roleId, cookie: await server.signIn(accountId) };
};
const named = () => ({ name: `Program ${++counter}`, startsOn: '2026-05-01', endsOn: '2026-10-01' });
const create = (cookie: string, body: Record<string, unknown>, key = 'the-same-key-for-all') =>
  server.call(createProgram, body, { cookie, headers: { 'idempotency-key': key } });

test('a repeat gets the first answer to the byte, and nothing is done again', async () => {
  const { cookie } = await anOwnerOf(await anOrganization(server.connection().db));
  const body = named();
  const [first, second] = [await create(cookie, body), await create(cookie, body)];
  expect(first.status).toBe(200);
  expect(second.text).toBe(first.text);
  expect(total.parse((await server.call(listPrograms, {}, { cookie })).body).total).toBe(1);
});

test('a key is its account’s own: to a colleague and to a stranger who guess it, it is new', async () => {
  const { db } = server.connection();
  const organizationId = await anOrganization(db);
  const [one, colleague] = [await anOwnerOf(organizationId), await anOwnerOf(organizationId)];
  const stranger = await anOwnerOf(await anOrganization(db));
  const answers = [
    await create(one.cookie, named()),
    await create(colleague.cookie, named()),
    await create(stranger.cookie, named()),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(new Set(answers.map(({ body }) => withId.parse(body).id)).size).toBe(3);
});

test('a kept answer is given only to who may still ask', async () => {
  const { db } = server.connection();
  const { accountId, roleId, cookie } = await anOwnerOf(await anOrganization(db));
  const body = named();
  expect((await create(cookie, body)).status).toBe(200);
  await db.deleteFrom('role_assignment').where('id', '=', roleId).execute();
  expect((await create(cookie, body)).status).toBe(403);
  await db.deleteFrom('sign_in').where('account_id', '=', accountId).execute();
  expect((await create(cookie, body)).status).toBe(401);
});
