import { updatePerson as updatePersonEndpoint } from '@viceversa/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OrganizationId } from '../../kernel/scope.ts';
import { accountActor, contexts } from '../../testing/context.ts';
import { testDatabase } from '../../testing/database.ts';
import { anEnrollment, anOrganization, aPerson, aProgram } from '../../testing/factories.ts';
import { updatePerson } from './actions/update.ts';
import { orgChart } from './reads/org-chart.ts';
import { viewPerson } from './reads/person.ts';

const database = testDatabase();
let organization: OrganizationId;
const ids = { top: '', middle: '', low: '', lowest: '', alone: '', elsewhere: '', program: '' };

const acting = (roles: readonly ('owner' | 'it_admin')[] = ['owner']) =>
  contexts(database(), organization, accountActor({ accountId: 'test', roles }));
const view = (personId: string) => viewPerson(acting().reading(), personId);
const update = async (input: Readonly<Record<string, unknown>>) =>
  acting().writing((ctx) => updatePerson(ctx, updatePersonEndpoint.input.parse(input)));
const change = async (personId: string, changes: Readonly<Record<string, unknown>>) =>
  update({ personId, version: (await view(personId)).version, ...changes });
const programRevision = async () =>
  (await database().db.selectFrom('program').select('revision').where('id', '=', ids.program).executeTakeFirstOrThrow())
    .revision;

beforeAll(async () => {
  const { db } = database();
  organization = await anOrganization(db);
  const below = (first_name: string, manager_id: string | null) =>
    aPerson(db, organization, { first_name, last_name: 'X', manager_id });
  ids.top = await below('Top', null);
  ids.middle = await below('Middle', ids.top);
  ids.low = await below('Low', ids.middle);
  ids.lowest = await below('Lowest', ids.low);
  ids.alone = await below('Alone', null);
  ids.elsewhere = await aPerson(db, await anOrganization(db, 'Other'));
  ids.program = await aProgram(db, organization, { name: 'Digital fluency' });
  await anEnrollment(db, organization, { program_id: ids.program, person_id: ids.lowest, role: 'mentor' });
});

describe('a person', () => {
  test('is shown with the line above, the reports below and the programs', async () => {
    const low = await view(ids.low);
    expect(low.reportingLine.map(({ name }) => name)).toEqual(['Top X', 'Middle X']);
    expect(low).toMatchObject({ manager: { id: ids.middle }, reports: [{ id: ids.lowest }], can: ['edit'] });
    expect((await view(ids.lowest)).programs).toEqual([{ id: ids.program, name: 'Digital fluency', role: 'mentor' }]);
  });

  test('can be edited only by who may write', async () => {
    expect((await viewPerson(acting(['it_admin']).reading(), ids.low)).can).toEqual([]);
  });

  test('of another organization is as absent as one who does not exist', async () => {
    const absent = { code: 'person_not_found', params: {} };
    await expect(view(ids.elsewhere)).rejects.toMatchObject(absent);
    await expect(view('00000000-0000-7000-8000-000000000000')).rejects.toMatchObject(absent);
    await expect(update({ personId: ids.elsewhere, version: 1, level: 1 })).rejects.toMatchObject(absent);
    await expect(change(ids.alone, { managerId: ids.elsewhere })).rejects.toMatchObject(absent);
  });
});

