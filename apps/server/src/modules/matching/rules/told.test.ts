import { expect, test } from 'vitest';
import { toldCauses, toldRules } from './told.ts';

test('what people asked for themselves reads like a pair excluded by hand, and adds up with those', () => {
  const causes = [
    { rule: 'level_gap', removed: 5 },
    { rule: 'veto', removed: 3 },
    { rule: 'not_with', removed: 2 },
    { rule: 'forbidden', removed: 1 },
  ] as const;
  expect(toldCauses(causes)).toEqual([
    { rule: 'forbidden', removed: 6 },
    { rule: 'level_gap', removed: 5 },
  ]);
  expect(toldRules(['veto', 'level_gap', 'not_with'])).toEqual(['forbidden', 'level_gap']);
});
