import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardFormula, unguardFormula, writeCsv } from './csv.ts';

describe('guardFormula', () => {
  test.each([
    '=1+1',
    '+39 06 1',
    '-5',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '  =1',
    '\u00a0=1',
    "'=1",
    " ' =1",
  ])('puts an apostrophe in front of %j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
    expect(unguardFormula(guardFormula(text))).toBe(text);
  });

  test.each(["O'Neill", "'tis", 'a=b', '', ' ', 'Łukasz', '5-3'])('leaves %j alone', (text) => {
    expect(guardFormula(text)).toBe(text);
    expect(unguardFormula(text)).toBe(text);
  });

  test('is undone exactly for any text', () => {
    const hostile = fc.string({
      unit: fc.constantFrom("'", ' ', '=', '-', '\t', '\n', 'a', '＝', '"', ','),
      maxLength: 8,
    });
    fc.assert(fc.property(fc.oneof(fc.string(), hostile), (text) => unguardFormula(guardFormula(text)) === text));
  });
});

describe('writeCsv', () => {
  test('quotes every cell, ends lines as RFC 4180 says and can lead with a mark', () => {
    expect(writeCsv(['Name', 'Score'], [['O"Neill, Jo', 5]], { mark: true })).toBe(
      '\ufeff"Name","Score"\r\n"O""Neill, Jo","5"\r\n',
    );
  });

  test('guards text that looks like a number, but no number', () => {
    expect(writeCsv(['Text', 'Number', 'Nothing'], [['-5', -5, null]])).toBe(
      '"Text","Number","Nothing"\r\n"\'-5","-5",""\r\n',
    );
  });
});
