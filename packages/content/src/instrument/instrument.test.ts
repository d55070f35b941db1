import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { instrument } from './index.ts';

/** The wording that was written and reviewed outside this repository; absent in a plain checkout. */
const reviewed = resolve(import.meta.dirname, '../../../../../shared/data/evidence/vos.json');

test.skipIf(!existsSync(reviewed))('the survey asks in the reviewed words', () => {
  const asked = instrument
    .filter(({ block, code }) => block === 'outcome' || /^RQ/.test(code))
    .map(({ code, for: role, anchor, reverse, text }) => signature({ id: code, role, anchor, reverse, ...text }));
  expect(asked.toSorted()).toEqual(readReviewed().map(signature).toSorted());
});

function readReviewed(): readonly object[] {
  const items: unknown = JSON.parse(readFileSync(reviewed, 'utf8'));
  return Array.isArray(items) ? items.filter((item): item is object => typeof item === 'object') : [];
}

/** Only the typography may differ. */
function signature(item: object): string {
  const parts = ['id', 'role', 'anchor', 'reverse', 'en', 'it'].map((key) => String(Reflect.get(item, key)));
  return parts.join('|').replace(/[’']/g, "'").replace(/[“”"]/g, '"');
}
