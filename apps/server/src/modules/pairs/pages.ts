/** Answers from a mail: a signed link, no sign-in, no JavaScript. GET shows, POST answers, each link once. */
import type { PairView } from '@viceversa/contract';
import { translator } from '@viceversa/locales';
import { formatInstant } from '@viceversa/locales/format';
import { reasonSentence } from '@viceversa/locales/reason';
import type { Connection } from '../../db/client.ts';
import type { Actor } from '../../kernel/context.ts';
import { AppError } from '../../kernel/errors.ts';
import { fingerprint } from '../../kernel/fingerprint.ts';
import { type Html, html } from '../../kernel/html.ts';
import type { Kernel } from '../../kernel/http.ts';
import { pageTransaction } from '../../kernel/page-transaction.ts';
import { type Page, type PageAnswer, type PageRequest, page } from '../../kernel/pages.ts';
import { organizationScope } from '../../kernel/scope.ts';
import { acceptPair, declinePair } from './actions/answer.ts';
import { viewPair } from './reads/pairs.ts';

type Choice = 'accept' | 'decline';
const choiceIn = (text: string | undefined): Choice | null => (text === 'accept' || text === 'decline' ? text : null);

/** Dies with the account, and when the person leaves, as every other way in. */
const findLink = async ({ db }: Connection, token: string) => {
  const link = await db
    .selectFrom('answer_link as link')
    .innerJoin('organization', 'organization.id', 'link.organization_id')
    .innerJoin('person', (join) =>
      join.onRef('person.organization_id', '=', 'link.organization_id').onRef('person.id', '=', 'link.person_id'),
    )
    .select(['link.organization_id', 'link.pair_id', 'link.person_id', 'organization.is_demo'])
    .select(({ fn }) => fn.coalesce('person.time_zone', 'organization.time_zone').as('time_zone'))
    .where('link.token_hash', '=', fingerprint(token))
    .where('person.state', '=', 'active')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('account')
            .whereRef('account.organization_id', '=', 'link.organization_id')
            .whereRef('account.person_id', '=', 'link.person_id')
            .where('account.disabled_at', 'is not', null),
        ),
      ),
    )
    .executeTakeFirst();
  if (!link) throw new AppError('link_not_valid');
  const actor: Actor = { kind: 'link', personId: link.person_id };
  return { ...link, actor, organizationId: organizationScope(link.organization_id) };
};
type Link = Awaited<ReturnType<typeof findLink>>;

const viewBehind = (
  kernel: Pick<Kernel, 'connection'>,
  link: Link,
  { now, language }: PageRequest,
): Promise<PairView> =>
  viewPair(
    { db: kernel.connection.db, organizationId: link.organizationId, actor: link.actor, now, language },
    link.pair_id,
  );

const partnerOf = (pair: PairView) => (pair.mentor.isMe ? pair.mentee : pair.mentor);

/** The same page in the other language; GET only shows, so following it answers nothing. */
const otherLanguage = ({ query, language }: PageRequest): Html => {
  const other = language === 'it' ? 'en' : 'it';
  const asked = choiceIn(query.choice);
  const address = new URLSearchParams({ language: other, ...(asked === null ? {} : { choice: asked }) });
  return html`<p class="language"><a href="?${address.toString()}" hreflang="${other}" lang="${other}">${translator(language)('pages.otherLanguage')}</a></p>`;
};

const openLink = (t: ReturnType<typeof translator>): Html => html`<p><a href="/">${t('answer.open')}</a></p>`;

const message = (request: PageRequest, title: string, text: string): PageAnswer => ({
  kind: 'page',
  title,
  body: html`<h1>${title}</h1><p>${text}</p>${openLink(translator(request.language))}${otherLanguage(request)}`,
});