describe('an update', () => {
  test('changes what is named and nothing else, and is found by the new name', async () => {
    const before = await view(ids.alone);
    const after = await change(ids.alone, { firstName: 'Zoë', level: 7, site: '' });
    expect(after).toEqual({ ...before, firstName: 'Zoë', level: 7, site: null, version: before.version + 1 });
    const { search_text } = await database()
      .db.selectFrom('person')
      .select('search_text')
      .where('id', '=', ids.alone)
      .executeTakeFirstOrThrow();
    expect(search_text).toContain('zoe');
  });

  test('from an old page is refused with both versions and changes nothing', async () => {
    const { version } = await change(ids.alone, { level: 8 });
    await expect(update({ personId: ids.alone, version: version - 1, level: 1 })).rejects.toMatchObject({
      code: 'stale_version',
      params: { yours: version - 1, current: version },
    });
    expect((await view(ids.alone)).level).toBe(8);
  });

  test('stores skills as concepts, each once, in the order given', async () => {
    const { teaches } = await change(ids.alone, {
      teaches: [
        { concept: 'python', label: 'Python', level: 4 },
        { concept: 'unknown', label: 'Bonsai Care', level: 2 },
        { concept: 'term:anything', label: 'python', level: 1 },
      ],
    });
    expect(teaches).toEqual([
      { concept: 'python', label: 'Python', level: 4 },
      { concept: 'term:bonsai care', label: 'Bonsai Care', level: 2 },
    ]);
  });

  test('refuses a manager who is below, and the person as their own manager', async () => {
    await expect(change(ids.top, { managerId: ids.lowest })).rejects.toMatchObject({ code: 'manager_cycle' });
    await expect(change(ids.top, { managerId: ids.top })).rejects.toMatchObject({ code: 'manager_cycle' });
    await expect(change(ids.top, { dottedManagerId: ids.top })).rejects.toMatchObject({ code: 'manager_cycle' });
  });

  test('two managers who are put under each other at the same time do not both succeed', async () => {
    const [one, other] = [await aPerson(database().db, organization), await aPerson(database().db, organization)];
    const outcomes = await Promise.allSettled([
      update({ personId: one, version: 1, managerId: other }),
      update({ personId: other, version: 1, managerId: one }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('keeps imported availability until the working hours change by hand', async () => {
    const { db } = database();
    const windows = [{ day: 1, start: '09:00', end: '12:00' }];
    await db
      .updateTable('person')
      .set({ availability: JSON.stringify(windows) })
      .where('id', '=', ids.alone)
      .execute();
    const availability = async () =>
      (await db.selectFrom('person').select('availability').where('id', '=', ids.alone).executeTakeFirstOrThrow())
        .availability;
    const { workingStart, workingEnd } = await view(ids.alone);
    await change(ids.alone, { workingStart, workingEnd, level: 4 });
    expect(await availability()).toEqual(windows);
    await change(ids.alone, { workingStart: '06:15' });
    expect(await availability()).toEqual([]);
  });

  test('sets times of the week, joined, which also outlast other working hours said with them', async () => {
    const availability = [
      { day: 2, start: '09:00', end: '11:00' },
      { day: 2, start: '10:30', end: '12:00' },
    ];
    const joined = [{ day: 2, start: '09:00', end: '12:00' }];
    expect((await change(ids.alone, { availability, workingStart: '07:45' })).availability).toEqual(joined);
    expect((await change(ids.alone, { level: 5 })).availability).toEqual(joined);
    const empty = [{ day: 2, start: '09:00', end: '09:00' }];
    await expect(change(ids.alone, { availability: empty })).rejects.toMatchObject({
      fields: [{ path: 'availability.0.end', code: 'end_before_start' }],
    });
  });

  test('refuses working hours without length and zones that do not exist', async () => {
    await expect(change(ids.low, { workingEnd: '09:00' })).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(change(ids.low, { timeZone: 'Europe/Roma' })).rejects.toMatchObject({
      fields: [{ path: 'timeZone', code: 'unknown_zone' }],
    });
  });

  test('outdates the matching of programs in which the person, or somebody below, takes part', async () => {
    const start = await programRevision();
    await change(ids.lowest, { level: 1 });
    await change(ids.top, { level: 9 });
    expect(await programRevision()).toBe(start + 2);
    await change(ids.alone, { level: 2 });
    expect(await programRevision()).toBe(start + 2);
  });
});

describe('the org chart', () => {
  const chart = (under?: string) => orgChart(acting().reading(), under === undefined ? {} : { under });

  test('counts everybody below at any distance', async () => {
    const { line, nodes } = await chart();
    expect(line).toEqual([]);
    expect(nodes.find(({ id }) => id === ids.top)).toMatchObject({ below: 3, direct: 1 });
    expect(nodes.map(({ id }) => id)).not.toContain(ids.middle);
  });

  test('shows one floor under a manager and the line that leads there', async () => {
    const { line, nodes } = await chart(ids.middle);
    expect(line.map(({ name }) => name)).toEqual(['Top X', 'Middle X']);
    expect(nodes).toMatchObject([{ id: ids.low, below: 1, direct: 1 }]);
  });

  test('keeps people in sight whose manager left', async () => {
    const { db } = database();
    const gone = await aPerson(db, organization, { state: 'left' });
    const orphan = await aPerson(db, organization, { manager_id: gone });
    const { nodes } = await chart();
    expect(nodes.map(({ id }) => id)).toContain(orphan);
    expect(nodes.map(({ id }) => id)).not.toContain(gone);
  });

  test('ends even where stored data go around in a circle', async () => {
    const { db } = database();
    const one = await aPerson(db, organization);
    const other = await aPerson(db, organization, { manager_id: one });
    await db.updateTable('person').set({ manager_id: other }).where('id', '=', one).execute();
    expect((await chart(one)).nodes).toMatchObject([{ id: other, below: 1, direct: 1 }]);
    expect((await view(one)).reportingLine.map(({ id }) => id)).toEqual([other]);
  });

  test('of another organization is absent', async () => {
    await expect(chart(ids.elsewhere)).rejects.toMatchObject({ code: 'person_not_found' });
  });
});
