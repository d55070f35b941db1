/**
 * Plants faults in the exact core one at a time and counts how many its tests notice.
 * Options: --only solve,certify,repair  --file solve/seat.ts  --sample 200 --seed 1  --least 85 (percent, else exit 1).
 */
import { parseArgs } from 'node:util';
import { equivalents } from './mutation/equivalents.data.ts';
import { equivalentOf, staleChanges } from './mutation/equivalents.ts';
import { type Mutant, mutantsOf } from './mutation/mutants.ts';
import { openPrivateCopy, type PrivateCopy, type Run } from './mutation/private-copy.ts';
import { type Outcome, reportOf, scoreOf } from './mutation/report.ts';
import { sampleOf } from './mutation/sample.ts';

const TESTED = ['solve', 'certify', 'repair', 'dense'];
/** A loop that never ends takes this many times what all tests together take. */
const PATIENCE = 4;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: 'solve,certify,repair' },
    file: { type: 'string', default: '' },
    sample: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    least: { type: 'string', default: '85' },
  },
});

const copies = [openPrivateCopy(), openPrivateCopy()] as const;
const [copy] = copies;
const files = copy.filesIn(options.only.split(','), false).filter((file) => file.endsWith(options.file));
const every = files.flatMap((file) => mutantsOf(file, copy.read(file)));
const stale = staleChanges(equivalents, every);
if (stale.length > 0) throw new Error(`listed as equivalent, but not there:\n${stale.join('\n')}`);
const mutants = sampleOf(every, Number(options.sample), Number(options.seed));

const tests = copy.filesIn(TESTED, true);
const clean = await runClean(copy);
const limit = Math.ceil(PATIENCE * clean.seconds);
console.log(`${files.length} files, ${every.length} mutants, ${mutants.length} to run, at most ${limit} s each`);

const queue = [...mutants];
const outcomes: Outcome[] = [];
await Promise.all(copies.map(workThrough));
for (const each of copies) await runClean(each);
outcomes.sort((a, b) => mutants.indexOf(a.mutant) - mutants.indexOf(b.mutant));
console.log(reportOf(outcomes));
process.exitCode = scoreOf(outcomes).ofRest >= Number(options.least) ? 0 : 1;

/** Before and after: a verdict counts only where the tests pass without a fault. */
async function runClean(where: PrivateCopy): Promise<Run> {
  const run = await where.run(tests, 120);
  if (run.verdict !== 'survived') throw new Error('the tests fail although no fault is planted');
  return run;
}

async function workThrough(where: PrivateCopy): Promise<void> {
  for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
    const { verdict } = await where.runMutant(mutant, sharpestFirst(mutant), limit);
    outcomes.push({ mutant, verdict, equivalent: equivalentOf(equivalents, mutant) });
    if (verdict === 'survived') console.log(`survived  ${mutant.file}:${mutant.line}  ${mutant.change}`);
    if (outcomes.length % 50 === 0) console.log(`${outcomes.length} of ${mutants.length}`);
  }
}

/** The tests of the file itself, then the quickest: most faults are noticed in the first tenth of a second. */
function sharpestFirst({ file }: Mutant): readonly string[] {
  const own = file.replace(/\.ts$/, '.test.ts');
  const time = (test: string) => (test === own ? 0 : (clean.milliseconds.get(test) ?? 0));
  return tests.toSorted((a, b) => time(a) - time(b));
}
