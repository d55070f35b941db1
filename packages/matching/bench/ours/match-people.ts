/** `node match-people.ts <mentees> <mentors>`: from profiles to pairs proved best among all that are admissible. */
import { matchPeople } from '../../src/candidates/match-people.ts';
import { aPopulation } from '../../src/testing/a-population.ts';
import { startNodeThreads } from '../../src/testing/node-threads.ts';
import { createLexicon } from '../../src/text/lexicon.ts';
import { serve, startWatch } from '../dialogue/serve.ts';

const THREADS = 2;

const [mentees = 0, mentors = 0] = process.argv.slice(2).map(Number);
const { profiles, policy, organization, concepts } = aPopulation({ mentees, mentors, seed: 1 });
const lexicon = createLexicon(concepts);

await serve(process.version, {
  whole: async () => {
    const lap = startWatch();
    const { threads, end } = startNodeThreads(THREADS);
    const { total, certificate } = await matchPeople(profiles, policy, { lexicon, organization, seed: 1, threads });
    const spent = lap();
    await end();
    if (!certificate.ok) throw new Error('not proved');
    return { ...spent, total };
  },
});
