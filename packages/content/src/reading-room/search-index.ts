import { type Edition, languageOf } from './edition.ts';
import type { Entry } from './entries.ts';
import { kindNames } from './labels.data.ts';

/** Everything that can be found, as a script of one statement: the search runs in the page and asks no server. */
export function searchIndex(all: readonly Entry[], linkTo: (entry: Entry) => string, edition: Edition): string {
  const languages = edition === 'both' ? (['en', 'it'] as const) : [edition];
  const rows = all.map((entry) => ({
    href: linkTo(entry),
    kind: kindNames[entry.kind][languageOf(edition)],
    texts: languages.map((language) => ({ language, name: entry.names[language], text: textOf(entry, language) })),
  }));
  return `var library = ${JSON.stringify(rows)};\n`;
}

const entities = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&amp;', '&'],
] as const;

function textOf(entry: Entry, language: 'en' | 'it'): string {
  const markup = entry
    .render(language)
    .map((block) => block.markup)
    .join(' ');
  const text = markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  return entities.reduce((plain, [entity, sign]) => plain.replaceAll(entity, sign), text).trim();
}
