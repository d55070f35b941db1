import type { PersonView } from '@viceversa/contract';
import { sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import { can, programsFor } from '../../../kernel/authorize.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { fullName, reportingLine } from './lines.ts';

export const viewPerson = async (ctx: Ctx, personId: string): Promise<PersonView> => {
  const person = await ctx.db
    .selectFrom('person')
    .where('person.organization_id', '=', ctx.organizationId)
    .where('person.id', '=', personId)
    .select(['id', 'email', 'department', 'site', 'state', 'level', 'languages', 'availability'])
    .select(['interests', 'goals', 'version'])
    .select(['employee_id as employeeId', 'first_name as firstName', 'last_name as lastName', 'job_title as jobTitle'])
    .select(['time_zone as timeZone', 'hire_date as hireDate'])
    .select(['working_start as workingStart', 'working_end as workingEnd'])
    .select((person) => [
      jsonObjectFrom(refs(ctx).whereRef('other.id', '=', person.ref('person.manager_id'))).as('manager'),
      jsonObjectFrom(refs(ctx).whereRef('other.id', '=', person.ref('person.dotted_manager_id'))).as('dottedManager'),
      jsonArrayFrom(
        refs(ctx)
          .whereRef('other.manager_id', '=', person.ref('person.id'))
          .where('state', '=', 'active')
          .orderBy(sql`last_name collate "und-x-icu", first_name collate "und-x-icu", id`),
      ).as('reports'),
      jsonArrayFrom(skills(ctx, 'teaches').whereRef('person_id', '=', person.ref('person.id'))).as('teaches'),
      jsonArrayFrom(skills(ctx, 'learns').whereRef('person_id', '=', person.ref('person.id'))).as('learns'),
      jsonArrayFrom(programs(ctx).whereRef('enrollment.person_id', '=', person.ref('person.id'))).as('programs'),
    ])
    .executeTakeFirst();
  if (!person) throw new AppError('person_not_found');
  return {
    ...person,
    reportingLine: await reportingLine(ctx, personId),
    can: can(ctx.actor, 'person.write') ? ['edit'] : [],
  };
};

const refs = (ctx: Ctx) =>
  ctx.db
    .selectFrom('person as other')
    .where('other.organization_id', '=', ctx.organizationId)
    .select(['other.id', fullName.as('name'), 'other.job_title as jobTitle', 'other.level']);

const skills = (ctx: Ctx, direction: 'teaches' | 'learns') =>
  ctx.db
    .selectFrom('person_skill')
    .where('organization_id', '=', ctx.organizationId)
    .where('direction', '=', direction)
    .select(['concept', 'label', 'level'])
    .orderBy('position');

/** Only those that the reader may see: who manages one program learns nothing of the others. */
const programs = (ctx: Ctx) => {
  const visible = programsFor(ctx.actor, 'program.read');
  return ctx.db
    .selectFrom('enrollment')
    .innerJoin('program', (on) =>
      on
        .onRef('program.organization_id', '=', 'enrollment.organization_id')
        .onRef('program.id', '=', 'enrollment.program_id'),
    )
    .where('enrollment.organization_id', '=', ctx.organizationId)
    .select(['program.id', 'program.name', 'enrollment.role'])
    .$if(visible !== 'all', (query) => query.where(sql<boolean>`program.id = any(${[...visible]}::uuid[])`))
    .orderBy('program.starts_on', 'desc')
    .orderBy('program.id')
    .orderBy('enrollment.role');
};
