import { describe, expect, test } from 'vitest';
import { canonicalJson, readPolicy } from './policy.ts';

const problemsOf = (value: unknown) => {
  const reading = readPolicy(JSON.stringify(value));
  return reading.ok ? [] : reading.problems.map((each) => `${each.path}: ${each.code}`);
};

describe('readPolicy', () => {
  test('takes a policy with every part', () => {
    const policy = {
      kind: 'reverse',
      weights: { skills: 60, interests: 40 },
      levelGap: 3,
      differentDepartment: true,
      differentSite: 'preferred',
      commonLanguage: false,
      overlapHours: 1.5,
      levels: { Senior: 4 },
      columns: { level: 'Band', interests: null },
      lock: [{ mentor: 'E1', mentee: 'E2' }],
      forbid: [{ mentor: 'a@example.com', mentee: 'E2' }],
    };
    expect(readPolicy(JSON.stringify(policy))).toEqual({ ok: true, policy });
    expect(readPolicy('\ufeff{}')).toEqual({ ok: true, policy: {} });
  });

  test.each([
    [{ weigths: { skills: 1 } }, 'weigths: unknown_key'],
    [{ weights: { skill: 1 } }, 'weights.skill: unknown_key'],
    [{ weights: { skills: '40' } }, 'weights.skills: wrong_type'],
    [{ weights: { skills: 101 } }, 'weights.skills: wrong_value'],
    [{ weights: { skills: -1 } }, 'weights.skills: wrong_value'],
    [{ weights: { skills: 0, goals: 0 } }, 'weights: weights_all_zero'],
    [{ levelGap: 1.5 }, 'levelGap: wrong_type'],
    [{ levelGap: null }, 'levelGap: wrong_type'],
    [{ kind: 'circle' }, 'kind: wrong_value'],
    [{ differentDepartment: 'yes' }, 'differentDepartment: wrong_value'],
    [{ columns: { salary: 'Pay' } }, 'columns.salary: unknown_key'],
    [{ lock: [{ mentor: 'E1', mentee: 'E2' }, { mentor: 'E1' }] }, 'lock[1].mentee: wrong_type'],
    [{ lock: [['E1', 'E2']] }, 'lock[0]: wrong_type'],
    [{ forbid: [{ mentor: 'E1', mentee: '' }] }, 'forbid[0].mentee: wrong_value'],
    [[], ': wrong_type'],
    ['reverse', ': wrong_type'],
  ])('refuses %j and names the place', (value, problem) => {
    expect(problemsOf(value)).toEqual([problem]);
  });

  test('names every problem at once', () => {
    expect(problemsOf({ levelGap: 'a', kind: 1, extra: true })).toHaveLength(3);
  });

  test('refuses what is not JSON, and keys that would reach into objects', () => {
    expect(readPolicy('{levelGap: 2}')).toMatchObject({ ok: false, problems: [{ code: 'not_json' }] });
    expect(readPolicy('{"__proto__": {"levelGap": 2}}')).toMatchObject({ ok: false });
    expect(readPolicy('{"levels": {"__proto__": 3}}').ok).toBe(true);
    expect(readPolicy('['.repeat(200_000))).toMatchObject({ ok: false, problems: [{ code: 'not_json' }] });
  });
});

test('the same policy has the same text in any order of keys', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}');
  expect(canonicalJson({ x: 1, y: 2 })).toBe(canonicalJson({ y: 2, x: 1 }));
});
