import type { In, revokeRole as revokeRoleEndpoint } from '@viceversa/contract';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { endSignIns } from './sign-ins.ts';

/** Takes a role back and ends the account's sign-ins: no browser goes on with what it may no longer do. */
export const revokeRole = async (ctx: Ctx, { roleId }: In<typeof revokeRoleEndpoint>): Promise<{ done: true }> => {
  const ownerRoleIds = await lockOwners(ctx);
  const isLastOwner = ownerRoleIds.length === 1 && ownerRoleIds[0] === roleId;
  if (isLastOwner) throw new AppError('last_owner');
  const revoked = await ctx.db
    .deleteFrom('role_assignment')
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', roleId)
    .returning(['account_id', 'role', 'person_id'])
    .executeTakeFirst();
  if (!revoked) throw new AppError('role_not_found');
  const assisted = revoked.person_id === null ? '' : ` person:${revoked.person_id}`;
  ctx.about(`role:${revoked.role} account:${revoked.account_id}${assisted}`);
  await endSignIns(ctx.db, revoked.account_id);
  return { done: true };
};

/** In one order, so that two owners who revoke each other wait for each other and the second finds one left. */
const lockOwners = async (ctx: Ctx): Promise<string[]> => {
  const rows = await ctx.db
    .selectFrom('role_assignment')
    .innerJoin('account', 'account.id', 'role_assignment.account_id')
    .where('role_assignment.organization_id', '=', ctx.organizationId)
    .where('role_assignment.role', '=', 'owner')
    .where('account.disabled_at', 'is', null)
    .select('role_assignment.id')
    .orderBy('role_assignment.id')
    .forUpdate('role_assignment')
    .execute();
  return rows.map(({ id }) => id);
};
