/** A crew of threads. They share the roster and the memory of each task; messages carry only "done so many rows". */
import { Worker } from 'node:worker_threads';
import { MatchingError } from '../matching-error.ts';
import { type Crew, createCounters, look, NEXT_ROW, STOP } from './crew.ts';
import type { Roster } from './parts.ts';
import type { Task } from './tasks.ts';

export function createThreads(roster: Roster, count: number): Crew {
  const counters = createCounters();
  const threads = Array.from({ length: count }, () => startThread({ roster, counters }));
  return {
    run: async (task, options) => {
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
      await Promise.all(threads.map((thread) => thread.work(task, hear).catch(stop)));
      if (reasons.length > 0) throw reasons[0];
    },
    leave: async () => {
      await Promise.all(threads.map(({ end }) => end()));
    },
  };
}

/** What a thread says when it has nothing left to do. */
const LAST_WORD = -1;

type Thread = {
  /** Until no rows are left; rejected if the thread breaks down, before or meanwhile. */
  readonly work: (task: Task, hear: (rows: number) => void) => Promise<void>;
  readonly end: () => Promise<unknown>;
};

function startThread(workerData: unknown): Thread {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData });
  const ended = Promise.withResolvers<never>();
  worker.on('error', ended.reject);
  worker.on('exit', (code) => ended.reject(new MatchingError('stopped', { exit: code })));
  // Whoever waits for work hears of the end; between tasks nobody does, and that is no error yet.
  ended.promise.catch(() => {});
  return {
    work: (task, hear) => {
      const finished = new Promise<void>((resolve) => {
        const listen = (rows: number) => {
          if (rows !== LAST_WORD) return hear(rows);
          worker.off('message', listen);
          resolve();
        };
        worker.on('message', listen);
        worker.postMessage(task);
      });
      return Promise.race([finished, ended.promise]);
    },
    end: () => worker.terminate(),
  };
}
