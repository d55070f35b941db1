import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Mutant, mutated } from './mutants.ts';

const checkout = resolve(import.meta.dirname, '..', '..');
const sources = 'packages/matching/src';
const runner = new URL('./run-tests.ts', import.meta.url).pathname;

export type Verdict = 'killed' | 'timeout' | 'survived';
export type Run = {
  readonly verdict: Verdict;
  /** Processor time of it all, and what each test file took on the clock. Nothing where the run was cut short. */
  readonly seconds: number;
  readonly milliseconds: ReadonlyMap<string, number>;
};

/** The package in a folder of its own: faults are planted there and never in the checkout. */
export type PrivateCopy = {
  readonly read: (file: string) => string;
  /** Files of these folders, tests or not. */
  readonly filesIn: (folders: readonly string[], isTest: boolean) => readonly string[];
  /** @param seconds of processor time, so that a busy machine never looks like an endless loop. */
  readonly run: (tests: readonly string[], seconds: number) => Promise<Run>;
  readonly runMutant: (mutant: Mutant, tests: readonly string[], seconds: number) => Promise<Run>;
};

export function openPrivateCopy(): PrivateCopy {
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const root = join(folder, 'checkout');
  const inside = join(root, sources);
  mkdirSync(join(root, 'packages/matching'), { recursive: true });
  cpSync(join(checkout, sources), inside, { recursive: true });
  for (const file of ['package.json', 'tsconfig.json', 'packages/matching/package.json'])
    cpSync(join(checkout, file), join(root, file));
  symlinkSync(join(checkout, 'node_modules'), join(root, 'node_modules'));
  // Published instances lie beside the checkout, where there are any.
  const shared = resolve(checkout, '../shared');
  if (existsSync(shared)) symlinkSync(shared, join(folder, 'shared'));

  const read = (file: string) => readFileSync(join(inside, file), 'utf8');
  const run = (tests: readonly string[], seconds: number) =>
    runTests(
      root,
      tests.map((test) => `${sources}/${test}`),
      seconds,
    );
  return {
    read,
    filesIn: (folders, isTest) =>
      folders
        .flatMap((each) => globSync(`${each}/**/*.ts`, { cwd: inside }))
        .map((file) => file.replaceAll('\\', '/'))
        .filter((file) => /\.test\.ts$/.test(file) === isTest && !/\.data\.ts$/.test(file))
        .sort(),
    run,
    runMutant: async ({ file, edit }, tests, seconds) => {
      const text = read(file);
      writeFileSync(join(inside, file), mutated(text, edit));
      try {
        return await run(tests, seconds);
      } finally {
        writeFileSync(join(inside, file), text);
      }
    },
  };
}

/** Twenty times the processor time on the clock means that the machine sleeps, not that the tests run. */
function runTests(root: string, tests: readonly string[], seconds: number): Promise<Run> {
  const limited = ['-c', 'ulimit -t "$0"; exec "$@"', String(seconds), process.execPath, runner, root, ...tests];
  return new Promise((settle, fail) => {
    const child = spawn('sh', limited, { cwd: root, timeout: 20_000 * seconds, killSignal: 'SIGKILL' });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    child.stderr.resume();
    child.on('error', fail);
    child.on('close', (code, signal) => {
      const isTimeout = signal === 'SIGXCPU' || signal === 'SIGKILL';
      const verdict = code === 0 ? 'survived' : isTimeout ? 'timeout' : 'killed';
      settle({ verdict, ...effortIn(text) });
    });
  });
}

function effortIn(text: string): Omit<Run, 'verdict'> {
  const line = text.split('\n').find((each) => each.startsWith('{"seconds"')) ?? '{}';
  const { seconds, milliseconds }: { seconds?: number; milliseconds?: [string, number][] } = JSON.parse(line);
  const files = (milliseconds ?? []).map(([file, time]) => [file.slice(sources.length + 1), time] as const);
  return { seconds: seconds ?? 0, milliseconds: new Map(files) };
}
