import type { Bilingual, ContentKind } from '../types.ts';
import { type Language, label } from './field.ts';
import { type Html, html } from './html.ts';
import type { labels } from './labels.data.ts';

/**
 * For whom a room is drawn. Reviewers read both languages side by side and see everything; people who use the product
 * read one language, in the folder `en` or `it` of one place, and find what concerns them.
 */
export type Edition = 'both' | Language;

/** The product says these itself, each in its place: in a mail, beside a pair, in a survey, while skills are chosen. */
const toldElsewhere: ReadonlySet<ContentKind> = new Set([
  'mails',
  'nextSteps',
  'instrumentTexts',
  'instrument',
  'answerScales',
  'topicAreas',
  'skillConcepts',
]);

export function isShown(kind: ContentKind, edition: Edition): boolean {
  return edition === 'both' || !toldElsewhere.has(kind);
}

/** A short text: one language after the other, and once where both say the same. */
export function say(names: Bilingual, edition: Edition): Html {
  const { en, it } = names;
  if (edition !== 'both') return html`${names[edition]}`;
  return en === it ? html`<span>${en}</span>` : html`<span>${en}</span> <span lang="it">${it}</span>`;
}

/** The same where no markup can stand: in attributes and titles. */
export function sayPlain({ en, it }: Bilingual, edition: Edition): string {
  if (edition === 'both') return en === it ? en : `${en} · ${it}`;
  return edition === 'en' ? en : it;
}

/** The language of what surrounds the texts. */
export function languageOf(edition: Edition): Language {
  return edition === 'both' ? 'en' : edition;
}

/** A label where both languages would be too much, for example in a name that only screen readers say. */
export function labelIn(name: keyof typeof labels, edition: Edition): string {
  return label(name, languageOf(edition));
}
