import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FileTrouble, writeFilesTogether } from './files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'viceversa-files-'));
});
afterEach(() => rm(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

test('writes all files and leaves no other file behind', async () => {
  await writeFilesTogether([
    { path: at('a'), content: 'à' },
    { path: at('b'), content: '2' },
  ]);
  expect((await readdir(folder)).sort()).toEqual(['a', 'b']);
  expect(await readFile(at('a'), 'utf8')).toBe('à');
});

test('leaves everything as it was when one file cannot be written', async () => {
  await writeFile(at('a'), 'old');
  const files = [
    { path: at('a'), content: 'new' },
    { path: join(folder, 'missing', 'b'), content: '2' },
  ];
  await expect(writeFilesTogether(files)).rejects.toMatchObject({ path: files[1]?.path, reason: 'ENOENT' });
  expect(await readdir(folder)).toEqual(['a']);
  expect(await readFile(at('a'), 'utf8')).toBe('old');
});

test('does not take the place of a folder or a device', async () => {
  await mkdir(at('folder'));
  const onto = (path: string) =>
    writeFilesTogether([
      { path: at('a'), content: '1' },
      { path, content: '2' },
    ]);
  await expect(onto(at('folder'))).rejects.toBeInstanceOf(FileTrouble);
  await expect(onto('/dev/null')).rejects.toMatchObject({ reason: 'ENOTSUP' });
  expect(await readdir(folder)).toEqual(['folder']);
});

test('leaves everything as it was when it is stopped between two files', async () => {
  await writeFile(at('a'), 'old');
  const stopping = new AbortController();
  const files = [
    { path: at('a'), content: 'new' },
    { path: at('b'), content: '2' },
  ];
  const onWritten = () => stopping.abort(new Error('stopped'));
  await expect(writeFilesTogether(files, { signal: stopping.signal, onWritten })).rejects.toThrow('stopped');
  expect(await readdir(folder)).toEqual(['a']);
  expect(await readFile(at('a'), 'utf8')).toBe('old');
});

test('writes a file piece by piece, however small or large the pieces are', async () => {
  const lines = Array.from({ length: 5_000 }, (_, k) => `${k} ${'à'.repeat(k % 60)}\n`);
  const long = 'b'.repeat(200_000);
  await writeFilesTogether([{ path: at('a'), content: [...lines, long, 'end'] }]);
  expect(await readFile(at('a'), 'utf8')).toBe(`${lines.join('')}${long}end`);
});

test('leaves everything as it was when it is stopped in the middle of a file', async () => {
  await writeFile(at('a'), 'old');
  const stopping = new AbortController();
  let made = 0;
  function* content() {
    for (; made < 100; made++) {
      if (made === 3) stopping.abort(new Error('stopped'));
      yield 'c'.repeat(100_000);
    }
  }
  const files = [{ path: at('a'), content: content() }];
  await expect(writeFilesTogether(files, { signal: stopping.signal })).rejects.toThrow('stopped');
  expect(made).toBeLessThan(10);
  expect(await readdir(folder)).toEqual(['a']);
  expect(await readFile(at('a'), 'utf8')).toBe('old');
});
