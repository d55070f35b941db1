import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { judge } from './judge.ts';

const PAIRS = 'apps/server/src/modules/pairs';

/** Enough of a house to be judged: two packages, two modules, a kernel and the web's four layers. */
const SOUND: Readonly<Record<string, string>> = {
  'apps/server/package.json': '{ "name": "@viceversa/server" }',
  'apps/web/package.json': '{ "name": "@viceversa/web" }',
  'packages/contract/package.json': '{ "name": "@viceversa/contract", "exports": { ".": "./src/index.ts" } }',
  'packages/matching/package.json': '{ "name": "@viceversa/matching", "exports": { ".": "./src/index.ts" } }',
  'packages/contract/src/index.ts': `export { a as b } from './a.ts';`,
  'packages/contract/src/a.ts': `export const a = ['new Date()', 'as any'] as const; // process.env`,
  'packages/matching/src/index.ts': 'export const half = (x: number) => x / 2;',
  'apps/server/src/kernel/clock.ts': 'export const now = () => new Date();',
  'apps/server/src/db/client.ts': 'export const rows = 1;',
  'apps/server/src/db/tables.ts': 'export type Row = number;',
  'apps/server/src/modules/people/index.ts': `export { read } from './reads.ts';`,
  'apps/server/src/modules/people/reads.ts': `import { rows } from '../../db/client.ts'; export const read = rows;`,
  [`${PAIRS}/index.ts`]: `export { accept } from './actions/accept.ts';`,
  [`${PAIRS}/actions/accept.ts`]: `import { can } from '../policy.ts'; import { read } from '../../people/index.ts'; export const accept = [can, read];`,
  [`${PAIRS}/policy.ts`]: `import type { Row } from '../../db/tables.ts'; import { half } from '@viceversa/matching'; export const can = (row: Row) => half(row);`,
  [`${PAIRS}/pairs.db.test.ts`]: `import { test } from 'vitest'; import './policy.ts'; test.skipIf(true)('later', () => {});`,
  'apps/web/src/screens/home.tsx': `import { Card } from '../ui/card.tsx'; export const Home = () => <Card>Don't print(console.log)</Card>;`,
  'apps/web/src/ui/card.tsx': `export const Card = 'p';`,
};

