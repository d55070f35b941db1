import { createProblem } from '../solve/create-problem.ts';
import type { Pair, Problem, Side } from '../types.ts';
import { listEdges } from './brute-force.ts';

/** The same problem with every row number turned by a constant, and its edges listed backward. */
export function relabel(problem: Problem, turnMentees: number, turnMentors: number): Problem {
  const rows = problem.mentees.capacity.length;
  const columns = problem.mentors.capacity.length;
  const turn = ([mentee, mentor]: Pair): Pair => [(mentee + turnMentees) % rows, (mentor + turnMentors) % columns];
  return createProblem({
    mentees: turnSide(problem.mentees, turnMentees),
    mentors: turnSide(problem.mentors, turnMentors),
    edges: listEdges(problem)
      .map(({ mentee, mentor, weight }) => [...turn([mentee, mentor]), weight] as const)
      .reverse(),
    locked: (problem.locked ?? []).map(turn),
    forbidden: (problem.forbidden ?? []).map(turn),
    seed: problem.seed,
  });
}

function turnSide({ capacity, outside }: Side, by: number) {
  const count = capacity.length;
  return Array.from(capacity, (_, row) => {
    const from = (((row - by) % count) + count) % count;
    return { capacity: capacity[from] ?? 0, outside: outside[from] ?? 0 };
  });
}
