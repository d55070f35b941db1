/** Invitations: a link bound to an address and a role, 7 days, one use. */
import type { In, invite as inviteEndpoint, Out, revokeInvitation as revokeEndpoint } from '@viceversa/contract';
import { isProgramRole } from '@viceversa/contract';
import type { InvitationTable } from '../../../db/tables.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { sendMail } from '../../mail/index.ts';
import { viewInvitation } from '../reads/roles.ts';
import { lifetimes } from '../rules/lifetimes.ts';
import { hashToken } from '../rules/token.ts';
import { newToken } from './sign-ins.ts';

type InvitationView = Out<typeof inviteEndpoint>;

export const invite = async (ctx: Ctx, input: In<typeof inviteEndpoint>): Promise<InvitationView> => {
  const programId = input.programId ?? null;
  if (programId !== null && !isProgramRole(input.role))
    throw new AppError('invalid_input', {}, [{ path: 'programId', code: 'unknown_value' }]);
  const program = programId === null ? null : await programName(ctx, programId);
  await refuseHeldRole(ctx, input.email, input.role, programId);
  await closeExpired(ctx, input.email);
  const [id, token] = [newId(ctx.now), newToken()];
  const expiresAt = ctx.now.add({ hours: lifetimes.invitationDays * 24 }).toString();
  const { numInsertedOrUpdatedRows } = await ctx.db
    .insertInto('invitation')
    .values({
      organization_id: ctx.organizationId,
      id,
      email: input.email,
      name: input.name,
      role: input.role,
      program_id: programId,
      language: input.language,
      token_hash: hashToken(token),
      invited_by: ctx.actor.kind === 'account' ? ctx.actor.accountId : null,
      invited_at: ctx.now.toString(),
      expires_at: expiresAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) throw new AppError('already_exists');
  ctx.about(`invitation:${id}`);
  const organization = await ctx.db
    .selectFrom('organization')
    .where('id', '=', ctx.organizationId)
    .select(['name', 'time_zone'])
    .executeTakeFirstOrThrow();
  await sendMail(ctx, {
    to: input.email,
    language: input.language,
    template: 'invitation',
    name: input.name,
    inviter: ctx.actor.kind === 'account' ? ctx.actor.name : organization.name,
    organization: organization.name,
    program,
    role: input.role,
    expiresAt,
    timeZone: organization.time_zone,
    url: `${ctx.baseUrl}/invitation/${token}?language=${input.language}`,
  });
  return viewInvitation(ctx, id);
};

const programName = async (ctx: Ctx, programId: string): Promise<string> => {
  const program = await ctx.db
    .selectFrom('program')
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', programId)
    .select('name')
    .executeTakeFirst();
  if (!program) throw new AppError('program_not_found');
  return program.name;
};

const refuseHeldRole = async (
  ctx: Ctx,
  email: string,
  role: InvitationTable['role'],
  programId: string | null,
): Promise<void> => {
  const held = await ctx.db
    .selectFrom('role_assignment')
    .innerJoin('account', 'account.id', 'role_assignment.account_id')
    .where('role_assignment.organization_id', '=', ctx.organizationId)
    .where('account.email', '=', email)
    .where('role', '=', role)
    .where('program_id', 'is not distinct from', programId)
    .select('role_assignment.id')
    .executeTakeFirst();
  if (held) throw new AppError('already_exists');
};

/** An expired invitation must not stand in the way of a new one. */
const closeExpired = async (ctx: Ctx, email: string): Promise<void> => {
  await ctx.db
    .updateTable('invitation')
    .set({ state: 'revoked' })
    .where('organization_id', '=', ctx.organizationId)
    .where('email', '=', email)
    .where('state', '=', 'open')
    .where('expires_at', '<=', ctx.now.toString())
    .execute();
};

export const revokeInvitation = async (
  ctx: Ctx,
  { invitationId }: In<typeof revokeEndpoint>,
): Promise<{ done: true }> => {
  const { numUpdatedRows } = await ctx.db
    .updateTable('invitation')
    .set({ state: 'revoked' })
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', invitationId)
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new AppError('invitation_not_found');
  return { done: true };
};
