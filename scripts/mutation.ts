/**
 * Plants faults in the exact core one at a time and counts how many its tests notice.
 * Options: --only solve,certify,repair  --file solve/seat.ts  --sample 200 --seed 1  --least 85 (percent, else exit 1).
 */
import { parseArgs } from 'node:util';
import { equivalents } from './mutation/equivalents.data.ts';
import { equivalentOf, staleChanges } from './mutation/equivalents.ts';
import type { Answer } from './mutation/messages.ts';
import { type Mutant, mutantsOf } from './mutation/mutants.ts';
import { openPrivateCopy, type PrivateCopy } from './mutation/private-copy.ts';
import { type Outcome, reportOf, scoreOf } from './mutation/report.ts';
import { sampleOf } from './mutation/sample.ts';

const TESTED = ['solve', 'certify', 'repair', 'dense'];
/** A test file that takes this many times its usual processor time, and these seconds more, is in an endless loop. */
const PATIENCE = 5;
const GRACE = 2;
const PLENTY = 60;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: 'solve,certify,repair' },
    file: { type: 'string', default: '' },
    sample: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    least: { type: 'string', default: '85' },
  },
});

// Leaving by way of exit is what removes the copies.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

const copies = [openPrivateCopy(), openPrivateCopy()] as const;
const [copy] = copies;
const files = copy.filesIn(options.only.split(','), false).filter((file) => file.endsWith(options.file));
const every = files.flatMap((file) => mutantsOf(file, copy.read(file)));
const stale = staleChanges(equivalents, every);
if (stale.length > 0) throw new Error(`listed as equivalent, but not there:\n${stale.join('\n')}`);
const mutants = sampleOf(every, Number(options.sample), Number(options.seed));

const tests = copy.filesIn(TESTED, true);
const usual = await runClean(copy);
console.log(`${files.length} files, ${every.length} mutants, ${mutants.length} to run, ${tests.length} test files`);

const queue = [...mutants];
const outcomes: Outcome[] = [];
await Promise.all(copies.map(workThrough));
for (const each of copies) {
  await runClean(each);
  each.close();
}
outcomes.sort((a, b) => mutants.indexOf(a.mutant) - mutants.indexOf(b.mutant));
console.log(reportOf(outcomes));
process.exit(scoreOf(outcomes).ofRest >= Number(options.least) ? 0 : 1);

/** Before and after: a verdict counts only where the tests pass without a fault. */
async function runClean(where: PrivateCopy): Promise<Answer['seconds']> {
  const { verdict, seconds } = await where.run(Object.fromEntries(tests.map((test) => [test, PLENTY])));
  if (verdict !== 'survived') throw new Error('the tests fail although no fault is planted');
  return seconds;
}

async function workThrough(where: PrivateCopy): Promise<void> {
  for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
    const { verdict } = await where.run(limitsFor(mutant), mutant);
    outcomes.push({ mutant, verdict, equivalent: equivalentOf(equivalents, mutant) });
    if (verdict === 'survived') console.log(`survived  ${mutant.file}:${mutant.line}  ${mutant.change}`);
    if (outcomes.length % 50 === 0) console.log(`${outcomes.length} of ${mutants.length}`);
  }
}

/** The tests of the file itself, then the quickest: most faults are noticed in the first tenth of a second. */
function limitsFor({ file }: Mutant): Answer['seconds'] {
  const own = file.replace(/\.ts$/, '.test.ts');
  const rank = (test: string) => (test.endsWith(own) ? 0 : (usual[test] ?? 0));
  const inOrder = tests.toSorted((a, b) => rank(a) - rank(b));
  return Object.fromEntries(inOrder.map((test) => [test, GRACE + PATIENCE * (usual[test] ?? 0)]));
}
