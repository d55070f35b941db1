import { describe, expect, test } from 'vitest';
import { content } from '../catalog.ts';
import { entries } from './entries.ts';
import { readingRoomFiles } from './index.ts';

const all = entries(content);
const files = readingRoomFiles(content);
const pages = [...files].filter(([name]) => name.endsWith('.html'));

describe('every item', () => {
  test('is there, whatever its kind', () => {
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

  test('leaves no sign of Markdown or of a missing text behind', () => {
    for (const [name, page] of pages) expect(page, name).not.toMatch(/\*\*|^## |undefined|\[object/m);
  });
});

describe('the pages', () => {
  const ids = new Map(
    pages.map(([name, page]) => [name, new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
  );

  test('link only to files and places that exist', () => {
    const dead = pages.flatMap(([name, page]) =>
      [...page.matchAll(/ (?:href|src|action)="([^"]+)"/g)].flatMap(([, target = '']) => {
        if (/^(?:https:|data:)/.test(target)) return [];
        const [file = '', id] = target.split('#');
        const isThere = files.has(file || name) && (id === undefined || ids.get(file || name)?.has(id));
        return isThere ? [] : [`${name} → ${target}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  test('never hold two places of one id', () => {
    for (const [name, page] of pages) expect(page.match(/ id="/g)?.length, name).toBe(ids.get(name)?.size);
  });

  test('load nothing from another host and carry no script or style of their own', () => {
    for (const [name, page] of pages) {
      expect(page, name).not.toMatch(/(?:src|<link[^>]+href)="https?:|<style|<script>| style=| on[a-z]+="/);
    }
  });

  test('are named in both languages, with one heading of the first level', () => {
    for (const [name, page] of pages) expect(page.match(/<h1>/g), name).toHaveLength(1);
    expect(files.get('playbooks.html')).toContain('<title>Playbooks · Tracce</title>');
  });
});
