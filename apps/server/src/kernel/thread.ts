/**
 * Long computations beside the event loop: one thread per kind of work, kept warm between requests, ended when idle.
 * Requests take turns; stopping one ends its thread at once, whatever it is doing.
 */
import { parentPort, Worker } from 'node:worker_threads';

export type Thread<Request, Progress, Answer> = {
  run(request: Request, options?: RunOptions<Progress>): Promise<Answer>;
  /** Ends the thread; the next request starts a new one. */
  end(): Promise<void>;
};
export type RunOptions<Progress> = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
};
type Reply<Progress, Answer> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly message: string };

/** `file` calls `serveThread` with the matching types. */
export const createThread = <Request, Progress, Answer>(
  file: URL,
  idleMilliseconds = 60_000,
): Thread<Request, Progress, Answer> => {
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const end = async (): Promise<void> => {
    clearTimeout(idle);
    const ending = worker;
    worker = null;
    await ending?.terminate();
  };
  const start = (): Worker => {
    const started = new Worker(file, { execArgv: [] });
    started.unref();
    return started;
  };

  const work = (request: Request, { signal, onProgress }: RunOptions<Progress>): Promise<Answer> =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      clearTimeout(idle);
      worker ??= start();
      const running = worker;
      const settle = (finish: () => void): void => {
        running.off('message', hear).off('error', fail).off('exit', exited);
        signal?.removeEventListener('abort', abort);
        finish();
      };
      const fail = (error: unknown): void => {
        settle(() => reject(error));
        void end();
      };
      const abort = (): void => fail(signal?.reason);
      const exited = (code: number): void => fail(new Error(`the thread ended with code ${code}`));
      const hear = (reply: Reply<Progress, Answer>): void => {
        if (reply.kind === 'progress') {
          onProgress?.(reply.progress);
          return;
        }
        idle = setTimeout(() => void end(), idleMilliseconds).unref();
        settle(() => (reply.kind === 'done' ? resolve(reply.answer) : reject(new Error(reply.message))));
      };
      signal?.addEventListener('abort', abort);
      running.on('message', hear).on('error', fail).on('exit', exited);
      running.postMessage(request);
    });

  return {
    run: (request, options = {}) => {
      const mine = turn.then(() => work(request, options));
      turn = mine.catch(() => undefined);
      return mine;
    },
    end,
  };
};

/** Called by the thread's own file. */
export const serveThread = <Request, Progress, Answer>(
  answer: (request: Request, report: (progress: Progress) => void) => Answer,
): void => {
  const send = (reply: Reply<Progress, Answer>): void => parentPort?.postMessage(reply);
  parentPort?.on('message', (request: Request) => {
    try {
      send({ kind: 'done', answer: answer(request, (progress) => send({ kind: 'progress', progress })) });
    } catch (error) {
      send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  });
};
