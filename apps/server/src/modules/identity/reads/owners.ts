import type { Ctx } from '../../../kernel/context.ts';

export type Owner = { readonly roleId: string; readonly personId: string | null };

/** Owners who can sign in: an organization without one could be administered by nobody. */
export const listOwners = async (ctx: Pick<Ctx, 'db' | 'organizationId'>): Promise<readonly Owner[]> =>
  ctx.db
    .selectFrom('role_assignment')
    .innerJoin('account', 'account.id', 'role_assignment.account_id')
    .leftJoin('person', (join) =>
      join.onRef('person.organization_id', '=', 'account.organization_id').onRef('person.id', '=', 'account.person_id'),
    )
    .where('role_assignment.organization_id', '=', ctx.organizationId)
    .where('role_assignment.role', '=', 'owner')
    .where('account.disabled_at', 'is', null)
    .where((eb) => eb.or([eb('account.person_id', 'is', null), eb('person.state', '=', 'active')]))
    .select(['role_assignment.id as roleId', 'account.person_id as personId'])
    .orderBy('role_assignment.id')
    .execute();
