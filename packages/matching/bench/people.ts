/**
 * From profiles to proved pairs, timed: `node packages/matching/bench/people.ts [mentees] [mentors] [threads] [k]`.
 * Prints wall and processor seconds per phase, rounds, pairs and peak memory. Populations are seeded.
 */
import { loadavg } from 'node:os';
import { matchPeople, type Phase } from '../src/candidates/match-people.ts';
import { aPopulation } from '../src/testing/a-population.ts';
import { startNodeThreads } from '../src/testing/node-threads.ts';
import { createLexicon } from '../src/text/lexicon.ts';

const [mentees = 1000, mentors = mentees, threadCount = 2, k = 24] = process.argv.slice(2).map(Number);
const population = aPopulation({ mentees, mentors, seed: 1 });
const lexicon = createLexicon(population.concepts);
const { profiles, policy, organization } = population;

const spent = new Map<Phase, { wall: number; processor: number }>();
const processorTime = () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6;
let last = { wall: performance.now() / 1000, processor: processorTime() };
const start = last;
const lap = (phase: Phase) => {
  const now = { wall: performance.now() / 1000, processor: processorTime() };
  const sum = spent.get(phase) ?? { wall: 0, processor: 0 };
  spent.set(phase, {
    wall: sum.wall + now.wall - last.wall,
    processor: sum.processor + now.processor - last.processor,
  });
  last = now;
};
const { threads, end: endThreads } = startNodeThreads(threadCount);
const result = await matchPeople(profiles, policy, {
  lexicon,
  organization,
  seed: 1,
  threads,
  k,
  onProgress: ({ phase, done, total }) => {
    if (done > 0 || total === 0) lap(phase);
  },
});
await endThreads();
const end = { wall: performance.now() / 1000, processor: processorTime() };

const { certificate } = result;
const say = (line: string) => process.stdout.write(`${line}\n`);
const seconds = (value: number) => `${value.toFixed(2)} s`;
say(`${mentees} × ${mentors}, ${threadCount} threads, lists of ${k}, load ${loadavg()[0]?.toFixed(1)}`);
for (const [phase, { wall, processor }] of spent) say(`  ${phase}: ${seconds(wall)}, processor ${seconds(processor)}`);
say(`  all: ${seconds(end.wall - start.wall)}, processor ${seconds(end.processor - start.processor)}`);
for (const [row, { edges, comparedWithFew, comparedWithAll, violations }] of certificate.rounds.entries()) {
  const compared = `${comparedWithFew} mentees compared with a few more, ${comparedWithAll} with all`;
  say(`  round ${row + 1}: ${edges} edges, ${compared}, ${violations} pairs added`);
}
say(`  ${certificate.admissiblePairs} admissible pairs, ${result.pairs.length} made, total ${result.total}`);
say(`  ${certificate.ok ? 'proved' : 'NOT PROVED'}: ${certificate.primal} = ${certificate.dual}`);
say(`  peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
