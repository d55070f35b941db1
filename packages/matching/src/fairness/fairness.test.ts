import { describe, expect, test } from 'vitest';
import { wantedMentors, wantedSkills } from '../explain/recruiting.ts';
import { relaxations } from '../explain/relaxations.ts';
import { chainFrom, whyNot } from '../explain/why-not.ts';
import { openMatch } from '../repair/open-match.ts';
import type { Policy } from '../score/policy.ts';
import { score } from '../score/score.ts';
import { solve } from '../solve/solve.ts';
import { aMentor, aPolicy, aProfile } from '../testing/a-profile.ts';
import { reportGroups } from './groups.ts';
import { sensitivity } from './sensitivity.ts';

const concepts = ['ai', 'cloud', 'data'];
const mentees = Array.from({ length: 14 }, (_, k) =>
  aProfile(`mentee-${k}`, {
    department: k < 6 ? 'sales' : k < 11 ? 'legal' : 'board',
    learns: [{ concept: concepts[k % 3] ?? '', level: 4, importance: 1 + (k % 2) }],
    interests: [`hobby-${k % 5}`],
  }),
);
const mentors = Array.from({ length: 10 }, (_, k) =>
  aMentor(`mentor-${k}`, {
    department: k < 5 ? 'sales' : 'research',
    teaches: [{ concept: k === 0 ? 'ai' : 'cloud', level: 2 + (k % 4) }],
    interests: [`hobby-${k % 4}`],
  }),
);
const policy = aPolicy({ kind: 'reverse', differentDepartment: true });
const scoreWith = (other: Policy) => score([...mentees, ...mentors], other);
const scored = scoreWith(policy);
const result = solve(scored.problem);

describe('reportGroups', () => {
  const report = reportGroups(scored, result, 'mentees', (row) => mentees[row]?.department ?? null);

  test('hides small groups, and the smallest shown one with a single hidden one', () => {
    expect(report.shown.map(({ group }) => group)).toEqual(['sales']);
    expect(report.hidden).toEqual({ groups: 2, people: 8 });
  });

  test('shows how many have a partner and how their scores spread', () => {
    const [sales] = report.shown;
    expect(sales?.people).toBe(6);
    expect(sales?.paired).toBe(result.pairs.filter(([mentee]) => mentee < 6).length);
    const everybody = reportGroups(scored, result, 'mentees', () => 'all').shown[0];
    const all = result.pairs.map(([a, b]) => scored.score(a, b) ?? 0);
    expect(everybody?.scores?.worst).toBe(Math.min(...all));
    expect(all).toContain(everybody?.scores?.median);
  });

  test('shows no scores where fewer than five are paired', () => {
    const fewer = { ...result, pairs: result.pairs.slice(0, 5) };
    const scoresOf = (pairs: number) =>
      reportGroups(scored, { ...fewer, pairs: fewer.pairs.slice(0, pairs) }, 'mentees', () => 'all').shown[0]?.scores;
    expect(scoresOf(4)).toBeNull();
    expect(scoresOf(5)).not.toBeNull();
  });

  test('does not count people who state nothing', () => {
    expect(reportGroups(scored, result, 'mentors', () => null)).toEqual({
      shown: [],
      hidden: { groups: 0, people: 0 },
    });
  });
});

describe('sensitivity', () => {
  test('keeps every pair when a weight that decides nothing moves, and says null where no other is left', () => {
    const effects = sensitivity(scored, result, ({ problem }) => problem);
    expect(effects.find(({ part }) => part === 'novelty')).toMatchObject({ part: 'novelty' });
    for (const { without, halved, doubled } of effects) {
      for (const share of [without ?? 1, halved, doubled]) expect(share >= 0 && share <= 1).toBe(true);
    }
    expect(effects.find(({ part }) => part === 'style')).toEqual({ part: 'style', without: 1, halved: 1, doubled: 1 });
    const alone = scored.withWeights({
      ...policy.weights,
      goals: 0,
      interests: 0,
      style: 0,
      availability: 0,
      preferences: 0,
      novelty: 0,
    });
    const [only] = sensitivity(alone, solve(alone.problem), ({ problem }) => problem);
    expect(only).toEqual({ part: 'skills', without: null, halved: 1, doubled: 1 });
  });
});

describe('whyNot', () => {
  const match = openMatch(scored.problem, { warm: { u: result.state.u, pairs: result.pairs } });

  test('names the rule, or the exact loss with everybody who would move', () => {
    expect(whyNot(scored, match, [0, 0])).toEqual({ kind: 'rules', rules: ['same_department'] });
    const paired = new Set(result.pairs.map(([a, b]) => `${a} ${b}`));
    for (let mentor = 5; mentor < 10; mentor++) {
      const answer = whyNot(scored, match, [0, mentor]);
      if (answer.kind !== 'loss') {
        expect(paired.has(`0 ${mentor}`)).toBe(true);
        continue;
      }
      const forced = solve({ ...scored.problem, locked: [[0, mentor]] });
      expect(answer.loss).toBe(result.total - forced.total);
      expect(answer.chain[0]).toMatchObject({ mentee: 0, joined: [mentor] });
      const moved = new Set([...answer.movement.formed, ...answer.movement.dissolved].map(([mentee]) => mentee));
      expect(answer.chain.map(({ mentee }) => mentee).sort()).toEqual([...moved].sort());
    }
  });

  test('tells a chain from the one who starts it to the one who ends it', () => {
    const formed = [
      [2, 9],
      [0, 7],
      [1, 8],
    ] as const;
    const dissolved = [
      [1, 7],
      [2, 8],
    ] as const;
    expect(chainFrom({ formed, dissolved }, 0)).toEqual([
      { mentee: 0, left: [], joined: [7] },
      { mentee: 1, left: [7], joined: [8] },
      { mentee: 2, left: [8], joined: [9] },
    ]);
  });
});

describe('recruiting', () => {
  test('gives the exact gain of one more slot, never more than its price', () => {
    for (const { mentor, price, gain } of wantedMentors(scored, openMatch(scored.problem), result)) {
      const capacity = scored.problem.mentors.capacity.slice();
      capacity[mentor] = (capacity[mentor] ?? 0) + 1;
      const more = solve({ ...scored.problem, mentors: { ...scored.problem.mentors, capacity } });
      expect(gain).toBe(more.total - result.total);
      expect(gain).toBeLessThanOrEqual(price);
    }
  });

  test('sorts skills by how much of what is wanted no partner covers', () => {
    const skills = wantedSkills(scored, result);
    expect(skills.map(({ missing }) => missing)).toEqual(skills.map(({ missing }) => missing).sort((a, b) => b - a));
    expect(skills.find(({ concept }) => concept === 'data')).toMatchObject({ covered: 0, mentors: 0, mentees: 4 });
    expect(skills.find(({ concept }) => concept === 'cloud')).toMatchObject({ mentors: 9, mentees: 5 });
  });
});

describe('relaxations', () => {
  test('says what each rule that binds would bring, the most helpful first', () => {
    const reliefs = relaxations(policy, result, scoreWith, ({ problem }) => problem);
    const open = solve(scoreWith({ ...policy, differentDepartment: false }).problem);
    expect(reliefs).toEqual(
      open.total === result.total
        ? []
        : [
            {
              relaxation: 'same_department_allowed',
              pairs: open.pairs.length - result.pairs.length,
              points: open.total - result.total,
            },
          ],
    );
  });
});
