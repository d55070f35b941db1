import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Answer } from './gate.ts';
import { checkMigrations, sealMigrations } from './migrations.ts';
import { runGates } from './run-gates.ts';
import { checkSizes } from './sizes.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gates-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a run of gates', () => {
  const ask = async (answer: Answer, mustSee: readonly string[] = []) => {
    const said: string[] = [];
    const verdict = await runGates([{ name: 'gate', run: async () => answer }], (text) => said.push(text), mustSee);
    return { ...verdict, said: said.join('\n') };
  };

  test('passes a gate that saw files and found nothing', async () => {
    expect(await ask({ seen: 3, findings: [] })).toMatchObject({
      passed: 1,
      failed: 0,
      said: expect.stringContaining('3 seen'),
    });
  });

  test('fails a gate that found something and shows it', async () => {
    expect(await ask({ seen: 3, findings: ['a.ts:1 wrong'] })).toMatchObject({
      failed: 1,
      said: expect.stringContaining('a.ts:1 wrong'),
    });
  });

  test('fails a gate that saw nothing', async () => {
    expect(await ask({ seen: 0, findings: [] })).toMatchObject({ passed: 0, failed: 1 });
  });

  test('lets a gate say that there is nothing to see, unless there has to be', async () => {
    const answer = { seen: 0, findings: [], absent: 'not built' };
    expect(await ask(answer)).toMatchObject({ passed: 1, failed: 0 });
    expect(await ask(answer, ['gate'])).toMatchObject({ passed: 0, failed: 1 });
  });

  test('fails a gate that breaks and goes on with the next', async () => {
    const broken = { name: 'broken', run: () => Promise.reject(new Error('no compiler')) };
    const sound = { name: 'sound', run: async () => ({ seen: 1, findings: [] }) };
    expect(await runGates([broken, sound], () => {})).toEqual({ passed: 1, failed: 1 });
  });
});

describe('migrations', () => {
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

  test('pass once they are sealed', () => {
    write('0001_person.ts', 'one');
    expect(checkMigrations(folder).findings).toEqual([expect.stringContaining('not sealed')]);
    expect(sealMigrations(folder)).toEqual(['0001_person.ts']);
    expect(checkMigrations(folder)).toEqual({ seen: 1, findings: [] });
  });

  test('may not change after that, and sealing again does not hide it', () => {
    write('0001_person.ts', 'one');
    sealMigrations(folder);
    write('0001_person.ts', 'two');
    sealMigrations(folder);
    expect(checkMigrations(folder).findings).toEqual([expect.stringContaining('changed after it was sealed')]);
  });

  test('may not disappear or skip a number', () => {
    write('0001_person.ts', 'one');
    sealMigrations(folder);
    rmSync(join(folder, '0001_person.ts'));
    write('0003_pair.ts', 'three');
    sealMigrations(folder);
    expect(checkMigrations(folder).findings).toEqual([
      '0001_person.ts is sealed, but gone',
      expect.stringContaining('out of line'),
    ]);
  });
});

describe('web sizes', () => {
  /** Random bytes hardly compress, so that a file weighs what it is long. */
  const build = (chunks: Readonly<Record<string, { readonly kb: number; readonly [key: string]: unknown }>>) => {
    mkdirSync(join(folder, '.vite'));
    const manifest = Object.entries(chunks).map(([key, { kb, ...chunk }]) => {
      const file = `${key.replace(/\W/g, '-')}.js`;
      writeFileSync(join(folder, file), randomBytes(kb * 1000));
      return [key, { file, ...chunk }] as const;
    });
    writeFileSync(join(folder, '.vite/manifest.json'), JSON.stringify(Object.fromEntries(manifest)));
  };

  test('count what an entry imports, and let a route add only its own part', async () => {
    build({
      'main.tsx': { kb: 70, isEntry: true, imports: ['shared'], dynamicImports: ['route.tsx'] },
      shared: { kb: 70 },
      'route.tsx': { kb: 50, isDynamicEntry: true, imports: ['shared'] },
    });
    expect(await checkSizes(folder)).toEqual({ seen: 3, findings: [] });
  });

  test('refuse a heavy start, a heavy route and heavy styles', async () => {
    build({
      'main.tsx': { kb: 100, isEntry: true, imports: ['shared'], css: ['main.css'] },
      shared: { kb: 60 },
      'route.tsx': { kb: 61, isDynamicEntry: true },
    });
    writeFileSync(join(folder, 'main.css'), randomBytes(21_000));
    expect((await checkSizes(folder)).findings).toEqual([
      expect.stringMatching(/initial JS of main.tsx: 160\.\d kB, more than 150/),
      expect.stringMatching(/initial CSS of main.tsx: 21\.\d kB, more than 20/),
      expect.stringMatching(/JS that route.tsx adds: 61\.\d kB, more than 60/),
    ]);
  });

  test('see nothing in a build without a page', async () => {
    build({ 'route.tsx': { kb: 1, isDynamicEntry: true } });
    expect(await checkSizes(folder)).toMatchObject({ seen: 0 });
  });
});
