/** Second factor: an authenticator app, and recovery codes for the day the phone is lost. */
import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../../../db/tables.ts';
import { AppError } from '../../../kernel/errors.ts';
import { pageTransaction } from '../../../kernel/page-transaction.ts';
import type { PageRequest } from '../../../kernel/pages.ts';
import { getAccount } from '../reads/accounts.ts';
import { hashToken } from '../rules/token.ts';
import { acceptedStep, base32 } from '../rules/totp.ts';
import { type Entered, enter } from './enter.ts';
import { browserOf, type IdentityParts, identityActor, noteRefusal } from './parts.ts';
import type { Sealer } from './sealed.ts';

type Db = Kysely<Database>;

/** A new secret that waits for its first code; one that is in use is never replaced. */
export const beginSecondFactor = async (db: Db, sealer: Sealer, accountId: string): Promise<Buffer> => {
  const secret = randomBytes(20);
  const sealed = sealer.seal(secret, accountId);
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('second_factor')
    .values({ account_id: accountId, secret: sealed, confirmed_at: null })
    .onConflict((conflict) =>
      conflict
        .column('account_id')
        .doUpdateSet({ secret: sealed, last_step: 0 })
        .where('second_factor.confirmed_at', 'is', null),
    )
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) throw new AppError('already_exists');
  return secret;
};

/** The secret that waits for its first code. */
export const pendingSecret = async (db: Db, sealer: Sealer, accountId: string): Promise<Buffer | null> => {
  const row = await db
    .selectFrom('second_factor')
    .where('account_id', '=', accountId)
    .where('confirmed_at', 'is', null)
    .select('secret')
    .executeTakeFirst();
  return row ? sealer.open(row.secret, accountId) : null;
};

/** True once per code: the step is taken by a conditional update. */
const useCode = async (
  db: Db,
  sealer: Sealer,
  accountId: string,
  code: string,
  now: Temporal.Instant,
): Promise<boolean> => {
  const row = await db
    .selectFrom('second_factor')
    .where('account_id', '=', accountId)
    .select(['secret', 'last_step'])
    .executeTakeFirst();
  if (!row) return false;
  const step = acceptedStep(sealer.open(row.secret, accountId), code, now, row.last_step);
  if (step === null) return false;
  const { numUpdatedRows } = await db
    .updateTable('second_factor')
    .set({ last_step: step })
    .where('account_id', '=', accountId)
    .where('last_step', '<', step)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

const recoveryCodes = 10;
/** 80 random bits, in groups that can be read aloud. */
const newRecoveryCode = (): string => (base32(randomBytes(10)).toLowerCase().match(/.{4}/g) ?? []).join('-');
const hashRecoveryCode = (code: string): string => hashToken(code.toLowerCase().replace(/[^a-z2-7]/g, ''));

/** Turns the second factor on with its first code; answers the recovery codes, which are never shown again. */
export const confirmSecondFactor = async (
  db: Db,
  sealer: Sealer,
  accountId: string,
  code: string,
  now: Temporal.Instant,
): Promise<string[]> => {
  if (!(await useCode(db, sealer, accountId, code, now))) throw new AppError('sign_in_failed');
  const { numUpdatedRows } = await db
    .updateTable('second_factor')
    .set({ confirmed_at: now.toString() })
    .where('account_id', '=', accountId)
    .where('confirmed_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new AppError('sign_in_failed');
  const codes = Array.from({ length: recoveryCodes }, newRecoveryCode);
  await db
    .insertInto('recovery_code')
    .values(codes.map((one) => ({ account_id: accountId, code_hash: hashRecoveryCode(one) })))
    .execute();
  return codes;
};

export const removeSecondFactor = async (
  db: Db,
  sealer: Sealer,
  accountId: string,
  code: string,
  now: Temporal.Instant,
): Promise<void> => {
  if (!(await useCode(db, sealer, accountId, code, now))) throw new AppError('sign_in_failed');
  await db.deleteFrom('recovery_code').where('account_id', '=', accountId).execute();
  await db.deleteFrom('second_factor').where('account_id', '=', accountId).execute();
};

const useRecoveryCode = async (db: Db, accountId: string, code: string): Promise<boolean> => {
  const { numDeletedRows } = await db
    .deleteFrom('recovery_code')
    .where('account_id', '=', accountId)
    .where('code_hash', '=', hashRecoveryCode(code))
    .executeTakeFirst();
  return numDeletedRows === 1n;
};

/** Six digits are a code of the app, anything else a recovery code; both work once. */
export const signInWithCode = async (parts: IdentityParts, request: PageRequest, code: string): Promise<Entered> => {
  const browser = browserOf(parts, request);
  const waiting = await parts.db
    .selectFrom('sign_in')
    .where('token_hash', '=', hashToken(browser.token ?? ''))
    .where('awaits_code', '=', true)
    .where('expires_at', '>', request.now.toString())
    .select('account_id')
    .executeTakeFirst();
  const account = waiting ? await getAccount(parts.db, waiting.account_id) : null;
  if (!account?.isUsable) throw new AppError('not_signed_in');
  parts.codeTries.spend(account.id, request.now);
  const entered = await pageTransaction(
    parts.kernel,
    { request, ...account, actor: identityActor, action: 'sign_in.code' },
    async (ctx) => {
      const isApp = /^\d{6}$/.test(code);
      const isRight = isApp
        ? await useCode(ctx.db, parts.sealer, account.id, code, ctx.now)
        : await useRecoveryCode(ctx.db, account.id, code);
      if (!isRight) throw new AppError('sign_in_failed');
      return enter(ctx, browser, { id: account.id, hasSecondFactor: false });
    },
  ).catch(async (error: unknown) => {
    if (error instanceof AppError && error.code === 'sign_in_failed')
      await noteRefusal(parts, request, 'sign_in.code', account);
    throw error;
  });
  parts.codeTries.forget(account.id);
  return entered;
};
