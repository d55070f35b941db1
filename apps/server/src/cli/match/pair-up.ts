import { BadInput } from './input.ts';
import { pairAll } from './pair-all.ts';
import { pairMany } from './pair-many.ts';
import type { Pairing, PairingTask } from './pairing.ts';

/** Up to here all pairs are weighed at once, in some 100 MB; beyond, they are generated where prices call for them. */
const mostPairsAtOnce = 4_000_000;
/**
 * The other objectives first narrow the choices over all pairs, and prices of a few pairs per person do not prove that
 * step for the rest. 25 million pairs take some 600 MB.
 */
const mostPairsNarrowed = 25_000_000;

export async function pairUp(task: PairingTask): Promise<Pairing> {
  const { words, cohort } = task;
  const { objective } = cohort.rules;
  const candidates = cohort.mentors.length * cohort.mentees.length;
  if (objective !== 'total' && candidates > mostPairsNarrowed) {
    const counts = { mentors: cohort.mentors.length, mentees: cohort.mentees.length, pairs: candidates };
    const limit = mostPairsNarrowed;
    throw new BadInput([words.say('cli.match.input.tooManyForObjective', { objective, limit, ...counts })]);
  }
  if (objective !== 'total' || candidates <= mostPairsAtOnce) return pairAll(task);
  return pairMany(task);
}
