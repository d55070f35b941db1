import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../testing/database.ts';
import { anOrganization } from '../testing/factories.ts';
import { type ImportOptions, importPeople } from './import.ts';
import { migrateDatabase } from './migrate.ts';

const database = testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'viceversa-import-'));
const file = join(folder, 'people.csv');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  delete process.env.DATABASE_URL;
});
beforeAll(() => {
  process.env.DATABASE_URL = database().url;
  // The test runner sets one of its own.
  delete process.env.BASE_URL;
});
beforeEach(async () => {
  await database().db.deleteFrom('organization').execute();
});

const screen = () => {
  const written: string[] = [];
  const stream = new Writable({
    write: (chunk, _, next) => {
      written.push(String(chunk));
      next();
    },
  });
  return { stream, text: () => written.join('') };
};
const run = async (options: Omit<ImportOptions, 'file'>, content?: string) => {
  if (content !== undefined) writeFileSync(file, content);
  const [out, err] = [screen(), screen()];
  const code = await importPeople({ lang: 'en', ...options, file }, { out: out.stream, err: err.stream });
  return { code, out: out.text(), err: err.text() };
};
const people = () =>
  database().db.selectFrom('person').select(['employee_id', 'state']).orderBy('employee_id').execute();
const imports = () => database().db.selectFrom('import').select(['state', 'content']).orderBy('id').execute();

const two = 'Employee ID,First name,Last name,Email\n1,Ada,Top,ada@example.com\n2,Bo,Low,bo@example.com\n';

test('imports a file and says what happened', async () => {
  await anOrganization(database().db);
  expect(await run({}, two)).toEqual({
    code: 0,
    out: '2 rows: 2 new, 0 changed, 0 unchanged, 0 not in the file.\nApplied. The directory is up to date.\n',
    err: '',
  });
  expect(await people()).toHaveLength(2);
});

test('a dry run changes nothing and keeps nothing of the file', async () => {
  await anOrganization(database().db);
  expect(await run({ dryRun: true }, two)).toMatchObject({ code: 0, out: expect.stringContaining('dry run') });
  expect(await people()).toEqual([]);
  expect(await imports()).toEqual([{ state: 'cancelled', content: null }]);
});

test('rows with errors stop it, each named with its place, until they are to be left out', async () => {
  await anOrganization(database().db);
  const faulty = `${two}3,Cy,Bad,not an address\n`;
  const refused = await run({}, faulty);
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('Row 4, Email: “not an address”') });
  expect(refused.err).toContain('--skip-bad-rows');
  expect(await people()).toEqual([]);
  expect(await run({ skipBadRows: true }, faulty)).toMatchObject({ code: 0 });
  expect(await people()).toHaveLength(2);
});

test('people missing from the file leave only when it is said', async () => {
  await anOrganization(database().db);
  await run({}, two);
  const one = two.split('\n').slice(0, 2).join('\n');
  expect(await run({}, one)).toMatchObject({ code: 2, err: expect.stringContaining('--leavers') });
  expect(await run({ leavers: 'mark-left' }, one)).toMatchObject({ code: 0 });
  expect((await people()).map(({ state }) => state)).toEqual(['active', 'left']);
});

test('says in the language asked for what it cannot do', async () => {
  expect(await run({ lang: 'it' }, two)).toMatchObject({
    code: 2,
    err: expect.stringContaining('nessuna organizzazione'),
  });
  await anOrganization(database().db);
  expect(await run({ lang: 'it' }, '%PDF-1.7')).toMatchObject({ code: 2, err: expect.stringContaining('PDF') });
  rmSync(file);
  expect(await run({})).toMatchObject({ code: 2, err: expect.stringContaining('people.csv cannot be read') });
});

test('migrating an up-to-date database is a no-op', async () => {
  const [out, err] = [screen(), screen()];
  expect(await migrateDatabase({}, { out: out.stream, err: err.stream })).toBe(0);
  expect(out.text().trim().split('\n')).toHaveLength(1);
});
