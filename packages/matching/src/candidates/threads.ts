/**
 * A crew of threads. They share the roster and the memory of each task; messages carry only "done so many rows".
 *
 * This package knows no Node, so the caller brings the threads: a few lines that start one whose every message goes to
 * a row server, see `testing/node-threads.ts`. They may serve one match after another; whoever started them ends them.
 */
import { type Crew, createCounters, look, NEXT_ROW, STOP, takeTurns } from './crew.ts';
import type { Roster } from './parts.ts';
import { createRowWork, type RowWork, type Task } from './tasks.ts';

export type Thread = {
  readonly send: (message: ThreadMessage) => void;
  /** Who hears what the thread's row server sends, and of the thread's end, from now on. */
  readonly hear: (onRows: (rows: number) => void, onEnd: (reason: unknown) => void) => void;
};

export type ThreadMessage =
  | { readonly kind: 'roster'; readonly roster: Roster; readonly counters: Int32Array }
  | { readonly kind: 'task'; readonly task: Task };

/** What a row server sends when it has nothing left to do. */
const LAST_WORD = -1;

/** Runs in a thread: takes each message that was sent to it, and sends numbers back. */
export function createRowServer(send: (rows: number) => void): (message: ThreadMessage) => void {
  let serve: (task: Task) => void = () => {};
  return (message) => {
    if (message.kind === 'roster') {
      const { roster, counters } = message;
      const work: RowWork = createRowWork(roster);
      serve = (task) => takeTurns(roster, counters, work, task, send);
      return;
    }
    serve(message.task);
    send(LAST_WORD);
  };
}

export function createThreadCrew(roster: Roster, threads: readonly Thread[]): Crew {
  const counters = createCounters();
  const hands = threads.map((thread) => {
    thread.send({ kind: 'roster', roster, counters });
    return takeOn(thread);
  });
  return async (task, options) => {
    look(options, 0, roster.mentees);
    Atomics.store(counters, NEXT_ROW, 0);
    Atomics.store(counters, STOP, 0);
    let done = 0;
    const reasons: unknown[] = [];
    const stop = (reason: unknown) => {
      reasons.push(reason);
      Atomics.store(counters, STOP, 1);
    };
    const hear = (rows: number) => {
      done += rows;
      try {
        if (reasons.length === 0) look(options, done, roster.mentees);
      } catch (reason) {
        stop(reason);
      }
    };
    await Promise.all(hands.map((work) => work(task, hear).catch(stop)));
    if (reasons.length > 0) throw reasons[0];
  };
}

/** The promise is kept when no rows are left, and broken if the thread ends, before or meanwhile. */
function takeOn(thread: Thread): (task: Task, hear: (rows: number) => void) => Promise<void> {
  const ended = Promise.withResolvers<never>();
  // Between tasks nobody waits; the next task says that the thread has ended.
  ended.promise.catch(() => {});
  let onRows: (rows: number) => void = () => {};
  thread.hear((rows) => onRows(rows), ended.reject);
  return (task, hear) => {
    const finished = new Promise<void>((resolve) => {
      onRows = (rows) => (rows === LAST_WORD ? resolve() : hear(rows));
      thread.send({ kind: 'task', task });
    });
    return Promise.race([finished, ended.promise]);
  };
}
