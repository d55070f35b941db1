import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashPassword, verifyPassword } from './actions/password-hash.ts';
import { isWeakPassword } from './rules/password.ts';

const about = ['Ada Lovelace', 'ada.lovelace@northwind.example', 'Northwind Traders'];

describe('a password', () => {
  test.each([
    ['short', 'Tr0ub4dor&3'],
    ['one common word over and over', 'passwordpassword'],
    ['a common word with digits', 'Password123456789'],
    ['common words in other clothes', 'P@ssw0rd!P@ssw0rd!'],
    ['the product', 'Viceversa2026!!!!!'],
    ['the own name', 'AdaLovelace1815!!'],
    ['the own address', 'ada.lovelace@northwind.example'],
    ['the organization', 'Northwind-Traders-1'],
    ['one character', 'aaaaaaaaaaaaaaaaaaaa'],
    ['a short pattern', 'xk7xk7xk7xk7xk7xk7'],
    ['counting', '12345678901234567890'],
    ['counting down', '98765432109876543210'],
    ['a keyboard row', 'qwertyuiopasdfghjkl'],
    ['another keyboard', '1qaz2wsx3edc4rfv5tgb'],
    ['Italian favorites', 'forzajuventus-amoremio-1'],
    ['a season and a year', 'Primavera2026Primavera'],
    ['the famous one', 'correct horse battery staple'],
    ['too long to be typed by anybody', 'kd83'.repeat(40)],
  ])('made of %s is refused', (_what, password) => {
    expect(isWeakPassword(password, about)).toBe(true);
  });

  test.each([
    'the lamp hums above two empty chairs',
    'nessuno ritira i panni quando piove a Trieste',
    'zebra-kayak-lentil-ember',
    'Vf93kqLw02mxPz7y',
    'żółw pod łóżkiem śpi do ósmej',
  ])('like “%s” is accepted', (password) => {
    expect(isWeakPassword(password, about)).toBe(false);
  });

  test('of 20 random letters is practically never refused', () => {
    const random = fc.string({ minLength: 20, maxLength: 20, unit: fc.constantFrom(...'bcdfghjklmnpqrstvwxz') });
    const refused = fc.sample(random, { numRuns: 300, seed: 7 }).filter((password) => isWeakPassword(password, about));
    expect(refused.length).toBeLessThan(6);
  });

  test('is hashed with argon2id, freshly salted, and verified by its own parameters', async () => {
    const [first, second] = await Promise.all([hashPassword('zebra-kayak-lentil'), hashPassword('zebra-kayak-lentil')]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(first).not.toBe(second);
    expect(await verifyPassword('zebra-kayak-lentil', first)).toBe(true);
    expect(await verifyPassword('zebra-kayak-lentils', first)).toBe(false);
    expect(await verifyPassword('', null)).toBe(false);
  });

  test('storm is answered with busy once 2 are being worked on and 50 wait', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 60 }, () => verifyPassword('x', null)));
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(60 - 52);
  }, 30_000);
});
