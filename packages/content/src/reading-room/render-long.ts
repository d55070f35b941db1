import type { Article, Letter, Mail } from '../types.ts';
import type { Edition } from './edition.ts';
import { type Blocks, facts, field, type Language } from './field.ts';
import { html } from './html.ts';
import { audienceNames, formNames } from './labels.data.ts';
import { renderMarkdown, renderParagraphs } from './markdown.ts';

export function renderArticle(item: Article, language: Language): Blocks {
  return [
    facts(audienceNames[item.audience][language]),
    html`<p class="summary">${item.summary[language]}</p>`,
    html`<div>${renderMarkdown(item.body[language], 2)}</div>`,
  ];
}

export function renderLetter(item: Letter, language: Language, edition: Edition): Blocks {
  return [
    facts(
      formNames[item.form][language],
      audienceNames[item.audience][language],
      edition === 'both' ? item.template : undefined,
    ),
    html`<div>${renderMarkdown(item.body[language], 2)}</div>`,
  ];
}

export function renderMail(item: Mail, language: Language): Blocks {
  return [
    facts(audienceNames[item.to][language]),
    field('subject', item.subject, language),
    field('preview', item.preview, language),
    html`<div class="letter">${renderParagraphs(item.body[language])}</div>`,
    field('action', item.action, language),
    field('why', item.why, language),
  ];
}
