import { describe, expect, test } from 'vitest';
import type { OrganizationId } from '../../kernel/scope.ts';
import { accountActor, contexts } from '../../testing/context.ts';
import { testDatabase } from '../../testing/database.ts';
import { anAccount, anEnrollment, anOrganization, aPerson, aProgram, aRole } from '../../testing/factories.ts';
import { enroll, enrollImported, updateEnrollment, withdraw } from './actions/enrollments.ts';
import { createProgram, moveProgram, updateProgram } from './actions/programs.ts';
import { findProgram } from './index.ts';
import { listEnrollmentViews, previewFilter } from './reads/enrollments.ts';
import { listProgramRows, viewProgram } from './reads/programs.ts';

const connection = testDatabase();

const setUp = async () => {
  const { db } = connection();
  const organizationId = await anOrganization(db);
  const accountId = await anAccount(db, organizationId);
  return { db, organizationId, accountId, owner: contexts(connection(), organizationId, accountActor({ accountId })) };
};
const languages: ('en' | 'it')[] = ['en', 'it'];
const dates = { startsOn: '2026-04-01', endsOn: '2026-09-30', languages };
const manager = async (organizationId: OrganizationId, programId: string) => {
  const accountId = await anAccount(connection().db, organizationId);
  await aRole(connection().db, organizationId, accountId, 'program_manager', programId);
  return contexts(connection(), organizationId, accountActor({ accountId, roles: ['program_manager'], programId }));
};
const page = { limit: 50 };

describe('programs', () => {
  test('a program takes its rules, plan and objective from the template', async () => {
    const { owner } = await setUp();
    const program = await owner.writing((ctx) =>
      createProgram(ctx, { name: 'Spring', templateKey: 'digital-fluency', ...dates }),
    );
    expect(program).toMatchObject({ kind: 'reverse', state: 'draft', version: 1, mentors: 0, pairs: 0 });
    expect(program.plan.sessions).toBe(8);
    expect(program.policy.competenceGap).toBe(2);
    expect(program.objective).toContain('four months');
    expect(program.warnings).toEqual(['no_mentors', 'no_mentees']);
    expect(program.can).toEqual(['edit', 'enroll', 'match', 'advance']);
  });

  test('a name is used once, whatever its capitals', async () => {
    const { owner } = await setUp();
    await owner.writing((ctx) => createProgram(ctx, { name: 'Spring', ...dates }));
    await expect(owner.writing((ctx) => createProgram(ctx, { name: 'SPRING', ...dates }))).rejects.toMatchObject({
      code: 'already_exists',
    });
  });

  test('refuses an end before the start, weights of zero and an unknown template, each by its field', async () => {
    const { owner } = await setUp();
    const create = (more: object) => owner.writing((ctx) => createProgram(ctx, { name: 'Spring', ...dates, ...more }));
    await expect(create({ endsOn: dates.startsOn })).rejects.toMatchObject({ fields: [{ code: 'end_before_start' }] });
    await expect(create({ templateKey: 'none' })).rejects.toMatchObject({ fields: [{ path: 'templateKey' }] });
  });

  test('who creates a program manages it and sees no other one', async () => {
    const { db, organizationId, owner } = await setUp();
    const other = await owner.writing((ctx) => createProgram(ctx, { name: 'Other', ...dates }));
    const creator = await manager(organizationId, await aProgram(db, organizationId));
    const mine = await creator.writing((ctx) => createProgram(ctx, { name: 'Mine', ...dates }));
    expect(mine.can).toContain('edit');
    const role = await db.selectFrom('role_assignment').selectAll().where('program_id', '=', mine.id).execute();
    expect(role).toMatchObject([{ role: 'program_manager' }]);
    const later = await manager(organizationId, mine.id);
    const list = await listProgramRows(later.reading(), page);
    expect(list).toMatchObject({ total: 1, items: [{ id: mine.id }] });
    await expect(viewProgram(later.reading(), other.id)).rejects.toMatchObject({ code: 'program_not_found' });
  });

  test('pages through programs without repeating one', async () => {
    const { db, organizationId, owner } = await setUp();
    for (const name of ['A', 'B', 'C']) await aProgram(db, organizationId, { name });
    const first = await listProgramRows(owner.reading(), { limit: 2 });
    const second = await listProgramRows(owner.reading(), { limit: 2, cursor: first.next ?? '' });
    expect([...first.items, ...second.items].map(({ name }) => name).sort()).toEqual(['A', 'B', 'C']);
    expect(second.next).toBeNull();
  });

  test('a change over a newer version is refused with both versions', async () => {
    const { db, organizationId, owner } = await setUp();
    const programId = await aProgram(db, organizationId);
    await owner.writing((ctx) => updateProgram(ctx, { programId, version: 1, name: 'First' }));
    await expect(
      owner.writing((ctx) => updateProgram(ctx, { programId, version: 1, name: 'Second' })),
    ).rejects.toMatchObject({ code: 'stale_version', params: { yours: 1, current: 2 } });
  });

  test('moves along the life cycle and refuses to skip', async () => {
    const { db, organizationId, owner } = await setUp();
    const programId = await aProgram(db, organizationId, { state: 'recruiting' });
    expect(await owner.writing((ctx) => moveProgram(ctx, { programId, to: 'baseline' }))).toMatchObject({
      state: 'baseline',
      version: 2,
    });
    await expect(owner.writing((ctx) => moveProgram(ctx, { programId, to: 'active' }))).rejects.toMatchObject({
      code: 'program_wrong_state',
      params: { state: 'baseline', allowed: 'matching, recruiting' },
    });
  });

  test('a program of another organization does not exist', async () => {
    const { db, organizationId } = await setUp();
    const programId = await aProgram(db, organizationId);
    const { owner: stranger } = await setUp();
    await expect(viewProgram(stranger.reading(), programId)).rejects.toMatchObject({ code: 'program_not_found' });
    await expect(
      stranger.writing((ctx) => enroll(ctx, { programId, by: { kind: 'median_level' } })),
    ).rejects.toMatchObject({ code: 'program_not_found' });
  });
});

