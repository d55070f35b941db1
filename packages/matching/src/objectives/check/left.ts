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
  readonly menteeSlots: Int32Array;
  readonly mentorSlots: Int32Array;
  readonly menteeFull: Uint8Array;
  readonly mentorFull: Uint8Array;
};

export function everyChoice(problem: Problem): Left {
  const { ptr, col } = problem.edges;
  const mentors = problem.mentors.capacity.length;
  const key = ([mentee, mentor]: Pair) => mentee * mentors + mentor;
  const locked = new Set((problem.locked ?? []).map(key));
  const forbidden = new Set((problem.forbidden ?? []).map(key));
  const menteeSlots = problem.mentees.capacity.slice();
  const mentorSlots = problem.mentors.capacity.slice();
  const isIn = new Uint8Array(col.length);
  const isOut = new Uint8Array(col.length);
  const menteeOf = new Int32Array(col.length);
  for (let mentee = 0; mentee < menteeSlots.length; mentee++) {
    for (let edge = ptr[mentee] ?? 0; edge < (ptr[mentee + 1] ?? 0); edge++) {
      menteeOf[edge] = mentee;
      const mentor = col[edge] ?? 0;
      if (forbidden.size > 0 && forbidden.has(mentee * mentors + mentor)) isOut[edge] = 1;
      if (locked.size === 0 || !locked.has(mentee * mentors + mentor)) continue;
      isIn[edge] = 1;
      menteeSlots[mentee] = (menteeSlots[mentee] ?? 0) - 1;
      mentorSlots[mentor] = (mentorSlots[mentor] ?? 0) - 1;
    }
  }
  const open = new Int32Array(col.length);
  let count = 0;
  for (let edge = 0; edge < col.length; edge++) {
    const isSpent = menteeSlots[menteeOf[edge] ?? 0] === 0 || mentorSlots[col[edge] ?? 0] === 0;
    if (!isSpent && isIn[edge] === 0 && isOut[edge] === 0) open[count++] = edge;
  }
  const menteeFull = new Uint8Array(menteeSlots.length);
  const mentorFull = new Uint8Array(mentorSlots.length);
  return { open: open.slice(0, count), isIn, menteeOf, menteeSlots, mentorSlots, menteeFull, mentorFull };
}

/** The least that the step's cost can be over the choices left, by its prices. `countsAll`: a cost of −1 per pair. */
export function boundOf(problem: Problem, left: Left, step: Step, countsAll: boolean): number {
  const { rest, mentees, mentors } = restsOf(problem, left, step, countsAll);
  const share = (price: number, slots: number, isFull: number) => (isFull === 1 ? price : Math.min(0, price)) * slots;
  const ofEdges = left.open.reduce((sum, edge) => sum + Math.min(0, rest(edge)), 0);
  const ofMentees = mentees.reduce(
    (sum, price, row) => sum + share(price, left.menteeSlots[row] ?? 0, left.menteeFull[row] ?? 0),
    0,
  );
  return mentors.reduce(
    (sum, price, row) => sum + share(price, left.mentorSlots[row] ?? 0, left.mentorFull[row] ?? 0),
    ofEdges + ofMentees,
  );
}

/** Keeps the choices that attain the bound. */
export function keep(problem: Problem, left: Left, step: Step): void {
  const { col } = problem.edges;
  const { isIn, menteeOf, menteeSlots, mentorSlots, menteeFull, mentorFull } = left;
  const { rest, mentees, mentors } = restsOf(problem, left, step, step.score === null);
  const mayHave = (edge: number) => {
    const mentee = menteeOf[edge] ?? 0;
    const mentor = col[edge] ?? 0;
    const isMenteeDone = (mentees[mentee] ?? 0) > 0 && menteeFull[mentee] === 0;
    const isMentorDone = (mentors[mentor] ?? 0) > 0 && mentorFull[mentor] === 0;
    return !isMenteeDone && !isMentorDone;
  };
  const stillOpen = left.open.filter((edge) => rest(edge) === 0 && mayHave(edge));
  for (const edge of left.open) {
    if (rest(edge) >= 0) continue;
    isIn[edge] = 1;
    menteeSlots[menteeOf[edge] ?? 0] = (menteeSlots[menteeOf[edge] ?? 0] ?? 0) - 1;
    mentorSlots[col[edge] ?? 0] = (mentorSlots[col[edge] ?? 0] ?? 0) - 1;
  }
  left.open = stillOpen;
  mentees.forEach((price, row) => {
    if (price < 0) menteeFull[row] = 1;
  });
  mentors.forEach((price, row) => {
    if (price < 0) mentorFull[row] = 1;
  });
}

type Rest = { readonly rest: (edge: number) => number; readonly mentees: Int32Array; readonly mentors: Int32Array };

function restsOf(problem: Problem, left: Left, step: Step, countsAll: boolean): Rest {
  const spread = (flat: Int32Array, count: number) => {
    const prices = new Int32Array(count);
    for (let k = 0; k < flat.length; k += 2) prices[flat[k] ?? 0] = flat[k + 1] ?? 0;
    return prices;
  };
  const mentees = spread(step.mentees, left.menteeSlots.length);
  const mentors = spread(step.mentors, left.mentorSlots.length);
  const { col, weight } = problem.edges;
  const cost = (edge: number) => (countsAll ? -1 : weight[edge] === step.score ? 1 : 0);
  const rest = (edge: number) => cost(edge) - (mentees[left.menteeOf[edge] ?? 0] ?? 0) - (mentors[col[edge] ?? 0] ?? 0);
  return { rest, mentees, mentors };
}
