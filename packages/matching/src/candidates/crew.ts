/**
 * Who does the rows of a task: this thread alone, or several threads that take the next rows from one shared counter.
 * Both give the same result, because rows are independent.
 */
import { MatchingError } from '../matching-error.ts';
import type { SolveOptions } from '../types.ts';
import type { Roster } from './parts.ts';
import { sharedInts } from './shared-lists.ts';
import { createRowWork, type RowWork, type Task } from './tasks.ts';

/** Works on all rows of a task. @throws MatchingError `stopped` when told to stop. */
export type Crew = (task: Task, options: SolveOptions) => Promise<void>;

/** Rows taken at a time. */
const ROWS_PER_TURN = 64;

/** Places of the shared counters. */
export const NEXT_ROW = 0;
export const STOP = 1;

export function createSoloCrew(roster: Roster): Crew {
  const work = createRowWork(roster);
  return async (task, options) => workAlone(roster.mentees, work, task, options);
}

export function workAlone(mentees: number, work: RowWork, task: Task, options: SolveOptions): void {
  for (let mentee = 0; mentee < mentees; mentee++) {
    if (mentee % ROWS_PER_TURN === 0) look(options, mentee, mentees);
    work(task, mentee);
  }
  look(options, mentees, mentees);
}

/** Tells how far the task is, and stops it when the caller says so. */
export function look({ signal, shouldStop, onProgress }: SolveOptions, done: number, total: number): void {
  onProgress?.(done, total);
  if (signal?.aborted || shouldStop?.()) throw new MatchingError('stopped', { done, total });
}

/** What a thread does with a task until no rows are left or it is told to stop. */
export function takeTurns(
  roster: Roster,
  counters: Int32Array,
  work: RowWork,
  task: Task,
  report: (rows: number) => void,
): void {
  while (Atomics.load(counters, STOP) === 0) {
    const first = Atomics.add(counters, NEXT_ROW, ROWS_PER_TURN);
    if (first >= roster.mentees) return;
    const end = Math.min(first + ROWS_PER_TURN, roster.mentees);
    for (let mentee = first; mentee < end; mentee++) work(task, mentee);
    report(end - first);
  }
}

export function createCounters(): Int32Array {
  return sharedInts(2);
}
