import { sql } from 'kysely';
import type { Ctx } from '../../../kernel/context.ts';

export type PersonRef = {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string | null;
  readonly level: number | null;
};

/** No organization is deeper; a deeper line is an error in the data, and must not hold up a page. */
const maximumDepth = 60;

/** How somebody is called; people with a single name have no last name. */
export const fullName = sql<string>`btrim(first_name || ' ' || last_name)`;

/** Managers of a person from the top down to the direct one. A circle, should there ever be one, is walked once. */
export const reportingLine = async (ctx: Ctx, personId: string): Promise<PersonRef[]> => {
  const { rows } = await sql<PersonRef>`
    with recursive line as (
      select manager_id as id, 1 as depth from person
      where organization_id = ${ctx.organizationId} and id = ${personId}
      union all
      select person.manager_id, line.depth + 1 from line
      join person on person.organization_id = ${ctx.organizationId} and person.id = line.id
      where line.depth < ${maximumDepth}
    ) cycle id set is_repeated using walked
    select person.id, ${fullName} as name, job_title as "jobTitle", level
    from line join person on person.organization_id = ${ctx.organizationId} and person.id = line.id
    where not is_repeated and person.id <> ${personId}
    order by depth desc
  `.execute(ctx.db);
  return rows;
};
