/**
 * How the match treats groups of people. Reported, never used: no group enters a score.
 *
 * Per group: how many take part, which share has a partner, and the spread of their scores. Groups of fewer than five
 * people are hidden; if that leaves exactly one hidden, its numbers could be worked out from the rest, so the smallest
 * shown one is hidden with it (complementary suppression). Scores of fewer than five paired people are no spread: such a
 * group shows how many of it are paired and no more. Quantiles are scores that somebody has, no interpolation.
 */

import type { Scored } from '../score/scored.ts';
import type { Result } from '../types.ts';

export const SMALLEST_GROUP = 5;

export type GroupFacts = {
  readonly group: string;
  readonly people: number;
  readonly paired: number;
  /** Over the scores of their pairs, in points; null where fewer than five are paired. */
  readonly scores: {
    readonly worst: number;
    readonly lower: number;
    readonly median: number;
    readonly upper: number;
    readonly mean: number;
  } | null;
};

export type GroupReport = {
  /** By size, the largest first. */
  readonly shown: readonly GroupFacts[];
  /** How many groups are hidden, and how many people are in them together. */
  readonly hidden: { readonly groups: number; readonly people: number };
};

type Side = 'mentees' | 'mentors';

/**
 * @param groupOf the group of a person's row; null = not stated, and not counted.
 * @example reportGroups(scored, result, 'mentees', (row) => scored.mentees[row]?.department ?? null)
 */
export function reportGroups(
  scored: Scored,
  result: Result,
  side: Side,
  groupOf: (row: number) => string | null,
): GroupReport {
  const scoresOf = scored[side].map((): number[] => []);
  for (const [mentee, mentor] of result.pairs) {
    scoresOf[side === 'mentees' ? mentee : mentor]?.push(scored.score(mentee, mentor) ?? 0);
  }
  const groups = new Map<string, { people: number; paired: number; scores: number[] }>();
  scoresOf.forEach((scores, row) => {
    const group = groupOf(row);
    if (group === null) return;
    const fact = groups.get(group) ?? { people: 0, paired: 0, scores: [] };
    fact.people++;
    fact.paired += scores.length > 0 ? 1 : 0;
    fact.scores.push(...scores);
    groups.set(group, fact);
  });
  const bySize = [...groups].sort(([a, { people: m }], [b, { people: n }]) => n - m || (a < b ? -1 : 1));
  const shown = bySize.slice(0, countShown(bySize.map(([, { people }]) => people)));
  const hidden = bySize.slice(shown.length);
  return {
    shown: shown.map(([group, { people, paired, scores }]) => ({
      group,
      people,
      paired,
      scores: paired < SMALLEST_GROUP ? null : spread(scores),
    })),
    hidden: { groups: hidden.length, people: hidden.reduce((sum, [, { people }]) => sum + people, 0) },
  };
}

/** @param sizes the largest first. */
function countShown(sizes: readonly number[]): number {
  const large = sizes.filter((size) => size >= SMALLEST_GROUP).length;
  const isGivenAway = sizes.length - large === 1;
  return isGivenAway ? Math.max(0, large - 1) : large;
}

function spread(scores: readonly number[]): GroupFacts['scores'] {
  const sorted = [...scores].sort((a, b) => a - b);
  const quantile = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return {
    worst: quantile(0),
    lower: quantile(0.25),
    median: quantile(0.5),
    upper: quantile(0.75),
    mean: sorted.reduce((sum, score) => sum + score, 0) / sorted.length,
  };
}
