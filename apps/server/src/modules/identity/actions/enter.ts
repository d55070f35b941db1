/** The last step of every way in: a new sign-in for this browser, whatever cookie it came with. */
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { pageTransaction } from '../../../kernel/page-transaction.ts';
import type { PageRequest } from '../../../kernel/pages.ts';
import { findAccount, type KnownAccount } from '../reads/accounts.ts';
import { type Browser, browserOf, type IdentityParts, identityActor, noteRefusal } from './parts.ts';
import { verifyPassword } from './password-hash.ts';
import { createSignIn, endSignInByToken } from './sign-ins.ts';

/** `code`: the password or link was right, the second factor is still to come. */
export type Entered = { readonly needs: 'nothing' | 'code'; readonly cookie: string };

export const enter = async (
  ctx: Pick<Ctx, 'db' | 'about'>,
  browser: Browser,
  account: Pick<KnownAccount, 'id' | 'hasSecondFactor'>,
): Promise<Entered> => {
  ctx.about(`account:${account.id}`);
  if (browser.token) await endSignInByToken(ctx.db, browser.token);
  await joinPerson(ctx, account.id);
  const { cookie } = await createSignIn(ctx.db, {
    ...browser,
    accountId: account.id,
    awaitsCode: account.hasSecondFactor,
  });
  return { needs: account.hasSecondFactor ? 'code' : 'nothing', cookie };
};

/** Somebody who had an account before the directory was imported becomes the person with that address. */
const joinPerson = async ({ db }: Pick<Ctx, 'db'>, accountId: string): Promise<void> => {
  await db
    .updateTable('account')
    .from('person')
    .set((eb) => ({ person_id: eb.ref('person.id') }))
    .where('account.id', '=', accountId)
    .where('account.person_id', 'is', null)
    .whereRef('person.organization_id', '=', 'account.organization_id')
    .whereRef('person.email', '=', 'account.email')
    .where('person.state', '=', 'active')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('account as other')
            .whereRef('other.organization_id', '=', 'person.organization_id')
            .whereRef('other.person_id', '=', 'person.id'),
        ),
      ),
    )
    .execute();
};

/** Same answer, and the same work, for a wrong password, an unknown address and an account that may not be used. */
export const signInWithPassword = async (
  parts: IdentityParts,
  request: PageRequest,
  given: { readonly email: string; readonly password: string },
): Promise<Entered> => {
  parts.passwordTries.spend(given.email, request.now);
  const account = await findAccount(parts.db, given.email);
  const isRight = await verifyPassword(given.password, account?.passwordHash ?? null);
  if (!account?.isUsable || !isRight) {
    await noteRefusal(parts, request, 'sign_in.password', account);
    throw new AppError('sign_in_failed');
  }
  parts.passwordTries.forget(given.email);
  return pageTransaction(
    parts.kernel,
    { request, ...account, actor: identityActor, action: 'sign_in.password' },
    (ctx) => enter(ctx, browserOf(parts, request), account),
  );
};
