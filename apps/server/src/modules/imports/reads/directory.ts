import { sql } from 'kysely';
import type { Ctx } from '../../../kernel/context.ts';
import { listOwners } from '../../identity/index.ts';
import type { Directory, DirectoryPerson } from '../rules/directory.ts';

/** Everybody, those who left included. */
export const readDirectory = async (ctx: Pick<Ctx, 'db' | 'organizationId'>): Promise<Directory> => {
  const { rows } = await sql<DirectoryPerson>`
    select person.id, state, employee_id as "employeeId", email, first_name as "firstName", last_name as "lastName",
      job_title as "jobTitle", person.level, department, site, time_zone as "timeZone", manager_id as "managerId",
      dotted_manager_id as "dottedManagerId", hire_date as "hireDate", languages, imported_role as role,
      imported_capacity as capacity, interests, goals,
      json_build_object('start', working_start, 'end', working_end) as "workingHours", availability,
      coalesce(skills.teaches, '[]') as teaches, coalesce(skills.learns, '[]') as learns
    from person
    left join (
      select person_id,
        json_agg(json_build_object('concept', concept, 'label', label, 'level', level) order by position)
          filter (where direction = 'teaches') as teaches,
        json_agg(json_build_object('concept', concept, 'label', label, 'level', level) order by position)
          filter (where direction = 'learns') as learns
      from person_skill where organization_id = ${ctx.organizationId} group by person_id
    ) as skills on skills.person_id = person.id
    where person.organization_id = ${ctx.organizationId}
    order by person.id
  `.execute(ctx.db);
  const owners = await listOwners(ctx);
  return { people: rows, owners: owners.map(({ personId }) => personId) };
};
