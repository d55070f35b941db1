import { email } from '@viceversa/contract';
import * as z from 'zod/mini';
import { AppError } from '../../../kernel/errors.ts';
import { html } from '../../../kernel/html.ts';
import { pageTransaction } from '../../../kernel/page-transaction.ts';
import { type Page, type PageAnswer, type PageRequest, page } from '../../../kernel/pages.ts';
import { type Entered, signInWithPassword } from '../actions/enter.ts';
import { openLink, requestLink, signInWithLink } from '../actions/links.ts';
import type { IdentityParts } from '../actions/parts.ts';
import { signInWithCode } from '../actions/second-factor.ts';
import { endSignInByToken } from '../actions/sign-ins.ts';
import { type Addressee, getAccount } from '../reads/accounts.ts';
import { endedCookie, presentedToken } from '../rules/cookie.ts';
import { lifetimes } from '../rules/lifetimes.ts';
import { ownPath } from '../rules/own-path.ts';
import { address, field, orAgain, readForm, type Sight, shown, sightOf } from './forms.ts';

/** Where a way in leads: to the code when one is needed, else to where the person wanted to go. */
export const onwards = (entered: Entered, request: Pick<PageRequest, 'language' | 'form' | 'query'>): PageAnswer => {
  const next = ownPath(request.form.next ?? request.query.next);
  return {
    kind: 'redirect',
    to:
      entered.needs === 'code'
        ? address('/sign-in/code', { next: next === '/' ? '' : next, language: request.language })
        : next,
    cookies: [entered.cookie],
  };
};

const signInForm = (sight: Sight): PageAnswer => {
  const { t, request } = sight;
  const next = ownPath(request.form.next ?? request.query.next);
  return shown(
    sight,
    t('pages.signIn.title'),
    html`<form method="post" action="${address('/sign-in', { language: request.language })}">
<input type="hidden" name="next" value="${next}">
${field(sight, { name: 'email', label: t('pages.field.email'), type: 'email', autocomplete: 'username', maxLength: 254 })}
${field(sight, { name: 'password', label: t('pages.field.password'), type: 'password', autocomplete: 'current-password', maxLength: 128 })}
<button type="submit" name="way" value="password">${t('pages.signIn.submit')}</button>
<p class="or"><span>${t('pages.signIn.or')}</span></p>
<button type="submit" name="way" value="link" class="quiet" formnovalidate>${t('pages.signIn.link')}</button>
<p class="hint">${t('pages.signIn.linkHint')}</p>
</form>
<p><a href="${address('/forgot', { language: request.language })}">${t('pages.signIn.forgot')}</a></p>`,
    '/sign-in',
    { next: next === '/' ? '' : next },
  );
};

/** The same for every address. */
export const linkSent = (request: PageRequest, to: string): PageAnswer => {
  const sight = sightOf(request);
  return shown(
    sight,
    sight.t('pages.sent.title'),
    html`<p>${sight.t('pages.sent.text', { email: to, minutes: lifetimes.linkMinutes })}</p>
<p class="hint">${sight.t('pages.sent.again')}</p>
<p><a href="${address('/sign-in', { language: request.language })}">${sight.t('pages.sent.back')}</a></p>`,
    '/sign-in',
  );
};

const codeForm = (sight: Sight): PageAnswer => {
  const { t, request } = sight;
  const next = ownPath(request.form.next ?? request.query.next);
  return shown(
    sight,
    t('pages.code.title'),
    html`<p>${t('pages.code.lead')}</p>
<form method="post" action="${address('/sign-in/code', { language: request.language })}">
<input type="hidden" name="next" value="${next}">
${field({ ...sight, request: { ...request, form: {} } }, { name: 'code', label: t('pages.code.label'), autocomplete: 'one-time-code', maxLength: 40, isCode: true })}
<button type="submit">${t('pages.code.submit')}</button>
</form>
<p><a href="${address('/sign-in', { language: request.language })}">${t('pages.code.startOver')}</a></p>`,
    '/sign-in/code',
    { next: next === '/' ? '' : next },
  );
};

