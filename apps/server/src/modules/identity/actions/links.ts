/** Links by mail that sign in or allow a new password: 10 minutes, one use, one open per address and purpose. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Language } from '@viceversa/contract';
import type { AccountLinkTable } from '../../../db/tables.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { pageTransaction } from '../../../kernel/page-transaction.ts';
import type { PageRequest } from '../../../kernel/pages.ts';
import { sendMail } from '../../mail/index.ts';
import { type Addressee, findAccount, findAddressee, type KnownAccount } from '../reads/accounts.ts';
import { lifetimes } from '../rules/lifetimes.ts';
import { ownPath } from '../rules/own-path.ts';
import { hashToken } from '../rules/token.ts';
import { type Entered, enter } from './enter.ts';
import { browserOf, type IdentityParts, identityActor } from './parts.ts';
import { hashNewPassword, storePassword } from './passwords.ts';
import { endSignIns, newToken } from './sign-ins.ts';

type Purpose = AccountLinkTable['purpose'];
const paths = { sign_in: '/sign-in/link', password: '/forgot' } as const satisfies Record<Purpose, string>;
const templates = { sign_in: 'signInLink', password: 'passwordReset' } as const satisfies Record<Purpose, string>;

/** The answer takes this long at least, so that its time does not tell whether a mail was written. */
const answerMilliseconds = 250;

export const requestLink = async (
  parts: IdentityParts,
  request: PageRequest,
  purpose: Purpose,
  email: string,
): Promise<void> => {
  parts.linkTries.spend(`${purpose}:${email}`, request.now);
  await Promise.all([mailLink(parts, request, purpose, email), pause(answerMilliseconds)]);
};

const mailLink = async (parts: IdentityParts, request: PageRequest, purpose: Purpose, email: string): Promise<void> => {
  const addressee = await findAddressee(parts.db, email);
  if (!addressee) return;
  const token = newToken();
  const open = {
    token_hash: hashToken(token),
    expires_at: request.now.add({ minutes: lifetimes.linkMinutes }).toString(),
  };
  const language = addressee.language ?? request.language;
  const write = { request, ...addressee, actor: identityActor, action: `link.${purpose}` };
  await pageTransaction(parts.kernel, write, async (ctx) => {
    await ctx.db
      .deleteFrom('account_link')
      .where('organization_id', '=', ctx.organizationId)
      .where('expires_at', '<', ctx.now.toString())
      .execute();
    await ctx.db
      .insertInto('account_link')
      .values({ organization_id: ctx.organizationId, purpose, email, ...open })
      .onConflict((conflict) => conflict.columns(['organization_id', 'purpose', 'email']).doUpdateSet(open))
      .execute();
    await sendMail(ctx, {
      to: email,
      language,
      template: templates[purpose],
      url: `${parts.baseUrl}${paths[purpose]}/${token}?${onwardsOf(request, language)}`,
      minutes: lifetimes.linkMinutes,
    });
  });
};

/** The link leads where the person was going when asking for it. */
const onwardsOf = ({ form }: PageRequest, language: Language): string => {
  const next = ownPath(form.next);
  return new URLSearchParams({ language, ...(next === '/' ? {} : { next }) }).toString();
};

/** Whom an open link is for; `link_not_valid` for every other token. */
export const openLink = async (
  { db }: Pick<IdentityParts, 'db'>,
  { now }: Pick<PageRequest, 'now'>,
  purpose: Purpose,
  token: string,
): Promise<Addressee> => {
  const link = await db
    .selectFrom('account_link')
    .where('token_hash', '=', hashToken(token))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', now.toString())
    .select(['email', 'organization_id'])
    .executeTakeFirst();
  const addressee = link ? await findAddressee(db, link.email) : null;
  if (addressee?.organizationId !== link?.organization_id || !addressee) throw new AppError('link_not_valid');
  return addressee;
};

export const signInWithLink = async (parts: IdentityParts, request: PageRequest, token: string): Promise<Entered> => {
  const addressee = await openLink(parts, request, 'sign_in', token);
  const write = { request, ...addressee, actor: identityActor, action: 'sign_in.link' };
  return pageTransaction(parts.kernel, write, async (ctx) => {
    await consume(ctx, 'sign_in', token);
    return enter(ctx, browserOf(parts, request), await accountOf(ctx, addressee, null));
  });
};

/** Sets the password and ends every sign-in; a second factor is asked for all the same. */
export const setPasswordWithLink = async (
  parts: IdentityParts,
  request: PageRequest,
  token: string,
  password: string,
): Promise<Entered> => {
  const addressee = await openLink(parts, request, 'password', token);
  const hash = await hashNewPassword(password, addressee);
  const write = { request, ...addressee, actor: identityActor, action: 'password.reset' };
  return pageTransaction(parts.kernel, write, async (ctx) => {
    await consume(ctx, 'password', token);
    const account = await accountOf(ctx, addressee, null);
    await storePassword(ctx.db, account.id, hash, ctx.now);
    await endSignIns(ctx.db, account.id);
    return enter(ctx, browserOf(parts, request), account);
  });
};

/** Of any number of requests with one token, the one whose delete finds the row goes on. */
const consume = async (ctx: Ctx, purpose: Purpose, token: string): Promise<void> => {
  const { numDeletedRows } = await ctx.db
    .deleteFrom('account_link')
    .where('organization_id', '=', ctx.organizationId)
    .where('token_hash', '=', hashToken(token))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', ctx.now.toString())
    .executeTakeFirst();
  if (numDeletedRows !== 1n) throw new AppError('link_not_valid');
};

/** The account of somebody who has just proved to read the address; made now when there is none. */
export const accountOf = async (
  ctx: Ctx,
  { email, name }: Pick<Addressee, 'email' | 'name'>,
  language: Language | null,
): Promise<KnownAccount> => {
  await ctx.db
    .insertInto('account')
    .values({
      id: newId(ctx.now),
      organization_id: ctx.organizationId,
      person_id: null,
      email,
      name,
      language,
      time_zone: null,
      disabled_at: null,
      created_at: ctx.now.toString(),
      updated_at: ctx.now.toString(),
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .execute();
  const account = await findAccount(ctx.db, email);
  if (!account?.isUsable || account.organizationId !== ctx.organizationId) throw new AppError('link_not_valid');
  return account;
};
