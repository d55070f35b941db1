import type { getOrgChart, In, Out } from '@viceversa/contract';
import { sql } from 'kysely';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { fullName, type PersonRef, reportingLine } from './lines.ts';

type OrgChart = Out<typeof getOrgChart>;

/**
 * One floor. `line` leads from the top to the manager whose floor it is, that manager included. Who has no active
 * manager stands at the top, so that nobody drops out of the chart when a manager leaves.
 */
export const orgChart = async (ctx: Ctx, { under }: In<typeof getOrgChart>): Promise<OrgChart> => {
  if (under === undefined) return { line: [], nodes: await floor(ctx, null) };
  const manager = await personRef(ctx, under);
  return { line: [...(await reportingLine(ctx, under)), manager], nodes: await floor(ctx, under) };
};

const personRef = async (ctx: Ctx, personId: string): Promise<PersonRef> => {
  const found = await ctx.db
    .selectFrom('person')
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', personId)
    .select(['id', fullName.as('name'), 'job_title as jobTitle', 'level'])
    .executeTakeFirst();
  if (!found) throw new AppError('person_not_found');
  return found;
};

/** `union` drops what was reached before, so the walk down ends even if people managed each other. */
const floor = async (ctx: Ctx, under: string | null): Promise<OrgChart['nodes']> => {
  const { rows } = await sql<OrgChart['nodes'][number]>`
    with recursive active as not materialized (
      select id, manager_id, first_name, last_name, job_title, level, department from person
      where organization_id = ${ctx.organizationId} and state = 'active'
    ),
    floor as materialized (
      select active.* from active
      where ${
        under === null
          ? sql`not exists (select from active as manager where manager.id = active.manager_id)`
          : sql`manager_id = ${under}`
      }
    ),
    below as (
      select floor.id as root, active.id, true as is_direct from floor join active on active.manager_id = floor.id
      union
      select below.root, active.id, false from below join active on active.manager_id = below.id
    ),
    counted as (
      select root, count(distinct id) as below, count(*) filter (where is_direct) as direct
      from below where id <> root group by root
    )
    select floor.id, ${fullName} as name, job_title as "jobTitle", level, department,
      coalesce(below, 0) as below, coalesce(direct, 0) as direct
    from floor left join counted on counted.root = floor.id
    order by (below is null), level desc nulls last, last_name collate "und-x-icu", first_name collate "und-x-icu", id
  `.execute(ctx.db);
  return rows;
};
