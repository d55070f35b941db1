/** “Is it you?”: a fresh proof from somebody who is signed in, before the account's own protection changes. */
import * as z from 'zod/mini';
import { html } from '../../../kernel/html.ts';
import { type Page, type PageAnswer, type PageRequest, page } from '../../../kernel/pages.ts';
import { signInWithPassword } from '../actions/enter.ts';
import { requestLink } from '../actions/links.ts';
import type { IdentityParts } from '../actions/parts.ts';
import { getAccount, type KnownAccount } from '../reads/accounts.ts';
import { lifetimes } from '../rules/lifetimes.ts';
import { ownPath } from '../rules/own-path.ts';
import { address, field, orAgain, readForm, type Sight, shown, sightOf } from './forms.ts';
import { linkSent, onwards } from './sign-in-pages.ts';

const path = '/confirm';

export { path as confirmPath };

const signedInAs = async (parts: IdentityParts, { actor }: PageRequest): Promise<KnownAccount | null> =>
  actor?.kind === 'account' ? getAccount(parts.db, actor.accountId) : null;

const toSignIn = ({ query, form, language }: PageRequest): PageAnswer => ({
  kind: 'redirect',
  to: address('/sign-in', { next: ownPath(form.next ?? query.next), language }),
});

const confirmForm = (sight: Sight, { email, passwordHash }: KnownAccount): PageAnswer => {
  const { t, request } = sight;
  const next = ownPath(request.form.next ?? request.query.next);
  const hasPassword = passwordHash !== null;
  return shown(
    sight,
    t('pages.confirm.title'),
    html`<p>${t('pages.confirm.lead', { minutes: lifetimes.proofMinutes })}</p>
<form method="post" action="${address(path, { language: request.language })}">
<input type="hidden" name="next" value="${next}">
<p>${t('pages.confirm.as', { email })}</p>
${
  hasPassword
    ? html`<input type="hidden" name="username" value="${email}" autocomplete="username">
${field(sight, { name: 'password', label: t('pages.field.password'), type: 'password', autocomplete: 'current-password', maxLength: 128 })}
<button type="submit" name="way" value="password">${t('pages.confirm.submit')}</button>
<p class="or"><span>${t('pages.signIn.or')}</span></p>`
    : ''
}
<button type="submit" name="way" value="link"${hasPassword ? html` class="quiet" formnovalidate` : ''}>${t('pages.confirm.link')}</button>
<p class="hint">${t('pages.confirm.linkHint')}</p>
</form>
<p><a href="${next}">${t('pages.confirm.back')}</a></p>`,
    path,
    { next: next === '/' ? '' : next },
  );
};

const passwordForm = z.object({ password: z.string().check(z.minLength(1), z.maxLength(128)) });

export const confirmPages = (parts: IdentityParts): readonly Page[] => [
  page({
    method: 'GET',
    path,
    answer: async (request) => {
      const account = await signedInAs(parts, request);
      return account ? confirmForm(sightOf(request), account) : toSignIn(request);
    },
  }),
  page({
    method: 'POST',
    path,
    limit: 'login',
    answer: async (request) => {
      const account = await signedInAs(parts, request);
      if (!account) return toSignIn(request);
      const { email } = account;
      return orAgain(
        request,
        async () => {
          if (request.form.way === 'link') {
            await requestLink(parts, request, 'sign_in', email);
            return linkSent(request, email);
          }
          const { password } = readForm(passwordForm, request.form);
          return onwards(await signInWithPassword(parts, request, { email, password }), request);
        },
        (sight) => confirmForm(sight, account),
      );
    },
  }),
];
