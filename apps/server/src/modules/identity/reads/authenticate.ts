/** From a cookie to who acts and with which roles, in one query; asked on every request. */
import type { Role } from '@viceversa/contract';
import { type Expression, type ExpressionBuilder, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Config } from '../../../config.ts';
import type { Connection } from '../../../db/client.ts';
import type { Database } from '../../../db/tables.ts';
import { secondFactorRoles } from '../../../kernel/authorize.ts';
import type { HeldRole } from '../../../kernel/context.ts';
import type { SignedIn } from '../../../kernel/http.ts';
import { organizationScope } from '../../../kernel/scope.ts';
import { isHttps, presentedToken } from '../rules/cookie.ts';
import { idleMinutes, isIdle } from '../rules/lifetimes.ts';
import { hashToken } from '../rules/token.ts';

export type IdentityParts = { readonly config: Pick<Config, 'baseUrl'>; readonly connection: Connection };

/** Nobody whose account is disabled, or who left the organization, is signed in, whatever the cookie says. */
export const authenticate = async (
  { config, connection: { db } }: IdentityParts,
  headers: Headers,
  now: Temporal.Instant,
): Promise<SignedIn | null> => {
  const token = presentedToken(headers, isHttps(config.baseUrl));
  if (token === null) return null;
  const row = await db
    .selectFrom('sign_in')
    .innerJoin('account', 'account.id', 'sign_in.account_id')
    .innerJoin('organization', 'organization.id', 'account.organization_id')
    .leftJoin('person', (join) =>
      join.onRef('person.organization_id', '=', 'account.organization_id').onRef('person.id', '=', 'account.person_id'),
    )
    .where('sign_in.token_hash', '=', hashToken(token))
    .where('sign_in.awaits_code', '=', false)
    .where('sign_in.expires_at', '>', now.toString())
    .where('account.disabled_at', 'is', null)
    .where((eb) => eb.or([eb('account.person_id', 'is', null), eb('person.state', '=', 'active')]))
    .select([
      'sign_in.id as signInId',
      'sign_in.last_seen_at as lastSeenAt',
      'account.id as accountId',
      'account.organization_id as organizationId',
      'account.person_id as personId',
      'account.name',
      'account.email',
      'account.language',
      'account.time_zone as timeZone',
      'organization.is_demo as isDemo',
    ])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('role_assignment')
          .whereRef('role_assignment.organization_id', '=', 'account.organization_id')
          .whereRef('role_assignment.account_id', '=', 'account.id')
          .where(countsNow)
          .select(['role', 'program_id as programId'])
          .distinct()
          .orderBy('role')
          .orderBy('program_id'),
      ).as('granted'),
      hasConfirmedSecondFactor(eb.ref('account.id')).as('hasSecondFactor'),
      participates(eb).as('participates'),
      hasReports(eb).as('hasReports'),
    ])
    .executeTakeFirst();
  if (!row) return null;
  const roles: HeldRole[] = [
    ...row.granted,
    ...(row.participates ? [derived('participant')] : []),
    ...(row.hasReports ? [derived('line_manager')] : []),
  ];
  const names = roles.map(({ role }) => role);
  if (isIdle(row.lastSeenAt, now, idleMinutes(names, row.isDemo))) return null;
  await keepAlive(db, row.signInId, row.lastSeenAt, now);
  const needsSecondFactor = !row.isDemo && names.some((role) => secondFactorRoles.includes(role));
  return {
    organizationId: organizationScope(row.organizationId),
    isDemo: row.isDemo,
    actor: {
      kind: 'account',
      accountId: row.accountId,
      signInId: row.signInId,
      personId: row.personId,
      name: row.name,
      email: row.email,
      language: row.language,
      timeZone: row.timeZone,
      roles,
      secondFactor: row.hasSecondFactor ? 'on' : needsSecondFactor ? 'required' : 'off',
    },
  };
};

/** A delegate of somebody who left has nobody to act for. */
const countsNow = (eb: ExpressionBuilder<Database, 'role_assignment'>) =>
  eb.or([
    eb('role_assignment.person_id', 'is', null),
    eb.exists(
      eb
        .selectFrom('person as leader')
        .whereRef('leader.organization_id', '=', 'role_assignment.organization_id')
        .whereRef('leader.id', '=', 'role_assignment.person_id')
        .where('leader.state', '=', 'active'),
    ),
  ]);

const derived = (role: Role): HeldRole => ({ role, programId: null });

export const hasConfirmedSecondFactor = (accountId: Expression<string>) =>
  sql<boolean>`exists (select from second_factor where second_factor.account_id = ${accountId} and confirmed_at is not null)`;

type AccountRow = ExpressionBuilder<Database, 'account'>;
const participates = (eb: AccountRow) =>
  eb.or([
    eb.exists(
      eb
        .selectFrom('enrollment')
        .whereRef('enrollment.organization_id', '=', 'account.organization_id')
        .whereRef('enrollment.person_id', '=', 'account.person_id'),
    ),
    eb.exists(
      eb
        .selectFrom('pair')
        .whereRef('pair.organization_id', '=', 'account.organization_id')
        .whereRef('pair.mentor_person_id', '=', 'account.person_id'),
    ),
    eb.exists(
      eb
        .selectFrom('pair')
        .whereRef('pair.organization_id', '=', 'account.organization_id')
        .whereRef('pair.mentee_person_id', '=', 'account.person_id'),
    ),
  ]);

const hasReports = (eb: AccountRow) =>
  eb.exists(
    eb
      .selectFrom('person as report')
      .whereRef('report.organization_id', '=', 'account.organization_id')
      .whereRef('report.manager_id', '=', 'account.person_id')
      .where('report.state', '=', 'active'),
  );

/** At most one write per minute and sign-in. */
const keepAlive = async (
  db: Connection['db'],
  signInId: string,
  lastSeenAt: string,
  now: Temporal.Instant,
): Promise<void> => {
  if (!isIdle(lastSeenAt, now, 1)) return;
  await db.updateTable('sign_in').set({ last_seen_at: now.toString() }).where('id', '=', signInId).execute();
};
