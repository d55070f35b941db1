import { describe, expect, test } from 'vitest';
import { printable } from './terminal.ts';
import { wordsIn } from './words.ts';

describe('wordsIn', () => {
  test('count people in the plural of each language', () => {
    const counts = { pairs: 1, mentors: 2, mentees: 1_000_000 };
    expect(wordsIn('en').say('cli.match.summary.pairs', counts)).toBe('1 pair of 2 mentors and 1,000,000 mentees.');
    expect(wordsIn('it').say('cli.match.summary.pairs', counts)).toBe('1 coppia da 2 mentor e 1.000.000 mentee.');
  });

  test('names what a problem is about', () => {
    expect(wordsIn('it').field('managerId')).toBe('Responsabile (matricola)');
    expect(wordsIn('en').rule('reporting_line')).toBe('same reporting line');
  });
});

describe('a problem', () => {
  const problem = {
    row: 9,
    column: 'Manager ID',
    field: 'managerId',
    code: 'manager_unknown',
    params: { value: 'E99' },
    severity: 'error',
  } as const;

  test('names row and column', () => {
    expect(wordsIn('en').problem(problem)).toBe(
      'Row 9, Manager ID: Nobody is known as “E99”, who is given as the manager.',
    );
    expect(wordsIn('it').problem({ ...problem, column: null })).toMatch(/^Riga 9: Nessuna persona/);
  });

  test('lets nothing in a file steer the terminal or the message', () => {
    const hostile = { ...problem, params: { value: '\u001b[2J{x}<b>’\u202e' } };
    expect(printable(wordsIn('en').problem(hostile))).toContain('“\\u001b[2J{x}<b>’\\u202e”');
    expect(printable('a\tb\r\n')).toBe('a\\u0009b\\u000d\\u000a');
  });
});
