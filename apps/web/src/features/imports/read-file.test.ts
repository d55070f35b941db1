import { expect, it } from 'vitest';
import { refusalOf } from './read-file.ts';

const megabyte = 1024 * 1024;

it('takes CSV and XLSX up to 25 MB, whatever the case of their names', () => {
  expect(refusalOf({ name: 'People.CSV', size: 25 * megabyte })).toBeUndefined();
  expect(refusalOf({ name: 'people.2027.xlsx', size: 1 })).toBeUndefined();
});

it('refuses other kinds before reading a byte', () => {
  expect(refusalOf({ name: 'people.pdf', size: 1 })).toMatchObject({ reason: 'wrongKind' });
  expect(refusalOf({ name: 'csv', size: 1 })).toMatchObject({ reason: 'wrongKind' });
});

it('refuses what is too large and says how large it is', () => {
  expect(refusalOf({ name: 'people.csv', size: 26 * megabyte })).toEqual({ reason: 'tooLarge', megabytes: '26.0' });
});
