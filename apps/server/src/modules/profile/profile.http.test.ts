import * as contract from '@viceversa/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import { anAccount, anOrganization, aPerson, aRole } from '../../testing/factories.ts';
import { testServer } from '../../testing/server.ts';

const server = testServer();
let cookie: string;
let without: string;
const reads = [contract.getQuestionnaire, contract.getAvailability, contract.getDeclaredGroups];
const writes = [
  { endpoint: contract.answerQuestions, input: { answers: [{ question: 'direct-feedback', answer: 3 }] } },
  { endpoint: contract.clearQuestionnaire, input: {} },
  { endpoint: contract.setAvailability, input: { version: 1, timeZone: 'Europe/Rome', windows: [] } },
  { endpoint: contract.declareGroups, input: { gender: 'man', ageBand: null, caregiver: null } },
];

/** Somebody of the directory who is in no program and holds no role, and an owner who is not in it. */
beforeAll(async () => {
  const { db } = server.connection();
  const organizationId = await anOrganization(db);
  const personId = await aPerson(db, organizationId);
  cookie = await server.signIn(await anAccount(db, organizationId, { personId }));
  const owner = await anAccount(db, organizationId);
  await aRole(db, organizationId, owner, 'owner');
  without = await server.signIn(owner);
});

describe('the own profile', () => {
  test('is read and written by whoever it is about, enrolled or not', async () => {
    for (const { endpoint, input } of writes) {
      const { status, text } = await server.call(endpoint, input, { cookie });
      expect(status, `${endpoint.path} ${text}`).toBe(200);
    }
    for (const endpoint of reads) expect((await server.call(endpoint, {}, { cookie })).status).toBe(200);
    expect((await server.call(contract.getDeclaredGroups, {}, { cookie })).body).toMatchObject({ gender: 'man' });
  });

  test('is closed to whoever is not signed in', async () => {
    for (const endpoint of reads) expect((await server.call(endpoint)).status).toBe(401);
    for (const { endpoint, input } of writes) expect((await server.call(endpoint, input)).status).toBe(401);
  });

  test('does not exist for an account without a person, whatever its role', async () => {
    for (const endpoint of reads) expect((await server.call(endpoint, {}, { cookie: without })).status).toBe(404);
    for (const { endpoint, input } of writes)
      expect((await server.call(endpoint, input, { cookie: without })).status).toBe(404);
  });

  test.for([
    ['an answer off the scale', contract.answerQuestions, { answers: [{ question: 'direct-feedback', answer: 5 }] }],
    ['a question nobody asks', contract.answerQuestions, { answers: [{ question: 'salary', answer: 1 }] }],
    ['a day that no week has', contract.setAvailability, { windows: [{ day: 8, start: '09:00', end: '10:00' }] }],
    ['a time that no clock shows', contract.setAvailability, { windows: [{ day: 1, start: '9', end: '24:00' }] }],
    ['a group nobody offers', contract.declareGroups, { gender: 'other', ageBand: null, caregiver: null }],
    [
      'the person to write for',
      contract.declareGroups,
      { personId: 'x', gender: null, ageBand: null, caregiver: null },
    ],
  ] as const)('refuses %s', async ([, endpoint, input]) => {
    const rest = endpoint.path === contract.setAvailability.path ? { version: 1, timeZone: 'Europe/Rome' } : {};
    const { status, body } = await server.call(endpoint, { ...rest, ...input }, { cookie });
    expect({ status, body }).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
  });
});
