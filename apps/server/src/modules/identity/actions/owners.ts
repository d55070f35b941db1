import type { Ctx } from '../../../kernel/context.ts';

/**
 * Held until the transaction ends by whatever takes an owner away, as a role or as a person, and taken before the
 * owners are read: of two who do it at once the second finds what the first has left.
 */
export const lockOwners = async (ctx: Ctx): Promise<void> => {
  await ctx.db
    .selectFrom('role_assignment')
    .where('organization_id', '=', ctx.organizationId)
    .where('role', '=', 'owner')
    .select('id')
    .orderBy('id')
    .forUpdate()
    .execute();
};
