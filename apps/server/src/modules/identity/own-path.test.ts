import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownPath } from './rules/own-path.ts';

const base = 'https://mentoring.example/sign-in';
const leadsTo = (next: string) => new URL(ownPath(next), base);

describe('where a sign-in leads to', () => {
  test.each(['/programs/1?tab=pairs&q=a%20b#top', '/second-factor?next=/people'])('is %s, as asked for', (next) => {
    expect(ownPath(next)).toBe(next);
  });

  test('stays in this product, whatever was asked for', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'/\\.:@?#%2f5c09a\t\r\n \u2028', 'evil.example', 'https:') });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), hostile), (next) => {
        for (const asked of [next, `/${next}`]) expect(leadsTo(asked).origin).toBe('https://mentoring.example');
      }),
      {
        numRuns: 2_000,
        examples: [
          ['//evil.example'],
          ['/\\evil.example'],
          ['/\t/evil.example'],
          ['/.//evil.example'],
          ['/%2f/evil.example'],
          ['\\/evil.example'],
          ['https:evil.example'],
          ['javascript:alert(1)'],
          ['@evil.example'],
        ],
      },
    );
  });

  test('is never an answer of the API', () => {
    expect(ownPath('/api/me')).toBe('/');
  });
});
