/** Invitations: a link bound to an address and a role, 7 days, one use. */
import type { In, invite as inviteEndpoint, Out, revokeInvitation as revokeEndpoint } from '@viceversa/contract';
import { isProgramRole } from '@viceversa/contract';
import type { InvitationTable } from '../../../db/tables.ts';
import { secondFactorRoles } from '../../../kernel/authorize.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { pageTransaction } from '../../../kernel/page-transaction.ts';
import type { PageRequest } from '../../../kernel/pages.ts';
import { type OrganizationId, organizationScope } from '../../../kernel/scope.ts';
import { sendMail } from '../../mail/index.ts';
import { findAccount } from '../reads/accounts.ts';
import { viewInvitation } from '../reads/roles.ts';
import { lifetimes } from '../rules/lifetimes.ts';
import { hashToken } from '../rules/token.ts';
import { type Entered, enter } from './enter.ts';
import { accountOf } from './links.ts';
import { browserOf, type IdentityParts, identityActor } from './parts.ts';
import { hashNewPassword, storePassword } from './passwords.ts';
import { beginSecondFactor } from './second-factor.ts';
import { endSignIns, newToken } from './sign-ins.ts';

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

export type OpenInvitation = {
  readonly organizationId: OrganizationId;
  readonly organization: string;
  readonly isDemo: boolean;
  readonly program: string | null;
  readonly email: string;
  readonly name: string;
  readonly role: InvitationTable['role'];
  readonly language: InvitationTable['language'];
  /** The address has an account already; it keeps its name and password. */
  readonly hasAccount: boolean;
};

export const openInvitation = async (
  { db }: Pick<IdentityParts, 'db'>,
  { now }: Pick<PageRequest, 'now'>,
  token: string,
): Promise<OpenInvitation> => {
  const row = await db
    .selectFrom('invitation')
    .innerJoin('organization', 'organization.id', 'invitation.organization_id')
    .leftJoin('program', (join) =>
      join
        .onRef('program.organization_id', '=', 'invitation.organization_id')
        .onRef('program.id', '=', 'invitation.program_id'),
    )
    .where('invitation.token_hash', '=', hashToken(token))
    .where('invitation.state', '=', 'open')
    .where('invitation.expires_at', '>', now.toString())
    .select([
      'invitation.organization_id as organizationId',
      'organization.name as organization',
      'organization.is_demo as isDemo',
      'program.name as program',
      'invitation.email',
      'invitation.name',
      'invitation.role',
      'invitation.language',
    ])
    .executeTakeFirst();
  if (!row) throw new AppError('link_not_valid');
  const account = await findAccount(db, row.email);
  return { ...row, organizationId: organizationScope(row.organizationId), hasAccount: account !== null };
};

/**
 * Address and role come from the invitation, never from the form. A new role is a new sign-in: the others end.
 * `needs` is `second_factor` when the role asks for one that is not set up.
 */
export const acceptInvitation = async (
  parts: IdentityParts,
  request: PageRequest,
  token: string,
  given: { readonly name: string; readonly password: string | null },
): Promise<{ readonly needs: Entered['needs'] | 'second_factor'; readonly cookie: string }> => {
  const invitation = await openInvitation(parts, request, token);
  const owner = { ...invitation, name: given.name };
  const hash = given.password === null || invitation.hasAccount ? null : await hashNewPassword(given.password, owner);
  const write = { request, ...invitation, actor: identityActor, action: 'invitation.accept' };
  return pageTransaction(parts.kernel, write, async (ctx) => {
    const programId = await take(ctx, token);
    const account = await accountOf(ctx, owner, invitation.language);
    if (hash !== null && account.passwordHash === null) await storePassword(ctx.db, account.id, hash, ctx.now);
    await ctx.db
      .insertInto('role_assignment')
      .values({
        organization_id: ctx.organizationId,
        id: newId(ctx.now),
        account_id: account.id,
        role: invitation.role,
        program_id: programId,
        created_at: ctx.now.toString(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await endSignIns(ctx.db, account.id);
    const entered = await enter(ctx, browserOf(parts, request), account);
    if (account.hasSecondFactor || invitation.isDemo || !secondFactorRoles.includes(invitation.role)) return entered;
    await beginSecondFactor(ctx.db, parts.sealer, account.id);
    return { ...entered, needs: 'second_factor' };
  });
};

const take = async (ctx: Ctx, token: string): Promise<string | null> => {
  const taken = await ctx.db
    .updateTable('invitation')
    .set({ state: 'accepted' })
    .where('organization_id', '=', ctx.organizationId)
    .where('token_hash', '=', hashToken(token))
    .where('state', '=', 'open')
    .where('expires_at', '>', ctx.now.toString())
    .returning('program_id')
    .executeTakeFirst();
  if (!taken) throw new AppError('link_not_valid');
  return taken.program_id;
};