/** One planted fault for each rule, and where it has to be reported. */
const PLANTED: readonly (readonly [rule: string, at: string, text: string])[] = [
  ['syntax', 'packages/contract/src/broken.ts', 'export const = ;'],
  ['package-arrow', 'packages/contract/src/x.ts', `import '@viceversa/matching';`],
  ['package-arrow', 'apps/web/src/lib/x.ts', `import { half } from '@viceversa/matching';`],
  ['package-door', 'apps/server/src/x.ts', `import '@viceversa/contract/src/a.ts';`],
  ['package-door', 'apps/server/src/x.ts', `export * from '../../../packages/contract/src/a.ts';`],
  ['package-door', 'apps/server/src/x.ts', `import '@viceversa/unknown';`],
  ['module-door', `${PAIRS}/reads.ts`, `import { read } from '../people/reads.ts';`],
  ['module-door', 'apps/server/src/main.ts', `const load = () => import('./modules/people/reads.ts');`],
  ['module-anatomy', `${PAIRS}/service.ts`, ''],
  ['module-anatomy', `${PAIRS}/actions/deep/accept.ts`, ''],
  ['module-anatomy', 'apps/server/src/modules/goals/rules.ts', ''],
  ['imports-down', `${PAIRS}/reads.ts`, `import './actions/accept.ts';`],
  ['imports-down', `${PAIRS}/jobs.ts`, `import './routes.ts';`],
  ['kernel-alone', 'apps/server/src/kernel/http.ts', `import type { read } from '../modules/people/index.ts';`],
  ['web-layers', 'apps/web/src/ui/x.tsx', `import { Home } from '../screens/home.tsx';`],
  ['cycle', 'packages/contract/src/b.ts', `import './c.ts';`],
  ['purity', 'packages/matching/src/x.ts', `import { sum } from 'lodash';`],
  ['purity', 'packages/matching/src/x.ts', `import { readFileSync } from 'node:fs';`],
  ['purity', 'packages/matching/src/x.ts', 'const dice = Math.random();'],
  ['purity', `${PAIRS}/rules.ts`, `import { rows } from '../../db/client.ts';`],
  ['clock', 'apps/server/src/x.ts', 'const now = new Date();'],
  ['clock', 'packages/locales/src/x.ts', 'const now = Date.now();'],
  ['clock', 'apps/server/src/x.ts', 'const now = Temporal.Now.instant();'],
  ['environment', 'apps/server/src/x.ts', 'const port = process.env.PORT;'],
  ['environment', 'apps/server/src/x.ts', `import { env } from 'node:process';`],
  ['outbound', 'apps/server/src/x.ts', `const load = () => fetch('https://example.org');`],
  ['outbound', 'apps/server/src/x.ts', `import { request } from 'node:https';`],
  ['printing', 'apps/server/src/x.ts', `console.log('here');`],
  [
    'html-injection',
    'apps/web/src/lib/x.tsx',
    `export const X = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;`,
  ],
  ['html-injection', 'apps/web/src/lib/x.ts', `document.body.innerHTML = '';`],
  ['sql-raw', 'apps/server/src/x.ts', `const query = sql.raw('select ' + 1);`],
  ['file-name', 'apps/server/src/date-utils.ts', ''],
  ['file-name', 'apps/server/src/common/x.ts', ''],
  ['file-name', 'apps/server/src/PairList.ts', ''],
  ['size', 'apps/server/src/x.ts', '\n'.repeat(401)],
  ['size', 'apps/server/src/main.ts', '\n'.repeat(121)],
  ['unfinished', 'apps/server/src/x.ts', '/* TODO: the rest */'],
  ['silenced', 'apps/server/src/x.ts', '// @ts-expect-error\nconst x = 1;'],
  ['silenced', 'apps/server/src/x.ts', '// biome-ignore lint: because\nconst x = 1;'],
  ['test-left-out', 'packages/contract/src/x.test.ts', `test.only('alone', () => {});`],
  ['test-left-out', 'packages/contract/src/x.test.ts', `describe.skip('later', () => {});`],
  ['any', 'apps/server/src/x.ts', 'const x: any = 1;'],
  ['cast', 'apps/server/src/x.ts', 'const x = 1 as number;'],
  ['cast', 'apps/server/src/x.test.ts', 'const x = <unknown>1;'],
  ['default-export', 'apps/server/src/x.ts', 'export default 1;'],
];

const BESIDE: Readonly<Record<string, string>> = { 'packages/contract/src/c.ts': `import './b.ts';` };

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('boundaries', () => {
  test('a sound tree passes', () => {
    const { seen, faults } = judge(plant(SOUND));
    expect(faults).toEqual([]);
    expect(seen).toBe(14);
  });

  test.each(PLANTED)('%s is reported at %s: %s', (rule, at, text) => {
    const { faults } = judge(plant({ ...SOUND, ...(rule === 'cycle' ? BESIDE : {}), [at]: text }));
    expect(faults.map(({ path, rule: { id } }) => `${id} ${path}`)).toContain(`${rule} ${at}`);
  });

  test('a fault names the line and the reason', () => {
    const { faults } = judge(plant({ ...SOUND, 'apps/server/src/x.ts': '\n\nconst x: any = 1;\n' }));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ line: 3, rule: { id: 'any', reason: expect.stringContaining('unknown') } });
  });

  test('a long file warns before it is refused, and a data table does neither', () => {
    const { faults } = judge(
      plant({ ...SOUND, 'apps/server/src/x.ts': '\n'.repeat(301), 'apps/server/src/x.data.ts': '\n'.repeat(999) }),
    );
    expect(faults).toMatchObject([{ path: 'apps/server/src/x.ts', warning: true }]);
  });

  test('every rule has a planted fault', () => {
    const { rules } = judge(plant(SOUND));
    expect(new Set(PLANTED.map(([rule]) => rule))).toEqual(new Set(rules.map(({ id }) => id)));
  });

  test('an empty tree shows that nothing was seen', () => {
    expect(judge(plant({}))).toMatchObject({ seen: 0, faults: [] });
  });
});

function plant(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'boundaries-'));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
