import compile from 'icu-minify/compile';
import formatMessage from 'icu-minify/format';
import { expect, it } from 'vitest';
import { compiled } from './compiled-messages.ts';

const formatters = {
  getNumberFormat: (...options: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...options),
  getDateTimeFormat: (...options: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...options),
  getPluralRules: (...options: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...options),
};

it('keeps plain texts as they are and parses the others', () => {
  expect(compiled({ area: { plain: 'Save', counted: '{count, plural, one {# pair} other {# pairs}}' } })).toEqual({
    area: { plain: 'Save', counted: compile('{count, plural, one {# pair} other {# pairs}}') },
  });
});

it('says the same as the message it was made from', () => {
  const message = compile('{count, plural, one {# coppia} many {# di coppie} other {# coppie}}');
  const said = (count: number): unknown => formatMessage(message, 'it', { count }, { formatters });
  expect([1, 3, 1_000_000].map(said)).toEqual(['1 coppia', '3 coppie', '1.000.000 di coppie']);
});

it('refuses a message with a brace that is never closed', () => {
  expect(() => compiled({ area: { broken: 'Hello {name' } })).toThrow();
});
