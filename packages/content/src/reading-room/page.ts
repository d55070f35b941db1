import type { Bilingual } from '../types.ts';
import { type Edition, labelIn, languageOf, say, sayPlain } from './edition.ts';
import type { Entry } from './entries.ts';
import { type Html, html } from './html.ts';
import { labels } from './labels.data.ts';
import { renderHeading } from './markdown.ts';

export type PageContent = { readonly file: string; readonly names: Bilingual; readonly body: Html };

/**
 * A whole page. What it needs stands beside it: no other host is asked for anything. An edition in one language is part
 * of the product, whose home and sign are at the root of the same host.
 */
export function page({ file, names, body }: PageContent, edition: Edition): string {
  const isInProduct = edition !== 'both';
  return html`<!doctype html>
<html lang="${languageOf(edition)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${sayPlain(names, edition)}${isInProduct ? ' · Viceversa' : ''}</title>
<link rel="stylesheet" href="style.css">
<link rel="icon" href="${isInProduct ? '/favicon.svg' : 'data:,'}">
${isInProduct ? html`<script src="scheme.js"></script>` : undefined}
</head>
<body class="${isInProduct ? 'one' : 'side-by-side'}">
<a class="skip" href="#content">${labelIn('skip', edition)}</a>
<header>
${isInProduct ? html`<a href="/" class="product"><img src="/favicon.svg" alt="" width="28" height="28">Viceversa</a>` : undefined}
<a href="index.html" class="home">${say(labels.library, edition)}</a>
<form role="search" action="index.html">
<label for="query">${say(labels.search, edition)}</label>
<input type="search" id="query" name="q" autocomplete="off" spellcheck="false">
</form>
${isInProduct ? otherLanguage(file, edition === 'en' ? 'it' : 'en') : undefined}
</header>
<main id="content" tabindex="-1">
<h1>${say(names, edition)}</h1>
${body}
</main>
</body>
</html>
`.markup;
}

/** The same page in the edition beside this one. */
function otherLanguage(file: string, language: 'en' | 'it'): Html {
  return html`<a href="../${language}/${file}" lang="${language}" hreflang="${language}">${labels.inThisLanguage[language]}</a>`;
}

/**
 * What stands below an item's name. With both languages: row beside row where there is room, one below the other on a
 * phone.
 * @param anchor id of the Italian part, on a page that holds one item only
 */
export function itemBody(entry: Entry, edition: Edition, anchor?: string): Html {
  const source =
    entry.source === undefined ? undefined : html`<p class="facts">${labelIn('source', edition)}: ${entry.source}</p>`;
  if (edition !== 'both') return html`${entry.render(edition)}${source}`;
  const english = entry.render('en');
  const italian = entry.render('it');
  if (english.length === 0) return html`${source}`;
  return html`<div class="both">
<div class="language" lang="en">${english}</div>
<div class="language" lang="it"${anchor === undefined ? undefined : html` id="${anchor}"`}>${italian}</div>
</div>${source}`;
}

/** An item inside a page of many. */
export function together(entry: Entry, level: 2 | 3, edition: Edition): Html {
  return html`<article id="${entry.id}">${renderHeading(say(entry.names, edition), level)}
${itemBody(entry, edition)}</article>`;
}

/** Links under headings: entries of one group stand together, in the order in which the groups first appear. */
export function grouped(
  entries: readonly Entry[],
  edition: Edition,
  render: (group: readonly Entry[], isNamed: boolean) => Html,
): Html {
  const groups = Map.groupBy(entries, ({ group }) => group?.en ?? '');
  return html`${[...groups.values()].map((group) => {
    const names = group[0]?.group;
    return names === undefined
      ? render(group, false)
      : html`<section>${renderHeading(say(names, edition), 2)}${render(group, true)}</section>`;
  })}`;
}
