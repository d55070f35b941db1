import { describe, expect, test } from 'vitest';
import { content } from '../catalog.ts';
import { entries } from './entries.ts';
import { readingRoomFiles } from './index.ts';

const all = entries(content, 'both');
const editions = { both: pagesOf('both'), en: pagesOf('en'), it: pagesOf('it') };

function pagesOf(edition: 'both' | 'en' | 'it') {
  const files = readingRoomFiles(content, edition);
  return { files, pages: [...files].filter(([name]) => name.endsWith('.html')) };
}

function idsOf(page: string) {
  return [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
}

describe('every item', () => {
  test('is there for reviewers, whatever its kind', () => {
    const expected = Object.values(content).reduce((sum, items) => sum + items.length, 0);
    expect(all).toHaveLength(expected);
  });

  test('is drawn in both languages, block beside block, within the rows of the style sheet', () => {
    for (const entry of all) {
      const blocks = entry.render('en');
      expect(entry.render('it'), entry.id).toHaveLength(blocks.length);
      expect(blocks.length, entry.id).toBeLessThanOrEqual(60);
    }
  });
});

describe.each(['both', 'en', 'it'] as const)('the pages of the edition “%s”', (edition) => {
  const { files, pages } = editions[edition];
  const ids = new Map(pages.map(([name, page]) => [name, new Set(idsOf(page))]));

  test('leave no sign of Markdown or of a missing text behind', () => {
    for (const [name, page] of pages) expect(page, name).not.toMatch(/\*\*|^## |undefined|\[object/m);
  });

  test('link only to files and places that exist, here or in the edition beside it', () => {
    const dead = pages.flatMap(([name, page]) =>
      [...page.matchAll(/ (?:href|src|action)="([^"]+)"/g)].flatMap(([, target = '']) => {
        if (/^(?:https:|data:)/.test(target)) return [];
        if (edition !== 'both' && (target === '/' || target === '/favicon.svg')) return [];
        const beside = /^\.\.\/(en|it)\/(.+)$/.exec(target);
        if (beside !== null)
          return editions[beside[1] === 'en' ? 'en' : 'it'].files.has(beside[2] ?? '') ? [] : [target];
        const [file = '', id] = target.split('#');
        const isThere = files.has(file || name) && (id === undefined || ids.get(file || name)?.has(id));
        return isThere ? [] : [`${name} → ${target}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  test('never hold two places of one id', () => {
    for (const [name, page] of pages) expect(idsOf(page).length, name).toBe(ids.get(name)?.size);
  });

  test('load nothing from another host and carry no script or style of their own', () => {
    for (const [name, page] of pages) {
      expect(page, name).not.toMatch(/(?:src|<link[^>]+href)="https?:|<style|<script>| style=| on[a-z]+="/);
    }
  });

  test('have one heading of the first level', () => {
    for (const [name, page] of pages) expect(page.match(/<h1>/g), name).toHaveLength(1);
  });
});

describe('an edition in one language', () => {
  test('is named in it and in no other, where the one for reviewers is named in both', () => {
    expect(editions.both.files.get('playbooks.html')).toContain('<title>Playbooks · Tracce</title>');
    expect(editions.it.files.get('playbooks.html')).toContain('<title>Tracce · Viceversa</title>');
    expect(editions.it.files.get('playbooks.html')).toContain('<html lang="it">');
    expect(editions.en.files.get('playbooks.html')).not.toContain('Tracce');
  });

  test('leads to the same page in the other language, and says in which', () => {
    const link = '<a href="../en/lessons-mentor-1-role.html" lang="en" hreflang="en">In English</a>';
    expect(editions.it.files.get('lessons-mentor-1-role.html')).toContain(link);
  });

  test('marks nothing but that link as being in the other language', () => {
    for (const [name, page] of editions.it.pages) expect(page.match(/ lang="en"/g), name).toHaveLength(1);
    for (const [name, page] of editions.en.pages) expect(page.match(/ lang="it"/g), name).toHaveLength(1);
  });

  test('leaves out what the product says in its own places', () => {
    expect(editions.both.files.has('mails.html')).toBe(true);
    for (const edition of ['en', 'it'] as const)
      expect(
        ['mails.html', 'instrument.html', 'skill-concepts.html'].filter((name) => editions[edition].files.has(name)),
      ).toEqual([]);
  });

  test('lets learners answer before they read the explanation', () => {
    const lesson = 'lessons-mentor-1-role.html';
    expect(editions.en.files.get(lesson)).toContain('<details><summary>See the answer</summary>');
    expect(editions.en.files.get(lesson)).not.toContain('<details open>');
    expect(editions.both.files.get(lesson)).not.toContain('<details><summary>');
  });
});
