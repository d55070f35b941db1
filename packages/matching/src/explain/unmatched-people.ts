/** Why people were left over among very many: the facts of `unmatched`, without ever looking at all pairs. */
import { countRemovals } from '../candidates/count-removals.ts';
import { countUnderStaying } from '../candidates/count-under-staying.ts';
import { look } from '../candidates/crew.ts';
import type { PeopleMatch } from '../candidates/match-people.ts';
import type { Role } from '../score/profile.ts';
import type { SolveOptions } from '../types.ts';
import { inOrder, type LeftOver, leftOver } from './unmatched.ts';

/**
 * Everybody with an unfilled slot; the wholly unmatched first, mentees before mentors. Seconds for tens of thousands of
 * people, as long as the outside options of two people together are worth nothing; where they are worth something, each
 * person asked about is scored against everybody on the other side, about 0.2 µs a pair.
 *
 * @throws MatchingError `stopped` when told to stop.
 * @example unmatchedPeople(match)[0].relaxation; // the one rule to relax
 */
export function unmatchedPeople(match: PeopleMatch, options: SolveOptions = {}): readonly LeftOver[] {
  const filled = { mentee: new Int32Array(match.mentees.length), mentor: new Int32Array(match.mentors.length) };
  for (const [mentee, mentor] of match.pairs) {
    filled.mentee[mentee] = (filled.mentee[mentee] ?? 0) + 1;
    filled.mentor[mentor] = (filled.mentor[mentor] ?? 0) + 1;
  }
  return inOrder([
    ...listSide(match, 'mentee', filled.mentee, options),
    ...listSide(match, 'mentor', filled.mentor, options),
  ]);
}

function listSide(match: PeopleMatch, role: Role, filled: Int32Array, options: SolveOptions): LeftOver[] {
  const { population, maskOf, roster, byHand } = match.grounds;
  const people = role === 'mentee' ? match.mentees : match.mentors;
  const rows = people.flatMap(({ capacity }, row) => ((filled[row] ?? 0) < capacity ? [row] : []));
  const staying = population.policy.outside.mentee + population.policy.outside.mentor;
  const removals = countRemovals(population, maskOf, role, rows, options);
  const under = countUnderStaying(roster, staying, role, rows, options);
  const forbidden = new Int32Array(people.length);
  for (const [mentee, mentor] of byHand.forbidden) {
    const row = role === 'mentee' ? mentee : mentor;
    if (maskOf(mentee, mentor) === 0) forbidden[row] = (forbidden[row] ?? 0) + 1;
  }
  look(options, rows.length, rows.length);
  return rows.flatMap((row, at) => {
    const [profile, removed] = [people[row], removals[at]];
    if (profile === undefined || removed === undefined) return [];
    const made = filled[row] ?? 0;
    const byUs = { forbidden: forbidden[row] ?? 0, below_outside: under[at] ?? 0 };
    const outbid = removed.admissible - made - byUs.forbidden - byUs.below_outside;
    return leftOver(profile, row, made, removed, { ...byUs, outbid });
  });
}
