/** Pairs that people decided on by hand, from ids to rows; what cannot hold is refused as `solve` refuses it. */
import { MatchingError } from '../matching-error.ts';
import type { Knowledge, MaskOf } from '../score/knowledge.ts';
import type { Pair } from '../types.ts';

/** Ids of two people; the same person may be a mentee with one and a mentor with another. */
export type PairOfIds = readonly [mentee: string, mentor: string];

/** Rows; no pair twice. */
export type ByHand = { readonly locked: readonly Pair[]; readonly forbidden: readonly Pair[] };

type Known = Pick<Knowledge, 'mentees' | 'mentors' | 'menteeIndex' | 'mentorIndex'>;

export type PairsByHand = {
  /** Pairs that are in. */
  readonly locked?: readonly PairOfIds[] | undefined;
  /** Pairs that are out, beyond what rules remove. */
  readonly forbidden?: readonly PairOfIds[] | undefined;
};

/**
 * @throws MatchingError naming both people: `unknown_person`; `lock_forbidden`, `lock_not_edge` (a rule removes the
 *   pair), `lock_over_capacity`.
 */
export function readByHand({ locked, forbidden }: PairsByHand, knowledge: Known, maskOf: MaskOf): ByHand {
  const shut = readPairs('forbidden', forbidden, knowledge);
  const kept = readPairs('locked', locked, knowledge);
  const slots = {
    mentee: knowledge.mentees.map(({ capacity }) => capacity),
    mentor: knowledge.mentors.map(({ capacity }) => capacity),
  };
  for (const [key, [mentee, mentor]] of kept) {
    const ids = { mentee: knowledge.mentees[mentee]?.id ?? '', mentor: knowledge.mentors[mentor]?.id ?? '' };
    if (shut.has(key)) throw new MatchingError('lock_forbidden', ids);
    if (maskOf(mentee, mentor) !== 0) throw new MatchingError('lock_not_edge', ids);
    slots.mentee[mentee] = (slots.mentee[mentee] ?? 0) - 1;
    slots.mentor[mentor] = (slots.mentor[mentor] ?? 0) - 1;
    const isOver = (slots.mentee[mentee] ?? 0) < 0 || (slots.mentor[mentor] ?? 0) < 0;
    if (isOver) throw new MatchingError('lock_over_capacity', ids);
  }
  return { locked: [...kept.values()], forbidden: [...shut.values()] };
}

function readPairs(
  list: keyof PairsByHand,
  pairs: readonly PairOfIds[] = [],
  { menteeIndex, mentorIndex, mentors }: Known,
): ReadonlyMap<number, Pair> {
  if (!Array.isArray(pairs)) throw new MatchingError('not_a_list', { field: list });
  const rows = new Map<number, Pair>();
  pairs.forEach((pair: PairOfIds, row) => {
    if (!Array.isArray(pair)) throw new MatchingError('not_a_list', { field: list, row });
    const [mentee, mentor] = [menteeIndex(pair[0]), mentorIndex(pair[1])];
    if (mentee < 0) throw new MatchingError('unknown_person', { list, row, mentee: `${pair[0]}` });
    if (mentor < 0) throw new MatchingError('unknown_person', { list, row, mentor: `${pair[1]}` });
    rows.set(mentee * mentors.length + mentor, [mentee, mentor]);
  });
  return rows;
}
