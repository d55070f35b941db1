import { formatList } from '@viceversa/locales/format';
import {
  type Certificate,
  explain,
  type LeftOver,
  MatchingError,
  type Pair,
  type Policy,
  type Result,
  type Scored,
  score,
  solve,
  unmatched,
} from '@viceversa/matching';
import { type ImportedPerson, keyOf } from '../../modules/imports/index.ts';
import type { Words } from '../words.ts';
import type { Cohort, PairOfPeople } from './cohort.ts';
import { profilesOf } from './profiles.ts';
import type { PairFacts } from './reason.ts';
import type { SkillReader } from './skills.ts';

export interface Pairing {
  readonly objective: number;
  readonly certificate: Certificate;
  readonly pairs: readonly PairFacts[];
  /** People in no pair at all. */
  readonly unmatched: readonly LeftOver[];
}

/** Every sentence says what cannot hold together, in the reader's language. */
export class ImpossibleRequest extends Error {
  override readonly name = 'ImpossibleRequest';
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

export type ShowProgress = (label: string, done: number, total: number) => void;

export function pairUp(words: Words, cohort: Cohort, skills: SkillReader, seed: number, show: ShowProgress): Pairing {
  show(words.say('cli.match.progress.scoring'), 0, cohort.mentors.length + cohort.mentees.length);
  const free = score(profilesOf(cohort, skills), enginePolicy(cohort), {
    organization: cohort.everybody.map((person) => ({ ...person, id: keyOf(person) ?? '' })),
    lexicon: skills.lexicon,
    seed,
  });
  checkLocks(words, cohort, free);
  const scored = { ...free, problem: { ...free.problem, ...fixedPairs(cohort, free) } };
  const solving = words.say('cli.match.progress.solving');
  const result = solve(scored.problem, { onProgress: (done, total) => show(solving, done, total) });
  return {
    objective: result.total,
    certificate: result.certificate,
    pairs: result.pairs.map((pair) => factsOf(cohort, scored, result, pair)),
    unmatched: unmatched(scored, result).filter((person) => person.filled === 0),
  };
}

/** Two people who must not meet must not meet the other way round either. */
function fixedPairs(
  { rules }: Cohort,
  scored: Scored,
): { readonly locked: readonly Pair[]; readonly forbidden: readonly Pair[] } {
  const rows = ([mentor, mentee]: PairOfPeople): Pair => [scored.menteeIndex(mentee), scored.mentorIndex(mentor)];
  const bothWays = rules.forbid.flatMap(([one, other]): PairOfPeople[] => [
    [one, other],
    [other, one],
  ]);
  const forbidden = bothWays.map(rows).filter(([mentee, mentor]) => mentee >= 0 && mentor >= 0);
  return { locked: rules.lock.map(rows), forbidden };
}

function enginePolicy({ rules }: Cohort): Policy {
  return {
    kind: rules.kind,
    levelGap: rules.levelGap,
    differentDepartment: rules.differentDepartment === 'required',
    differentSite: rules.differentSite === 'required',
    sameLanguage: rules.commonLanguage,
    minimumOverlapMinutes: rules.overlapHours * 60,
    // Not for a policy file to switch off: it protects people from those who decide on their pay.
    forbidReportingLine: true,
    forbidFormerPairs: true,
    weights: rules.weights,
    outside: { mentor: 0, mentee: 0 },
    referenceDate: rules.referenceDate,
  };
}

const samePair = (one: PairOfPeople) => (other: PairOfPeople) => one[0] === other[0] && one[1] === other[1];
const samePeople = (one: PairOfPeople) => (other: PairOfPeople) =>
  samePair(one)(other) || samePair(one)([other[1], other[0]]);

/** All locks that cannot be kept, at once: the engine would stop at the first. */
function checkLocks(words: Words, { rules, mentors, mentees }: Cohort, scored: Scored): void {
  const lines: string[] = [];
  for (const lock of rules.lock) {
    const [mentor, mentee] = lock;
    const names = { mentor, mentee };
    const [menteeRow, mentorRow] = [scored.menteeIndex(mentee), scored.mentorIndex(mentor)];
    if (menteeRow < 0 || mentorRow < 0) lines.push(words.say('cli.match.impossible.lockRole', names));
    else if (rules.forbid.some(samePeople(lock)))
      lines.push(words.say('cli.match.impossible.lockForbiddenByList', names));
    else {
      const broken = scored.rules(menteeRow, mentorRow).map((rule) => words.rule(rule));
      const list = formatList(broken, words.language);
      if (broken.length > 0) lines.push(words.say('cli.match.impossible.lockForbidden', { ...names, rules: list }));
    }
  }
  const overfull = (people: readonly ImportedPerson[], side: 0 | 1) => {
    const locksOf = Map.groupBy(rules.lock, (lock) => lock[side]);
    for (const person of people) {
      const key = keyOf(person) ?? '';
      const locks = locksOf.get(key)?.length ?? 0;
      const capacity = person.capacity ?? 1;
      if (locks > capacity)
        lines.push(words.say('cli.match.impossible.lockOverCapacity', { person: key, locks, capacity }));
    }
  };
  overfull(mentors, 0);
  overfull(mentees, 1);
  if (lines.length > 0) throw new ImpossibleRequest(lines);
}

function factsOf(cohort: Cohort, scored: Scored, result: Result, [menteeRow, mentorRow]: Pair): PairFacts {
  // Rows of the problem stand in the order in which the profiles were given.
  const [mentee, mentor] = [cohort.mentees[menteeRow], cohort.mentors[mentorRow]];
  if (!mentee || !mentor) throw new MatchingError('unknown_person', { mentee: menteeRow, mentor: mentorRow });
  const keys: PairOfPeople = [keyOf(mentor) ?? '', keyOf(mentee) ?? ''];
  const explanation = explain(scored, result, menteeRow, mentorRow);
  return { mentor, mentee, explanation, isLocked: cohort.rules.lock.some(samePair(keys)) };
}
