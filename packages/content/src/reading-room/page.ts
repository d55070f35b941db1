import type { Bilingual } from '../types.ts';
import type { Entry } from './entries.ts';
import { type Html, html } from './html.ts';
import { renderHeading } from './markdown.ts';

/** A whole page. Everything it needs stands beside it: no other host is asked for anything. */
export function page(names: Bilingual, body: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${names.en} · ${names.it}</title>
<link rel="stylesheet" href="style.css">
<link rel="icon" href="data:,">
</head>
<body>
<a class="skip" href="#content">Skip to the text</a>
<header>
<a href="index.html" class="home">Library <span lang="it">Biblioteca</span></a>
<form role="search" action="index.html">
<label for="query">Search <span lang="it">Cerca</span></label>
<input type="search" id="query" name="q" autocomplete="off" spellcheck="false">
</form>
</header>
<main id="content">
<h1>${inBoth(names)}</h1>
${body}
</main>
</body>
</html>
`.markup;
}

/** A short text in both languages, one after the other; once where both say the same. */
export function inBoth({ en, it }: Bilingual): Html {
  return en === it ? html`<span>${en}</span>` : html`<span>${en}</span> <span lang="it">${it}</span>`;
}

/**
 * An item in both languages: row beside row where there is room, one below the other on a phone.
 * @param anchor id of the Italian part, on a page that holds one item only
 */
export function sideBySide(entry: Entry, anchor?: string): Html {
  const english = entry.render('en');
  const italian = entry.render('it');
  if (english.length === 0 && entry.source === undefined) return html``;
  return html`<div class="both">
<div class="language" lang="en">${english}</div>
<div class="language" lang="it"${anchor === undefined ? undefined : html` id="${anchor}"`}>${italian}</div>
</div>${entry.source === undefined ? undefined : html`<p class="facts">Source: ${entry.source}</p>`}`;
}

/** An item inside a page of many. */
export function together(entry: Entry, level: 2 | 3): Html {
  return html`<article id="${entry.id}">${renderHeading(inBoth(entry.names), level)}
${sideBySide(entry)}</article>`;
}

/** Links under headings: entries of one group stand together, in the order in which the groups first appear. */
export function grouped(entries: readonly Entry[], render: (group: readonly Entry[], isNamed: boolean) => Html): Html {
  const groups = Map.groupBy(entries, ({ group }) => group?.en ?? '');
  return html`${[...groups.values()].map((group) => {
    const names = group[0]?.group;
    return names === undefined
      ? render(group, false)
      : html`<section>${renderHeading(inBoth(names), 2)}${render(group, true)}</section>`;
  })}`;
}
