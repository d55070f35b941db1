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
    const { outside } = result.restated.mentees;
    const worse = pursue({ ...problem, forbidden: result.pairs.slice(0, 1) }, objective);
    const lies: Partial<ObjectiveResult>[] = [
      { total: result.total + 1 },
      { pairs: result.pairs.slice(1) },
      { ...worse, steps: result.steps, floor: result.floor, ceiling: result.ceiling },
      { steps: [] },
      { steps: others },
      { steps: [{ ...first, count: first.count - 1 }, ...others] },
      { steps: [{ ...first, mentors: bumped }, ...others] },
      { floor: (result.floor ?? 0) + 1 },
      { state: { ...result.state, v: result.state.v.map((price) => price + 1) } },
      {
        restated: {
          ...result.restated,
          mentees: { ...result.restated.mentees, outside: outside.map((o, k) => o - k) },
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
