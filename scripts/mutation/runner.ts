import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Answer, type Order, readAnswer } from './messages.ts';

const program = fileURLToPath(new URL('./run-tests.ts', import.meta.url));

export type Runner = {
  readonly ask: (order: Order) => Promise<Answer>;
  readonly stop: () => void;
};

type Started = {
  readonly child: ChildProcess;
  readonly say: (text: string) => void;
  readonly lines: AsyncIterator<string>;
};

/** One process that runs tests on request, started anew whenever a fault has brought it down. */
export function startRunner(root: string): Runner {
  let started: Started | undefined;
  return {
    ask: async (order) => {
      started ??= start(root);
      const { say, lines } = started;
      say(`${JSON.stringify(order)}\n`);
      for (let line = await lines.next(); line.done !== true; line = await lines.next()) {
        const answer = readAnswer(line.value);
        if (answer === undefined) continue;
        if (answer.verdict === 'timeout') started = undefined;
        return answer;
      }
      // The process is gone without a word: the fault crashed it.
      started = undefined;
      return { verdict: 'killed', seconds: {} };
    },
    stop: () => started?.child.kill(),
  };
}

function start(root: string): Started {
  const child = spawn(process.execPath, [program, root], { stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { child, say: (text) => child.stdin.write(text), lines };
}
