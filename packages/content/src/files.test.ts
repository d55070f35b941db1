import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { content } from './catalog.ts';

const folders = [
  ['playbooks/*', content.playbooks],
  ['lessons', content.lessons],
  ['letters/**', content.letters],
  ['cards', content.cards],
  ['agreement', content.agreement],
  ['mails', content.mails],
  ['guide', content.articles],
  ['templates', content.templates.map(({ key }) => ({ id: key }))],
] as const;

describe('an item is found by its name', () => {
  test.each(folders)('each file in %s is called like the item that it holds', (folder, items) => {
    const files = globSync(`${folder}/*.ts`, { cwd: import.meta.dirname })
      .map((path) => basename(path, '.ts'))
      .filter((name) => name !== 'index' && !name.endsWith('.test'));
    expect(files.toSorted()).toEqual(items.map(({ id }) => id).toSorted());
  });
});
