import { parentPort } from 'node:worker_threads';
import { createRowServer } from '../candidates/threads.ts';

const serve = createRowServer((rows) => parentPort?.postMessage(rows));
parentPort?.on('message', serve);
