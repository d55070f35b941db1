/** From a letter to the two bodies of a mail, and what may stand in its headers. */
import type { Language } from '@viceversa/contract';
import { translator } from '@viceversa/locales';
import { AppError } from '../../kernel/errors.ts';
import { html } from '../../kernel/html.ts';

export type Letter = {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** The first is the button; the others are quieter. */
  readonly links: readonly { readonly text: string; readonly url: string }[];
  /** Why the reader gets this. */
  readonly why: string;
};

/** Mail headers end at a line break: whoever can put one there writes headers of their own (SECURITY 35). */
export const headerValue = (value: string): string => {
  if (/\p{Cc}/u.test(value) || value.length > 998) throw new AppError('malformed_request');
  return value;
};

/** One bare address: no display name, no list, nothing that a mail server would read as more than one recipient. */
export const recipient = (address: string): string => {
  if (!/^[^\s@,;<>"()[\]\\:]+@[^\s@,;<>"()[\]\\:]+$/.test(address)) throw new AppError('malformed_request');
  return headerValue(address);
};

export const textBody = (letter: Letter, language: Language): string =>
  [
    ...letter.paragraphs,
    ...letter.links.map(({ text, url }) => `${text}:\n${url}`),
    `-- \n${translator(language)('mails.signature')}\n${letter.why}`,
  ].join('\n\n');

/** A mail on record opens nothing: whoever may read the outbox must not be able to sign in as its reader. */
export const withoutTokens = (body: string): string => body.replace(/(?<=\/)[\w-]{43}(?![\w-])/g, '…');

/** Mail readers keep inline styles and little else; colors hold on light and dark grounds. */
const style = {
  body: 'margin:0;padding:24px 16px;background:#f4f6f5;color:#1c2a2b;font:16px/1.55 system-ui,-apple-system,Segoe UI,Roboto,sans-serif',
  brand: 'max-width:560px;margin:0 auto 12px;padding:0 24px;color:#0f5c60;font-weight:700',
  card: 'max-width:560px;margin:0 auto;padding:28px 24px;background:#ffffff;border-radius:12px',
  button:
    'display:inline-block;margin:0 12px 12px 0;padding:12px 22px;border:1px solid #0f5c60;border-radius:8px;background:#0f5c60;color:#ffffff;font-weight:600;text-decoration:none',
  quiet:
    'display:inline-block;margin:0 12px 12px 0;padding:12px 16px;border:1px solid #0f5c60;border-radius:8px;color:#0f5c60;text-decoration:none',
  small: 'max-width:560px;margin:16px auto 0;padding:0 24px;color:#56666a;font-size:13px',
} as const;

export const htmlBody = (letter: Letter, language: Language): string => {
  const t = translator(language);
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light"><title>${letter.subject}</title></head>
<body style="${style.body}">
<p style="${style.brand}">${t('mails.signature')}</p>
<div style="${style.card}">
${letter.paragraphs.map((paragraph) => html`<p style="margin:0 0 16px">${paragraph}</p>\n`)}
<p style="margin:24px 0 8px">${letter.links.map(({ text, url }, index) => html`<a href="${url}" style="${index === 0 ? style.button : style.quiet}">${text}</a> `)}</p>
<p style="margin:0;color:#56666a;font-size:13px;overflow-wrap:anywhere">${t('mails.linkFallback')}<br>${letter.links.slice(0, 1).map(({ url }) => html`<a href="${url}" style="color:#0f5c60">${url}</a>`)}</p>
</div>
<p style="${style.small}">${letter.why}</p>
</body>
</html>`.html;
};
