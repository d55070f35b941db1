/** One side's people in a restated problem, as against the problem given (what must hold: restated.ts). */
import type { Problem, Side } from '../../types.ts';
import type { People } from './left.ts';

export type View = {
  readonly given: Side;
  readonly restated: Side;
  readonly people: People;
  /** Undecided edges of each person. */
  readonly edges: Int32Array;
  /** Pairs of each person in the result, those with stand-ins included. */
  readonly pairs: Int32Array;
  /** Each person's stand-ins, as rows of the other side. */
  readonly standIns: ReadonlyMap<number, readonly number[]>;
  readonly see: (row: number, isOpen: boolean, isChosen: boolean) => void;
  readonly seeStandIn: (row: number, standIn: number, isChosen: boolean) => void;
};

export function viewOf(given: Side, restated: Side, people: People): View {
  const edges = new Int32Array(given.capacity.length);
  const pairs = new Int32Array(edges.length);
  const standIns = new Map<number, number[]>();
  const add = (to: Int32Array, row: number, isOne: boolean) => {
    if (isOne) to[row] = (to[row] ?? 0) + 1;
  };
  return {
    given,
    restated,
    people,
    edges,
    pairs,
    standIns,
    see: (row, isOpen, isChosen) => {
      add(edges, row, isOpen);
      add(pairs, row, isChosen);
    },
    seeStandIn: (row, standIn, isChosen) => {
      add(pairs, row, isChosen);
      standIns.set(row, [...(standIns.get(row) ?? []), standIn]);
    },
  };
}

/** Notes who has which stand-ins; false unless each has room for all, none counts twice and their pairs score 0. */
export function seeStandIns({ edges, ...sides }: Problem, x: Uint8Array, mentees: View, mentors: View): boolean {
  const [rows, columns] = [mentees.edges.length, mentors.edges.length];
  const wantedOf = { mentee: new Map<number, number>(), mentor: new Map<number, number>() };
  const want = (wanted: Map<number, number>, row: number) => wanted.set(row, (wanted.get(row) ?? 0) + 1);
  for (let mentee = 0; mentee < sides.mentees.capacity.length; mentee++) {
    const seen = new Set<number>();
    for (let edge = edges.ptr[mentee] ?? 0; edge < (edges.ptr[mentee + 1] ?? 0); edge++) {
      const mentor = edges.col[edge] ?? 0;
      const [isMenteeReal, isMentorReal] = [mentee < rows, mentor < columns];
      if (isMenteeReal && isMentorReal) continue;
      if (isMenteeReal === isMentorReal || edges.weight[edge] !== 0 || seen.has(mentor)) return false;
      seen.add(mentor);
      if (isMenteeReal) mentees.seeStandIn(mentee, mentor, x[edge] === 1);
      else mentors.seeStandIn(mentor, mentee, x[edge] === 1);
      want(isMenteeReal ? wantedOf.mentor : wantedOf.mentee, isMenteeReal ? mentor : mentee);
    }
  }
  const hasRoom =
    (side: Side) =>
    ([row, wanted]: readonly [number, number]) =>
      wanted <= (side.capacity[row] ?? 0);
  return [...wantedOf.mentee].every(hasRoom(sides.mentees)) && [...wantedOf.mentor].every(hasRoom(sides.mentors));
}

/** Capacities, stand-ins, and that whoever must be full is. */
export function peopleHold({ given, restated, people, edges, pairs, standIns }: View): boolean {
  return given.capacity.every((_, row) => {
    const least = people.least[row] ?? 0;
    const most = Math.min(people.most[row] ?? 0, edges[row] ?? 0);
    const capacity = (people.sure[row] ?? 0) + most;
    const spare = standIns.get(row)?.length ?? 0;
    const isFull = least === 0 || pairs[row] === capacity;
    return restated.capacity[row] === capacity && spare === (least > 0 ? most - least : 0) && isFull;
  });
}

/** How far the outside options that count differ from those given: one number if they compare alike. */
export function shiftsOf({ given, restated, people, edges, standIns }: View, others: Side): ReadonlySet<number> {
  const shifts = new Set<number>();
  given.outside.forEach((outside, row) => {
    const least = people.least[row] ?? 0;
    if (least >= Math.min(people.most[row] ?? 0, edges[row] ?? 0)) return;
    if (least === 0) shifts.add(outside - (restated.outside[row] ?? 0));
    for (const standIn of standIns.get(row) ?? []) shifts.add(outside + (others.outside[standIn] ?? 0));
  });
  return shifts;
}
