import { describe, expect, test } from 'vitest';
import { reasonSentence, type SayableFacts } from './reason.ts';

const facts: SayableFacts = {
  mentorTeaches: ['AI tools', 'Data literacy', 'Slack', 'Notion'].map((label) => ({ label })),
  menteeTeaches: [{ label: 'Negotiation' }],
  sharedGoals: [],
  sharedInterests: ['chess'],
  overlapMinutes: 461,
  departments: { mentor: 'Data', mentee: 'Finance' },
  sites: { mentor: 'Milano', mentee: 'Milano' },
};
const nothing: SayableFacts = {
  mentorTeaches: [],
  menteeTeaches: [],
  sharedGoals: [],
  sharedInterests: [],
  overlapMinutes: 0,
  departments: { mentor: null, mentee: 'Finance' },
  sites: { mentor: null, mentee: null },
};

describe('reasonSentence', () => {
  test('says what is true, the three strongest skills at most', () => {
    expect(reasonSentence(facts, 'en')).toBe(
      'The mentor knows what the mentee wants to learn: AI tools, Data literacy, and Slack. In return, the mentee can help with Negotiation. Both are interested in chess. They come from different departments: Data and Finance. Their working days overlap by 7.5 hours.',
    );
  });

  test('speaks to the mentor and to the mentee as one of the two', () => {
    expect(reasonSentence(facts, 'en', 'mentor')).toBe(
      'You know what your mentee wants to learn: AI tools, Data literacy, and Slack. In return, your mentee can help you with Negotiation. You are both interested in chess. You come from different departments: Data and Finance. Your working days overlap by 7.5 hours.',
    );
    expect(reasonSentence(facts, 'en', 'mentee')).toContain('Your mentor knows what you want to learn: AI tools');
    expect(reasonSentence(facts, 'it', 'mentor')).toMatch(/^Conosci ciò che .* Avete interessi in comune: chess\./);
    expect(reasonSentence(facts, 'it', 'mentee')).toContain('In cambio, puoi dare una mano con Negotiation.');
  });

  test('speaks Italian with the numbers of Italian', () => {
    const italian = reasonSentence(facts, 'it');
    expect(italian).toContain('AI tools, Data literacy e Slack');
    expect(italian).toContain('7,5 ore');
  });

  test('names when both have time instead of how long, and the zone where it is not that of both', () => {
    const windows = [
      { day: 1, start: '09:00', end: '12:00' },
      { day: 7, start: '20:00', end: '22:00' },
    ];
    const english = reasonSentence({ ...facts, sharedTime: { windows, zone: null } }, 'en', 'mentee');
    expect(english).toMatch(/You both have time on Monday 09:00–12:00 and Sunday 20:00–22:00\.$/);
    expect(english).not.toContain('overlap');
    expect(reasonSentence({ ...facts, sharedTime: { windows, zone: 'Europe/Rome' } }, 'it')).toMatch(
      /Tempo in comune: lunedì 09:00–12:00 e domenica 20:00–22:00 \(Europe\/Rome\)\.$/,
    );
  });

  test('always has something to say', () => {
    for (const language of ['en', 'it'] as const) expect(reasonSentence(nothing, language).length).toBeGreaterThan(20);
  });

  test('braces in what somebody wrote are only text', () => {
    expect(reasonSentence({ ...nothing, sharedInterests: ['{curly}'] }, 'en')).toContain('{curly}');
  });
});
