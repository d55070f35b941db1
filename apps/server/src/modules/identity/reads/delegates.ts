/** Who assists whom, from both sides: the person sees the delegates, the delegate the person's name. */
import type {
  DelegateView,
  listDelegations as listDelegationsEndpoint,
  listMyDelegates,
  Out,
} from '@viceversa/contract';
import { type Language, preferredLanguage } from '@viceversa/locales';
import { sql } from 'kysely';
import { can } from '../../../kernel/authorize.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { selfOf } from './me.ts';
import { personName } from './roles.ts';

export const listDelegates = async (ctx: Ctx): Promise<Out<typeof listMyDelegates>> => {
  const { personId } = selfOf(ctx);
  return {
    items: personId === null ? [] : await delegatesOf(ctx, personId),
    can: can(ctx.actor, 'delegate.name') ? ['name'] : [],
  };
};

/** In force first; an invitation that ran out stays until it is withdrawn or written anew. */
const delegatesOf = (ctx: Ctx, personId: string): Promise<DelegateView[]> =>
  ctx.db
    .selectFrom('role_assignment')
    .innerJoin('account', 'account.id', 'role_assignment.account_id')
    .leftJoin('person', (join) =>
      join.onRef('person.organization_id', '=', 'account.organization_id').onRef('person.id', '=', 'account.person_id'),
    )
    .where('role_assignment.organization_id', '=', ctx.organizationId)
    .where('role_assignment.person_id', '=', personId)
    .select([
      'role_assignment.id',
      'account.name',
      'account.email',
      sql<DelegateView['state']>`case when account.disabled_at is null and person.state is distinct from 'left'
        then 'active' else 'inactive' end`.as('state'),
      'role_assignment.created_at as since',
      sql<string | null>`null::timestamptz`.as('expiresAt'),
    ])
    .unionAll(openInvitations(ctx, personId))
    .orderBy('state')
    .orderBy('since')
    .orderBy('id')
    .limit(100)
    .execute();

const openInvitations = (ctx: Ctx, personId: string) =>
  ctx.db
    .selectFrom('invitation')
    .where('organization_id', '=', ctx.organizationId)
    .where('person_id', '=', personId)
    .where('state', '=', 'open')
    .select([
      'id',
      'name',
      'email',
      sql<DelegateView['state']>`case when expires_at <= ${ctx.now.toString()} then 'expired' else 'invited' end`.as(
        'state',
      ),
      'invited_at as since',
      sql<string | null>`expires_at`.as('expiresAt'),
    ]);

export const viewInvitedDelegate = async (ctx: Ctx, invitationId: string): Promise<DelegateView> => {
  const { personId } = selfOf(ctx);
  const view = await openInvitations(ctx, personId ?? '')
    .where('id', '=', invitationId)
    .executeTakeFirst();
  if (!view) throw new AppError('invitation_not_found');
  return view;
};

/** Nothing about a leader but the name; one who left is nobody's leader any more. */
export const listDelegations = async (ctx: Ctx): Promise<Out<typeof listDelegationsEndpoint>> => ({
  items: await ctx.db
    .selectFrom('role_assignment')
    .innerJoin('person', (join) =>
      join
        .onRef('person.organization_id', '=', 'role_assignment.organization_id')
        .onRef('person.id', '=', 'role_assignment.person_id'),
    )
    .where('role_assignment.organization_id', '=', ctx.organizationId)
    .where('role_assignment.account_id', '=', selfOf(ctx).accountId)
    .where('person.state', '=', 'active')
    .select(['role_assignment.id', personName.as('leader'), 'role_assignment.created_at as since'])
    .orderBy('leader')
    .orderBy('role_assignment.id')
    .execute(),
});

export type Leader = {
  readonly id: string;
  readonly name: string;
  readonly firstName: string;
  /** Of the directory; whoever has none is not written to. */
  readonly email: string | null;
  readonly accountEmail: string | null;
  readonly language: Language;
};

/** Somebody of the directory who can be assisted. */
export const getLeader = async (ctx: Ctx, personId: string): Promise<Leader> => {
  const row = await ctx.db
    .selectFrom('person')
    .innerJoin('organization', 'organization.id', 'person.organization_id')
    .leftJoin('account', (join) =>
      join.onRef('account.organization_id', '=', 'person.organization_id').onRef('account.person_id', '=', 'person.id'),
    )
    .where('person.organization_id', '=', ctx.organizationId)
    .where('person.id', '=', personId)
    .where('person.state', '=', 'active')
    .select([
      'person.id',
      personName.as('name'),
      'person.first_name as firstName',
      'person.email',
      'account.email as accountEmail',
      'account.language as chosen',
      'person.languages',
      'organization.language as usual',
    ])
    .executeTakeFirst();
  if (!row) throw new AppError('person_not_found');
  const { chosen, languages, usual, ...leader } = row;
  return { ...leader, language: chosen ?? preferredLanguage([...languages, usual].join(',')) };
};
