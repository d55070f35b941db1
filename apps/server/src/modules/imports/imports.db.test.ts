import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  applyImport as applyEndpoint,
  type ImportView,
  listImportChanges,
  listImportProblems,
  mapImport as mapEndpoint,
} from '@viceversa/contract';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import type { JobCtx } from '../../kernel/context.ts';
import type { OrganizationId } from '../../kernel/scope.ts';
import { accountActor, contexts } from '../../testing/context.ts';
import { testDatabase } from '../../testing/database.ts';
import { anAccount, anOrganization, aPerson, aProgram, testNow } from '../../testing/factories.ts';
import { applyFile } from './actions/apply.ts';
import { applyImport, cancelImport, mapImport } from './actions/decide.ts';
import { readFile } from './actions/read.ts';
import { startImport } from './actions/start.ts';
import { findImport, importView, listImports } from './reads/imports.ts';
import { listChanges, listProblems, problemsCsv } from './reads/preview.ts';
import { applyImport as applyJob } from './rules/job-kinds.ts';

const database = testDatabase();
const samples = fileURLToPath(new URL('../../../../../../shared/data/people/', import.meta.url));
let organization: OrganizationId;
let acting: ReturnType<typeof contexts>;

beforeEach(async () => {
  const { db } = database();
  organization = await anOrganization(db, 'Northwind');
  acting = contexts(database(), organization, accountActor({ accountId: await anAccount(db, organization) }));
});

const jobCtx = (): Pick<JobCtx, 'db' | 'organizationId' | 'transaction'> => ({
  db: database().db,
  organizationId: organization,
  transaction: (run) => acting.writing(run),
});
const view = async (importId: string): Promise<ImportView> => importView(await findImport(acting.reading(), importId));

/** Uploads, and reads as the background would. */
const upload = async (content: string | Buffer): Promise<ImportView> => {
  const base64 = Buffer.from(content).toString('base64');
  const { id } = await acting.writing((ctx) => startImport(ctx, { fileName: 'people.csv', content: base64 }));
  await readFile(jobCtx(), { importId: id });
  return view(id);
};
type Choice = { skipFaultyRows?: boolean; leavers?: 'keep' | 'mark_left'; enrollInto?: string };
const decide = (importId: string, choice: Choice = {}) =>
  acting.writing((ctx) => applyImport(ctx, applyEndpoint.input.parse({ importId, ...choice })));
const apply = async (importId: string, choice: Choice = {}): Promise<ImportView> => {
  await decide(importId, choice);
  await applyFile(jobCtx(), {
    importId,
    leavers: choice.leavers ?? 'keep',
    enrollInto: choice.enrollInto ?? null,
  });
  return view(importId);
};
const imported = async (content: string | Buffer, choice: Choice = {}) => apply((await upload(content)).id, choice);
const changesOf = async (importId: string, kind?: 'joiner' | 'changed' | 'leaver') =>
  (await listChanges(acting.reading(), listImportChanges.input.parse({ importId, ...(kind ? { kind } : {}) }))).items;
const people = () =>
  database()
    .db.selectFrom('person')
    .selectAll()
    .where('organization_id', '=', organization)
    .orderBy('employee_id')
    .execute();

const header = 'Employee ID,First name,Last name,Email,Department,Level,Manager ID,Can teach,Role';
const three = [
  header,
  'E1,Ada,Top,ada@example.com,Board,9,,Strategy:4,mentee',
  'E2,Bo,Middle,bo@example.com,Data,5,E1,Python:5;Bonsai care:2,both',
  'E3,Cy,Low,cy@example.com,Data,2,E2,,mentor',
].join('\n');

test('availability in the week is kept, an empty cell leaves it, and another one replaces it', async () => {
  const after = (cell: string) => imported(`Employee ID,Name,Availability\nE1,Ada Top,"${cell}"`).then(people);
  await after('lun 9-12');
  expect(await after('')).toMatchObject([{ availability: [{ day: 1, start: '09:00', end: '12:00' }] }]);
  expect(await after('Fri 10-11')).toMatchObject([{ availability: [{ day: 5, start: '10:00', end: '11:00' }] }]);
});

