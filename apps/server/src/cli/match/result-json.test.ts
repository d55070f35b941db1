import { expect, test } from 'vitest';
import type { MatchResult } from './result.ts';
import { resultJson } from './result-json.ts';

const aResult = (changes: Partial<MatchResult> = {}): MatchResult => ({
  engine: 'engine',
  seed: 7,
  inputHash: 'a',
  policyHash: 'b',
  objective: 1,
  aim: 'total',
  certificate: {
    ...{ ok: true, primal: 1, dual: 1, violations: [], isProved: true, isExact: true, admissiblePairs: 4 },
    rounds: [{ edges: 2, comparedWithFew: 0, comparedWithAll: 0, violations: 0 }],
  },
  pairs: [],
  unmatched: [],
  ...changes,
});
const parts = { skills: 1, goals: 0, interests: 0, style: 0, availability: 0, preferences: 0 };

test('is what JSON.stringify writes, with and without pairs', () => {
  const full = aResult({
    pairs: [
      { mentor: 'E1', mentee: 'E2', score: 1, parts, reason: 'Two\nlines, “quotes” and "more"' },
      { mentor: 'E3', mentee: 'E4', score: 0, parts, reason: '' },
    ],
    unmatched: [{ id: 'E5', role: 'mentor', cause: [], relaxation: { rule: 'level_gap', gains: 2 } }],
  });
  for (const result of [aResult(), full]) {
    expect([...resultJson(result)].join('')).toBe(`${JSON.stringify(result, null, 2)}\n`);
  }
});
