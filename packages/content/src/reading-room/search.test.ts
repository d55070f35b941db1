import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { sample } from '../check/sample.ts';
import { readingRoomFiles } from './index.ts';
import { find, snippet } from './search.ts';

const library = [
  item('a', { name: 'Meetings', text: 'Who opens?' }, { name: 'Riunioni', text: 'Chi apre? La città è grande.' }),
  item('b', { name: 'Quiet', text: 'Meetings in which nobody opens.' }, { name: 'Silenzio', text: 'L’incontro tace.' }),
];

type Text = { readonly name: string; readonly text: string };

function item(href: string, en: Text, it: Text) {
  const texts = [
    { language: 'en', ...en },
    { language: 'it', ...it },
  ] as const;
  return { href, kind: 'Playbooks', texts };
}

/** What is found, as links and languages. */
function found(query: string): readonly string[] {
  return find(library, query).map(({ item: { href }, text: { language } }) => `${href} ${language}`);
}

describe('the search in the page', () => {
  test('finds words of either language and says in which', () => {
    expect(found('nobody')).toEqual(['b en']);
    expect(found('tace')).toEqual(['b it']);
  });

  test('puts a word in the name before a word in the text', () => {
    expect(found('meetings')).toEqual(['a en', 'b en']);
  });

  test('wants every word, in any order', () => {
    expect(found('opens meetings')).toEqual(['a en', 'b en']);
    expect(found('opens nothing')).toEqual([]);
  });

  test('does not mind accents, capitals and the form of an apostrophe', () => {
    expect(found('CITTA')).toEqual(['a it']);
    expect(found("l'incontro")).toEqual(['b it']);
    expect(found('l’incontro')).toEqual(['b it']);
  });

  test('of an edition in one language finds nothing in the other', () => {
    const files = readingRoomFiles(sample, 'it');
    const script = `var document = { querySelector: () => null }; ${files.get('search-index.js')}${files.get('search.js')}`;
    expect(runInNewContext(`${script}; find(library, 'riservatezza').length`)).toBeGreaterThan(0);
    expect(runInNewContext(`${script}; find(library, 'confidentiality').length`)).toBe(0);
  });

  test('finds nothing for an empty query', () => {
    expect(found('   ')).toEqual([]);
  });

  test('shows the words around the place, whole', () => {
    const text = `${'before '.repeat(30)}target ${'after '.repeat(30)}`;
    expect(snippet(text, 'target')).toMatch(/^… (?:before ){6,9}target (?:after ?){10,16} …$/);
  });

  test('runs as a classic script over the index of the same folder', () => {
    const files = readingRoomFiles(sample, 'both');
    const page = 'var document = { querySelector: () => null };';
    const script = `${page}${files.get('search-index.js')}${files.get('search.js')}; find(library, 'riservatezza')[0].item.href`;
    expect(runInNewContext(script)).toBe('agreement.html#confidentiality');
  });
});