describe('an upload', () => {
  test('is answered at once and read in the background', async () => {
    const content = Buffer.from(three).toString('base64');
    const started = await acting.writing((ctx) => startImport(ctx, { fileName: 'people.csv', content }));
    expect(started).toMatchObject({ state: 'reading', rows: 0 });
    expect(acting.enqueued).toEqual([{ name: 'imports.read', payload: { importId: started.id } }]);
    await readFile(jobCtx(), { importId: started.id });
    expect(await view(started.id)).toMatchObject({
      state: 'ready',
      encoding: 'utf-8',
      delimiter: ',',
      rows: 3,
      hasRoles: true,
      progress: { done: 3, total: 3 },
      counts: { joiners: 3, changed: 0, unchanged: 0, leavers: 0, errors: 0, faultyRows: 0 },
    });
    expect((await view(started.id)).columns[4]).toEqual({
      header: 'Department',
      field: 'department',
      samples: ['Board', 'Data'],
      isProposed: true,
    });
    expect(await people()).toEqual([]);
  });

  test('that is no table fails with the reason, and is not kept', async () => {
    const failed = await upload(Buffer.from('%PDF-1.7 …'));
    expect(failed).toMatchObject({ state: 'failed', failure: { code: 'file_binary', params: { kind: 'pdf' } } });
    const { content } = await database()
      .db.selectFrom('import')
      .select('content')
      .where('id', '=', failed.id)
      .executeTakeFirstOrThrow();
    expect(content).toBeNull();
  });

  test('that is empty or broken on the way is refused', async () => {
    for (const content of ['', 'abc'])
      await expect(
        acting.writing((ctx) => startImport(ctx, { fileName: 'people.csv', content })),
      ).rejects.toMatchObject({ code: 'file_not_readable' });
  });

  test('read twice, as after a crash, gives one preview', async () => {
    const { id } = await upload(three);
    await readFile(jobCtx(), { importId: id });
    expect(await changesOf(id)).toHaveLength(3);
  });
});