/** What there is to say when there is nothing to answer. */
const settled = (pair: PairView, request: PageRequest): PageAnswer => {
  const t = translator(request.language);
  if (pair.myResponse === 'declined') return message(request, t('answer.alreadyTitle'), t('answer.alreadyDeclined'));
  if (pair.myResponse === 'accepted' && pair.state !== 'ended')
    return message(request, t('answer.alreadyTitle'), t('answer.alreadyAccepted'));
  return message(request, t('answer.overTitle'), t('answer.over'));
};

const button = (choice: Choice, text: string, isMain: boolean): Html =>
  html`<button type="submit" name="choice" value="${choice}"${isMain ? html`` : html` class="quiet"`}>${text}</button>`;

const proposal = (pair: PairView, link: Link, request: PageRequest): PageAnswer => {
  const { language } = request;
  const t = translator(language);
  const partner = partnerOf(pair);
  const named =
    partner.jobTitle === null ? partner.name : t('answer.function', { name: partner.name, function: partner.jobTitle });
  const asked = choiceIn(request.query.choice);
  const title =
    asked === null ? t('answer.title') : t(asked === 'accept' ? 'answer.confirmAccept' : 'answer.confirmDecline');
  const buttons = [
    button('accept', t('answer.accept'), asked !== 'decline'),
    button('decline', t('answer.decline'), asked === 'decline'),
  ];
  const { sessions, sessionMinutes: minutes, cadenceDays: days } = pair.plan;
  return {
    kind: 'page',
    title,
    body: html`<h1>${title}</h1>
<p>${t(partner.role === 'mentee' ? 'answer.mentor' : 'answer.mentee', { partner: named, program: pair.programName })}</p>
<h2>${t('answer.why')}</h2>
<p>${reasonSentence(pair.facts, language, pair.mentor.isMe ? 'mentor' : 'mentee')}</p>
<p>${t('answer.plan', { sessions, minutes: String(minutes), days })}</p>
<p>${pair.answerBy === null ? '' : t('answer.answerBy', { date: formatInstant(pair.answerBy, language, link.time_zone ?? 'UTC') })}</p>
<form method="post" action="?language=${language}">${asked === 'decline' ? buttons.toReversed() : buttons}</form>
<p><small>${t('answer.privacy')}</small></p>
${otherLanguage(request)}`,
  };
};

const thanks = (pair: PairView, choice: Choice, request: PageRequest): PageAnswer => {
  const t = translator(request.language);
  if (choice === 'decline') return message(request, t('answer.declinedTitle'), t('answer.declined'));
  const text =
    pair.state === 'proposed'
      ? t('answer.acceptedWaiting')
      : t('answer.acceptedBoth', { partner: partnerOf(pair).name });
  return message(request, t('answer.acceptedTitle'), text);
};

const show = async (kernel: Kernel, request: PageRequest): Promise<PageAnswer> => {
  const link = await findLink(kernel.connection, request.params.token ?? '');
  const pair = await viewBehind(kernel, link, request);
  return pair.can.length > 0 ? proposal(pair, link, request) : settled(pair, request);
};

const answer = async (kernel: Kernel, request: PageRequest): Promise<PageAnswer> => {
  const link = await findLink(kernel.connection, request.params.token ?? '');
  const choice = choiceIn(request.form.choice);
  if (choice === null) throw new AppError('malformed_request');
  const { organizationId, actor, is_demo: isDemo, pair_id: pairId } = link;
  try {
    const pair = await pageTransaction(
      kernel,
      { request, organizationId, actor, isDemo, action: `pair.${choice}` },
      (ctx) => {
        ctx.about(`pair:${pairId}`);
        return choice === 'accept' ? acceptPair(ctx, pairId) : declinePair(ctx, pairId);
      },
    );
    return thanks(pair, choice, request);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'pair_wrong_state') throw error;
    return settled(await viewBehind(kernel, link, request), request);
  }
};

export const pages = (kernel: Kernel): readonly Page[] => [
  page({ method: 'GET', path: '/answer/:token', answer: (request) => show(kernel, request) }),
  page({ method: 'POST', path: '/answer/:token', answer: (request) => answer(kernel, request) }),
];
