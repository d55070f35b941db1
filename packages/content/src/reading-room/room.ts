import type { Bilingual, Content, ContentKind } from '../types.ts';
import { type Entry, entries } from './entries.ts';
import { type Html, html } from './html.ts';
import { audienceNames, kindNames, phaseNames } from './labels.data.ts';
import { grouped, inBoth, page, sideBySide, together } from './page.ts';
import { searchIndex } from './search-index.ts';

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
 * The whole library as pages of one folder, by file name. Links are relative, so it can be served from anywhere.
 * The folder also needs `style.css` and `search.js`.
 */
export function readingRoom(content: Content): ReadonlyMap<string, string> {
  const all = entries(content);
  const kinds = unique(all.map(({ kind }) => kind));
  const pages: [string, string][] = [
    ['index.html', page({ en: 'The library', it: 'La biblioteca' }, frontPage(all, kinds))],
    ...kinds.map((kind): [string, string] => [
      fileOfKind(kind),
      page(
        kindNames[kind],
        kindPage(
          kind,
          all.filter((entry) => entry.kind === kind),
        ),
      ),
    ]),
    ...all
      .filter(({ kind }) => ownPage.has(kind))
      .map((entry): [string, string] => [
        linkTo(entry),
        page(entry.names, html`${backTo(entry.kind)}${sideBySide(entry, 'italiano')}`),
      ]),
    ...shelves(all).map(({ file, names, held }): [string, string] => [file, page(names, links(held))]),
    ['search-index.js', searchIndex(all, linkTo)],
  ];
  return new Map(pages);
}

/** Where an item is read. */
function linkTo({ kind, id }: Pick<Entry, 'kind' | 'id'>): string {
  return ownPage.has(kind) ? `${kebab(kind)}-${id}.html` : `${fileOfKind(kind)}#${id}`;
}

function fileOfKind(kind: ContentKind): string {
  return `${kebab(kind)}.html`;
}

function frontPage(all: readonly Entry[], kinds: readonly ContentKind[]): Html {
  const shelf = shelves(all);
  return html`<section aria-label="Search results"><p id="found" role="status"></p><ol id="hits"></ol></section>
<section><h2>${inBoth({ en: 'By kind', it: 'Per tipo' })}</h2>
<ul class="index">${kinds.map((kind) => entryLink(fileOfKind(kind), kindNames[kind], all.filter((entry) => entry.kind === kind).length))}</ul></section>
${shelfNames.map(
  ({ of, names }) => html`<section><h2>${inBoth(names)}</h2>
<ul class="index">${shelf.filter((each) => each.of === of).map(({ file, names: own, held }) => entryLink(file, own, held.length))}</ul></section>`,
)}
<script src="search-index.js" defer></script>
<script src="search.js" defer></script>`;
}

function kindPage(kind: ContentKind, held: readonly Entry[]): Html {
  return ownPage.has(kind)
    ? grouped(held, links)
    : grouped(held, (group, isNamed) => html`${group.map((entry) => together(entry, isNamed ? 3 : 2))}`);
}

function links(held: readonly Entry[]): Html {
  return html`<ul class="index">${held.map((entry) => entryLink(linkTo(entry), entry.names, undefined))}</ul>`;
}

function entryLink(href: string, names: Bilingual, count: number | undefined): Html {
  return html`<li><a href="${href}">${inBoth(names)}</a>${count === undefined ? undefined : html` <span class="facts">${count}</span>`}</li>`;
}

function backTo(kind: ContentKind): Html {
  return html`<nav aria-label="Nearby"><a href="${fileOfKind(kind)}">${inBoth(kindNames[kind])}</a>
<a class="jump" href="#italiano" lang="it">In italiano ↓</a></nav>`;
}

type Shelf = {
  readonly of: 'topic' | 'phase' | 'audience';
  readonly file: string;
  readonly names: Bilingual;
  readonly held: readonly Entry[];
};

const shelfNames = [
  { of: 'topic', names: { en: 'By topic', it: 'Per tema' } },
  { of: 'phase', names: { en: 'By phase', it: 'Per fase' } },
  { of: 'audience', names: { en: 'By reader', it: 'Per chi legge' } },
] as const;

/** Items of several kinds that belong to one topic, phase or reader. */
function shelves(all: readonly Entry[]): readonly Shelf[] {
  const shelf = (of: Shelf['of'], id: string, names: Bilingual, held: readonly Entry[]): readonly Shelf[] =>
    held.length === 0 ? [] : [{ of, file: `${of}-${id}.html`, names, held }];
  return [
    ...all
      .filter(({ kind }) => kind === 'topics')
      .flatMap((topic) =>
        shelf(
          'topic',
          topic.id,
          topic.names,
          all.filter((each) => each !== topic && each.topics.some((id) => id === topic.id)),
        ),
      ),
    ...unique(all.flatMap(({ phase = [] }) => phase)).flatMap((phase) =>
      shelf(
        'phase',
        phase,
        phaseNames[phase],
        all.filter((each) => each.phase === phase),
      ),
    ),
    ...unique(all.flatMap(({ audience = [] }) => audience)).flatMap((audience) =>
      shelf(
        'audience',
        audience,
        audienceNames[audience],
        all.filter((each) => each.audience === audience),
      ),
    ),
  ];
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

/** `checkIns` is a kind, `check-ins.html` its page. */
function kebab(kind: ContentKind): string {
  return kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
