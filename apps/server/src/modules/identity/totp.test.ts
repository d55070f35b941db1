import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptedStep, base32, totpCode, totpStep, totpUri } from './rules/totp.ts';

const secret = Buffer.from('12345678901234567890');
const at = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000);

describe('one-time codes', () => {
  test.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('at second %i are those of RFC 6238, appendix B', (seconds, code) => {
    expect(totpCode(secret, totpStep(at(seconds)), 8)).toBe(code);
  });

  test('of the step before and after are accepted, others are not', () => {
    const now = at(1_000_000_000);
    const accepted = [-2, -1, 0, 1, 2].map((shift) => {
      const step = totpStep(now) + shift;
      return acceptedStep(secret, totpCode(secret, step), now, 0) === step;
    });
    expect(accepted).toEqual([false, true, true, true, false]);
  });

  test('do not work twice, nor after a later one', () => {
    const now = at(1_000_000_000);
    const step = totpStep(now);
    expect(acceptedStep(secret, totpCode(secret, step), now, step)).toBeNull();
    expect(acceptedStep(secret, totpCode(secret, step - 1), now, step)).toBeNull();
  });

  test('that are no six digits are refused whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/^\d{6}$/.test(text));
        expect(acceptedStep(secret, text, at(59), 0)).toBeNull();
      }),
    );
  });

  test('need a secret that apps can read (RFC 4648 §10)', () => {
    const encoded = ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) => base32(Buffer.from(text)));
    expect(encoded).toEqual(['', 'MY', 'MZXQ', 'MZXW6', 'MZXW6YQ', 'MZXW6YTB', 'MZXW6YTBOI']);
    expect(totpUri(secret, 'Rossi & figli', 'a+b@example.com')).toContain(
      'otpauth://totp/Viceversa%20Rossi%20%26%20figli:a%2Bb%40example.com?secret=GEZD',
    );
  });
});
