import { describe, expect, test } from 'vitest';
import { createProblem } from '../../solve/create-problem.ts';
import { OBJECTIVES, type ObjectiveResult } from '../objective.ts';
import { pursue } from '../pursue.ts';
import { stepsHold } from './steps-hold.ts';

const problem = createProblem({
  mentees: 6,
  mentors: 5,
  edges: Array.from({ length: 30 }, (_, k) => [Math.floor(k / 5), k % 5, (k * 37) % 23] as const),
});

describe.each(OBJECTIVES.filter((objective) => objective !== 'total'))('the proof of %s', (objective) => {
  const result = pursue(problem, objective);

  test('holds for the result it came with', () => {
    expect(stepsHold(problem, result)).toBe(true);
  });

  test('does not hold for anything else', () => {
    const [first, ...others] = result.steps;
    if (first === undefined) throw new Error('no step');
    const bumped = first.mentors.map((value, k) => (k === 1 ? value - 1 : value));
    const { capacity } = result.restated.mentees;
    const worse = pursue({ ...problem, forbidden: result.pairs.slice(0, 1) }, objective);
    const lies: Partial<ObjectiveResult>[] = [
      { total: result.total + 1 },
      { pairs: result.pairs.slice(1) },
      { ...worse, steps: result.steps, floor: result.floor, ceiling: result.ceiling },
      { steps: [] },
      { steps: others },
      { steps: [{ ...first, count: first.count - 1 }, ...others] },
      { steps: [{ ...first, counts: 'pairs' }, ...others] },
      { steps: [{ ...first, mentors: bumped }, ...others] },
      { floor: (result.floor ?? 0) + 1 },
      { state: { ...result.state, v: result.state.v.map((price) => price + 1) } },
      {
        restated: {
          ...result.restated,
          mentees: { ...result.restated.mentees, capacity: capacity.map((slots) => slots + 1) },
        },
      },
      { restated: { ...result.restated, locked: result.pairs } },
    ];
    for (const lie of lies) expect(stepsHold(problem, { ...result, ...lie })).toBe(false);
  });

  test('does not hold for another problem', () => {
    const { weight } = problem.edges;
    const better = { ...problem, edges: { ...problem.edges, weight: weight.map((points) => 40 - points) } };
    expect(stepsHold(better, result)).toBe(false);
  });
});

test('a floor or a level that could be better is not proved', () => {
  const [low, fair] = [pursue(problem, 'floor'), pursue(problem, 'leximin')];
  const cover = pursue(problem, 'coverage');
  const scores = (list: ObjectiveResult) => list.pairs.map(([a, b]) => ((a * 5 + b) * 37) % 23);
  expect(
    stepsHold(problem, { ...cover, objective: 'floor', floor: Math.min(...scores(cover)), ceiling: low.ceiling }),
  ).toBe(false);
  expect(stepsHold(problem, { ...low, objective: 'leximin', ceiling: null })).toBe(false);
  expect(stepsHold(problem, { ...fair, steps: fair.steps.slice(0, -1) })).toBe(false);
});

describe('the proof of coverage with stand-ins', () => {
  /** Mentee 0 may leave a slot empty, on condition that they have a partner; so may mentor 0. */
  const several = createProblem({
    mentees: [{ capacity: 2, outside: 700 }, {}, {}],
    mentors: [{ capacity: 3, outside: 50 }, { capacity: 2 }],
    edges: [
      [0, 0, 650],
      [0, 1, 600],
      [1, 0, 100],
      [2, 0, 90],
    ],
  });
  const result = pursue(several, 'coverage');
  const { restated } = result;
  const [mentees, mentors] = [several.mentees.capacity.length, several.mentors.capacity.length];

  test('holds, and the stand-ins are not among the pairs', () => {
    expect(result.isProved).toBe(true);
    expect(restated.mentees.capacity.length + restated.mentors.capacity.length).toBeGreaterThan(mentees + mentors);
    for (const [mentee, mentor] of result.pairs) expect([mentee < mentees, mentor < mentors]).toEqual([true, true]);
  });

  test('does not hold if an empty slot counts otherwise than it does, or a stand-in is scarce, scored or missing', () => {
    const bySide = (change: (values: Int32Array, people: number) => Int32Array, field: 'outside' | 'capacity') => [
      { ...restated, mentees: { ...restated.mentees, [field]: change(restated.mentees[field], mentees) } },
      { ...restated, mentors: { ...restated.mentors, [field]: change(restated.mentors[field], mentors) } },
    ];
    const ofStandIns = (change: (value: number) => number) => (values: Int32Array, people: number) =>
      values.map((value, row) => (row < people ? value : change(value)));
    const { col, weight } = restated.edges;
    const lies = [
      ...bySide(
        ofStandIns((outside) => outside - 1),
        'outside',
      ),
      ...bySide(
        ofStandIns(() => 0),
        'capacity',
      ),
      { ...restated, edges: { ...restated.edges, weight: weight.map((points) => (points === 0 ? 1 : points)) } },
      { ...restated, edges: { ...restated.edges, col: col.map((mentor) => Math.min(mentor, mentors - 1)) } },
    ].filter((lie) => JSON.stringify(lie) !== JSON.stringify(restated));
    expect(lies.length).toBeGreaterThan(3);
    for (const lie of lies) expect(stepsHold(several, { ...result, restated: lie })).toBe(false);
  });
});
