/** Words as people type them: without accents, capitals or punctuation, in every script. */

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim();

type Searchable = {
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string | null;
  readonly jobTitle: string | null;
  readonly employeeId: string | null;
};

/** What the directory is searched in; stored beside the person and written whenever one of its parts changes. */
export const searchTextOf = ({ firstName, lastName, email, jobTitle, employeeId }: Searchable): string =>
  fold([firstName, lastName, email, jobTitle, employeeId].join(' '));

/** More words than a name, a title and an address have only make the search slower. */
const maximumWords = 8;

/** The typed words, each to be found somewhere. They hold letters, digits and @ only: nothing LIKE would interpret. */
export const searchWords = (typed: string): readonly string[] => {
  const words = fold(typed).split(' ');
  return words.filter((word) => word !== '').slice(0, maximumWords);
};

/** Shorter words have too many neighbors one letter away. */
const shortestForgiven = 4;
/** Spellings grow with the square of the length: 24 letters cost PostgreSQL some 10 ms, 100 letters seconds. */
const longestForgiven = 24;

/**
 * A regular expression for words that begin like the typed one, give or take one typing error: a wrong letter, a
 * letter too many or too few, two neighbors swapped. Null for words too short or too long to guess at.
 */
export const mistyped = (word: string): string | null => {
  const letters = [...word];
  if (letters.length < shortestForgiven || letters.length > longestForgiven) return null;
  const spellings = letters.flatMap((letter, at) => [
    letters.with(at, '.').join(''),
    letters.toSpliced(at, 1).join(''),
    letters.toSpliced(at, 0, '.').join(''),
    letters.toSpliced(at, 2, letters[at + 1] ?? '', letter).join(''),
  ]);
  return `\\m(${[...new Set(spellings)].join('|')})`;
};

export const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};
