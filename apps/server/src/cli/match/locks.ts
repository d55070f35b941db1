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

/** The same for both orders: two people who must not meet must not meet the other way round either. */
const keyOfTwo = (pair: PairOfPeople) => JSON.stringify(pair.toSorted());

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
  const forbidden = new Set(rules.forbid.map(keyOfTwo));
  for (let from = 0; from < rules.lock.length; from += locksAtOnce) {
    const locks = rules.lock.slice(from, from + locksAtOnce);
    const scored = scoredWith(locks);
    lines.push(...locks.flatMap((lock) => faultOf(words, forbidden, lock, scored)));
  }
  const overfull = (people: readonly ImportedPerson[], side: 0 | 1) => {
    if (rules.lock.length === 0) return;
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

function faultOf(words: Words, forbidden: ReadonlySet<string>, lock: PairOfPeople, scored: Scored): string[] {
  const [mentor, mentee] = lock;
  const names = { mentor, mentee };
  const [menteeRow, mentorRow] = [scored.menteeIndex(mentee), scored.mentorIndex(mentor)];
  if (menteeRow < 0 || mentorRow < 0) return [words.say('cli.match.impossible.lockRole', names)];
  if (forbidden.has(keyOfTwo(lock))) return [words.say('cli.match.impossible.lockForbiddenByList', names)];
  const broken = scored.rules(menteeRow, mentorRow).map((rule) => words.rule(rule));
  const list = formatList(broken, words.language);
  return broken.length > 0 ? [words.say('cli.match.impossible.lockForbidden', { ...names, rules: list })] : [];
}
