import { line } from '@viceversa/contract';
import { textsByCode } from '@viceversa/locales';
import * as z from 'zod/mini';
import { secondFactorRoles } from '../../../kernel/authorize.ts';
import { html } from '../../../kernel/html.ts';
import { type Page, type PageAnswer, page } from '../../../kernel/pages.ts';
import { acceptInvitation, type OpenInvitation, openInvitation } from '../actions/accept-invitation.ts';
import type { IdentityParts } from '../actions/parts.ts';
import { address, field, orAgain, readForm, type Sight, shown, sightOf } from './forms.ts';
import { newPassword, newPasswordField } from './password-pages.ts';
import { onwards } from './sign-in-pages.ts';

const invitationForm = (sight: Sight, token: string, invitation: OpenInvitation): PageAnswer => {
  const { t, request } = sight;
  const { organization, program, leader } = invitation;
  const role = textsByCode(request.language, 'role')(invitation.role);
  const offer =
    leader !== null
      ? t('pages.invitation.textDelegate', { role, leader })
      : program === null
        ? t('pages.invitation.text', { role })
        : t('pages.invitation.textProgram', { role, program });
  const path = `/invitation/${token}`;
  return shown(
    sight,
    t('pages.invitation.title', { organization }),
    html`<p>${offer} ${t('pages.invitation.as', { email: invitation.email })}</p>
<form method="post" action="${address(path, { language: request.language })}">
${
  invitation.hasAccount
    ? html`<p>${t('pages.invitation.known')}</p>`
    : html`<input type="hidden" name="username" value="${invitation.email}" autocomplete="username">
${field(sight, { name: 'name', label: t('pages.field.name'), value: invitation.name, autocomplete: 'name', maxLength: 120 })}
${newPasswordField(sight, 'pages.invitation.withPassword')}`
}
<button type="submit">${t('pages.invitation.submit')}</button>
${!invitation.isDemo && secondFactorRoles.includes(invitation.role) ? html`<p class="hint">${t('pages.invitation.secondFactorNext')}</p>` : ''}
</form>`,
    path,
  );
};

const form = z.object({ name: line(120), password: z.union([z.literal(''), newPassword]) });

export const invitationPages = (parts: IdentityParts): readonly Page[] => [
  page({
    method: 'GET',
    path: '/invitation/:token',
    limit: 'link',
    answer: async (request) => {
      const token = request.params.token ?? '';
      return invitationForm(sightOf(request), token, await openInvitation(parts, request, token));
    },
  }),
  page({
    method: 'POST',
    path: '/invitation/:token',
    limit: 'link',
    answer: async (request) => {
      const token = request.params.token ?? '';
      const invitation = await openInvitation(parts, request, token);
      return orAgain(
        request,
        async () => {
          const given = invitation.hasAccount ? { name: invitation.name, password: '' } : readForm(form, request.form);
          const accepted = await acceptInvitation(parts, request, token, {
            name: given.name,
            password: given.password || null,
          });
          if (accepted.needs !== 'second_factor') return onwards({ ...accepted, needs: accepted.needs }, request);
          return {
            kind: 'redirect',
            to: address('/second-factor', { language: request.language }),
            cookies: [accepted.cookie],
          };
        },
        (sight) => invitationForm(sight, token, invitation),
      );
    },
  }),
];
