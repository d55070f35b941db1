import type { Bilingual, Content, ContentKind } from '../types.ts';
import { type Edition, labelIn, languageOf, say, sayPlain } from './edition.ts';
import { type Entry, entries } from './entries.ts';
import { minutes } from './field.ts';
import { type Html, html } from './html.ts';
import { kindNames, labels } from './labels.data.ts';
import { grouped, itemBody, page, together } from './page.ts';
import { searchIndex } from './search-index.ts';
import { shelfNames, shelves, unique } from './shelves.ts';

/** Kinds whose items are long enough for a page of their own; the others stand together on the page of their kind. */
const ownPage: ReadonlySet<ContentKind> = new Set([
  'playbooks',
  'lessons',
  'letters',
  'articles',
  'mails',
  'templates',
]);

/**
 * The library as pages of one folder, by file name. Links are relative, so it can be served from anywhere.
 * The folder also needs `style.css` and the scripts.
 */
export function readingRoom(content: Content, edition: Edition): ReadonlyMap<string, string> {
  const all = entries(content, edition);
  const kinds = unique(all.map(({ kind }) => kind));
  const ofKind = (kind: ContentKind) => all.filter((entry) => entry.kind === kind);
  const pages = [
    { file: 'index.html', names: labels.theLibrary, body: frontPage(all, kinds, edition) },
    ...kinds.map((kind) => ({
      file: fileOfKind(kind),
      names: kindNames[kind],
      body: kindPage(kind, ofKind(kind), edition),
    })),
    ...all
      .filter(({ kind }) => ownPage.has(kind))
      .map((entry) => ({
        file: linkTo(entry),
        names: entry.names,
        body: html`${backTo(entry.kind, edition)}${itemBody(entry, edition, 'italiano')}`,
      })),
    ...shelves(all).map(({ file, names, held }) => ({ file, names, body: links(held, edition) })),
  ];
  return new Map([
    ...pages.map((each): [string, string] => [each.file, page(each, edition)]),
    ['search-index.js', searchIndex(all, linkTo, edition)],
  ]);
}

/** Where an item is read. */
function linkTo({ kind, id }: Pick<Entry, 'kind' | 'id'>): string {
  return ownPage.has(kind) ? `${kebab(kind)}-${id}.html` : `${fileOfKind(kind)}#${id}`;
}

function fileOfKind(kind: ContentKind): string {
  return `${kebab(kind)}.html`;
}

/** The search waits here for its first word; what it says about the number of results comes with the page. */
function frontPage(all: readonly Entry[], kinds: readonly ContentKind[], edition: Edition): Html {
  const shelf = shelves(all);
  const list = (items: readonly Html[]) => html`<ul class="index short">${items}</ul>`;
  return html`<section aria-label="${labelIn('results', edition)}">
<p id="found" role="status" data-all="${sayPlain(labels.foundAll, edition)}" data-first="${sayPlain(labels.foundFirst, edition)}"></p>
<ol id="hits"></ol></section>
<section><h2>${say(labels.byKind, edition)}</h2>
${list(kinds.map((kind) => entryLink(fileOfKind(kind), kindNames[kind], edition, `${all.filter((entry) => entry.kind === kind).length}`)))}</section>
${shelfNames.map(
  ({ of, names }) => html`<section><h2>${say(names, edition)}</h2>
${list(shelf.filter((each) => each.of === of).map(({ file, names: own, held }) => entryLink(file, own, edition, `${held.length}`)))}</section>`,
)}
<script src="search.js" defer></script>`;
}

function kindPage(kind: ContentKind, held: readonly Entry[], edition: Edition): Html {
  return ownPage.has(kind)
    ? grouped(held, edition, (group) => links(group, edition))
    : grouped(
        held,
        edition,
        (group, isNamed) => html`${group.map((entry) => together(entry, isNamed ? 3 : 2, edition))}`,
      );
}

function links(held: readonly Entry[], edition: Edition): Html {
  return html`<ul class="index">${held.map((entry) => entryLink(linkTo(entry), entry.names, edition, time(entry, edition)))}</ul>`;
}

function entryLink(href: string, names: Bilingual, edition: Edition, fact?: string): Html {
  return html`<li><a href="${href}">${say(names, edition)}</a>${fact === undefined ? undefined : html` <span class="facts">${fact}</span>`}</li>`;
}

function time(entry: Entry, edition: Edition): string | undefined {
  return entry.minutes === undefined ? undefined : minutes(entry.minutes, languageOf(edition));
}

function backTo(kind: ContentKind, edition: Edition): Html {
  return html`<nav aria-label="${labelIn('nearby', edition)}"><a href="${fileOfKind(kind)}">${say(kindNames[kind], edition)}</a>
${edition === 'both' ? html`<a class="jump" href="#italiano" lang="it">${labels.inThisLanguage.it} ↓</a>` : undefined}</nav>`;
}

/** `checkIns` is a kind, `check-ins.html` its page. */
function kebab(kind: ContentKind): string {
  return kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
