import { describe, expect, test } from 'vitest';
import { score } from '../score/score.ts';
import { solve } from '../solve/solve.ts';
import { aMentor, aPolicy, aProfile } from '../testing/a-profile.ts';
import { explain } from './explain.ts';
import { unmatched } from './unmatched.ts';
import { whatIf } from './what-if.ts';

const profiles = [
  aProfile('ada', {
    level: 6,
    department: 'sales',
    languages: ['en', 'it'],
    learns: [
      { concept: 'ai', level: 4, importance: 3 },
      { concept: 'cloud', level: 2 },
    ],
    interests: ['chess', 'jazz'],
    goalTopics: ['remote'],
  }),
  aProfile('ben', { level: 6, department: 'legal', learns: [{ concept: 'ai', level: 3 }], interests: ['jazz'] }),
  aProfile('cleo', { level: 6, department: 'research', learns: [{ concept: 'ai', level: 1 }] }),
  aMentor('mia', {
    level: 2,
    department: 'research',
    languages: ['en-gb'],
    teaches: [{ concept: 'ai', level: 3 }],
    interests: ['jazz', 'chess'],
    goalTopics: ['remote'],
  }),
  aMentor('noa', { level: 3, department: 'research', teaches: [{ concept: 'cloud', level: 2 }] }),
];
const policy = aPolicy({ kind: 'reverse', levelGap: 2, differentDepartment: true });
const scored = score(profiles, policy);
const result = solve(scored.problem);
const [ada, cleo] = ['ada', 'cleo'].map(scored.menteeIndex);
const [mia, noa] = ['mia', 'noa'].map(scored.mentorIndex);

describe('explain', () => {
  const facts = explain(scored, result, ada ?? -1, mia ?? -1);

  test('gives contributions that add up to the score', () => {
    expect(facts.contributions.reduce((sum, { points }) => sum + points, 0)).toBe(facts.score);
    expect(facts.score).toBe(scored.score(ada ?? -1, mia ?? -1));
  });

  test('says what is taught, shared and different', () => {
    expect(facts.menteeLearns).toEqual([
      { wanted: 'ai', wantedLevel: 4, importance: 3, offered: 'ai', offeredLevel: 3 },
      { wanted: 'cloud', wantedLevel: 2, importance: 1, offered: null, offeredLevel: null },
    ]);
    expect(facts.sharedInterests).toEqual([
      { interest: 'chess', people: 2 },
      { interest: 'jazz', people: 3 },
    ]);
    expect(facts.sharedGoals).toEqual(['remote']);
    expect(facts.sharedLanguages).toEqual(['en']);
    expect(facts.levelDifference).toBe(4);
    expect(facts.department).toEqual({ mentee: 'sales', mentor: 'research', isDifferent: true });
    expect(facts.overlapMinutes).toBeNull();
  });

  test('gives prices by which no pair left out is worth more than its slots', () => {
    for (const mentee of [0, 1, 2]) {
      for (const mentor of [0, 1]) {
        const { isPaired, prices } = explain(scored, result, mentee, mentor);
        if (prices.margin === null) continue;
        if (isPaired) expect(prices.margin).toBeGreaterThanOrEqual(0);
        else expect(prices.margin).toBeLessThanOrEqual(0);
      }
    }
  });

  test('names the rule of a pair that cannot be', () => {
    const never = explain(scored, result, cleo ?? -1, noa ?? -1);
    expect(never.rules).toEqual(['same_department']);
    expect(never.score).toBeNull();
    expect(never.prices.margin).toBeNull();
  });

  test('refuses rows of nobody', () => {
    expect(() => explain(scored, result, 9, 0)).toThrow(/unknown_person/);
  });
});

describe('unmatched', () => {
  test('tells whom the rules left without candidates, and what would help', () => {
    const left = unmatched(scored, result);
    expect(left).toEqual([
      {
        id: 'cleo',
        role: 'mentee',
        index: 2,
        capacity: 1,
        filled: 0,
        causes: [{ rule: 'same_department', removed: 2 }],
        relaxation: { rule: 'same_department', gains: 2 },
      },
    ]);
  });

  test('tells who was outbid and who is better off alone', () => {
    const single = score(profiles.slice(0, 4), aPolicy({ kind: 'reverse' }));
    const causes = unmatched(single, solve(single.problem)).map(({ id, causes: list }) => [id, list]);
    expect(causes).toContainEqual(['cleo', expect.arrayContaining([{ rule: 'outbid', removed: 1 }])]);
    const picky = score(
      profiles.slice(0, 4),
      aPolicy({ kind: 'reverse', outside: { mentee: 1_000_000, mentor: 1_000_000 } }),
    );
    expect(unmatched(picky, solve(picky.problem))[0]?.causes).toEqual([{ rule: 'below_outside', removed: 1 }]);
  });
});

describe('whatIf', () => {
  test('gives the exact price of a pair, never less than its margin says, and who would move', () => {
    const pair = [ada ?? -1, mia ?? -1] as const;
    const effect = whatIf(scored, { lock: pair }, result);
    expect(effect.result.certificate.ok).toBe(true);
    expect(effect.formed).toContainEqual(pair);
    expect(effect.dissolved).toContainEqual([ada, noa]);
    expect(effect.difference).toBe(effect.after - result.total);
    expect(effect.difference).toBeLessThanOrEqual(explain(scored, result, ...pair).prices.margin ?? 0);
  });

  test('moves the partner of a forbidden pair elsewhere', () => {
    const [first] = result.pairs;
    if (first === undefined) throw new Error('the example has pairs');
    const effect = whatIf(scored.problem, { forbid: first });
    expect(effect.dissolved).toContainEqual(first);
    expect(effect.difference).toBeLessThanOrEqual(0);
  });

  test('refuses to force a pair that a rule removes', () => {
    expect(() => whatIf(scored, { lock: [cleo ?? -1, mia ?? -1] })).toThrow(/lock_not_edge/);
  });
});
