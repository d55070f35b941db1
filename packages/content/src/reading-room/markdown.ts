import { type Html, html } from './html.ts';

/**
 * Draws the Markdown subset of the library (`markdown-subset.ts`). Whatever is not part of it appears as plain text.
 * @param level of the headings that `## ` makes
 */
export function renderMarkdown(text: string, level: 2 | 3 | 4): Html {
  return html`${text
    .trim()
    .split(/\n{2,}/)
    .flatMap(splitLists)
    .map((block) => renderBlock(block, level))}`;
}

/** Plain paragraphs, as mails have them. */
export function renderParagraphs(text: string): Html {
  return html`${text.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`)}`;
}

type Block = { readonly sign: 'text' | 'heading' | 'bullet' | 'number' | 'quote'; readonly lines: readonly string[] };

const signs = [
  { sign: 'heading', at: /^##\s+/ },
  { sign: 'bullet', at: /^-\s+/ },
  { sign: 'number', at: /^\d+\.\s+/ },
  { sign: 'quote', at: /^>\s?/ },
] as const;

/** Neighboring lines of one sign belong together; a list may follow a paragraph without an empty line. */
function splitLists(chunk: string): readonly Block[] {
  const blocks: { sign: Block['sign']; lines: string[] }[] = [];
  for (const line of chunk.split('\n')) {
    const found = signs.find(({ at }) => at.test(line));
    const sign = found?.sign ?? 'text';
    const words = found === undefined ? line : line.replace(found.at, '');
    const last = blocks.at(-1);
    if (last?.sign === sign && sign !== 'heading') last.lines.push(words);
    else blocks.push({ sign, lines: [words] });
  }
  return blocks;
}

function renderBlock({ sign, lines }: Block, level: 2 | 3 | 4): Html {
  switch (sign) {
    case 'heading':
      return renderHeading(renderInline(lines.join(' ')), level);
    case 'bullet':
      return html`<ul>${lines.map((line) => html`<li>${renderInline(line)}</li>`)}</ul>`;
    case 'number':
      return html`<ol>${lines.map((line) => html`<li>${renderInline(line)}</li>`)}</ol>`;
    case 'quote':
      return html`<blockquote><p>${renderInline(lines.join(' '))}</p></blockquote>`;
    case 'text':
      return html`<p>${renderInline(lines.join(' '))}</p>`;
  }
}

export function renderHeading(words: Html | string, level: 2 | 3 | 4): Html {
  if (level === 2) return html`<h2>${words}</h2>`;
  return level === 3 ? html`<h3>${words}</h3>` : html`<h4>${words}</h4>`;
}

const inline = /\*\*(?<strong>.+?)\*\*(?!\*)|\*(?<emphasis>[^*]+)\*|\[(?<link>[^\]]+)\]\((?<url>https:\/\/[^\s)]+)\)/gu;

function renderInline(text: string): Html {
  const pieces: (Html | string)[] = [];
  let from = 0;
  for (const match of text.matchAll(inline)) {
    const { strong, emphasis, link, url } = match.groups ?? {};
    pieces.push(text.slice(from, match.index));
    if (strong !== undefined) pieces.push(html`<strong>${renderInline(strong)}</strong>`);
    else if (emphasis !== undefined) pieces.push(html`<em>${emphasis}</em>`);
    else if (url !== undefined) pieces.push(html`<a href="${url}" rel="noreferrer">${link}</a>`);
    from = match.index + match[0].length;
  }
  return html`${[...pieces, text.slice(from)]}`;
}
