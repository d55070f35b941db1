/** The slow truth for every objective: all choices within locks, rules and capacities are listed and compared. */
import type { Objective } from '../objectives/objective.ts';
import type { Pair, Problem } from '../types.ts';
import { listEdges } from './brute-force.ts';

/** What a choice is worth, most important first. Compared entry by entry; a longer list is not better by itself. */
export type Worth = readonly number[];

/** The best worth of any choice, or null if the locks leave none. */
export function bestByTrial(problem: Problem, objective: Objective): Worth | null {
  let best: Worth | null = null;
  visitChoices(problem, (pairs) => {
    const worth = worthOf(problem, objective, pairs);
    if (best === null || compareWorth(worth, best) > 0) best = worth;
  });
  return best;
}

export function compareWorth(a: Worth, b: Worth): number {
  const k = a.findIndex((value, at) => value !== b[at]);
  return k < 0 ? 0 : (a[k] ?? 0) - (b[k] ?? 0);
}

export function worthOf(problem: Problem, objective: Objective, pairs: readonly Pair[]): Worth {
  const isLocked = ([mentee, mentor]: Pair) => (problem.locked ?? []).some(([a, b]) => a === mentee && b === mentor);
  const decided = pairs.filter((pair) => !isLocked(pair));
  const scores = decided.map((pair) => scoreOf(problem, pair)).sort((a, b) => a - b);
  const total = totalByHand(problem, pairs);
  switch (objective) {
    case 'total':
      return [total];
    case 'coverage':
      return [peopleIn(pairs), total];
    case 'floor':
      return [peopleIn(pairs), pairs.length, scores[0] ?? 0, total];
    case 'leximin':
      return [peopleIn(pairs), pairs.length, ...scores, total];
  }
}

function peopleIn(pairs: readonly Pair[]): number {
  return new Set(pairs.map(([mentee]) => mentee)).size + new Set(pairs.map(([, mentor]) => mentor)).size;
}

export function totalByHand(problem: Problem, pairs: readonly Pair[]): number {
  const unfilled = (side: Problem['mentees'], end: 0 | 1) =>
    [...side.capacity].reduce((sum, capacity, row) => {
      const slots = capacity - pairs.filter((pair) => pair[end] === row).length;
      return sum + slots * (side.outside[row] ?? 0);
    }, 0);
  const scores = pairs.reduce((sum, pair) => sum + scoreOf(problem, pair), 0);
  return scores + unfilled(problem.mentees, 0) + unfilled(problem.mentors, 1);
}

function scoreOf(problem: Problem, [mentee, mentor]: Pair): number {
  const { ptr, col, weight } = problem.edges;
  const start = ptr[mentee] ?? 0;
  const end = ptr[mentee + 1] ?? 0;
  for (let edge = start; edge < end; edge++) if (col[edge] === mentor) return weight[edge] ?? 0;
  return Number.NaN;
}

/** Every choice within locks, rules and capacities, empty slots included. */
export function visitChoices(problem: Problem, visit: (pairs: readonly Pair[]) => void): void {
  const isIn = (list: Problem['locked'], mentee: number, mentor: number) =>
    (list ?? []).some(([a, b]) => a === mentee && b === mentor);
  const edges = listEdges(problem).filter(({ mentee, mentor }) => !isIn(problem.forbidden, mentee, mentor));
  const freeMentee = [...problem.mentees.capacity];
  const freeMentor = [...problem.mentors.capacity];
  const pairs: Pair[] = [];
  const decide = (k: number): void => {
    const edge = edges[k];
    if (edge === undefined) {
      visit(pairs);
      return;
    }
    const { mentee, mentor } = edge;
    if (!isIn(problem.locked, mentee, mentor)) decide(k + 1);
    const [left = 0, right = 0] = [freeMentee[mentee], freeMentor[mentor]];
    if (left === 0 || right === 0) return;
    freeMentee[mentee] = left - 1;
    freeMentor[mentor] = right - 1;
    pairs.push([mentee, mentor]);
    decide(k + 1);
    pairs.pop();
    freeMentee[mentee] = left;
    freeMentor[mentor] = right;
  };
  decide(0);
}

type Track = {
  readonly problem: Problem;
  readonly menteeIds: readonly string[];
  readonly mentorIds: readonly string[];
};

/** The best sum of totals such that nobody is paired with the same person twice; null if the locks leave no choice. */
export function bestCombinedByTrial(tracks: readonly Track[]): number | null {
  const known = new Map<string, number>([['', 0]]);
  const ends = tracks.reduce((before, { problem, menteeIds, mentorIds }) => {
    const after = new Map<string, number>();
    visitChoices(problem, (pairs) => {
      const couples = pairs.map(([mentee, mentor]) => [menteeIds[mentee], mentorIds[mentor]].sort().join('&'));
      const total = totalByHand(problem, pairs);
      for (const [taken, sum] of before) {
        const all = [...taken.split(' ').filter((couple) => couple !== ''), ...couples];
        if (new Set(all).size < all.length) continue;
        const key = all.sort().join(' ');
        after.set(key, Math.max(after.get(key) ?? Number.NEGATIVE_INFINITY, sum + total));
      }
    });
    return after;
  }, known);
  return ends.size === 0 ? null : Math.max(...ends.values());
}
