/** More people than all pairs could be held of: pairs are generated where prices call for them, and proved over all. */
import {
  explainPeople,
  type MatchOptions,
  matchPeople,
  type PeopleMatch,
  type Policy,
  type Profile,
  score,
  unmatchedPeople,
} from '@viceversa/matching';
import type { PairOfPeople } from './cohort.ts';
import { checkLocks } from './locks.ts';
import { createPairTeller, type MatchedPair } from './matched-pair.ts';
import { enginePolicy, forbiddenBothWays, type Pairing, type PairingTask, scoreContext } from './pairing.ts';
import { profilesOf } from './profiles.ts';
import { startRowThreads } from './row-threads.ts';

export async function pairMany(task: PairingTask): Promise<Pairing> {
  const { words, cohort, skills, show } = task;
  const policy = enginePolicy(cohort);
  const context = scoreContext(task);
  const profiles = profilesOf(cohort, skills);
  checkLocks(words, cohort, (locks) => {
    const keys = new Set(locks.flat());
    return score(
      profiles.filter(({ id }) => keys.has(id)),
      policy,
      context,
    );
  });
  const match = await matched(profiles, policy, { ...context, ...byHand(task, profiles), onProgress: tell(task) });
  const pairs = tellPairs(task, match);
  const objective = pairs.reduce((sum, pair) => sum + pair.score, 0);
  if (objective !== match.total) throw new Error('the parts of the pairs do not add up to what was proved');
  const asking = words.say('cli.match.progress.leftOver');
  const left = unmatchedPeople(match, { onProgress: (done, total) => show(asking, done, total) });
  const { ok, primal, dual, admissiblePairs, rounds } = match.certificate;
  return {
    objective,
    certificate: {
      ok,
      primal,
      dual,
      violations: ok ? [] : [{ kind: 'dual_differs_from_primal' }],
      isProved: ok,
      isExact: true,
      admissiblePairs,
      rounds,
    },
    pairs,
    unmatched: left.filter(({ filled }) => filled === 0),
  };
}

/** The threads end with the search: nobody needs them afterwards. */
async function matched(profiles: readonly Profile[], policy: Policy, options: MatchOptions): Promise<PeopleMatch> {
  const crew = startRowThreads();
  try {
    return await matchPeople(profiles, policy, { ...options, threads: crew.threads });
  } finally {
    await crew.end();
  }
}

function tellPairs(task: PairingTask, match: PeopleMatch): readonly MatchedPair[] {
  const describing = task.words.say('cli.match.progress.describing');
  const tellPair = createPairTeller(task);
  return match.pairs.map(([mentee, mentor], done) => {
    if (done % reportEvery === 0) task.show(describing, done, match.pairs.length);
    return tellPair(mentee, mentor, explainPeople(match, mentee, mentor));
  });
}
const reportEvery = 500;

/** Phases that do not count people are shown as all or nothing of them. */
function tell({ words, cohort, show }: PairingTask): NonNullable<MatchOptions['onProgress']> {
  const people = cohort.mentors.length + cohort.mentees.length;
  return ({ phase, round, done, total }) => {
    const label =
      phase === 'preparing' || phase === 'listing'
        ? words.say(`cli.match.progress.${phase}`)
        : words.say(`cli.match.progress.${phase}Round`, { round });
    show(label, phase === 'preparing' ? done * people : done, phase === 'preparing' ? people : total);
  };
}

/** An excluded pair may be of two people who could not meet in these roles anyway. */
function byHand({ cohort }: PairingTask, profiles: readonly Profile[]): Pick<MatchOptions, 'locked' | 'forbidden'> {
  const idsOf = (role: Profile['role']) => new Set(profiles.filter((each) => each.role === role).map(({ id }) => id));
  const [mentors, mentees] = [idsOf('mentor'), idsOf('mentee')];
  const asEngine = ([mentor, mentee]: PairOfPeople) => [mentee, mentor] as const;
  return {
    locked: cohort.rules.lock.map(asEngine),
    forbidden: forbiddenBothWays(cohort)
      .filter(([mentor, mentee]) => mentors.has(mentor) && mentees.has(mentee))
      .map(asEngine),
  };
}
