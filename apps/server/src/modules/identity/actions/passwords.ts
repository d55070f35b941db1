import type { Kysely } from 'kysely';
import type { Database } from '../../../db/tables.ts';
import { AppError } from '../../../kernel/errors.ts';
import type { Addressee, KnownAccount } from '../reads/accounts.ts';
import { isWeakPassword, passwordLength } from '../rules/password.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';

/** Judges before it hashes: refused passwords cost nothing. */
export const hashNewPassword = async (
  password: string,
  owner: Pick<Addressee, 'name' | 'email' | 'organization'>,
): Promise<string> => {
  if (isWeakPassword(password, [owner.name, owner.email, owner.organization]))
    throw new AppError('weak_password', { limit: passwordLength.min });
  return hashPassword(password);
};

export const storePassword = async (
  db: Kysely<Database>,
  accountId: string,
  hash: string,
  now: Temporal.Instant,
): Promise<void> => {
  await db
    .insertInto('password')
    .values({ account_id: accountId, hash, changed_at: now.toString() })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ hash, changed_at: now.toString() }))
    .execute();
};

/** Who has a password proves it before changing it; who signs in by link only may set a first one. */
export const checkCurrentPassword = async (account: KnownAccount, given: string | undefined): Promise<void> => {
  if (account.passwordHash === null) return;
  if (!(await verifyPassword(given ?? '', account.passwordHash))) throw new AppError('sign_in_failed');
};
