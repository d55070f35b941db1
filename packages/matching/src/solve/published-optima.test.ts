import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../types.ts';
import { createProblem } from './create-problem.ts';
import { solve } from './solve.ts';

const folder = new URL('../../../../../shared/data/', import.meta.url);
const isHere = existsSync(folder);
const note = isHere ? '' : ' (skipped: ../shared/data is not there)';

/** Costs become scores `ceiling − cost`, so the published minimum is `n × ceiling − total` of a complete choice. */
function readCosts(name: string): { problem: Problem; ceiling: number } {
  const [n = 0, ...costs] = readFileSync(new URL(`assignment/${name}.txt`, folder), 'utf8')
    .trim()
    .split(/\s+/)
    .map(Number);
  const ceiling = costs.reduce((most, cost) => Math.max(most, cost), 0) + 1;
  const edges = costs.map((cost, k) => [Math.floor(k / n), k % n, ceiling - cost] as const);
  return { problem: createProblem({ mentees: n, mentors: n, edges }), ceiling };
}

/** Triples of row, column and cost, counted from 1. */
function readSparseCosts(name: string): { problem: Problem; ceiling: number } {
  const text = readFileSync(new URL(`assignment/${name}.txt`, folder), 'utf8');
  const [n = 0, ...numbers] = text.trim().split(/\s+/).map(Number);
  const triples = Array.from({ length: numbers.length / 3 }, (_, k) => numbers.slice(3 * k, 3 * k + 3));
  const ceiling = triples.reduce((most, [, , cost = 0]) => Math.max(most, cost), 0) + 1;
  const everyone = Array.from({ length: n }, () => ({ outside: -1_000_000 }));
  const edges = triples.map(([row = 0, column = 0, cost = 0]) => [row - 1, column - 1, ceiling - cost] as const);
  return { problem: createProblem({ mentees: everyone, mentors: n, edges }), ceiling };
}

type Reviews = { reviewers: number; papers: number; scores_e6: number[][]; mask?: number[][] };

function readReviews(name: string): Reviews {
  const reviews: Reviews = JSON.parse(readFileSync(new URL(`reviewers/${name}.json`, folder), 'utf8'));
  return reviews;
}

/** "Each paper needs exactly k": an empty slot of a paper costs more than any pair is worth. */
function toProblem(reviews: Reviews, need: number, capacity: number): Problem {
  const edges = reviews.scores_e6.flatMap((row, reviewer) =>
    row.map((score, paper) => [paper, reviewer, score] as const),
  );
  return createProblem({
    mentees: Array.from({ length: reviews.papers }, () => ({ capacity: need, outside: -100_000_000 })),
    mentors: Array.from({ length: reviews.reviewers }, () => ({ capacity })),
    edges: edges.filter(([paper, reviewer, score]) => score >= 0 && reviews.mask?.[reviewer]?.[paper] !== 1),
  });
}

describe.skipIf(!isHere)(`published optima${note}`, () => {
  // J. E. Beasley, OR-Library, 1990.
  test.each([
    ['assign100', 305],
    ['assign200', 475],
    ['assign300', 626],
    ['assign400', 804],
    ['assignp800', 2239],
    ['assignp1500', 5839],
  ])('%s costs %i at least', (name, minimum) => {
    const { problem, ceiling } = name.startsWith('assignp') ? readSparseCosts(name) : readCosts(name);
    const result = solve(problem);
    const n = problem.mentees.capacity.length;
    expect(result.pairs).toHaveLength(n);
    expect(n * ceiling - result.total).toBe(minimum);
    expect(result.certificate.ok).toBe(true);
  });

  test.each([
    ['midl', 3, 4, 201_884_878],
    ['preflib1', 1, 2, 48_250_000],
    ['preflib1', 3, 6, 124_250_000],
  ])('%s with %i reviewers a paper and capacity %i reaches %i', (name, need, capacity, maximum) => {
    const reviews = readReviews(name);
    const result = solve(toProblem(reviews, need, capacity));
    expect(result.pairs).toHaveLength(reviews.papers * need);
    expect(result.total).toBe(maximum);
    expect(result.certificate.ok).toBe(true);
  });
});
