/** One thread of a crew: waits for tasks, works on rows, says how many are done; −1 when it has nothing left to do. */
import { parentPort, workerData } from 'node:worker_threads';
import { takeTurns } from './crew.ts';
import type { Roster } from './parts.ts';
import { createRowWork, type Task } from './tasks.ts';

const { roster, counters }: { readonly roster: Roster; readonly counters: Int32Array } = workerData;
const work = createRowWork(roster);

parentPort?.on('message', (task: Task) => {
  takeTurns(roster, counters, work, task, (rows) => parentPort?.postMessage(rows));
  parentPort?.postMessage(-1);
});