describe('enrollments', () => {
  test('people are enrolled by name once per role, with the capacity of the plan', async () => {
    const { db, organizationId, owner } = await setUp();
    const programId = await aProgram(db, organizationId);
    const personIds = [await aPerson(db, organizationId), await aPerson(db, organizationId)];
    const by = { kind: 'people', role: 'mentor', personIds } as const;
    const run = () => owner.writing((ctx) => enroll(ctx, { programId, by: { ...by, personIds: [...personIds] } }));
    expect(await run()).toEqual({ enrolled: 2, skipped: 0 });
    expect(await run()).toEqual({ enrolled: 0, skipped: 2 });
    const { items, total } = await listEnrollmentViews(owner.reading(), { programId, ...page });
    expect(total).toBe(2);
    expect(items[0]).toMatchObject({ role: 'mentor', capacity: 1, paired: 0 });
    expect((await findProgram(owner.reading(), programId)).revision).toBe(2);
  });

  test('somebody unknown, of another organization or gone enrolls nobody', async () => {
    const { db, organizationId, owner } = await setUp();
    const programId = await aProgram(db, organizationId);
    const here = await aPerson(db, organizationId);
    const gone = await aPerson(db, organizationId, { state: 'left' });
    const elsewhere = await aPerson(db, await anOrganization(db, 'Elsewhere'));
    for (const stranger of [gone, elsewhere])
      await expect(
        owner.writing((ctx) =>
          enroll(ctx, { programId, by: { kind: 'people', role: 'mentor', personIds: [here, stranger] } }),
        ),
      ).rejects.toMatchObject({ code: 'person_not_found' });
    expect((await listEnrollmentViews(owner.reading(), { programId, ...page })).total).toBe(0);
  });

  test('the imported role decides, and both means both', async () => {
    const { db, organizationId, owner } = await setUp();
    const programId = await aProgram(db, organizationId);
    await aPerson(db, organizationId, { imported_role: 'mentor', imported_capacity: 3 });
    await aPerson(db, organizationId, { imported_role: 'both' });
    await aPerson(db, organizationId);
    expect(await owner.writing((ctx) => enrollImported(ctx, programId))).toEqual({ enrolled: 3, skipped: 0 });
    const mentors = await listEnrollmentViews(owner.reading(), { programId, role: 'mentor', ...page });
    expect(mentors.items.map(({ capacity }) => capacity).sort()).toEqual([1, 3]);
  });

  test('a filter is previewed before it enrolls', async () => {
    const { db, organizationId, owner } = await setUp();
    const programId = await aProgram(db, organizationId);
    const ada = await aPerson(db, organizationId, { level: 8, department: 'Sales' });
    await aPerson(db, organizationId, { level: 8, department: 'Legal' });
    await aPerson(db, organizationId, { level: 2, department: 'Sales' });
    await anEnrollment(db, organizationId, { program_id: programId, person_id: ada, role: 'mentee' });
    const filter = { departments: ['Sales', 'Legal'], sites: [], minimumLevel: 5 };
    const preview = await previewFilter(owner.reading(), { programId, role: 'mentee', filter });
    expect(preview).toMatchObject({ matching: 2, alreadyEnrolled: 1, first: [{ jobTitle: 'Specialist' }] });
    const by = { kind: 'filter', role: 'mentee', filter } as const;
    expect(await owner.writing((ctx) => enroll(ctx, { programId, by }))).toEqual({ enrolled: 1, skipped: 1 });
  });

  test('levels split a directory into mentors and mentees', async () => {
    const { db, organizationId, owner } = await setUp();
    const programId = await aProgram(db, organizationId);
    for (const level of [1, 2, 3, 4, 6, 7]) await aPerson(db, organizationId, { level });
    expect(await owner.writing((ctx) => enroll(ctx, { programId, by: { kind: 'median_level' } }))).toEqual({
      enrolled: 5,
      skipped: 0,
    });
  });

  test('searches by name and pages in the order of the directory', async () => {
    const { db, organizationId, owner } = await setUp();
    const programId = await aProgram(db, organizationId);
    for (const last_name of ['Zeta', 'Àlvarez', 'Neri']) {
      const person_id = await aPerson(db, organizationId, { last_name, search_text: `ada ${last_name.toLowerCase()}` });
      await anEnrollment(db, organizationId, { program_id: programId, person_id, role: 'mentor' });
    }
    const first = await listEnrollmentViews(owner.reading(), { programId, limit: 2 });
    const second = await listEnrollmentViews(owner.reading(), { programId, limit: 2, cursor: first.next ?? '' });
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(['Ada Àlvarez', 'Ada Neri', 'Ada Zeta']);
    expect((await listEnrollmentViews(owner.reading(), { programId, ...page, q: 'neri' })).total).toBe(1);
  });

  test('a role can change, but not into one the person already has', async () => {
    const { db, organizationId, owner } = await setUp();
    const program_id = await aProgram(db, organizationId);
    const person_id = await aPerson(db, organizationId);
    const enrollmentId = await anEnrollment(db, organizationId, { program_id, person_id, role: 'mentor' });
    const change = () =>
      owner.writing((ctx) => updateEnrollment(ctx, { programId: program_id, enrollmentId, role: 'mentee' }));
    expect(await change()).toMatchObject({ role: 'mentee', capacity: 1 });
    const second = await anEnrollment(db, organizationId, { program_id, person_id, role: 'mentor' });
    await expect(
      owner.writing((ctx) => updateEnrollment(ctx, { programId: program_id, enrollmentId: second, role: 'mentee' })),
    ).rejects.toMatchObject({ code: 'person_already_enrolled' });
  });

  test('nobody joins or leaves a closed program', async () => {
    const { db, organizationId, owner } = await setUp();
    const program_id = await aProgram(db, organizationId, { state: 'closed' });
    const person_id = await aPerson(db, organizationId);
    const enrollmentId = await anEnrollment(db, organizationId, { program_id, person_id, role: 'mentor' });
    await expect(owner.writing((ctx) => withdraw(ctx, { programId: program_id, enrollmentId }))).rejects.toMatchObject({
      code: 'program_wrong_state',
      params: { allowed: 'archived' },
    });
  });

  test('many at once are known to the planner of queries as soon as they are in', async () => {
    const { db, organizationId, owner } = await setUp();
    const programId = await aProgram(db, organizationId);
    for (let index = 0; index < 200; index++) await aPerson(db, organizationId, { level: 9 });
    const filter = { departments: [], sites: [], minimumLevel: 9, maximumLevel: null, teaches: null };
    await owner.writing((ctx) => enroll(ctx, { programId, by: { kind: 'filter', role: 'mentee', filter } }));
    const { rows } = await connection().pool.query(
      "select reltuples >= 200 as is_known from pg_class where relname in ('person', 'enrollment')",
    );
    expect(rows).toEqual([{ is_known: true }, { is_known: true }]);
  });
});
