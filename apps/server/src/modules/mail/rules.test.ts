import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterOf, type MailContent } from './mails.ts';
import { headerValue, htmlBody, recipient, textBody } from './rules.ts';

const hostile = '"><img src=x onerror=alert(1)>';
const proposal: MailContent = {
  template: 'pairProposed',
  name: hostile,
  role: 'mentee',
  partner: 'Ada',
  partnerFunction: 'Data engineer',
  program: 'Digital & fluent',
  reason: 'Ada teaches prompt design, which you want to learn.',
  answerBy: '2026-03-09T16:00:00.000Z',
  timeZone: 'Europe/Rome',
  acceptUrl: 'https://mentoring.example/answer/a',
  declineUrl: 'https://mentoring.example/answer/b',
  seeUrl: 'https://mentoring.example/pairs/c',
};

describe('a mail', () => {
  test('says the same in text and HTML, in the reader’s language and zone', () => {
    const [english, italian] = (['en', 'it'] as const).map((language) => {
      const letter = letterOf(proposal, language);
      return { letter, text: textBody(letter, language), markup: htmlBody(letter, language) };
    });
    expect(english?.text).toContain('Ada (Data engineer) would be your mentor');
    expect(english?.text).toContain('Mar 9, 2026, 5:00');
    expect(italian?.text).toContain('9 mar 2026, 17:00');
    for (const { url, text } of italian?.letter.links ?? []) {
      expect(italian?.text).toContain(`${text}:\n${url}`);
      expect(italian?.markup).toContain(`href="${url}"`);
    }
    expect(italian?.markup).toContain('<html lang="it">');
  });

  test('shows what people wrote as text', () => {
    const markup = htmlBody(letterOf(proposal, 'en'), 'en');
    expect(markup).not.toContain('<img');
    expect(markup).toContain('&lt;img src=x');
  });

  test('has no header that anybody can end', () => {
    for (const value of ['Hello\r\nBcc: all@example.com', 'Hello\nx', 'Hello\0', 'Hello\u2028'.concat('\u0085')])
      expect(() => headerValue(value)).toThrow('malformed_request');
    const breaking = fc.constantFrom(' ', ',', ';', '<', '>', '\r', '\n', '\0', '\t', '@');
    fc.assert(
      fc.property(fc.emailAddress(), breaking, fc.nat(), (address, character, position) => {
        const at = position % (address.length + 1);
        expect(() => recipient(address.slice(0, at) + character + address.slice(at))).toThrow('malformed_request');
      }),
    );
    expect(recipient('ada+x@example.com')).toBe('ada+x@example.com');
  });
});
