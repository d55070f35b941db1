/** A crew of threads. They share the roster and the memory of each task; messages carry only "done so many rows". */
import { Worker } from 'node:worker_threads';
import { MatchingError } from '../matching-error.ts';
import { type Crew, createCounters, look, NEXT_ROW, STOP } from './crew.ts';
import type { Roster } from './parts.ts';

export function createThreads(roster: Roster, count: number): Crew {
  const counters = createCounters();
  const workerData = { roster, counters };
  const threads = Array.from(
    { length: count },
    () => new Worker(new URL('./thread.ts', import.meta.url), { workerData }),
  );
  return {
    run: async (task, options) => {
      look(options, 0, roster.mentees);
      Atomics.store(counters, NEXT_ROW, 0);
      Atomics.store(counters, STOP, 0);
      let done = 0;
      let failure: unknown = null;
      const stop = (reason: unknown) => {
        failure ??= reason;
        Atomics.store(counters, STOP, 1);
      };
      const hear = (rows: number) => {
        done += rows;
        if (failure !== null) return;
        try {
          look(options, done, roster.mentees);
        } catch (reason) {
          stop(reason);
        }
      };
      await Promise.all(threads.map((thread) => runOn(thread, task, hear, stop)));
      if (failure !== null) throw failure;
      if (done < roster.mentees) throw new MatchingError('stopped', { done, total: roster.mentees });
    },
    leave: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

/** Rows done, or −1 when the thread has nothing left to do. */
const LAST_WORD = -1;

function runOn(thread: Worker, task: unknown, hear: (rows: number) => void, stop: (reason: unknown) => void) {
  return new Promise<void>((resolve) => {
    const finish = () => {
      thread.off('message', onMessage);
      thread.off('error', onError);
      resolve();
    };
    const onMessage = (rows: number) => {
      if (rows === LAST_WORD) finish();
      else hear(rows);
    };
    const onError = (reason: unknown) => {
      stop(reason);
      finish();
    };
    thread.on('message', onMessage);
    thread.on('error', onError);
    thread.postMessage(task);
  });
}
