import * as z from 'zod/mini';
import { html } from '../../../kernel/html.ts';
import { type Page, type PageAnswer, page } from '../../../kernel/pages.ts';
import { openLink, requestLink, setPasswordWithLink } from '../actions/links.ts';
import type { IdentityParts } from '../actions/parts.ts';
import { passwordLength } from '../rules/password.ts';
import { address, field, orAgain, readForm, type Sight, shown, sightOf } from './forms.ts';
import { emailForm, linkSent, onwards } from './sign-in-pages.ts';

export const newPassword = z.string().check(z.minLength(passwordLength.min), z.maxLength(passwordLength.max));

const forgotForm = (sight: Sight): PageAnswer => {
  const { t, request } = sight;
  return shown(
    sight,
    t('pages.forgot.title'),
    html`<p>${t('pages.forgot.lead')}</p>
<form method="post" action="${address('/forgot', { language: request.language })}">
${field(sight, { name: 'email', label: t('pages.field.email'), type: 'email', autocomplete: 'username', maxLength: 254 })}
<button type="submit">${t('pages.forgot.submit')}</button>
</form>
<p><a href="${address('/sign-in', { language: request.language })}">${t('pages.sent.back')}</a></p>`,
    '/forgot',
  );
};

const newPasswordForm = (sight: Sight, token: string, email: string): PageAnswer => {
  const { t, request } = sight;
  const path = `/forgot/${token}`;
  return shown(
    sight,
    t('pages.forgot.title'),
    html`<p>${t('pages.forgot.for', { email })}</p>
<form method="post" action="${address(path, { language: request.language })}">
<input type="hidden" name="username" value="${email}" autocomplete="username">
${newPasswordField(sight, 'pages.field.newPassword')}
<button type="submit">${t('pages.forgot.change')}</button>
<p class="hint">${t('pages.forgot.consequence')}</p>
</form>`,
    path,
  );
};

/** The first password of somebody, or a new one. */
export const newPasswordField = (
  sight: Sight,
  label: 'pages.field.password' | 'pages.field.newPassword' | 'pages.invitation.withPassword',
) =>
  field(sight, {
    name: 'password',
    label: sight.t(label),
    type: 'password',
    hint:
      label === 'pages.invitation.withPassword'
        ? `${sight.t('pages.field.newPasswordHint')} ${sight.t('pages.invitation.withoutPassword')}`
        : sight.t('pages.field.newPasswordHint'),
    autocomplete: 'new-password',
    minLength: passwordLength.min,
    maxLength: passwordLength.max,
    isOptional: label === 'pages.invitation.withPassword',
  });

export const passwordPages = (parts: IdentityParts): readonly Page[] => [
  page({ method: 'GET', path: '/forgot', answer: async (request) => forgotForm(sightOf(request)) }),
  page({
    method: 'POST',
    path: '/forgot',
    limit: 'login',
    answer: (request) =>
      orAgain(
        request,
        async () => {
          const { email } = readForm(emailForm, request.form);
          await requestLink(parts, request, 'password', email);
          return linkSent(request, email);
        },
        forgotForm,
      ),
  }),
  page({
    method: 'GET',
    path: '/forgot/:token',
    limit: 'link',
    answer: async (request) => {
      const token = request.params.token ?? '';
      const { email } = await openLink(parts, request, 'password', token);
      return newPasswordForm(sightOf(request), token, email);
    },
  }),
  page({
    method: 'POST',
    path: '/forgot/:token',
    limit: 'link',
    answer: async (request) => {
      const token = request.params.token ?? '';
      const { email } = await openLink(parts, request, 'password', token);
      return orAgain(
        request,
        async () => {
          const { password } = readForm(z.object({ password: newPassword }), request.form);
          return onwards(await setPasswordWithLink(parts, request, token, password), request);
        },
        (sight) => newPasswordForm(sight, token, email),
      );
    },
  }),
];
