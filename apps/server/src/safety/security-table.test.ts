/** docs/security/asvs.md names files and tests. What it names exists, and it leaves nothing of the checklist out. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../../..');
const source = 'apps/server/src';

type Row = {
  readonly number: string;
  readonly asked: string;
  readonly where: string;
  readonly shownBy: string;
};

/** Rows of every table; the line below a head, and heads themselves, name no number. */
const rowsOf = (page: string): readonly Row[] =>
  page.split('\n').flatMap((line) => {
    if (!line.startsWith('| ')) return [];
    const [number = '', asked = '', where = '', shownBy = ''] = line
      .replace(/^\| | \|$/g, '')
      .split(' |')
      .map((cell) => cell.trim());
    return number === 'No.' || number === '---' ? [] : [{ number, asked, where, shownBy }];
  });

/** `file` and the names that follow it in quotes, until the next file. */
const proofsOf = (shownBy: string): readonly { readonly file: string; readonly names: readonly string[] }[] =>
  [...shownBy.matchAll(/`([^`]+\.(?:test|e2e)\.tsx?)`([^`]*)/g)].map(([, file = '', rest = '']) => ({
    file,
    // Names may hold quotes of their own: “like “%s” is accepted”.
    names: [...rest.matchAll(/“((?:[^“”]|“[^“”]*”)*)”/g)].map(([, name = '']) => name),
  }));

const placeOf = (path: string): string =>
  /^(?:apps|packages|scripts|e2e|docs)\//.test(path) ? path : join(source, path);

/** What is wrong with the page, in words. */
const faultsOf = (page: string): readonly string[] => {
  const rows = rowsOf(page);
  const faults: string[] = [];
  const numbers = rows.map(({ number }) => number.split(' ')[0]);
  for (let number = 1; number <= 39; number++)
    if (numbers.filter((one) => one === String(number)).length !== 1) faults.push(`${number} has not exactly one row`);
  for (const { number, asked, where, shownBy } of rows) {
    const proofs = proofsOf(shownBy);
    const isOther = asked.includes('_not yet_') || /^(50|V17)\b/.test(number);
    if (proofs.length === 0 && !isOther) faults.push(`${number}: nothing shows it`);
    for (const { file, names } of proofs) {
      const path = join(root, placeOf(file));
      if (!existsSync(path)) {
        faults.push(`${number}: ${file} does not exist`);
        continue;
      }
      const text = readFileSync(path, 'utf8');
      for (const name of names) if (!text.includes(name)) faults.push(`${number}: ${file} has no test “${name}”`);
    }
    for (const [, path = ''] of where.matchAll(/`([\w./*-]+\/[\w./*-]+|[\w-]+\.(?:ts|json))`/g))
      if (globSync(path === 'package.json' ? path : placeOf(path), { cwd: root }).length === 0)
        faults.push(`${number}: ${path} does not exist`);
  }
  return faults;
};

const page = readFileSync(join(root, 'docs/security/asvs.md'), 'utf8');

test('every requirement of the checklist has a row, and every row a test that exists', () => {
  expect(rowsOf(page).length).toBeGreaterThan(39);
  expect(faultsOf(page)).toEqual([]);
});

test('a row, a file, a test or a place that is gone is found', () => {
  const without = (found: string, instead: string): readonly string[] => {
    expect(page).toContain(found);
    const before = new Set(faultsOf(page));
    return faultsOf(page.replace(found, instead)).filter((fault) => !before.has(fault));
  };
  expect(without('| 31 (V1)', '| 71 (V1)')).toContain('31 has not exactly one row');
  expect(without('`kernel/csv.test.ts`', '`kernel/gone.test.ts`')).toEqual([
    '35 (V1): kernel/gone.test.ts does not exist',
  ]);
  expect(without('“storm is answered with busy”', '“storm is gone”')).toEqual([
    '18 (V6): modules/identity/password.test.ts has no test “storm is gone”',
  ]);
  expect(without('| `kernel/idempotency.ts` |', '| `kernel/gone.ts` |')).toEqual([
    '4 (V2): kernel/gone.ts does not exist',
  ]);
  expect(without('Webhooks, signed: _not yet_', 'Webhooks, signed')).toEqual(['38 (V4): nothing shows it']);
});

test('the test files of this folder are all named on the page', () => {
  const here = globSync('*.test.ts', { cwd: import.meta.dirname }).map((file) => `safety/${file}`);
  expect(here.filter((file) => !page.includes(`\`${file}\``))).toEqual([]);
});
