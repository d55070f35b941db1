import {
  applyImport,
  downloadImportProblems,
  getImport,
  getOrgChart,
  getPerson,
  importView,
  listPeople,
  page,
  personRow,
  startImport,
} from '@viceversa/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OrganizationId } from '../../kernel/scope.ts';
import { anAccount, anOrganization, aRole } from '../../testing/factories.ts';
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
const upload = async () =>
  importView.parse((await server.call(startImport, { fileName: 'people.csv', content }, { cookie: owner })).body).id;

/** As the browser does: asks again until the background work is over. */
const until = async (importId: string, state: string) => {
  for (let tries = 0; tries < 100; tries++) {
    const view = importView.parse((await server.call(getImport, { importId }, { cookie: owner })).body);
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
