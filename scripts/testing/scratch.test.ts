import { rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeScratch } from './scratch.ts';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true }));

test('tests write where there is no memory to write to, too', () => {
  folder = makeScratch('/no/such/memory');
  expect(dirname(folder)).toBe(tmpdir());
});

test('another account can pass through the folder, and not look into it', () => {
  folder = makeScratch(tmpdir());
  expect(statSync(folder).mode & 0o777).toBe(0o711);
});
