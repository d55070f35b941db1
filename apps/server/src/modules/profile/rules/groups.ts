/** Sums over declared groups that give nobody away. */

/** Smaller groups are never shown; sizes are told in steps of as many. */
export const smallestGroup = 5;
const pointsPerPercent = 10_000;

export type Counted<Group extends string> = { readonly group: Group | null; readonly score: number };
export type Shown<Group extends string> = { readonly group: Group; readonly atLeast: number; readonly meanFit: number };

/**
 * One entry for each person. Whoever declared nothing (null) is in no group and is not told apart from those hidden.
 * A single hidden group could be worked out from the rest, so the smallest shown one is hidden with it.
 */
export const disclosable = <Group extends string>(people: readonly Counted<Group>[]): Shown<Group>[] => {
  const groups = new Map<Group, number[]>();
  for (const { group, score } of people) if (group !== null) groups.set(group, [...(groups.get(group) ?? []), score]);
  const bySize = [...groups].sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1));
  const large = bySize.filter(([, scores]) => scores.length >= smallestGroup);
  const isGivenAway = bySize.length - large.length === 1;
  return large.slice(0, isGivenAway ? -1 : undefined).map(([group, scores]) => ({
    group,
    atLeast: scores.length - (scores.length % smallestGroup),
    meanFit: Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length / pointsPerPercent),
  }));
};