const linkPage = (request: PageRequest, token: string, { name, email }: Addressee): PageAnswer => {
  const sight = sightOf(request);
  const path = `/sign-in/link/${token}`;
  const next = ownPath(request.query.next);
  const kept = { next: next === '/' ? '' : next };
  return shown(
    sight,
    sight.t('pages.link.title'),
    html`<p>${sight.t('pages.link.text', { name, email })}</p>
<form method="post" action="${address(path, { ...kept, language: request.language })}">
<button type="submit">${sight.t('pages.link.submit')}</button>
</form>
<p class="hint">${sight.t('pages.link.not')}</p>`,
    path,
    kept,
  );
};

const notSetUp = (request: PageRequest): PageAnswer => {
  const sight = sightOf(request);
  return shown(sight, sight.t('pages.signIn.title'), html`<p>${sight.t('pages.signIn.notSetUp')}</p>`, '/sign-in');
};

/** Checked as given, so that every address that could be one is treated alike. */
export const emailForm = z.object({ email });
const passwordForm = z.object({ email, password: z.string().check(z.minLength(1), z.maxLength(128)) });
const codeFormSchema = z.object({ code: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)) });

export const signInPages = (parts: IdentityParts): readonly Page[] => [
  page({
    method: 'GET',
    path: '/sign-in',
    answer: async (request) => {
      if (request.actor) return { kind: 'redirect', to: ownPath(request.query.next) };
      const organization = await parts.db.selectFrom('organization').select('id').limit(1).executeTakeFirst();
      return organization ? signInForm(sightOf(request)) : notSetUp(request);
    },
  }),
  page({
    method: 'POST',
    path: '/sign-in',
    limit: 'login',
    answer: (request) =>
      orAgain(
        request,
        async () => {
          if (request.form.way === 'link') {
            const given = readForm(emailForm, request.form);
            await requestLink(parts, request, 'sign_in', given.email);
            return linkSent(request, given.email);
          }
          return onwards(await signInWithPassword(parts, request, readForm(passwordForm, request.form)), request);
        },
        signInForm,
      ),
  }),
  page({ method: 'GET', path: '/sign-in/code', answer: async (request) => codeForm(sightOf(request)) }),
  page({
    method: 'POST',
    path: '/sign-in/code',
    limit: 'login',
    answer: (request) =>
      orAgain(
        request,
        async () => {
          const { code } = readForm(codeFormSchema, request.form);
          const entered = await signInWithCode(parts, request, code).catch((error: unknown) => {
            if (error instanceof AppError && error.code === 'not_signed_in') return null;
            throw error;
          });
          return entered
            ? onwards(entered, request)
            : { kind: 'redirect', to: address('/sign-in', { language: request.language }) };
        },
        codeForm,
      ),
  }),
  page({
    method: 'GET',
    path: '/sign-in/link/:token',
    limit: 'link',
    answer: async (request) => {
      const token = request.params.token ?? '';
      return linkPage(request, token, await openLink(parts, request, 'sign_in', token));
    },
  }),
  page({
    method: 'POST',
    path: '/sign-in/link/:token',
    limit: 'link',
    answer: async (request) => onwards(await signInWithLink(parts, request, request.params.token ?? ''), request),
  }),
  page({
    method: 'POST',
    path: '/sign-out',
    answer: async (request) => {
      const token = presentedToken(request.headers, parts.isHttps);
      const account = request.actor?.kind === 'account' ? await getAccount(parts.db, request.actor.accountId) : null;
      if (token && account && request.actor)
        await pageTransaction(parts.kernel, { request, ...account, actor: request.actor, action: 'sign_out' }, (ctx) =>
          endSignInByToken(ctx.db, token),
        );
      return { kind: 'redirect', to: '/sign-in', cookies: [endedCookie(parts.isHttps)] };
    },
  }),
];
