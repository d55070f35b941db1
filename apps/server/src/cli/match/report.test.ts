import { describe, expect, test } from 'vitest';
import { wordsIn } from '../words.ts';
import { markdownText, matchReport } from './report.ts';
import type { UnmatchedPerson } from './result.ts';

describe('markdownText', () => {
  test.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['a | b', 'a \\| b'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['two\nlines', 'two lines'],
    ['# title', '\\# title'],
    ['1. item', '1\\. item'],
    ['- item', '\\- item'],
    ['https://example.com', 'https&#58;//example.com'],
    ['www.example.com', 'www&#46;example.com'],
    ['*bold* _it_ `code` ~s~', '\\*bold\\* \\_it\\_ \\`code\\` \\~s\\~'],
    ['&lt;', '&amp;lt;'],
    ["D'Angelo-Núñez", "D'Angelo-Núñez"],
  ])('%s', (text, escaped) => {
    expect(markdownText(text)).toBe(escaped);
  });
});

describe('matchReport', () => {
  const reportOn = (unmatched: readonly UnmatchedPerson[]) => {
    const certificate = { ok: true, primal: 0, dual: 0, violations: [], isProved: true, isExact: true };
    const about = {
      engine: '',
      seed: 0,
      inputHash: '',
      policyHash: '',
      objective: 0,
      aim: 'total' as const,
      certificate,
    };
    const result = { ...about, pairs: [], unmatched };
    const facts = { result, summary: [], nameOf: (id: string) => id, problems: [] };
    return [...matchReport(wordsIn('en'), facts)].join('');
  };
  const alone = (number: number): UnmatchedPerson => ({
    id: `E${number}`,
    role: 'mentor',
    cause: [],
    relaxation: null,
  });

  test('says which rules left somebody without a partner, and which one to relax', () => {
    const cause = [
      { rule: 'level_gap' as const, removed: 30 },
      { rule: 'outbid' as const, removed: 4 },
    ];
    const text = reportOn([{ ...alone(1), cause, relaxation: { rule: 'level_gap', gains: 12 } }]);
    expect(text).toContain(
      '- E1 (Mentor): level gap too small (30); others fit the free places better (4); without the rule “level gap too small”: 12 candidates more\n',
    );
  });

  test('lists a thousand people without a partner, and says where the others are', () => {
    const people = Array.from({ length: 1_003 }, (_, k) => alone(k + 1));
    const text = reportOn(people);
    expect(text).toContain('- E1000 (Mentor)');
    expect(text).not.toContain('E1001');
    expect(text).toContain('3 more people have no partner; the JSON result lists everybody with the reasons.');
    expect(reportOn(people.slice(0, 1_000))).not.toContain('more people');
  });
});
