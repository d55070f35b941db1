import type { listSignIns as listSignInsEndpoint, Me, Out } from '@viceversa/contract';
import { sql } from 'kysely';
import { permissionsOf } from '../../../kernel/authorize.ts';
import type { Actor, Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { deviceName } from '../rules/device.ts';

export type AccountActor = Extract<Actor, { kind: 'account' }>;

/** Endpoints about oneself are for accounts; nobody else reaches them. */
export const selfOf = (ctx: Pick<Ctx, 'actor'>): AccountActor => {
  if (ctx.actor.kind !== 'account') throw new AppError('not_signed_in');
  return ctx.actor;
};

export const viewMe = async (ctx: Ctx): Promise<Me> => {
  const actor = selfOf(ctx);
  const row = await ctx.db
    .selectFrom('account')
    .innerJoin('organization', 'organization.id', 'account.organization_id')
    .where('account.organization_id', '=', ctx.organizationId)
    .where('account.id', '=', actor.accountId)
    .select((eb) => [
      'account.language',
      'account.time_zone as timeZone',
      'organization.id',
      'organization.name',
      'organization.is_demo as isDemo',
      eb
        .selectFrom('pair')
        .whereRef('pair.organization_id', '=', 'account.organization_id')
        .where('pair.state', '=', 'proposed')
        .where((pair) =>
          pair.or([
            pair.and([
              pair('mentor_person_id', '=', pair.ref('account.person_id')),
              pair('mentor_response', '=', 'waiting'),
            ]),
            pair.and([
              pair('mentee_person_id', '=', pair.ref('account.person_id')),
              pair('mentee_response', '=', 'waiting'),
            ]),
          ]),
        )
        .select(sql<number>`count(*)`.as('count'))
        .as('openProposals'),
    ])
    .executeTakeFirstOrThrow();
  const { language, timeZone, openProposals, ...organization } = row;
  return {
    accountId: actor.accountId,
    personId: actor.personId,
    name: actor.name,
    email: actor.email,
    language,
    timeZone,
    organization,
    roles: [...actor.roles],
    can: permissionsOf(actor),
    secondFactor: actor.secondFactor,
    openProposals: openProposals ?? 0,
  };
};

export const listSignIns = async (ctx: Ctx): Promise<Out<typeof listSignInsEndpoint>> => {
  const { accountId, signInId } = selfOf(ctx);
  const rows = await ctx.db
    .selectFrom('sign_in')
    .where('account_id', '=', accountId)
    .where('awaits_code', '=', false)
    .where('expires_at', '>', ctx.now.toString())
    .select(['id', 'device', 'ip', 'created_at as createdAt', 'last_seen_at as lastSeenAt'])
    .orderBy('last_seen_at', 'desc')
    .orderBy('id', 'desc')
    .limit(100)
    .execute();
  return {
    items: rows.map(({ device, ip, ...row }) => ({
      ...row,
      device: deviceName(device),
      ip: ip ?? '',
      current: row.id === signInId,
    })),
  };
};
