import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { type Answer, readAnswer, readReady } from './answer.ts';

export type Command = { readonly command: string; readonly args: readonly string[] };

export type Dialogue = {
  readonly version: string;
  readonly ask: (what: string) => Promise<Answer>;
  readonly end: () => Promise<void>;
};

/** No single question takes longer, or the process is given up. */
const LIMIT_MS = 30 * 60_000;
/** How much of the last words of a process that broke down is told. */
const LAST_WORDS = 600;

/** Starts a process that waits for questions. Rejects, then or later, with the process's last words if it breaks down. */
export async function openDialogue({ command, args }: Command): Promise<Dialogue> {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let lastWords = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    lastWords = (lastWords + text).slice(-LAST_WORDS);
  });
  child.on('error', ({ message }) => {
    lastWords += message;
  });
  // A process that is gone is noticed by its silence, not by a question that it did not take.
  child.stdin.on('error', () => {});
  const closed = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const hear = async (): Promise<string> => {
    const patience = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
    const { value, done } = await lines.next();
    clearTimeout(patience);
    if (done !== true) return value;
    await closed;
    throw new Error(lastWords.trim() || `${command} ended without a word`);
  };
  const { version } = readReady(await hear());
  return {
    version,
    ask: async (what) => {
      child.stdin.write(`${what}\n`);
      return readAnswer(await hear());
    },
    end: async () => {
      child.stdin.end();
      await closed;
    },
  };
}
