import { describe, expect, test } from 'vitest';
import { errorSentence } from './index.ts';

describe('the sentence of an error', () => {
  test('names states in words, not in codes', () => {
    const params = { state: 'baseline', allowed: 'matching, recruiting' };
    expect(errorSentence('en', 'program_wrong_state', params)).toBe(
      'The program is “Baseline survey”, so this is not possible now. Possible from here: Matching and Recruiting.',
    );
    expect(errorSentence('it', 'program_wrong_state', params)).toBe(
      'Il programma è nello stato «Rilevazione iniziale», quindi ora non è possibile. Da qui si può passare a: Abbinamento e Iscrizioni.',
    );
  });

  test('says so when no state can follow', () => {
    const sentence = errorSentence('en', 'program_wrong_state', { state: 'archived', allowed: 'none' });
    expect(sentence).toBe('The program is “Archived”, so this is not possible now. No further move is possible.');
  });

  test.each([
    ['pair_wrong_state', 'proposed'],
    ['match_run_wrong_state', 'running'],
    ['match_run_wrong_state', 'outdated'],
    ['import_wrong_state', 'applied'],
  ])('has Italian words for %s, %s', (code, state) => {
    const sentence = errorSentence('it', code, { state });
    expect(sentence).not.toContain(`«${state}»`);
    expect(sentence).toMatch(/«\p{L}[^»]+»/u);
  });

  test.each([
    [1, '1 second', '1 secondo'],
    [90, '90 seconds', '90 secondi'],
    [91, '2 minutes', '2 minuti'],
    [3_541, '60 minutes', '60 minuti'],
  ])('says how long to wait: %d seconds', (seconds, english, italian) => {
    expect(errorSentence('en', 'too_many_requests', { seconds })).toBe(`That was too often. Try again in ${english}.`);
    expect(errorSentence('it', 'too_many_requests', { seconds })).toBe(
      `Troppe volte di seguito. Riprova tra ${italian}.`,
    );
  });

  test('keeps a state that no catalog knows', () => {
    expect(errorSentence('it', 'pair_wrong_state', { state: 'melted' })).toContain('«melted»');
  });
});
