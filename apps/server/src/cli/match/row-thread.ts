import { parentPort } from 'node:worker_threads';
import { createRowServer } from '@viceversa/matching';

const serve = createRowServer((rows) => parentPort?.postMessage(rows));
parentPort?.on('message', serve);
