/** Accounts by address, for those who are not signed in yet. */
import type { Language } from '@viceversa/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../../db/tables.ts';
import { type OrganizationId, organizationScope } from '../../../kernel/scope.ts';
import { hasConfirmedSecondFactor } from './authenticate.ts';

export type KnownAccount = {
  readonly id: string;
  readonly organizationId: OrganizationId;
  readonly organization: string;
  readonly isDemo: boolean;
  readonly name: string;
  readonly email: string;
  readonly language: Language | null;
  readonly passwordHash: string | null;
  readonly hasSecondFactor: boolean;
  /** Not disabled, and the person has not left. */
  readonly isUsable: boolean;
};

const accounts = (db: Kysely<Database>) =>
  db
    .selectFrom('account')
    .innerJoin('organization', 'organization.id', 'account.organization_id')
    .leftJoin('person', (join) =>
      join.onRef('person.organization_id', '=', 'account.organization_id').onRef('person.id', '=', 'account.person_id'),
    )
    .leftJoin('password', 'password.account_id', 'account.id')
    .select((eb) => [
      'account.id',
      'account.organization_id as organizationId',
      'organization.name as organization',
      'organization.is_demo as isDemo',
      'account.name',
      'account.email',
      'account.language',
      'account.disabled_at as disabledAt',
      'password.hash as passwordHash',
      'person.state',
      hasConfirmedSecondFactor(eb.ref('account.id')).as('hasSecondFactor'),
    ]);

type AccountRow = Awaited<ReturnType<ReturnType<typeof accounts>['executeTakeFirst']>>;
const known = (row: AccountRow): KnownAccount | null => {
  if (!row) return null;
  const { disabledAt, state, ...account } = row;
  return {
    ...account,
    organizationId: organizationScope(account.organizationId),
    isUsable: disabledAt === null && state !== 'left',
  };
};

export const findAccount = async (db: Kysely<Database>, email: string): Promise<KnownAccount | null> =>
  known(await accounts(db).where('account.email', '=', email).executeTakeFirst());

export const getAccount = async (db: Kysely<Database>, accountId: string): Promise<KnownAccount | null> =>
  known(await accounts(db).where('account.id', '=', accountId).executeTakeFirst());

export type Addressee = Pick<
  KnownAccount,
  'organizationId' | 'organization' | 'isDemo' | 'name' | 'email' | 'language'
>;

/** Whoever may get a link at this address: an account that can be used, else an active person of the directory. */
export const findAddressee = async (db: Kysely<Database>, email: string): Promise<Addressee | null> => {
  const account = await findAccount(db, email);
  if (account) return account.isUsable ? account : null;
  const person = await db
    .selectFrom('person')
    .innerJoin('organization', 'organization.id', 'person.organization_id')
    .where('person.email', '=', email)
    .where('person.state', '=', 'active')
    .select([
      'person.organization_id as organizationId',
      'organization.name as organization',
      'organization.is_demo as isDemo',
      'person.first_name as firstName',
      'person.last_name as lastName',
    ])
    .orderBy('organization.created_at')
    .limit(1)
    .executeTakeFirst();
  if (!person) return null;
  const { firstName, lastName, ...rest } = person;
  return {
    ...rest,
    organizationId: organizationScope(person.organizationId),
    name: `${firstName} ${lastName}`,
    email,
    language: null,
  };
};
