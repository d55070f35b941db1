import type {
  listInvitations as listInvitationsEndpoint,
  listRoles as listRolesEndpoint,
  Out,
} from '@viceversa/contract';
import { sql } from 'kysely';
import { can } from '../../../kernel/authorize.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';

/** Null where a left join found nobody. */
export const personName = sql<string>`person.first_name || ' ' || person.last_name`;

export const listRoles = async (ctx: Ctx): Promise<Out<typeof listRolesEndpoint>> => ({
  items: await ctx.db
    .selectFrom('role_assignment')
    .innerJoin('account', 'account.id', 'role_assignment.account_id')
    .leftJoin('program', (join) =>
      join
        .onRef('program.organization_id', '=', 'role_assignment.organization_id')
        .onRef('program.id', '=', 'role_assignment.program_id'),
    )
    .leftJoin('person', (join) =>
      join
        .onRef('person.organization_id', '=', 'role_assignment.organization_id')
        .onRef('person.id', '=', 'role_assignment.person_id'),
    )
    .where('role_assignment.organization_id', '=', ctx.organizationId)
    .select((eb) => [
      'role_assignment.id',
      'role_assignment.role',
      'role_assignment.program_id as programId',
      'program.name as programName',
      'role_assignment.person_id as personId',
      personName.as('personName'),
      'account.id as accountId',
      'account.name',
      'account.email',
      eb
        .selectFrom('sign_in')
        .whereRef('sign_in.account_id', '=', 'account.id')
        .select(({ fn }) => fn.max('last_seen_at').as('at'))
        .as('lastSeenAt'),
    ])
    .orderBy(sql`account.name collate "und-x-icu"`)
    .orderBy('role_assignment.id')
    .execute(),
  can: can(ctx.actor, 'role.write') ? ['invite', 'revoke'] : [],
});

type InvitationViews = Out<typeof listInvitationsEndpoint>['items'];
const invitations = (ctx: Ctx) =>
  ctx.db
    .selectFrom('invitation')
    .leftJoin('program', (join) =>
      join
        .onRef('program.organization_id', '=', 'invitation.organization_id')
        .onRef('program.id', '=', 'invitation.program_id'),
    )
    .leftJoin('person', (join) =>
      join
        .onRef('person.organization_id', '=', 'invitation.organization_id')
        .onRef('person.id', '=', 'invitation.person_id'),
    )
    .where('invitation.organization_id', '=', ctx.organizationId)
    .select([
      'invitation.id',
      'invitation.email',
      'invitation.role',
      'invitation.program_id as programId',
      'program.name as programName',
      'invitation.person_id as personId',
      personName.as('personName'),
      'invitation.invited_at as invitedAt',
      'invitation.expires_at as expiresAt',
      sql<
        InvitationViews[number]['state']
      >`case when invitation.state = 'open' and invitation.expires_at <= ${ctx.now.toString()} then 'expired' else invitation.state end`.as(
        'state',
      ),
    ]);

/** The newest 500. */
export const listInvitations = async (ctx: Ctx): Promise<{ items: InvitationViews }> => ({
  items: await invitations(ctx).orderBy('invited_at', 'desc').orderBy('invitation.id', 'desc').limit(500).execute(),
});

export const viewInvitation = async (ctx: Ctx, invitationId: string): Promise<InvitationViews[number]> => {
  const view = await invitations(ctx).where('invitation.id', '=', invitationId).executeTakeFirst();
  if (!view) throw new AppError('invitation_not_found');
  return view;
};
