/** From an open link to an account with the role: the page that shows the invitation, and the button on it. */
import { sql } from 'kysely';
import type { InvitationTable } from '../../../db/tables.ts';
import { secondFactorRoles } from '../../../kernel/authorize.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { pageTransaction } from '../../../kernel/page-transaction.ts';
import type { PageRequest } from '../../../kernel/pages.ts';
import { type OrganizationId, organizationScope } from '../../../kernel/scope.ts';
import { findAccount } from '../reads/accounts.ts';
import { hashToken } from '../rules/token.ts';
import { type Entered, enter } from './enter.ts';
import { accountOf } from './links.ts';
import { browserOf, type IdentityParts, identityActor } from './parts.ts';
import { hashNewPassword, storePassword } from './passwords.ts';
import { beginSecondFactor } from './second-factor.ts';
import { endSignIns } from './sign-ins.ts';

export type OpenInvitation = {
  readonly organizationId: OrganizationId;
  readonly organization: string;
  readonly isDemo: boolean;
  readonly program: string | null;
  /** Whom a delegate is to assist. */
  readonly leader: string | null;
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
    .leftJoin('person as leader', (join) =>
      join
        .onRef('leader.organization_id', '=', 'invitation.organization_id')
        .onRef('leader.id', '=', 'invitation.person_id'),
    )
    .where('invitation.token_hash', '=', hashToken(token))
    .where('invitation.state', '=', 'open')
    .where('invitation.expires_at', '>', now.toString())
    .where((eb) => eb.or([eb('invitation.person_id', 'is', null), eb('leader.state', '=', 'active')]))
    .select([
      'invitation.organization_id as organizationId',
      'organization.name as organization',
      'organization.is_demo as isDemo',
      'program.name as program',
      sql<string | null>`leader.first_name || ' ' || leader.last_name`.as('leader'),
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
    const scope = await take(ctx, token);
    const account = await accountOf(ctx, owner, invitation.language);
    if (hash !== null && account.passwordHash === null) await storePassword(ctx.db, account.id, hash, ctx.now);
    await ctx.db
      .insertInto('role_assignment')
      .values({
        organization_id: ctx.organizationId,
        id: newId(ctx.now),
        account_id: account.id,
        role: invitation.role,
        ...scope,
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

const take = async (ctx: Ctx, token: string): Promise<Pick<InvitationTable, 'program_id' | 'person_id'>> => {
  const taken = await ctx.db
    .updateTable('invitation')
    .set({ state: 'accepted' })
    .where('organization_id', '=', ctx.organizationId)
    .where('token_hash', '=', hashToken(token))
    .where('state', '=', 'open')
    .where('expires_at', '>', ctx.now.toString())
    .returning(['program_id', 'person_id'])
    .executeTakeFirst();
  if (!taken) throw new AppError('link_not_valid');
  return taken;
};
