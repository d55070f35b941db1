import type {
  EnrollmentView,
  enrollmentFilter,
  In,
  listEnrollments,
  Out,
  previewEnrollment,
} from '@viceversa/contract';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import type { Ctx } from '../../../kernel/context.ts';
import { cutPage, readCursor } from '../../../kernel/cursor.ts';
import { AppError } from '../../../kernel/errors.ts';
import { searchWords } from '../../people/index.ts';
import { findProgram } from './programs.ts';

const fullName = sql<string>`person.first_name || ' ' || person.last_name`;
/** As the directory sorts. */
const byName = sql`person.last_name collate "und-x-icu", person.first_name collate "und-x-icu", enrollment.id`;
/** Where an enrollment stands in that order. */
const nameOf = (ctx: Ctx, enrollmentId: string) => sql`
  select before.last_name collate "und-x-icu", before.first_name collate "und-x-icu", mark.id
  from enrollment mark join person before on before.organization_id = mark.organization_id and before.id = mark.person_id
  where mark.organization_id = ${ctx.organizationId} and mark.id = ${enrollmentId}`;

const inProgram = (ctx: Ctx, programId: string) =>
  ctx.db
    .selectFrom('enrollment')
    .innerJoin('person', (join) =>
      join
        .onRef('person.organization_id', '=', 'enrollment.organization_id')
        .onRef('person.id', '=', 'enrollment.person_id'),
    )
    .where('enrollment.organization_id', '=', ctx.organizationId)
    .where('enrollment.program_id', '=', programId);

const views = (ctx: Ctx, programId: string) =>
  inProgram(ctx, programId).select([
    'enrollment.id as id',
    'person.id as personId',
    fullName.as('name'),
    'person.email as email',
    'person.job_title as jobTitle',
    'person.level as level',
    'person.department as department',
    'person.site as site',
    'enrollment.role as role',
    'enrollment.capacity as capacity',
    sql<number>`(select count(*) from pair where pair.organization_id = enrollment.organization_id
      and pair.program_id = enrollment.program_id and pair.state <> 'ended'
      and case enrollment.role when 'mentor' then pair.mentor_person_id else pair.mentee_person_id end = person.id)`.as(
      'paired',
    ),
  ]);

export const listEnrollmentViews = async (
  ctx: Ctx,
  { programId, cursor, limit, role, q }: In<typeof listEnrollments>,
): Promise<Out<typeof listEnrollments>> => {
  await findProgram(ctx, programId);
  const [after] = cursor === undefined ? [] : readCursor(z.tuple([z.uuid()]), cursor);
  const conditions = [
    sql<boolean>`true`,
    ...(role ? [sql<boolean>`enrollment.role = ${role}`] : []),
    ...searchWords(q ?? '').map((word) => sql<boolean>`person.search_text like ${`%${word}%`}`),
  ];
  const narrowed = sql<boolean>`${sql.join(conditions, sql` and `)}`;
  const page = views(ctx, programId)
    .where(narrowed)
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(${byName}) > (${nameOf(ctx, after ?? '')})`))
    .orderBy(byName)
    .limit(limit + 1);
  const count = inProgram(ctx, programId)
    .where(narrowed)
    .select(({ fn }) => fn.countAll<number>().as('total'));
  const [rows, { total }] = await Promise.all([page.execute(), count.executeTakeFirstOrThrow()]);
  const { rows: shown, next } = cutPage<EnrollmentView>(rows, limit, ({ id }) => [id]);
  return { items: [...shown], next, total };
};

export const viewEnrollment = async (ctx: Ctx, programId: string, enrollmentId: string): Promise<EnrollmentView> => {
  const view = await views(ctx, programId).where('enrollment.id', '=', enrollmentId).executeTakeFirst();
  if (!view) throw new AppError('enrollment_not_found');
  return view;
};

type Filter = z.output<typeof enrollmentFilter>;

/** Active people that a filter takes. */
export const peopleMatching = (ctx: Ctx, filter: Filter) =>
  ctx.db
    .selectFrom('person')
    .where('person.organization_id', '=', ctx.organizationId)
    .where('person.state', '=', 'active')
    .$if(filter.departments.length > 0, (query) => query.where('person.department', 'in', filter.departments))
    .$if(filter.sites.length > 0, (query) => query.where('person.site', 'in', filter.sites))
    .$if(typeof filter.minimumLevel === 'number', (query) =>
      query.where('person.level', '>=', filter.minimumLevel ?? 0),
    )
    .$if(typeof filter.maximumLevel === 'number', (query) =>
      query.where('person.level', '<=', filter.maximumLevel ?? 0),
    )
    .$if(typeof filter.teaches === 'string', (query) =>
      query.where(
        sql<boolean>`exists (select 1 from person_skill skill where skill.organization_id = person.organization_id
          and skill.person_id = person.id and skill.direction = 'teaches' and skill.concept = ${filter.teaches})`,
      ),
    );

export const previewFilter = async (
  ctx: Ctx,
  { programId, role, filter }: In<typeof previewEnrollment>,
): Promise<Out<typeof previewEnrollment>> => {
  await findProgram(ctx, programId);
  const isEnrolled = sql<boolean>`exists (select 1 from enrollment where enrollment.organization_id = person.organization_id
    and enrollment.person_id = person.id and enrollment.program_id = ${programId} and enrollment.role = ${role})`;
  const [counts, first] = await Promise.all([
    peopleMatching(ctx, filter)
      .select([
        sql<number>`count(*)`.as('matching'),
        sql<number>`count(*) filter (where ${isEnrolled})`.as('alreadyEnrolled'),
      ])
      .executeTakeFirstOrThrow(),
    peopleMatching(ctx, filter)
      .select(['person.id as id', fullName.as('name'), 'person.job_title as jobTitle'])
      .where(sql<boolean>`not ${isEnrolled}`)
      .orderBy(sql`person.last_name collate "und-x-icu"`)
      .orderBy('person.id')
      .limit(20)
      .execute(),
  ]);
  return { ...counts, first };
};
