import * as z from 'zod/mini';
import { html } from '../../../kernel/html.ts';
import { pageTransaction } from '../../../kernel/page-transaction.ts';
import { type Page, type PageAnswer, type PageRequest, page } from '../../../kernel/pages.ts';
import { setupCard } from '../actions/me.ts';
import type { IdentityParts } from '../actions/parts.ts';
import { isRecentSignIn } from '../actions/recent.ts';
import { beginSecondFactor, confirmSecondFactor, pendingSecret } from '../actions/second-factor.ts';
import { endSignIns } from '../actions/sign-ins.ts';
import { getAccount, type KnownAccount } from '../reads/accounts.ts';
import type { AccountActor } from '../reads/me.ts';
import { ownPath } from '../rules/own-path.ts';
import { confirmPath } from './confirm-pages.ts';
import { address, field, orAgain, readForm, type Sight, shown, sightOf } from './forms.ts';

const path = '/second-factor';

type Owner = { readonly actor: AccountActor; readonly account: KnownAccount };

/** Who is signed in; null leads to the sign-in page. */
const ownerOf = async (parts: IdentityParts, request: PageRequest): Promise<Owner | null> => {
  if (request.actor?.kind !== 'account') return null;
  const account = await getAccount(parts.db, request.actor.accountId);
  return account && { actor: request.actor, account };
};

/** A key that is still to be confirmed is shown and taken right after a proof only. */
const needsProof = async (parts: IdentityParts, { now }: PageRequest, { actor, account }: Owner): Promise<boolean> =>
  !account.hasSecondFactor && !(await isRecentSignIn(parts.db, actor.signInId, { now, isDemo: account.isDemo }));

/** What must survive a submission: the language, and where the person was when the code was asked for. */
const kept = ({ query, language }: Pick<PageRequest, 'query' | 'language'>) => {
  const next = ownPath(query.next);
  return { next: next === '/' ? '' : next, language };
};

/** `where`: signing in, or a fresh proof of somebody signed in. Both lead back here. */
const toProof = (where: '/sign-in' | typeof confirmPath, request: PageRequest): PageAnswer => ({
  kind: 'redirect',
  to: address(where, { next: address(path, { next: kept(request).next }), language: request.language }),
});

const factorPage = async (parts: IdentityParts, sight: Sight, account: KnownAccount): Promise<PageAnswer> => {
  const { t, request } = sight;
  const title = t('pages.secondFactor.title');
  const { next } = kept(request);
  const action = address(path, kept(request));
  if (account.hasSecondFactor)
    return shown(
      sight,
      title,
      html`<p>${t('pages.secondFactor.on')}</p><p><a href="${ownPath(next)}">${t('pages.secondFactor.toApp')}</a></p>`,
      path,
      { next },
    );
  const secret = await pendingSecret(parts.db, parts.sealer, account.id);
  if (secret === null)
    return shown(
      sight,
      title,
      html`<p>${t('pages.secondFactor.lead')}</p>
<form method="post" action="${action}"><button type="submit" name="step" value="start">${t('pages.secondFactor.start')}</button></form>`,
      path,
      { next },
    );
  const card = setupCard(secret, account);
  return shown(
    sight,
    title,
    html`<p>${t('pages.secondFactor.lead')}</p>
<ol>
<li><p>${t('pages.secondFactor.scan')}</p><div class="qr" role="img" aria-label="${t('pages.secondFactor.qr')}">${{ html: card.qrSvg }}</div>
<p class="hint">${t('pages.secondFactor.type')}<br><code class="key">${(card.secret.match(/.{1,4}/g) ?? []).join(' ')}</code></p></li>
<li><p>${t('pages.secondFactor.enter')}</p>
<form method="post" action="${action}">
${field({ ...sight, request: { ...request, form: {} } }, { name: 'code', label: t('pages.field.code'), autocomplete: 'one-time-code', maxLength: 6, isCode: true })}
<button type="submit" name="step" value="confirm">${t('pages.secondFactor.submit')}</button>
</form></li>
</ol>`,
    path,
    { next },
  );
};

const recoveryPage = (sight: Sight, codes: readonly string[]): PageAnswer =>
  shown(
    sight,
    sight.t('pages.recovery.title'),
    html`<p>${sight.t('pages.recovery.lead')}</p>
<ul class="codes">${codes.map((code) => html`<li><code>${code}</code></li>`)}</ul>
<p><a class="button" href="${ownPath(sight.request.query.next)}">${sight.t('pages.recovery.saved')}</a></p>`,
    path,
  );

const confirmForm = z.object({ code: z.string().check(z.trim(), z.regex(/^\d{6}$/)) });

export const secondFactorPages = (parts: IdentityParts): readonly Page[] => [
  page({
    method: 'GET',
    path,
    answer: async (request) => {
      const owner = await ownerOf(parts, request);
      if (!owner) return toProof('/sign-in', request);
      if (await needsProof(parts, request, owner)) return toProof(confirmPath, request);
      return factorPage(parts, sightOf(request), owner.account);
    },
  }),
  page({
    method: 'POST',
    path,
    limit: 'login',
    answer: async (request) => {
      const owner = await ownerOf(parts, request);
      if (!owner) return toProof('/sign-in', request);
      if (await needsProof(parts, request, owner)) return toProof(confirmPath, request);
      const { actor, account } = owner;
      const write = { request, ...account, actor };
      if (request.form.step === 'start') {
        await pageTransaction(parts.kernel, { ...write, action: 'second_factor.begin' }, (ctx) =>
          beginSecondFactor(ctx.db, parts.sealer, account.id),
        );
        return { kind: 'redirect', to: address(path, kept(request)) };
      }
      return orAgain(
        request,
        async () => {
          const { code } = readForm(confirmForm, request.form);
          parts.codeTries.spend(account.id, request.now);
          const codes = await pageTransaction(
            parts.kernel,
            { ...write, action: 'second_factor.confirm' },
            async (ctx) => {
              const recovery = await confirmSecondFactor(ctx.db, parts.sealer, account.id, code, ctx.now);
              await endSignIns(ctx.db, account.id, actor.signInId);
              return recovery;
            },
          );
          parts.codeTries.forget(account.id);
          return recoveryPage(sightOf(request), codes);
        },
        (sight) => factorPage(parts, sight, account),
      );
    },
  }),
];
