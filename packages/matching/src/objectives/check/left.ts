/** What is left to choose from while steps are checked, and the arithmetic of one step (proof in steps-hold.ts). */
import type { Pair, Problem } from '../../types.ts';
import type { Step } from '../objective.ts';

/** What the steps so far have decided, in terms of the problem as given. */
export type Left = {
  /** Undecided edges. */
  open: Int32Array;
  /** Per edge: 1 = in every choice left, locks included. */
  readonly isIn: Uint8Array;
  readonly menteeOf: Int32Array;
  readonly mentees: People;
  readonly mentors: People;
};

export type People = {
  /** Pairs among open edges that each has in every choice left: at least, at most. */
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** Pairs that are in every choice left. */
  readonly sure: Int32Array;
};

export function everyChoice(problem: Problem): Left {
  const { ptr, col } = problem.edges;
  const columns = problem.mentors.capacity.length;
  const key = ([mentee, mentor]: Pair) => mentee * columns + mentor;
  const locked = new Set((problem.locked ?? []).map(key));
  const forbidden = new Set((problem.forbidden ?? []).map(key));
  const mentees = everybody(problem.mentees.capacity);
  const mentors = everybody(problem.mentors.capacity);
  const isIn = new Uint8Array(col.length);
  const isOut = new Uint8Array(col.length);
  const menteeOf = new Int32Array(col.length);
  for (let mentee = 0; mentee < mentees.most.length; mentee++) {
    for (let edge = ptr[mentee] ?? 0; edge < (ptr[mentee + 1] ?? 0); edge++) {
      menteeOf[edge] = mentee;
      const mentor = col[edge] ?? 0;
      if (forbidden.size > 0 && forbidden.has(mentee * columns + mentor)) isOut[edge] = 1;
      if (locked.size === 0 || !locked.has(mentee * columns + mentor)) continue;
      isIn[edge] = 1;
      addSure(mentees, mentee);
      addSure(mentors, mentor);
    }
  }
  const open = new Int32Array(col.length);
  let count = 0;
  for (let edge = 0; edge < col.length; edge++) {
    const isSpent = mentees.most[menteeOf[edge] ?? 0] === 0 || mentors.most[col[edge] ?? 0] === 0;
    if (!isSpent && isIn[edge] === 0 && isOut[edge] === 0) open[count++] = edge;
  }
  return { open: open.slice(0, count), isIn, menteeOf, mentees, mentors };
}

function everybody(capacity: Int32Array): People {
  return { least: new Int32Array(capacity.length), most: capacity.slice(), sure: new Int32Array(capacity.length) };
}

function addSure({ least, most, sure }: People, row: number): void {
  sure[row] = (sure[row] ?? 0) + 1;
  most[row] = (most[row] ?? 0) - 1;
  least[row] = Math.max(0, (least[row] ?? 0) - 1);
}

/** How much the chosen open edges have of what the step counts. */
export function countIn(problem: Problem, left: Left, step: Step, chosen: Uint8Array): number {
  const { col, weight } = problem.edges;
  const pairs = left.open.filter((edge) => chosen[edge] === 1);
  const newlyPaired = (rows: Int32Array, { sure }: People) => new Set(rows.filter((row) => sure[row] === 0)).size;
  switch (step.counts) {
    case 'mentees':
      return newlyPaired(
        pairs.map((edge) => left.menteeOf[edge] ?? 0),
        left.mentees,
      );
    case 'mentors':
      return newlyPaired(
        pairs.map((edge) => col[edge] ?? 0),
        left.mentors,
      );
    case 'pairs':
      return pairs.length;
    case 'score':
      return pairs.filter((edge) => weight[edge] === step.score).length;
  }
}

