import { expect, it } from 'vitest';
import { toPseudo } from './pseudo.ts';

it('makes plain texts longer and accented', () => {
  expect(toPseudo({ action: { save: 'Save' } })).toEqual({ action: { save: 'Sáávéé' } });
});

it('leaves to ICU what stands in braces', () => {
  expect(toPseudo({ hello: 'To {name}' })).toEqual({ hello: 'Tóó {name}' });
});

it('reaches the texts inside messages the build has parsed, and nothing but them', () => {
  const parsed = { waiting: ['We are ', ['count', 2, { one: [0, ' one'], other: 'no' }], ['when', 4, 'short']] };
  expect(toPseudo(parsed)).toEqual({
    waiting: ['Wéé ááréé ', ['count', 2, { one: [0, ' óóññéé'], other: 'ññóó' }], ['when', 4, 'short']],
  });
});
