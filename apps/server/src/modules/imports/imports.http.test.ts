import {
  applyImport,
  downloadImportProblems,
  getImport,
  getMe,
  getOrgChart,
  getPerson,
  importView,
  listImportProblems,
  listPeople,
  page,
  personRow,
  revokeRole,
  startImport,
} from '@viceversa/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OrganizationId } from '../../kernel/scope.ts';
import { anAccount, anOrganization, aPerson, aRole } from '../../testing/factories.ts';
import { testServer } from '../../testing/server.ts';

const server = testServer();
let owner = '';
let sponsor = '';
let stranger = '';

beforeAll(async () => {
  const { db } = server.connection();
  const cookieOf = async (organization: OrganizationId, role: 'owner' | 'sponsor') => {
    const account = await anAccount(db, organization);
    await aRole(db, organization, account, role);
    return server.signIn(account);
  };
  const organization = await anOrganization(db);
  owner = await cookieOf(organization, 'owner');
  sponsor = await cookieOf(organization, 'sponsor');
  stranger = await cookieOf(await anOrganization(db, 'Other'), 'owner');
});

const content = Buffer.from(
  'Employee ID,First name,Last name,Email,Manager ID\n1,Ada,=Top(),ada@example.com,\n2,Bo,Low,bo@example.com,1\n',
).toString('base64');
const upload = async (cookie = owner) =>
  importView.parse((await server.call(startImport, { fileName: 'people.csv', content }, { cookie })).body).id;

/** As the browser does: asks again until the background work is over. */
const until = async (importId: string, state: string, cookie = owner) => {
  for (let tries = 0; tries < 100; tries++) {
    const view = importView.parse((await server.call(getImport, { importId }, { cookie })).body);
    if (view.state === state) return view;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the import did not become ${state}`);
};

test('a file becomes people: upload, preview, apply, directory', async () => {
  const importId = await upload();
  expect((await until(importId, 'ready')).counts).toMatchObject({ joiners: 2, warnings: 1 });
  expect((await server.call(applyImport, { importId }, { cookie: owner })).status).toBe(200);
  await until(importId, 'applied');
  const found = page(personRow).parse((await server.call(listPeople, { q: 'low bo' }, { cookie: owner })).body);
  const [bo] = found.items;
  expect(bo).toMatchObject({ firstName: 'Bo', email: 'bo@example.com' });
  const person = await server.call(getPerson, { personId: bo?.id ?? '' }, { cookie: owner });
  expect(person.body).toMatchObject({ reportingLine: [{ name: 'Ada =Top()' }], can: ['edit'] });
  expect((await server.call(getOrgChart, {}, { cookie: owner })).body).toMatchObject({ nodes: [{ below: 1 }] });
  const csv = await server.call(downloadImportProblems, { importId, language: 'it' }, { cookie: owner });
  expect(csv.headers['content-type']).toContain('text/csv');
  expect(csv.text).toContain('"Riga"');
  for (const cell of csv.text.split(/[,\r\n]+/)) expect(cell).not.toMatch(/^"?=/);
});

describe('a program manager who marks everybody missing as left', () => {
  const stateOf = async (cookie: string) => (await server.call(getMe, {}, { cookie })).status;
  const company = async () => {
    const { db } = server.connection();
    const organization = await anOrganization(db);
    const anOwner = async () => {
      const personId = await aPerson(db, organization, { last_name: 'Owner' });
      const account = await anAccount(db, organization, { personId });
      await aRole(db, organization, account, 'owner');
      return { account, cookie: await server.signIn(account) };
    };
    const manager = await anAccount(db, organization);
    await aRole(db, organization, manager, 'program_manager');
    return { db, organization, anOwner, cookie: await server.signIn(manager) };
  };
  const markMissing = async (cookie: string, between: () => Promise<unknown> = async () => undefined) => {
    const importId = await upload(cookie);
    const { counts } = await until(importId, 'ready', cookie);
    const problems = await server.call(listImportProblems, { importId, severity: 'warning' }, { cookie });
    await between();
    await server.call(applyImport, { importId, leavers: 'mark_left' }, { cookie });
    return { importId, counts, problems: JSON.stringify(problems.body) };
  };

  test('is told that the only owner stays, and the owner does', async () => {
    const { anOwner, cookie } = await company();
    const only = await anOwner();
    const { importId, counts, problems } = await markMissing(cookie);
    expect(counts).toMatchObject({ leavers: 0, errors: 0 });
    expect(problems).toContain('last_owner_missing');
    await until(importId, 'applied', cookie);
    expect(await stateOf(only.cookie)).toBe(200);
    const csv = await server.call(downloadImportProblems, { importId, language: 'it' }, { cookie });
    expect(csv.text).toContain('Nel file manca Ada Owner, che ha il ruolo di titolare.');
  });

  test('sees a new preview where the other owner went away after the first one', async () => {
    const { db, organization, anOwner, cookie } = await company();
    const missing = await anOwner();
    const other = await anAccount(db, organization);
    const roleId = await aRole(db, organization, other, 'owner');
    const { importId, counts } = await markMissing(cookie, async () =>
      server.call(revokeRole, { roleId }, { cookie: missing.cookie }),
    );
    expect(counts).toMatchObject({ leavers: 1 });
    expect(await until(importId, 'ready', cookie)).toMatchObject({ failure: { code: 'directory_changed' } });
    expect(await stateOf(missing.cookie)).toBe(200);
  });
});

describe.each([
  ['an import', getImport],
  ['its problems', downloadImportProblems],
  ['applying it', applyImport],
] as const)('%s', (_, endpoint) => {
  test('is there for who may import, in the organization, and for nobody else', async () => {
    const importId = await upload();
    const ask = (options: { cookie?: string }) => server.call(endpoint, { importId }, options);
    expect((await ask({})).body).toMatchObject({ code: 'not_signed_in' });
    expect((await ask({ cookie: sponsor })).body).toMatchObject({ code: 'forbidden' });
    const absent = await server.call(endpoint, { importId: importId.replace(/.$/, '0') }, { cookie: stranger });
    expect(await ask({ cookie: stranger })).toMatchObject({ status: 404, text: absent.text });
  });
});

test.each([
  ['a cursor that is none', listPeople, { cursor: 'bm8' }],
  ['a level in words', listPeople, { level: 'high' }],
  ['no content', startImport, { fileName: 'people.csv' }],
  ['content that is no base64', startImport, { fileName: 'people.csv', content: '<csv>' }],
  ['an id that is none', getImport, { importId: 'x' }],
] as const)('%s is refused as invalid input', async (_, endpoint, input) => {
  expect(await server.call(endpoint, { ...input }, { cookie: owner })).toMatchObject({
    status: 400,
    body: { code: 'invalid_input' },
  });
});