describe('the mapping', () => {
  test('corrected by hand is what the preview follows', async () => {
    const before = await upload('Code,Person,Contact,Grade\n1,Ada Top,ada@example.com,Chief\n');
    const columns = ['employeeId', 'name', 'email', 'level'] as const;
    await acting.writing((ctx) =>
      mapImport(ctx, mapEndpoint.input.parse({ importId: before.id, columns, levels: { chief: 9 } })),
    );
    expect((await view(before.id)).state).toBe('reading');
    await readFile(jobCtx(), { importId: before.id });
    const after = await view(before.id);
    expect(after).toMatchObject({ state: 'ready', counts: { joiners: 1, errors: 0 } });
    expect(after.columns.map(({ field, isProposed }) => [field, isProposed])).toEqual(
      columns.map((field) => [field, false]),
    );
  });

  test('must name every column once', async () => {
    const { id } = await upload(three);
    const map = (columns: readonly (string | null)[]) =>
      acting.writing((ctx) => mapImport(ctx, mapEndpoint.input.parse({ importId: id, columns })));
    await expect(map(['email'])).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(map(['email', 'email', ...Array(7).fill(null)])).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

describe('applying', () => {
  test('writes people, managers and skills, and forgets the upload', async () => {
    const applied = await imported(three);
    expect(applied).toMatchObject({ state: 'applied', progress: { done: 3, total: 3 } });
    const [ada, bo, cy] = await people();
    expect(bo).toMatchObject({ manager_id: ada?.id, level: 5, imported_role: 'both', state: 'active', version: 1 });
    expect(cy).toMatchObject({ manager_id: bo?.id, search_text: 'cy low cy@example com e3' });
    const skills = await database()
      .db.selectFrom('person_skill')
      .select(['concept', 'label', 'level'])
      .where('person_id', '=', bo?.id ?? '')
      .orderBy('position')
      .execute();
    expect(skills).toEqual([
      { concept: 'python', label: 'Python', level: 5 },
      { concept: 'term:bonsai care', label: 'Bonsai care', level: 2 },
    ]);
    const stored = await database().db.selectFrom('import').selectAll().where('id', '=', applied.id).executeTakeFirst();
    expect(stored).toMatchObject({ content: null, samples: [] });
  });

  test('the same file again changes nothing', async () => {
    await imported(three);
    const before = await people();
    const again = await upload(three);
    expect(again.counts).toMatchObject({ joiners: 0, changed: 0, unchanged: 3, leavers: 0 });
    await apply(again.id);
    expect(await people()).toEqual(before);
  });

  test('a later file brings joiners, changes and leavers', async () => {
    await imported(three);
    const later = await upload(
      [
        header,
        'E1,Ada,Top,ada@example.com,Board,9,,,',
        'E3,Cy,Low,cy@example.com,Sales,3,E1,,',
        'E4,Di,New,di@example.com,Data,1,E3,,',
      ].join('\n'),
    );
    expect(later.counts).toMatchObject({ joiners: 1, changed: 1, unchanged: 1, leavers: 1 });
    expect(await changesOf(later.id, 'changed')).toMatchObject([
      {
        name: 'Cy Low',
        fields: [
          { field: 'level', from: '2', to: '3' },
          { field: 'department', from: 'Data', to: 'Sales' },
          { field: 'managerId', from: 'Bo Middle', to: 'Ada Top' },
        ],
      },
    ]);
    expect(await changesOf(later.id, 'leaver')).toMatchObject([{ name: 'Bo Middle', row: null }]);
    await apply(later.id, { leavers: 'mark_left' });
    const all = await people();
    expect(all.map(({ employee_id, state, version }) => [employee_id, state, version])).toEqual([
      ['E1', 'active', 1],
      ['E2', 'left', 2],
      ['E3', 'active', 2],
      ['E4', 'active', 1],
    ]);
    expect(all[2]).toMatchObject({ manager_id: all[0]?.id, imported_role: 'mentor' });
  });

  test('people missing from the file leave only when somebody says so', async () => {
    await imported(three);
    const partial = await upload([header, 'E4,Di,New,di@example.com,Data,1,E2,,'].join('\n'));
    await expect(decide(partial.id)).rejects.toMatchObject({ code: 'leavers_not_confirmed', params: { count: 3 } });
    await apply(partial.id, { leavers: 'keep' });
    expect((await people()).map(({ state }) => state)).toEqual(['active', 'active', 'active', 'active']);
  });

  test('two people may exchange their addresses', async () => {
    await imported(three);
    const swapped = three.replace('ada@', 'x@').replace('bo@', 'ada@').replace('x@', 'bo@');
    expect(await imported(swapped)).toMatchObject({ state: 'applied' });
    expect((await people()).map(({ email }) => email)).toEqual(['bo@example.com', 'ada@example.com', 'cy@example.com']);
  });

  test('rows with errors stop it unless they are to be left out', async () => {
    const { id } = await upload(`${three}\nE4,Di,Bad,not an address,Data,1,E1,,`);
    await expect(decide(id)).rejects.toMatchObject({ code: 'import_has_errors', params: { count: 1 } });
    await apply(id, { skipFaultyRows: true });
    expect(await people()).toHaveLength(3);
  });

  test('a file without a column for names cannot be applied at all', async () => {
    const { id } = await upload('Email,Department\nada@example.com,Data\n');
    await expect(decide(id, { skipFaultyRows: true })).rejects.toMatchObject({ code: 'import_has_errors' });
  });

  test('puts people into a program with the role of the file', async () => {
    const program = await aProgram(database().db, organization);
    await imported(three, { enrollInto: program });
    const enrolled = await database()
      .db.selectFrom('enrollment')
      .select('role')
      .where('program_id', '=', program)
      .orderBy('role')
      .execute();
    expect(enrolled.map(({ role }) => role)).toEqual(['mentee', 'mentee', 'mentor', 'mentor']);
  });

  test('a directory that changed since the preview is shown again instead of being overwritten', async () => {
    await imported(three);
    const next = await upload(three.replace('bo@example.com,Data', 'bo@example.com,Sales'));
    await aPerson(database().db, organization, { employee_id: 'E9', email: 'late@example.com' });
    expect(await apply(next.id)).toMatchObject({
      state: 'ready',
      failure: { code: 'directory_changed' },
      counts: { changed: 1, leavers: 1 },
    });
    expect((await people()).map(({ department }) => department)).not.toContain('Sales');
    expect(await apply(next.id, { leavers: 'keep' })).toMatchObject({ state: 'applied', failure: null });
  });

  test('that fails on the way leaves nothing half imported', async () => {
    const { db } = database();
    const { id } = await upload(three);
    await decide(id);
    await sql`alter table own_skill add constraint refuse_bonsai check (label <> 'Bonsai care') not valid`.execute(db);
    await expect(applyFile(jobCtx(), { importId: id, leavers: 'keep', enrollInto: null })).rejects.toThrow();
    await sql`alter table own_skill drop constraint refuse_bonsai`.execute(db);
    expect(await people()).toEqual([]);
    expect((await view(id)).state).toBe('applying');
    await applyFile(jobCtx(), { importId: id, leavers: 'keep', enrollInto: null });
    expect(await people()).toHaveLength(3);
  });

  test('run twice at once, as after a crash, happens once', async () => {
    const { id } = await upload(three);
    await decide(id);
    const payload = { importId: id, leavers: 'keep', enrollInto: null } as const;
    await Promise.all([applyFile(jobCtx(), payload), applyFile(jobCtx(), payload)]);
    expect((await people()).map(({ version }) => version)).toEqual([1, 1, 1]);
    expect(acting.enqueued.at(-1)).toEqual({ name: applyJob.name, payload });
  });

  test('is possible once, and only from a preview', async () => {
    const { id } = await imported(three);
    await expect(decide(id)).rejects.toMatchObject({ code: 'import_wrong_state', params: { state: 'applied' } });
    await expect(acting.writing((ctx) => cancelImport(ctx, { importId: id }))).rejects.toMatchObject({
      code: 'import_wrong_state',
    });
  });
});

test('thrown away, an import forgets what it held and does not come back', async () => {
  const { id } = await upload(three);
  await acting.writing((ctx) => cancelImport(ctx, { importId: id }));
  await readFile(jobCtx(), { importId: id });
  expect(await view(id)).toMatchObject({ state: 'cancelled' });
  expect(await changesOf(id)).toEqual([]);
});

test('imports are listed newest first, page by page', async () => {
  for (const minutes of [0, 1, 2]) {
    const later = contexts(
      database(),
      organization,
      accountActor({ accountId: await anAccount(database().db, organization) }),
      testNow.add({ minutes }),
    );
    await later.writing((ctx) => startImport(ctx, { fileName: `${minutes}.csv`, content: 'YWE=' }));
  }
  const first = await listImports(acting.reading(), { limit: 2 });
  expect(first.items.map(({ fileName }) => fileName)).toEqual(['2.csv', '1.csv']);
  const second = await listImports(acting.reading(), { limit: 2, ...(first.next ? { cursor: first.next } : {}) });
  expect(second.items.map(({ fileName }) => fileName)).toEqual(['0.csv']);
  expect(second).toMatchObject({ next: null, total: 3 });
});

test('another organization sees no import, problem or change', async () => {
  const { id } = await upload(three);
  const other = contexts(database(), await anOrganization(database().db, 'Other'), accountActor({ accountId: 'x' }));
  const absent = { code: 'import_not_found' };
  await expect(findImport(other.reading(), id)).rejects.toMatchObject(absent);
  await expect(listChanges(other.reading(), listImportChanges.input.parse({ importId: id }))).rejects.toMatchObject(
    absent,
  );
  await expect(listProblems(other.reading(), listImportProblems.input.parse({ importId: id }))).rejects.toMatchObject(
    absent,
  );
  await expect(problemsCsv(other.reading(), { importId: id, language: 'en' })).rejects.toMatchObject(absent);
  expect((await listImports(other.reading(), { limit: 10 })).total).toBe(0);
});

describe.skipIf(!existsSync(samples))('sample exports', () => {
  const sample = (name: string) => readFileSync(samples + name);

  test.each([
    ['company-240.csv', 240],
    ['azienda-80-it.csv', 80],
  ])('%s is imported whole, and once more without a change', async (name, count) => {
    expect(await imported(sample(name))).toMatchObject({ state: 'applied', counts: { joiners: count } });
    expect((await upload(sample(name))).counts).toMatchObject({ joiners: 0, changed: 0, unchanged: count, leavers: 0 });
  });

  test('the messy one shows its problems by row and in both languages, and imports the rest', async () => {
    const { id, counts } = await upload(sample('messy-120.csv'));
    expect(counts).toMatchObject({ joiners: 114, errors: 12, warnings: 7 });
    const { items, total } = await listProblems(
      acting.reading(),
      listImportProblems.input.parse({ importId: id, severity: 'error', limit: 5 }),
    );
    expect(total).toBe(12);
    expect(items[0]).toMatchObject({ row: 9, code: 'manager_unknown', column: 'Manager ID' });
    const [english, italian] = [
      await problemsCsv(acting.reading(), { importId: id, language: 'en' }),
      await problemsCsv(acting.reading(), { importId: id, language: 'it' }),
    ];
    expect(english.split('\r\n')).toHaveLength(21);
    expect(english).toContain('does not exist');
    expect(italian).toContain('Errore');
    expect(await apply(id, { skipFaultyRows: true })).toMatchObject({ state: 'applied' });
    expect(await people()).toHaveLength(114);
    expect((await upload(sample('messy-120.csv'))).counts).toMatchObject({ joiners: 0, changed: 0, unchanged: 114 });
  });
});

test('ten thousand people are read and applied; the time is shown', async () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, at) =>
      `E${at},Person,Number ${at},p${at}@example.com,Department ${at % 40},${9 - Math.min(9, Math.floor(Math.log2(at + 1)))},${at === 0 ? '' : `E${Math.floor((at - 1) / 4)}`},"Python:4;Excel:3;Topic ${at % 500}:2",both`,
  );
  const started = performance.now();
  const { id } = await upload([header, ...rows].join('\n'));
  const read = performance.now();
  const seen: number[] = [];
  const looking = setInterval(() => void view(id).then(({ progress }) => seen.push(progress.done)), 50);
  await apply(id);
  clearInterval(looking);
  const applied = performance.now();
  console.warn(`10,000 people: read ${Math.round(read - started)} ms, applied ${Math.round(applied - read)} ms`);
  expect(await people()).toHaveLength(10_000);
  expect(seen.some((done) => done > 0 && done <= 10_000)).toBe(true);
}, 60_000);
