/** `node move-weight.ts <mentees> <mentors>`: the same people after a weight was moved, to the proved result. */
import { reweigh } from '../../src/score/reweigh.ts';
import { score } from '../../src/score/score.ts';
import { solve } from '../../src/solve/solve.ts';
import { aPopulation } from '../../src/testing/a-population.ts';
import { createLexicon } from '../../src/text/lexicon.ts';
import { serve, startWatch } from '../dialogue/serve.ts';

const [mentees = 0, mentors = 0] = process.argv.slice(2).map(Number);
const { profiles, policy, organization, concepts } = aPopulation({ mentees, mentors, seed: 1 });
const scored = score(profiles, policy, { organization, lexicon: createLexicon(concepts), seed: 1 });
const moved = { ...policy.weights, interests: policy.weights.interests + 10 };

await serve(process.version, {
  whole: () => {
    const lap = startWatch();
    const { total, certificate } = solve(reweigh(scored, moved).problem);
    const spent = lap();
    if (!certificate.ok) throw new Error('not proved');
    return { ...spent, total };
  },
});
