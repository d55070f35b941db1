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
import type { Answer } from './messages.ts';
import { type Mutant, mutated } from './mutants.ts';
import { startRunner } from './runner.ts';

const checkout = resolve(import.meta.dirname, '..', '..');
const sources = 'packages/matching/src';

/** The package in a folder of its own: faults are planted there and never in the checkout. */
export type PrivateCopy = {
  readonly read: (file: string) => string;
  /** Paths from the root of the checkout. */
  readonly filesIn: (folders: readonly string[], isTest: boolean) => readonly string[];
  /**
   * @param limits test files in the order to run, and the processor seconds each may take: on the clock a busy machine
   * would look like an endless loop
   */
  readonly run: (limits: Answer['seconds'], mutant?: Mutant) => Promise<Answer>;
  readonly close: () => void;
};

export function openPrivateCopy(): PrivateCopy {
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  const root = join(folder, 'checkout');
  mkdirSync(join(root, 'packages/matching'), { recursive: true });
  cpSync(join(checkout, sources), join(root, sources), { recursive: true });
  for (const file of ['package.json', 'tsconfig.json', 'packages/matching/package.json'])
    cpSync(join(checkout, file), join(root, file));
  symlinkSync(join(checkout, 'node_modules'), join(root, 'node_modules'));
  // Published instances lie beside the checkout, where there are any.
  const shared = resolve(checkout, '../shared');
  if (existsSync(shared)) symlinkSync(shared, join(folder, 'shared'));

  const runner = startRunner(root);
  const close = () => {
    runner.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', close);
  let before: string | undefined;
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  return {
    read,
    filesIn: (folders, isTest) =>
      folders
        .flatMap((each) => globSync(`${sources}/${each}/**/*.ts`, { cwd: root }))
        .map((file) => file.replaceAll('\\', '/'))
        .filter((file) => /\.test\.ts$/.test(file) === isTest && !/\.data\.ts$/.test(file))
        .sort(),
    run: async (limits, mutant) => {
      const changed = [before, mutant?.file].filter((file) => file !== undefined);
      before = mutant?.file;
      if (mutant === undefined) return runner.ask({ changed, limits });
      const text = read(mutant.file);
      writeFileSync(join(root, mutant.file), mutated(text, mutant.edit));
      const answer = await runner.ask({ changed, limits });
      writeFileSync(join(root, mutant.file), text);
      return answer;
    },
    close,
  };
}
