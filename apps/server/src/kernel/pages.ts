/**
 * Pages of server HTML: sign-in, set-up, answers from a mail. They work without JavaScript. GET shows, POST acts.
 */
import type { Language } from '@viceversa/contract';
import type { Actor } from './context.ts';
import { type Html, html } from './html.ts';

export type PageRequest = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Fields of the submitted form; empty on GET. Each at most 2,000 characters. */
  readonly form: Readonly<Record<string, string>>;
  readonly headers: Headers;
  readonly actor: Actor | null;
  readonly language: Language;
  readonly now: Temporal.Instant;
  readonly ip: string | null;
  readonly requestId: string;
};

export type PageAnswer =
  | {
      readonly kind: 'page';
      readonly status?: number;
      readonly title: string;
      readonly body: Html;
      readonly cookies?: readonly string[];
    }
  | { readonly kind: 'redirect'; readonly to: string; readonly cookies?: readonly string[] }
  | {
      /** Whole as it is, without the frame of the pages. Nobody but the browser that asked may keep it. */
      readonly kind: 'file';
      readonly type: string;
      readonly text: string;
      /** Another one for another text: the browser shows its copy only after asking whether it still holds. */
      readonly tag: string;
    };

export type Page = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly limit?: 'login' | 'link';
  answer(request: PageRequest): Promise<PageAnswer>;
};

export const page = (declared: Page): Page => declared;

export const layout = (language: Language, title: string, body: Html): string =>
  html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title} · Viceversa</title>
<link rel="stylesheet" href="/pages.css">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
</head>
<body>
<main>
<p class="wordmark"><img src="/favicon.svg" alt="" width="28" height="28"> Viceversa</p>
${body}
</main>
</body>
</html>`.html;
