import type { MatchPairView } from '@viceversa/contract';

type Sides = Pick<MatchPairView, 'mentor' | 'mentee'>;
export type Move = { readonly mentee: string; readonly from: readonly string[]; readonly to: readonly string[] };

/** What a change means for each mentee: whom they leave and whom they get. The one it was made for stands first. */
export const swapStory = (leaving: readonly Sides[], joining: readonly Sides[], menteeId: string): readonly Move[] => {
  const people = new Map<string, { mentee: string; from: string[]; to: string[] }>();
  const moveOf = ({ mentee }: Sides) => {
    const known = people.get(mentee.enrollmentId) ?? { mentee: mentee.name, from: [], to: [] };
    people.set(mentee.enrollmentId, known);
    return known;
  };
  for (const pair of leaving) moveOf(pair).from.push(pair.mentor.name);
  for (const pair of joining) moveOf(pair).to.push(pair.mentor.name);
  return [...people].sort(([a], [b]) => Number(b === menteeId) - Number(a === menteeId)).map(([, move]) => move);
};
