import type { In, revokeRole as revokeRoleEndpoint } from '@viceversa/contract';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { listOwners } from '../reads/owners.ts';
import { lockOwners } from './owners.ts';
import { endSignIns } from './sign-ins.ts';

/** Takes a role back and ends the account's sign-ins: no browser goes on with what it may no longer do. */
export const revokeRole = async (ctx: Ctx, { roleId }: In<typeof revokeRoleEndpoint>): Promise<{ done: true }> => {
  await lockOwners(ctx);
  const owners = await listOwners(ctx);
  if (owners.length > 0 && owners.every((owner) => owner.roleId === roleId)) throw new AppError('last_owner');
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
