import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('families may be named one by one', () => {
  const options = { only: ['dense', 'scarce'], write: true, quick: false, large: false, resume: false };
  expect(readOptions(['--only', 'dense', '--only', 'scarce', '--write'])).toEqual(options);
});

test('what cannot be meant is refused', () => {
  expect(() => readOptions(['--only', 'dens'])).toThrow(/no family "dens": dense/);
  expect(() => readOptions(['--quick', '--write'])).toThrow(/no figures/);
  expect(() => readOptions(['--fast'])).toThrow();
});
