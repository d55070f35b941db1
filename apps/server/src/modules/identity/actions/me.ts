/** What somebody changes about the own account. */
import type {
  beginSecondFactor as beginEndpoint,
  confirmSecondFactor as confirmEndpoint,
  In,
  Me,
  Out,
  removeSecondFactor as removeEndpoint,
  revokeSignIn as revokeSignInEndpoint,
  setPassword as setPasswordEndpoint,
  updateMe as updateMeEndpoint,
} from '@viceversa/contract';
import { renderSVG } from 'uqr';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { getAccount, type KnownAccount } from '../reads/accounts.ts';
import { selfOf, viewMe } from '../reads/me.ts';
import { base32, totpUri } from '../rules/totp.ts';
import { isTimeZone } from '../rules/zone.ts';
import type { IdentityParts } from './parts.ts';
import { checkCurrentPassword, hashNewPassword, storePassword } from './passwords.ts';
import { requireRecentSignIn } from './recent.ts';
import * as secondFactor from './second-factor.ts';
import { createSignIn, endSignIns } from './sign-ins.ts';

type Done = { done: true };

const ownAccount = async (ctx: Ctx): Promise<KnownAccount> => {
  const account = await getAccount(ctx.db, selfOf(ctx).accountId);
  if (!account) throw new AppError('not_signed_in');
  return account;
};

export const updateMe = async (ctx: Ctx, input: In<typeof updateMeEndpoint>): Promise<Me> => {
  if (input.timeZone !== undefined && !isTimeZone(input.timeZone))
    throw new AppError('invalid_input', {}, [{ path: 'timeZone', code: 'unknown_zone' }]);
  await ctx.db
    .updateTable('account')
    .set({
      ...(input.language === undefined ? {} : { language: input.language }),
      ...(input.timeZone === undefined ? {} : { time_zone: input.timeZone }),
      updated_at: ctx.now.toString(),
    })
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', selfOf(ctx).accountId)
    .execute();
  return viewMe(ctx);
};

export const revokeSignIn = async (ctx: Ctx, { signInId }: In<typeof revokeSignInEndpoint>): Promise<Done> => {
  const { numDeletedRows } = await ctx.db
    .deleteFrom('sign_in')
    .where('id', '=', signInId)
    .where('account_id', '=', selfOf(ctx).accountId)
    .executeTakeFirst();
  if (numDeletedRows !== 1n) throw new AppError('sign_in_not_found');
  return { done: true };
};

export const revokeOtherSignIns = async (ctx: Ctx): Promise<Done> => {
  const { accountId, signInId } = selfOf(ctx);
  await endSignIns(ctx.db, accountId, signInId);
  return { done: true };
};

/** What an authenticator app needs, as picture and as text. */
export const setupCard = (
  secret: Buffer,
  { organization, email }: Pick<KnownAccount, 'organization' | 'email'>,
): Out<typeof beginEndpoint> => {
  const uri = totpUri(secret, organization, email);
  return { uri, secret: base32(secret), qrSvg: renderSVG(uri) };
};

export const beginSecondFactor = async ({ sealer }: IdentityParts, ctx: Ctx): Promise<Out<typeof beginEndpoint>> => {
  await requireRecentSignIn(ctx);
  const account = await ownAccount(ctx);
  return setupCard(await secondFactor.beginSecondFactor(ctx.db, sealer, account.id), account);
};

/** Sign-ins made without the second factor end; this one has just shown it. */
export const confirmSecondFactor = async (
  { sealer, codeTries }: IdentityParts,
  ctx: Ctx,
  { code }: In<typeof confirmEndpoint>,
): Promise<Out<typeof confirmEndpoint>> => {
  await requireRecentSignIn(ctx);
  const { accountId, signInId } = selfOf(ctx);
  codeTries.spend(accountId, ctx.now);
  const recoveryCodes = await secondFactor.confirmSecondFactor(ctx.db, sealer, accountId, code, ctx.now);
  await endSignIns(ctx.db, accountId, signInId);
  codeTries.forget(accountId);
  return { recoveryCodes };
};

/** The code is the fresh proof. */
export const removeSecondFactor = async (
  { sealer, codeTries }: IdentityParts,
  ctx: Ctx,
  { code }: In<typeof removeEndpoint>,
): Promise<Done> => {
  const { accountId } = selfOf(ctx);
  codeTries.spend(accountId, ctx.now);
  await secondFactor.removeSecondFactor(ctx.db, sealer, accountId, code, ctx.now);
  return { done: true };
};

/** The current password is the fresh proof; a first one needs another. Every sign-in ends, this browser gets a new one. */
export const setPassword = async (
  { passwordTries, isHttps }: IdentityParts,
  ctx: Ctx,
  input: In<typeof setPasswordEndpoint>,
): Promise<Done> => {
  const account = await ownAccount(ctx);
  if (account.passwordHash === null) await requireRecentSignIn(ctx);
  passwordTries.spend(account.email, ctx.now);
  await checkCurrentPassword(account, input.currentPassword);
  const hash = await hashNewPassword(input.newPassword, account);
  await storePassword(ctx.db, account.id, hash, ctx.now);
  const current = await ctx.db
    .selectFrom('sign_in')
    .where('id', '=', selfOf(ctx).signInId)
    .select('device')
    .executeTakeFirst();
  await endSignIns(ctx.db, account.id);
  const { cookie } = await createSignIn(ctx.db, {
    accountId: account.id,
    now: ctx.now,
    ip: ctx.ip,
    device: current?.device ?? null,
    isHttps,
  });
  ctx.setCookies([cookie]);
  passwordTries.forget(account.email);
  return { done: true };
};
