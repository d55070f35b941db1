import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTimeZone, mistyped, searchTextOf, searchWords } from './words.ts';

const person = { firstName: 'Zoë', lastName: "D'Angelo-Müller", email: null, jobTitle: null, employeeId: null };

test('accents, apostrophes, hyphens and capitals make no difference', () => {
  expect(searchTextOf(person)).toBe('zoe dangelo muller');
  expect(searchWords('ZOE d’angelo-MÜLLER')).toEqual(['zoe', 'dangelo', 'muller']);
  expect(searchWords('Łukasz Øster Straße')).toEqual(['lukasz', 'oster', 'strasse']);
});

test('an address is found by its parts', () => {
  const text = searchTextOf({ ...person, email: 'zoe.d@example.com', employeeId: 'E-17' });
  for (const word of searchWords('zoe.d@example.com E-17')) expect(text).toContain(word);
});

test('what LIKE or a regular expression would interpret never reaches the search', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      for (const word of searchWords(typed)) expect(word).toMatch(/^[\p{L}\p{N}@]+$/u);
    }),
    { examples: [['％＿＼'], ['%_\\.*'], ['\u0000\ud800']] },
  );
});

/** Letters that fold, combine or change length. */
const words = fc.string({ unit: fc.constantFrom(...'aéßŁøİıﬁ中न\u0301 -’') });

test('every text is found by each of its own words', () => {
  fc.assert(
    fc.property(words, words, (firstName, lastName) => {
      const text = searchTextOf({ ...person, firstName, lastName });
      for (const word of searchWords(`${firstName} ${lastName}`)) expect(text).toContain(word);
    }),
  );
});

test.each(['mraco', 'marko', 'maco', 'marrco'])('“%s” is one typing error away from Marco', (word) => {
  const pattern = mistyped(word)?.replace('\\m', '\\b') ?? '';
  expect('dott marco rossi').toMatch(new RegExp(pattern));
  expect('maria rossi').not.toMatch(new RegExp(pattern));
});

test('short words are taken as they are, and so are words that nobody has', () => {
  expect(mistyped('ann')).toBeNull();
  expect(mistyped('i'.repeat(25))).toBeNull();
});

test('no search becomes a pattern that takes the database long to read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (typed) => {
      for (const word of searchWords(typed)) expect(mistyped(word)?.length ?? 0).toBeLessThan(3_000);
    }),
    { examples: [['İ'.repeat(100)], ['abcdefghijklmnopqrstuvwx '.repeat(4)]] },
  );
});

test('a time zone is one that the runtime knows', () => {
  expect(isTimeZone('Europe/Rome')).toBe(true);
  expect(isTimeZone('Europe/Roma')).toBe(false);
});