/** The least that the step's cost can be over the choices left, by its prices. */
export function boundOf(problem: Problem, left: Left, step: Step): number {
  const { rest, mentees, mentors } = pricesOf(problem, left, step);
  const ofEdges = left.open.reduce((sum, edge) => sum + Math.min(0, rest(edge)), 0);
  return ofEdges + lowestSum(left.mentees, mentees) + lowestSum(left.mentors, mentors);
}

/** Keeps the choices that attain the bound. */
export function keep(problem: Problem, left: Left, step: Step): void {
  const { col } = problem.edges;
  const { isIn, menteeOf } = left;
  const { rest, mentees, mentors } = pricesOf(problem, left, step);
  narrow(left.mentees, mentees);
  narrow(left.mentors, mentors);
  const isDone = (edge: number) =>
    left.mentees.most[menteeOf[edge] ?? 0] === 0 || left.mentors.most[col[edge] ?? 0] === 0;
  const stillOpen = left.open.filter((edge) => rest(edge) === 0 && !isDone(edge));
  for (const edge of left.open) {
    if (rest(edge) >= 0) continue;
    isIn[edge] = 1;
    addSure(left.mentees, menteeOf[edge] ?? 0);
    addSure(left.mentors, col[edge] ?? 0);
  }
  left.open = stillOpen;
}

/** A person's term: price × pairs, and where only first partners count, one for each pair after the first. */
type Terms = {
  readonly prices: Int32Array;
  /** Where only first partners count: whoever has somebody for sure has had theirs. */
  readonly sure: Int32Array | null;
};

type Priced = { readonly rest: (edge: number) => number; readonly mentees: Terms; readonly mentors: Terms };

function pricesOf(problem: Problem, left: Left, step: Step): Priced {
  const { col, weight } = problem.edges;
  const mentees = spread(step.mentees, left.mentees.most.length);
  const mentors = spread(step.mentors, left.mentors.most.length);
  const cost = (edge: number) => (step.counts !== 'score' ? -1 : weight[edge] === step.score ? 1 : 0);
  return {
    rest: (edge) => cost(edge) - (mentees[left.menteeOf[edge] ?? 0] ?? 0) - (mentors[col[edge] ?? 0] ?? 0),
    mentees: { prices: mentees, sure: step.counts === 'mentees' ? left.mentees.sure : null },
    mentors: { prices: mentors, sure: step.counts === 'mentors' ? left.mentors.sure : null },
  };
}

function termOf({ prices, sure }: Terms, row: number, pairs: number): number {
  const afterFirst = sure === null ? 0 : Math.max(0, pairs - (sure[row] === 0 ? 1 : 0));
  return (prices[row] ?? 0) * pairs + afterFirst;
}

/** Terms are convex and bend at 1 at most: no number between these three gives a smaller one. */
function lowestOf(terms: Terms, row: number, least: number, most: number): number {
  const bend = Math.min(Math.max(1, least), most);
  return Math.min(termOf(terms, row, least), termOf(terms, row, bend), termOf(terms, row, most));
}

function lowestSum({ least, most }: People, terms: Terms): number {
  return most.reduce((sum, slots, row) => sum + lowestOf(terms, row, least[row] ?? 0, slots), 0);
}

/** From the first to the last of the three numbers where the term is smallest: between equals all are equal. */
function narrow({ least, most }: People, terms: Terms): void {
  for (let row = 0; row < least.length; row++) {
    const [from, to] = [least[row] ?? 0, most[row] ?? 0];
    const lowest = lowestOf(terms, row, from, to);
    const isLowest = (pairs: number) => termOf(terms, row, pairs) === lowest;
    const bend = Math.min(Math.max(1, from), to);
    least[row] = isLowest(from) ? from : isLowest(bend) ? bend : to;
    most[row] = isLowest(to) ? to : isLowest(bend) ? bend : from;
  }
}

function spread(flat: Int32Array, people: number): Int32Array {
  const prices = new Int32Array(people);
  for (let k = 0; k < flat.length; k += 2) prices[flat[k] ?? 0] = flat[k + 1] ?? 0;
  return prices;
}
