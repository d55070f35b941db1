/** More people than all pairs could be held of: pairs are generated where prices call for them, and proved over all. */
import {
  type MatchOptions,
  matchPeople,
  type Pair,
  type PeopleMatch,
  type Policy,
  type Profile,
  type ScoreContext,
  score,
} from '@viceversa/matching';
import type { PairOfPeople } from './cohort.ts';
import { explainMany } from './explain-many.ts';
import { leftOvers } from './leftovers.ts';
import { checkLocks } from './locks.ts';
import { enginePolicy, forbiddenBothWays, type Pairing, type PairingTask, pairFacts, scoreContext } from './pairing.ts';
import { profilesOf } from './profiles.ts';
import type { PairFacts } from './reason.ts';
import { startRowThreads } from './row-threads.ts';

export async function pairMany(task: PairingTask): Promise<Pairing> {
  const { words, cohort, skills, show } = task;
  const policy = enginePolicy(cohort);
  const context = scoreContext(task);
  const stated = profilesOf(cohort, skills);
  const sides = {
    mentee: stated.filter(({ role }) => role === 'mentee'),
    mentor: stated.filter(({ role }) => role === 'mentor'),
  };
  checkLocks(words, cohort, (locks) => {
    const keys = new Set(locks.flat());
    return score(
      stated.filter(({ id }) => keys.has(id)),
      policy,
      context,
    );
  });
  const locked = lockedRows(cohort.rules.lock, sides);
  const profiles = withHand(stated, cohort.rules.lock, forbiddenBothWays(cohort));
  const found = await matched(profiles, policy, context, tell(task));
  const made = [...found.pairs, ...locked].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const explained = { mentees: sides.mentee, mentors: sides.mentor };
  const pairs: PairFacts[] = [];
  const describing = words.say('cli.match.progress.describing');
  for (const { pair, explanation } of explainMany(explained, policy, context, made)) {
    pairs.push(pairFacts(cohort, pair[0], pair[1], explanation));
    if (pairs.length % reportEvery === 0) show(describing, pairs.length, made.length);
  }
  const { ok, admissiblePairs, rounds } = found.certificate;
  const byHand = pairs.reduce((sum, facts) => sum + (facts.isLocked ? scoreOf(facts) : 0), 0);
  const objective = pairs.reduce((sum, facts) => sum + scoreOf(facts), 0);
  if (objective !== found.total + byHand) throw new Error('the parts of the pairs do not add up to what was proved');
  const left = leftOvers(
    { mentee: profiles.filter(isMentee), mentor: profiles.filter(isMentor) },
    made,
    policy,
    context,
  );
  return {
    objective,
    certificate: {
      ok,
      primal: found.certificate.primal + byHand,
      dual: found.certificate.dual + byHand,
      violations: ok ? [] : [{ kind: 'dual_differs_from_primal' }],
      isProved: ok,
      isExact: true,
      admissiblePairs,
      rounds,
    },
    pairs,
    unmatched: left.people,
    explained: left.explained,
  };
}

/** The threads end with the search: what they share with it is most of the memory at that point. */
async function matched(
  profiles: readonly Profile[],
  policy: Policy,
  context: ScoreContext,
  onProgress: NonNullable<MatchOptions['onProgress']>,
): Promise<PeopleMatch> {
  const crew = startRowThreads();
  try {
    return await matchPeople(profiles, policy, { ...context, threads: crew.threads, onProgress });
  } finally {
    await crew.end();
  }
}

const reportEvery = 500;
const isMentee = ({ role }: Profile) => role === 'mentee';
const isMentor = ({ role }: Profile) => role === 'mentor';
const scoreOf = ({ explanation }: PairFacts) => explanation.contributions.reduce((sum, { points }) => sum + points, 0);

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

function lockedRows(
  locks: readonly PairOfPeople[],
  sides: { readonly mentee: readonly Profile[]; readonly mentor: readonly Profile[] },
): readonly Pair[] {
  const rows = (people: readonly Profile[]) => new Map(people.map(({ id }, row) => [id, row]));
  const [mentees, mentors] = [rows(sides.mentee), rows(sides.mentor)];
  return locks.map(([mentor, mentee]): Pair => [mentees.get(mentee) ?? -1, mentors.get(mentor) ?? -1]);
}

/** A locked pair has its places already and is not made again; an excluded one is like two people who asked for it. */
function withHand(
  profiles: readonly Profile[],
  locks: readonly PairOfPeople[],
  forbidden: readonly PairOfPeople[],
): readonly Profile[] {
  const keyOf = (role: Profile['role'], id: string) => `${role} ${id}`;
  const taken = new Map<string, number>();
  for (const [mentor, mentee] of locks)
    for (const key of [keyOf('mentor', mentor), keyOf('mentee', mentee)]) taken.set(key, (taken.get(key) ?? 0) + 1);
  const avoided = Map.groupBy([...locks, ...forbidden], ([mentor]) => mentor);
  return profiles.map((profile) => {
    const places = taken.get(keyOf(profile.role, profile.id)) ?? 0;
    const others = profile.role === 'mentor' ? (avoided.get(profile.id) ?? []) : [];
    if (places === 0 && others.length === 0) return profile;
    return { ...profile, capacity: profile.capacity - places, notWith: others.map(([, mentee]) => mentee) };
  });
}
