import { email, language, line } from '@viceversa/contract';
import * as z from 'zod/mini';
import { AppError } from '../../../kernel/errors.ts';
import { html } from '../../../kernel/html.ts';
import { type Page, type PageAnswer, page } from '../../../kernel/pages.ts';
import type { IdentityParts } from '../actions/parts.ts';
import { checkSetup, completeSetup } from '../actions/setup.ts';
import { isTimeZone, timeZones } from '../rules/zone.ts';
import { address, choice, field, orAgain, readForm, type Sight, shown, sightOf } from './forms.ts';
import { newPassword, newPasswordField } from './password-pages.ts';

const setupForm = (sight: Sight, token: string): PageAnswer => {
  const { t, request } = sight;
  return shown(
    sight,
    t('pages.setup.title'),
    html`<p>${t('pages.setup.lead')}</p>
<form method="post" action="${address('/setup', { language: request.language })}">
<input type="hidden" name="token" value="${token}">
<fieldset><legend>${t('pages.setup.organizationPart')}</legend>
${field(sight, { name: 'organization', label: t('pages.setup.organization'), autocomplete: 'organization', maxLength: 120 })}
${choice(sight, {
  name: 'mainLanguage',
  label: t('pages.setup.language'),
  chosen: request.language,
  values: [
    { value: 'en', text: t('common.language.en') },
    { value: 'it', text: t('common.language.it') },
  ],
})}
${choice(sight, {
  name: 'timeZone',
  label: t('pages.setup.timeZone'),
  hint: t('pages.setup.timeZoneHint'),
  chosen: request.language === 'it' ? 'Europe/Rome' : 'UTC',
  values: timeZones.map((zone) => ({ value: zone, text: zone.replaceAll('_', ' ') })),
})}
</fieldset>
<fieldset><legend>${t('pages.setup.ownerPart')}</legend>
${field(sight, { name: 'name', label: t('pages.field.name'), autocomplete: 'name', maxLength: 120 })}
${field(sight, { name: 'email', label: t('pages.field.email'), type: 'email', autocomplete: 'username', maxLength: 254 })}
${newPasswordField(sight, 'pages.field.password')}
</fieldset>
<button type="submit">${t('pages.setup.submit')}</button>
<p class="hint">${t('pages.setup.next')}</p>
</form>`,
    '/setup',
    { token },
  );
};

const form = z.object({
  organization: line(120),
  mainLanguage: language,
  timeZone: z.string().check(z.refine(isTimeZone)),
  name: line(120),
  email,
  password: newPassword,
});

export const setupPages = (parts: IdentityParts): readonly Page[] => [
  page({
    method: 'GET',
    path: '/setup',
    limit: 'link',
    answer: async (request) => {
      const token = request.query.token ?? '';
      await checkSetup(parts, token);
      return setupForm(sightOf(request), token);
    },
  }),
  page({
    method: 'POST',
    path: '/setup',
    limit: 'link',
    answer: async (request) => {
      const token = request.form.token;
      if (token === undefined) throw new AppError('malformed_request');
      await checkSetup(parts, token);
      return orAgain(
        request,
        async () => {
          const { mainLanguage, ...given } = readForm(form, request.form);
          const cookie = await completeSetup(parts, request, token, { ...given, language: mainLanguage });
          return {
            kind: 'redirect',
            to: address('/second-factor', { language: request.language }),
            cookies: [cookie],
          };
        },
        (sight) => setupForm(sight, token),
      );
    },
  }),
];
