/** What every change of the directory does, whether it comes from a form or a file. */
import { sql } from 'kysely';
import type { Ctx } from '../../../kernel/context.ts';

const directoryLock = 7_165_003;

/** Held until the transaction ends: reporting lines are checked against a directory that stands still. */
export const lockDirectory = async (ctx: Ctx): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${ctx.organizationId}, ${directoryLock}))`.execute(ctx.db);
};

/**
 * Tells programs that their people changed, so that an earlier matching run shows as outdated. Who is below a
 * changed person counts as changed too: a new manager at the top is a new reporting line at the bottom.
 */
export const reviseProgramsOf = async (ctx: Ctx, personIds: readonly string[]): Promise<void> => {
  await sql`
    with recursive changed as (
      select unnest(${personIds}::uuid[]) as id
      union
      select person.id from changed
      join person on person.organization_id = ${ctx.organizationId} and person.manager_id = changed.id
    )
    update program set revision = revision + 1
    where organization_id = ${ctx.organizationId} and id in (
      select program_id from enrollment
      where organization_id = ${ctx.organizationId} and person_id in (select id from changed)
    )
  `.execute(ctx.db);
};
