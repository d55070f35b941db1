import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';

const script = readFileSync(new URL('search.js', import.meta.url), 'utf8');

const library = [
  item('a', { name: 'Meetings', text: 'Who opens?' }, { name: 'Riunioni', text: 'Chi apre? La città è grande.' }),
  item('b', { name: 'Quiet', text: 'Meetings in which nobody opens.' }, { name: 'Silenzio', text: 'L’incontro tace.' }),
];

function item(href: string, en: object, it: object) {
  return { href, kind: 'Playbooks', en, it };
}

/** What the page's own script finds, as links and languages. */
function find(query: string): unknown {
  const hits = `find(library, query).map(({ item, language }) => item.href + ' ' + language)`;
  return JSON.parse(String(runInNewContext(`${script}; JSON.stringify(${hits})`, { library, query })));
}

describe('the search in the page', () => {
  test('finds words of either language and says in which', () => {
    expect(find('nobody')).toEqual(['b en']);
    expect(find('tace')).toEqual(['b it']);
  });

  test('puts a word in the name before a word in the text', () => {
    expect(find('meetings')).toEqual(['a en', 'b en']);
  });

  test('wants every word, in any order', () => {
    expect(find('opens meetings')).toEqual(['a en', 'b en']);
    expect(find('opens nothing')).toEqual([]);
  });

  test('does not mind accents, capitals and the form of an apostrophe', () => {
    expect(find('CITTA')).toEqual(['a it']);
    expect(find("l'incontro")).toEqual(['b it']);
    expect(find('l’incontro')).toEqual(['b it']);
  });

  test('finds nothing for an empty query', () => {
    expect(find('   ')).toEqual([]);
  });

  test('shows the words around the place, whole', () => {
    const text = `${'before '.repeat(30)}target ${'after '.repeat(30)}`;
    const shown = runInNewContext(`${script}; snippet(text, 'target')`, { text });
    expect(shown).toMatch(/^… (?:before ){6,9}target (?:after ?){10,16} …$/);
  });
});
