import type { constraintView, listConstraints, MatchPerson, Out } from '@viceversa/contract';
import { sql } from 'kysely';
import type * as z from 'zod/mini';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { findProgram } from '../../programs/index.ts';

type View = z.output<typeof constraintView>;

const side = (name: 'mentor' | 'mentee') =>
  sql<MatchPerson>`(select json_build_object('enrollmentId', enrollment.id, 'personId', person.id,
    'name', person.first_name || ' ' || person.last_name, 'jobTitle', person.job_title,
    'department', person.department, 'site', person.site, 'level', person.level)
    from enrollment join person on person.organization_id = enrollment.organization_id and person.id = enrollment.person_id
    where enrollment.organization_id = match_constraint.organization_id
      and enrollment.id = ${sql.ref(`match_constraint.${name}_enrollment_id`)})`;

const views = (ctx: Ctx, programId: string) =>
  ctx.db
    .selectFrom('match_constraint')
    .select(['id', 'kind', 'created_at as createdAt', side('mentor').as('mentor'), side('mentee').as('mentee')])
    .where('organization_id', '=', ctx.organizationId)
    .where('program_id', '=', programId);

export const viewConstraints = async (ctx: Ctx, programId: string): Promise<Out<typeof listConstraints>> => {
  await findProgram(ctx, programId);
  return { items: await views(ctx, programId).orderBy('id', 'desc').limit(5_000).execute() };
};

export const viewConstraint = async (ctx: Ctx, programId: string, constraintId: string): Promise<View> => {
  const view = await views(ctx, programId).where('id', '=', constraintId).executeTakeFirst();
  if (!view) throw new AppError('not_found');
  return view;
};

/** The two people of a pair by hand, each in the role asked for. */
export const enrolledPair = async (ctx: Ctx, programId: string, mentor: string, mentee: string) => {
  const rows = await ctx.db
    .selectFrom('enrollment')
    .select(['id', 'role', 'person_id'])
    .where('organization_id', '=', ctx.organizationId)
    .where('program_id', '=', programId)
    .where('id', 'in', [mentor, mentee])
    .execute();
  const host = rows.find(({ id, role }) => id === mentor && role === 'mentor');
  const learner = rows.find(({ id, role }) => id === mentee && role === 'mentee');
  if (!host || !learner) throw new AppError('enrollment_not_found');
  return { mentor: host.person_id, mentee: learner.person_id };
};
