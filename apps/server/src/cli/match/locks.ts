import { formatList } from '@viceversa/locales/format';
import type { Scored } from '@viceversa/matching';
import { type ImportedPerson, keyOf } from '../../modules/imports/index.ts';
import type { Words } from '../words.ts';
import type { Cohort, PairOfPeople } from './cohort.ts';

/** Every sentence says what cannot hold together, in the reader's language. */
export class ImpossibleRequest extends Error {
  override readonly name = 'ImpossibleRequest';
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

export const samePair = (one: PairOfPeople) => (other: PairOfPeople) => one[0] === other[0] && one[1] === other[1];
const samePeople = (one: PairOfPeople) => (other: PairOfPeople) =>
  samePair(one)(other) || samePair(one)([other[1], other[0]]);

/**
 * All locks that cannot be kept, at once: the engine would stop at the first.
 *
 * @param scoredWith the people of some locks at least, scored.
 */
export function checkLocks(
  words: Words,
  { rules, mentors, mentees }: Cohort,
  scoredWith: (locks: readonly PairOfPeople[]) => Scored,
): void {
  const lines: string[] = [];
  for (let from = 0; from < rules.lock.length; from += locksAtOnce) {
    const locks = rules.lock.slice(from, from + locksAtOnce);
    const scored = scoredWith(locks);
    lines.push(...locks.flatMap((lock) => faultOf(words, rules.forbid, lock, scored)));
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

/** Scoring takes all pairs of those who are scored together. */
const locksAtOnce = 500;

function faultOf(words: Words, forbid: readonly PairOfPeople[], lock: PairOfPeople, scored: Scored): string[] {
  const [mentor, mentee] = lock;
  const names = { mentor, mentee };
  const [menteeRow, mentorRow] = [scored.menteeIndex(mentee), scored.mentorIndex(mentor)];
  if (menteeRow < 0 || mentorRow < 0) return [words.say('cli.match.impossible.lockRole', names)];
  if (forbid.some(samePeople(lock))) return [words.say('cli.match.impossible.lockForbiddenByList', names)];
  const broken = scored.rules(menteeRow, mentorRow).map((rule) => words.rule(rule));
  const list = formatList(broken, words.language);
  return broken.length > 0 ? [words.say('cli.match.impossible.lockForbidden', { ...names, rules: list })] : [];
}
