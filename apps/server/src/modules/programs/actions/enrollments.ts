import type {
  EnrollmentView,
  enroll as enrollEndpoint,
  In,
  Out,
  updateEnrollment as updateEndpoint,
  withdrawEnrollment as withdrawEndpoint,
} from '@viceversa/contract';
import { sql } from 'kysely';
import { manyRows, refreshStatistics } from '../../../db/statistics.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError, violatedConstraint } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { peopleMatching, viewEnrollment } from '../reads/enrollments.ts';
import { lockProgram, type StoredProgram } from '../reads/programs.ts';
import { openStates, requireState } from '../rules/life-cycle.ts';
import { rolesByMedian } from '../rules/median-level.ts';
import { bumpRevision } from './programs.ts';

type Choice = In<typeof enrollEndpoint>['by'];
type Candidate = { readonly personId: string; readonly role: 'mentor' | 'mentee'; readonly capacity: number | null };
type Enrolled = Out<typeof enrollEndpoint>;

const activePeople = (ctx: Ctx) =>
  ctx.db.selectFrom('person').where('organization_id', '=', ctx.organizationId).where('state', '=', 'active');

const namedPeople = async (ctx: Ctx, by: Extract<Choice, { kind: 'people' }>): Promise<Candidate[]> => {
  const ids = [...new Set(by.personIds)];
  const people = await activePeople(ctx)
    .select(['id', 'imported_capacity'])
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute();
  if (people.length < ids.length) throw new AppError('person_not_found');
  return people.map((person) => ({
    personId: person.id,
    role: by.role,
    capacity: by.capacity ?? person.imported_capacity,
  }));
};

const importedPeople = async (ctx: Ctx): Promise<Candidate[]> => {
  const people = await activePeople(ctx)
    .select(['id', 'imported_role', 'imported_capacity'])
    .where('imported_role', 'is not', null)
    .execute();
  return people.flatMap(({ id, imported_role, imported_capacity }) =>
    (['mentor', 'mentee'] as const)
      .filter((role) => imported_role === role || imported_role === 'both')
      .map((role) => ({ personId: id, role, capacity: imported_capacity })),
  );
};

const candidatesFor = async (ctx: Ctx, program: StoredProgram, by: Choice): Promise<Candidate[]> => {
  switch (by.kind) {
    case 'people':
      return namedPeople(ctx, by);
    case 'filter': {
      const people = await peopleMatching(ctx, by.filter).select(['person.id', 'person.imported_capacity']).execute();
      return people.map(({ id, imported_capacity }) => ({ personId: id, role: by.role, capacity: imported_capacity }));
    }
    case 'imported_role':
      return importedPeople(ctx);
    case 'median_level': {
      const people = await activePeople(ctx).select(['id', 'level']).orderBy('id').execute();
      return rolesByMedian(people, program.kind, program.policy.levelGap).map((each) => ({ ...each, capacity: null }));
    }
  }
};

/** One statement for any number of people; who is already in with that role is skipped by the unique index. */
const insertCandidates = async (
  ctx: Ctx,
  program: StoredProgram,
  candidates: readonly Candidate[],
): Promise<Enrolled> => {
  const { mentorCapacity, menteeCapacity } = program.plan;
  const rows = candidates.map(({ personId, role, capacity }) => ({
    id: newId(ctx.now),
    person_id: personId,
    role,
    capacity: capacity ?? (role === 'mentor' ? mentorCapacity : menteeCapacity),
  }));
  const { rows: inserted } = await sql`
    insert into enrollment (organization_id, id, program_id, person_id, role, capacity, created_at)
    select ${ctx.organizationId}::uuid, added.id, ${program.id}::uuid, added.person_id, added.role, added.capacity,
      ${ctx.now.toString()}::timestamptz
    from json_to_recordset(${JSON.stringify(rows)}) as added (id uuid, person_id uuid, role text, capacity integer)
    on conflict (organization_id, program_id, person_id, role) do nothing returning 1`.execute(ctx.db);
  if (inserted.length > 0) await bumpRevision(ctx, program.id);
  if (inserted.length >= manyRows) await refreshStatistics(ctx.db);
  return { enrolled: inserted.length, skipped: rows.length - inserted.length };
};

export const enroll = async (ctx: Ctx, { programId, by }: In<typeof enrollEndpoint>): Promise<Enrolled> => {
  const program = await lockProgram(ctx, programId);
  requireState(program, openStates);
  return insertCandidates(ctx, program, await candidatesFor(ctx, program, by));
};

/** For imports: everybody whose role column named one, as soon as the people are in the directory. */
export const enrollImported = (ctx: Ctx, programId: string): Promise<Enrolled> =>
  enroll(ctx, { programId, by: { kind: 'imported_role' } });

export const updateEnrollment = async (ctx: Ctx, input: In<typeof updateEndpoint>): Promise<EnrollmentView> => {
  const program = await lockProgram(ctx, input.programId);
  requireState(program, openStates);
  const before = await viewEnrollment(ctx, program.id, input.enrollmentId);
  await ctx.db
    .updateTable('enrollment')
    .set({ role: input.role ?? before.role, capacity: input.capacity ?? before.capacity })
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', input.enrollmentId)
    .execute()
    .catch((error: unknown) => {
      throw violatedConstraint(error) === 'enrollment_once' ? new AppError('person_already_enrolled') : error;
    });
  await bumpRevision(ctx, program.id);
  return viewEnrollment(ctx, program.id, input.enrollmentId);
};

/** Answers who left which role, so that the pairs of that role can end. */
export const withdraw = async (
  ctx: Ctx,
  { programId, enrollmentId }: In<typeof withdrawEndpoint>,
): Promise<Pick<EnrollmentView, 'personId' | 'role'>> => {
  const program = await lockProgram(ctx, programId);
  requireState(program, openStates);
  const gone = await ctx.db
    .deleteFrom('enrollment')
    .where('organization_id', '=', ctx.organizationId)
    .where('program_id', '=', program.id)
    .where('id', '=', enrollmentId)
    .returning(['person_id', 'role'])
    .executeTakeFirst();
  if (!gone) throw new AppError('enrollment_not_found');
  await bumpRevision(ctx, program.id);
  return { personId: gone.person_id, role: gone.role };
};
