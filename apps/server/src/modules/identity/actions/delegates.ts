/** Somebody names who may move the own dates and takes that back; a delegate lays the role down. */
import type {
  DelegateView,
  dismissDelegate as dismissEndpoint,
  endDelegation as endEndpoint,
  In,
  nameDelegate as nameEndpoint,
} from '@viceversa/contract';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { viewInvitedDelegate } from '../reads/delegates.ts';
import { selfOf } from '../reads/me.ts';
import { writeInvitation } from './invitations.ts';
import { endSignIns } from './sign-ins.ts';

type Done = { done: true };

export const nameDelegate = async (ctx: Ctx, input: In<typeof nameEndpoint>): Promise<DelegateView> => {
  const { personId } = selfOf(ctx);
  const id = await writeInvitation(ctx, { ...input, role: 'delegate', programId: null, personId });
  return viewInvitedDelegate(ctx, id);
};

/** One list for the person, so one verb: the role if it was taken up, else the invitation to it. */
export const dismissDelegate = async (ctx: Ctx, { delegateId }: In<typeof dismissEndpoint>): Promise<Done> => {
  const { personId } = selfOf(ctx);
  const revoked = await ctx.db
    .deleteFrom('role_assignment')
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', delegateId)
    .where('person_id', '=', personId)
    .returning('account_id')
    .executeTakeFirst();
  if (revoked) {
    ctx.about(`role:delegate account:${revoked.account_id} person:${personId}`);
    await endSignIns(ctx.db, revoked.account_id);
    return { done: true };
  }
  const { numUpdatedRows } = await ctx.db
    .updateTable('invitation')
    .set({ state: 'revoked' })
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', delegateId)
    .where('person_id', '=', personId)
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new AppError('role_not_found');
  ctx.about(`invitation:${delegateId} person:${personId}`);
  return { done: true };
};

/** Other browsers of the account end, as with every change of role; this one goes on without it. */
export const endDelegation = async (ctx: Ctx, { delegationId }: In<typeof endEndpoint>): Promise<Done> => {
  const { accountId, signInId } = selfOf(ctx);
  const ended = await ctx.db
    .deleteFrom('role_assignment')
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', delegationId)
    .where('account_id', '=', accountId)
    .where('role', '=', 'delegate')
    .returning('person_id')
    .executeTakeFirst();
  if (!ended) throw new AppError('role_not_found');
  ctx.about(`role:delegate account:${accountId} person:${ended.person_id}`);
  await endSignIns(ctx.db, accountId, signInId);
  return { done: true };
};
