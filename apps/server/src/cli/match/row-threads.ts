import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Thread } from '@viceversa/matching';

/** One thread per core: the calling one only waits while they work. `end` ends them all. */
export function startRowThreads(count = availableParallelism()): {
  readonly threads: readonly Thread[];
  readonly end: () => Promise<void>;
} {
  const workers = Array.from({ length: count }, () => new Worker(new URL('./row-thread.ts', import.meta.url)));
  return {
    threads: workers.map(toThread),
    end: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function toThread(worker: Worker): Thread {
  const ended = new Promise<unknown>((resolve) => {
    worker.once('error', resolve);
    worker.once('exit', (code) => resolve(new Error(`the thread ended with code ${code}`)));
  });
  return {
    send: (message) => worker.postMessage(message),
    hear: (onRows, onEnd) => {
      worker.removeAllListeners('message').on('message', onRows);
      void ended.then(onEnd);
    },
  };
}
