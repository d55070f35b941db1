import { describe, expect, test } from 'vitest';
import { fieldMessages, matchMessages } from './match.messages.data.ts';
import { reasonMessages, ruleMessages } from './reason.messages.data.ts';
import { printable, sayProblem, wordsIn } from './words.ts';

const areas = Object.entries({ ...matchMessages, field: fieldMessages, reason: reasonMessages, rule: ruleMessages });
const sentences = areas.flatMap(([area, texts]) =>
  Object.entries(texts).map(([key, text]: readonly [string, Readonly<Record<'en' | 'it', string>>]) => ({
    key: `${area}.${key}`,
    text,
  })),
);
const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map((found) => found[1]))].sort();

describe('sentences', () => {
  test.each(sentences)('$key exists in both languages with the same values', ({ text }) => {
    expect(text.it).not.toBe('');
    expect(placeholders(text.it)).toEqual(placeholders(text.en));
  });

  test('count people in the plural of each language', () => {
    const counts = { pairs: 1, mentors: 2, mentees: 1_000_000 };
    expect(wordsIn('en').say('summary.pairs', counts)).toBe('1 pair of 2 mentors and 1,000,000 mentees.');
    expect(wordsIn('it').say('summary.pairs', counts)).toBe('1 coppia da 2 mentor e 1.000.000 mentee.');
  });

  test('join lists as each language does', () => {
    const columns = ['Salary', 'Age', 'Shoe'];
    expect(wordsIn('en').say('problem.notMapped', { columns })).toBe(
      'Columns that are not used: Salary, Age, and Shoe.',
    );
    expect(wordsIn('it').say('problem.notMapped', { columns })).toBe('Colonne non utilizzate: Salary, Age e Shoe.');
  });
});

describe('sayProblem', () => {
  const problem = {
    row: 9,
    column: 'Manager ID',
    field: 'managerId',
    code: 'manager_unknown',
    params: { value: 'E99' },
    severity: 'error',
  } as const;

  test('names row and column', () => {
    expect(sayProblem(wordsIn('en'), problem)).toBe(
      'row 9, column “Manager ID”: Nobody is known as “E99”, who is given as the manager.',
    );
    expect(sayProblem(wordsIn('it'), { ...problem, column: null })).toMatch(/^riga 9: Nessuna persona/);
  });

  test('lets nothing in a file steer the terminal or the message', () => {
    const hostile = { ...problem, params: { value: '\u001b[2J{x}<b>’\u202e' } };
    expect(sayProblem(wordsIn('en'), hostile)).toContain('“\\u001b[2J{x}<b>’\\u202e”');
    expect(printable('a\tb\r\n')).toBe('a\\u0009b\\u000d\\u000a');
  });
});
