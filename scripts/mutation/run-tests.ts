/**
 * Runs the named test files of a private copy, in the order given, until the first failure.
 * Usage: run-tests.ts <root of the copy> <test file>…; ends with 1 after a failure. Prints as JSON what each file took
 * and the processor time of it all.
 */
import { join } from 'node:path';
import { startVitest, type TestSpecification } from 'vitest/node';

const [root = '.', ...files] = process.argv.slice(2);
const placeOf = ({ moduleId }: TestSpecification) => files.findIndex((file) => moduleId.endsWith(file));

class InOrder {
  shard(specifications: TestSpecification[]) {
    return specifications;
  }
  sort(specifications: TestSpecification[]) {
    return specifications.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}

const vitest = await startVitest(
  files,
  {
    root,
    config: false,
    include: files,
    watch: false,
    bail: 1,
    pool: 'threads',
    isolate: false,
    fileParallelism: false,
    sequence: { sequencer: InOrder },
    reporters: [{}],
    // The folder of packages is shared with the checkout, which nothing here may write to.
    fsModuleCache: false,
  },
  { cacheDir: join(root, '.cache') },
);
const modules = vitest.state.getTestModules();
const isPassed = modules.length === files.length && modules.every((module) => module.ok());
const milliseconds = modules.map((module) => [module.relativeModuleId, module.diagnostic().duration]);
await vitest.close();
const { user, system } = process.cpuUsage();
console.log(JSON.stringify({ seconds: (user + system) / 1e6, milliseconds }));
process.exit(isPassed && vitest.state.getUnhandledErrors().length === 0 ? 0 : 1);
