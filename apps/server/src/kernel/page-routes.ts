/** Registers server-HTML pages; form posts are accepted here and nowhere else. */
import { errorStatus } from '@viceversa/contract';
import { errorSentence, preferredLanguage, translator } from '@viceversa/locales';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { actorName } from './context.ts';
import { AppError, toAppError } from './errors.ts';
import { html } from './html.ts';
import { headersOf, type Kernel } from './http.ts';
import type { Log } from './log.ts';
import { layout, type Page, type PageAnswer } from './pages.ts';
import { favicon, pagesCss } from './pages-style.ts';
import { refuseForeignOrigin } from './safety.ts';

const maximumFieldLength = 2_000;

/** Fields of a form or query as plain strings; repeated or oversized ones are refused. */
const fields = (entries: Iterable<[string, unknown]>): Record<string, string> => {
  const found = new Map<string, string>();
  for (const [name, value] of entries) {
    if (typeof value !== 'string' || found.has(name) || value.length > maximumFieldLength || /\p{Cs}|\0/u.test(value))
      throw new AppError('malformed_request');
    found.set(name, value);
  }
  return Object.fromEntries(found);
};

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

type PageOptions = { readonly kernel: Kernel; readonly log: Log; readonly pages: readonly Page[] };

export const registerPages = (app: FastifyInstance, options: PageOptions): void => {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 32 * 1024 },
      (_request, body, done) => {
        done(null, [...new URLSearchParams(String(body))]);
      },
    );
    scope.setErrorHandler((error, request, reply) => answerRefusal(options.log, error, request, reply));
    for (const page of options.pages) registerPage(scope, options.kernel, page);
    registerLooks(scope);
  });
};

const registerLooks = (scope: FastifyInstance): void => {
  const looks = [
    { path: '/pages.css', type: 'text/css; charset=utf-8', text: pagesCss },
    { path: '/favicon.svg', type: 'image/svg+xml', text: favicon },
  ];
  for (const { path, type, text } of looks)
    scope.get(path, async (_request, reply) => reply.type(type).header('cache-control', 'max-age=3600').send(text));
};

const registerPage = (scope: FastifyInstance, kernel: Kernel, page: Page): void => {
  scope.route({
    method: page.method,
    url: page.path,
    config: { limit: page.limit ?? 'general' },
    handler: async (request, reply) => {
      if (page.method === 'POST') refuseForeignOrigin(request, kernel.origins);
      const answer = await answerPage(kernel, page, request);
      if (answer.kind === 'file') return sendFile(request, reply, answer);
      if (answer.cookies) reply.header('set-cookie', [...answer.cookies]);
      reply.header('cache-control', 'no-store');
      if (answer.kind === 'redirect') return reply.redirect(answer.to, 303);
      const language = languageOf(request);
      return reply
        .status(answer.status ?? 200)
        .type('text/html; charset=utf-8')
        .send(layout(language, answer.title, answer.body));
    },
  });
};

/** The tag is a weak one: the same text leaves in several encodings (RFC 9110, 8.8.3). */
const sendFile = (
  request: FastifyRequest,
  reply: FastifyReply,
  { type, text, tag }: Extract<PageAnswer, { kind: 'file' }>,
): FastifyReply => {
  const known = (request.headers['if-none-match'] ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  reply.header('cache-control', 'private, no-cache').header('etag', `W/"${tag}"`);
  return known.includes(`"${tag}"`) ? reply.status(304).send() : reply.type(type).send(text);
};

const languageOf = (request: FastifyRequest) => {
  const chosen = new URLSearchParams(request.url.split('?')[1] ?? '').get('language');
  return chosen === 'it' || chosen === 'en'
    ? chosen
    : (request.language ?? preferredLanguage(request.headers['accept-language']));
};

const answerPage = async (kernel: Kernel, page: Page, request: FastifyRequest): Promise<PageAnswer> => {
  const now = kernel.clock();
  const headers = headersOf(request);
  const signedIn = await kernel.authenticate(headers, now);
  request.actorName = signedIn ? actorName(signedIn.actor) : null;
  return page.answer({
    params: fields(entriesOf(request.params)),
    query: fields(entriesOf(request.query)),
    form: fields(Array.isArray(request.body) ? request.body : []),
    headers,
    actor: signedIn?.actor ?? null,
    language: languageOf(request),
    now,
    ip: request.ip,
    requestId: request.id,
  });
};

/** Refusals and failures are pages too: the sentence of the error in the reader's language. */
export const answerRefusal = (
  log: Log,
  thrown: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply => {
  const error = toAppError(thrown, log, request.id);
  const language = languageOf(request);
  const t = translator(language);
  const title = t('pages.refused.title');
  const sentence = errorSentence(language, error.code, error.params);
  if (error.code === 'too_many_requests') reply.header('retry-after', String(error.params.seconds ?? 60));
  return reply
    .status(errorStatus[error.code])
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(
      layout(
        language,
        title,
        html`<h1>${title}</h1><p>${sentence}</p><p><a href="/">${t('pages.refused.toApp')}</a></p>`,
      ),
    );
};
