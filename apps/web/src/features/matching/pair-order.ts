import type { MatchPairView } from '@viceversa/contract';

export const pairOrders = ['bestFirst', 'worstFirst', 'byMentee', 'byMentor'] as const;
export type PairOrder = (typeof pairOrders)[number];

type Named = { readonly name: string; readonly department: string | null };
type Sides = { readonly mentor: Named; readonly mentee: Named };
export type PairFilter = { readonly q: string; readonly department: string; readonly order: PairOrder };

export const pairKey = ({ mentor, mentee }: Pick<MatchPairView, 'mentor' | 'mentee'>): string =>
  `${mentee.enrollmentId}:${mentor.enrollmentId}`;

/** For searching: without case and accents, so that “jose” finds “José”. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const isShown = ({ mentor, mentee }: Sides, q: string, department: string): boolean => {
  const isInDepartment = department === '' || mentor.department === department || mentee.department === department;
  return isInDepartment && (q === '' || folded(mentor.name).includes(q) || folded(mentee.name).includes(q));
};

export const orderedPairs = <T extends Sides & { readonly score: number }>(
  pairs: readonly T[],
  { q, department, order }: PairFilter,
  language: string,
): readonly T[] => {
  const { compare } = new Intl.Collator(language);
  const wanted = folded(q.trim());
  const shown = pairs.filter((pair) => isShown(pair, wanted, department));
  switch (order) {
    case 'bestFirst':
      return shown.sort((a, b) => b.score - a.score);
    case 'worstFirst':
      return shown.sort((a, b) => a.score - b.score);
    case 'byMentee':
      return shown.sort((a, b) => compare(a.mentee.name, b.mentee.name));
    case 'byMentor':
      return shown.sort((a, b) => compare(a.mentor.name, b.mentor.name));
  }
};

/** Every department of either side, each once, sorted. */
export const departmentsOf = (pairs: readonly Sides[], language: string): readonly string[] => {
  const all = pairs.flatMap(({ mentor, mentee }) => [mentor.department, mentee.department]);
  return [...new Set(all)].filter((department) => department !== null).sort(new Intl.Collator(language).compare);
};
