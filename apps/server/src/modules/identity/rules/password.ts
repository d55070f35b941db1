/**
 * Which passwords are refused. No composition rules (NIST SP 800-63B §3.1.1.2): what counts is how much is left of a
 * password once everything is taken out that an attacker tries first.
 */
import { commonPasswords } from './guessed-passwords.data.ts';

export const passwordLength = { min: 15, max: 128 } as const;

/** Characters that must remain beside common passwords, own names, runs and repetitions. */
const unpredictable = 8;

const leet = new Map([
  ['0', 'o'],
  ['1', 'i'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['7', 't'],
  ['@', 'a'],
  ['$', 's'],
  ['!', 'i'],
]);
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
const unleet = (text: string): string => [...text].map((character) => leet.get(character) ?? character).join('');

const runs = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'yxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
];
const backwards = (text: string): string => [...text].reverse().join('');
const everyRun = [...runs, ...runs.map(backwards)];

/** Every piece of at least 4 characters that runs along the alphabet, the digits or a keyboard row. */
const withoutRuns = (text: string): string => {
  let rest = '';
  for (let start = 0; start < text.length; ) {
    let length = 0;
    for (let end = start + 4; end <= text.length; end++) {
      const piece = text.slice(start, end);
      if (everyRun.some((run) => run.includes(piece))) length = piece.length;
      else break;
    }
    if (length === 0) rest += text.charAt(start);
    start += length || 1;
  }
  return rest;
};

const withoutWords = (text: string, words: readonly string[]): string =>
  words.reduce((rest, word) => rest.replaceAll(word, ' '), text);

const commonFirstLongest = [...commonPasswords].sort((a, b) => b.length - a.length);

/** `about`: what is known of the owner: name, address, organization. Their words of 4 letters and more are no secret. */
export const isWeakPassword = (password: string, about: readonly string[]): boolean => {
  const text = plain(password);
  if ([...text].length < passwordLength.min || [...text].length > passwordLength.max) return true;
  const own = ['viceversa', ...about.flatMap((words) => plain(words).split(/[^\p{L}\p{N}]+/u))]
    .filter((word) => word.length >= 4)
    .sort((a, b) => b.length - a.length);
  return [text, unleet(text)].some((variant) => {
    const rest = withoutRuns(withoutWords(withoutWords(variant, own), commonFirstLongest))
      .replace(/(19|20)\d\d/g, ' ')
      .replace(/(.{1,8}?)\1{2,}/gu, ' ')
      .replace(/(.{4,})\1+/gu, '$1')
      .replace(/[\s\p{P}]/gu, '');
    return rest.length < unpredictable || new Set(rest).size < 5;
  });
};
