import { expect, test } from 'vitest';
import { createProblem } from '../solve/create-problem.ts';
import { compareObjectives } from './compare-objectives.ts';

const problem = createProblem({
  mentees: [{ outside: 300 }, {}, {}],
  mentors: 3,
  edges: [
    [0, 0, 100],
    [1, 1, 900],
    [1, 2, 400],
    [2, 1, 500],
    [2, 2, 300],
  ],
});

test('every objective is shown with what it costs against the best total', () => {
  const facts = compareObjectives(problem);
  expect(facts.map(({ objective, pairs, total, price }) => [objective, pairs, total, price.points])).toEqual([
    ['total', 2, 1500, 0],
    ['coverage', 3, 1300, 200],
    ['floor', 3, 1300, 200],
    ['leximin', 3, 1000, 500],
  ]);
  expect(facts.map(({ people }) => people.mentees + people.mentors)).toEqual([4, 6, 6, 6]);
  expect(facts.every(({ isProved, exact }) => isProved && exact)).toBe(true);
  expect(facts[3]?.price.percent).toBeCloseTo(33.333, 2);
  expect(facts[3]?.scores).toEqual({
    worst: 100,
    best: 500,
    mean: 1000 / 3,
    quantiles: { p10: 100, p25: 100, p50: 400, p75: 500 },
  });
});

test('where nobody can be paired there are no scores to show, and no percentage of nothing', () => {
  const facts = compareObjectives(createProblem({ mentees: 1, mentors: 1, edges: [] }));
  expect(facts.map(({ pairs, scores, price }) => [pairs, scores, price.percent])).toEqual(
    Array.from({ length: 4 }, () => [0, null, null]),
  );
});

test('progress runs once from beginning to end', () => {
  const seen: number[] = [];
  compareObjectives(problem, { onProgress: (done, total) => seen.push(done / total) });
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen.at(-1)).toBe(1);
});
