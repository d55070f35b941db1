/**
 * Runs the tests of a private copy again and again in one process, because starting the runner costs more than most
 * tests. Usage: run-tests.ts <root of the copy>; a line of input is an order, a line of output its
 * answer. An endless loop ends the process.
 */
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createVitest, type TestModule, type TestSpecification } from 'vitest/node';
import { type Answer, type Order, readOrder } from './messages.ts';

const [root = '.'] = process.argv.slice(2);
let order: Order = { changed: [], limits: {} };
let tests: readonly string[] = [];
/** Preparing the first file counts for that file. */
let running = '';
let since = process.cpuUsage();
let seconds: Record<string, number> = {};

const placeOf = ({ moduleId }: TestSpecification) => tests.findIndex((test) => moduleId.endsWith(test));
class InOrder {
  shard(specifications: TestSpecification[]) {
    return specifications;
  }
  sort(specifications: TestSpecification[]) {
    return specifications.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}

const watchEach = {
  onTestModuleStart({ relativeModuleId }: TestModule) {
    running = relativeModuleId;
  },
  onTestModuleEnd() {
    seconds[running] = spent();
    since = process.cpuUsage();
  },
};

const vitest = await createVitest(
  {
    root,
    config: false,
    include: ['packages/**/*.test.ts'],
    watch: true,
    bail: 1,
    pool: 'threads',
    isolate: false,
    fileParallelism: false,
    sequence: { sequencer: InOrder },
    reporters: [watchEach],
    // The folder of packages is shared with the checkout, which nothing here may write to.
    fsModuleCache: false,
  },
  { cacheDir: join(root, '.cache'), server: { watch: null } },
);
await vitest.standalone();
const known = await vitest.globTestSpecifications();

setInterval(() => {
  const limit = order.limits[running === '' ? (tests[0] ?? '') : running];
  if (limit !== undefined && spent() > limit) {
    answer({ verdict: 'timeout', seconds });
    process.exit();
  }
}, 100);

for await (const line of createInterface({ input: process.stdin })) {
  order = readOrder(line);
  tests = Object.keys(order.limits);
  [running, seconds, since] = ['', {}, process.cpuUsage()];
  for (const file of order.changed) vitest.invalidateFile(join(root, file));
  const wanted = known.filter((specification) => placeOf(specification) >= 0);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(wanted);
  const isPassed = testModules.length === tests.length && testModules.every((module) => module.ok());
  order = { changed: [], limits: {} };
  answer({ verdict: isPassed && unhandledErrors.length === 0 ? 'survived' : 'killed', seconds });
}
process.exit();

function spent(): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

function answer(what: Answer): void {
  process.stdout.write(`\n${JSON.stringify(what)}\n`);
}
