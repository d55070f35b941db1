/** All pairs of the cohort weighed at once: any objective, up to a few thousand people. */
import { explain, type Pair, score, solve, unmatched } from '@viceversa/matching';
import type { PairOfPeople } from './cohort.ts';
import { checkLocks } from './locks.ts';
import { createPairTeller } from './matched-pair.ts';
import { enginePolicy, forbiddenBothWays, type Pairing, type PairingTask, scoreContext } from './pairing.ts';
import { profilesOf } from './profiles.ts';

export function pairAll(task: PairingTask): Pairing {
  const { words, cohort, skills, show } = task;
  const { rules } = cohort;
  show(words.say('cli.match.progress.scoring'), 0, cohort.mentors.length + cohort.mentees.length);
  const free = score(profilesOf(cohort, skills), enginePolicy(cohort), scoreContext(task));
  checkLocks(words, cohort, () => free);
  const rows = ([mentor, mentee]: PairOfPeople): Pair => [free.menteeIndex(mentee), free.mentorIndex(mentor)];
  const forbidden = forbiddenBothWays(cohort)
    .map(rows)
    .filter(([mentee, mentor]) => mentee >= 0 && mentor >= 0);
  const problem = { ...free.problem, locked: rules.lock.map(rows), forbidden, objective: rules.objective };
  const scored = { ...free, problem };
  const solving = words.say('cli.match.progress.solving');
  const result = solve(problem, { onProgress: (done, total) => show(solving, done, total) });
  const { certificate, isProved, exact } = result;
  const seen = { ...result, state: { ...result.state, x: chosen(problem.edges, result.pairs) } };
  const tellPair = createPairTeller(task);
  return {
    objective: result.total,
    certificate: {
      ...certificate,
      // What was left after the first wishes is counted from another zero.
      primal: result.total,
      dual: result.total + certificate.dual - certificate.primal,
      isProved,
      isExact: exact,
    },
    pairs: result.pairs.map(([mentee, mentor]) => tellPair(mentee, mentor, explain(scored, result, mentee, mentor))),
    unmatched: unmatched(scored, seen).filter((person) => person.filled === 0),
  };
}

/** By edge of the whole problem; a state of another objective than `total` knows only the edges left to it. */
function chosen(
  { ptr, col }: { readonly ptr: Int32Array; readonly col: Int32Array },
  pairs: readonly Pair[],
): Uint8Array {
  const x = new Uint8Array(col.length);
  for (const [mentee, mentor] of pairs) {
    const start = ptr[mentee] ?? 0;
    const at = col.subarray(start, ptr[mentee + 1]).indexOf(mentor);
    if (at >= 0) x[start + at] = 1;
  }
  return x;
}
