/** How a run treats groups of people, and how much it depends on each weight. Reported, never used. */
import { fairnessDimensions, type RunFairness } from '@viceversa/contract';
import { type Profile, reportGroups, sensitivity } from '@viceversa/matching';
import { countBlocking, rankingsOf } from './objectives.ts';
import { problemOver, type Session, type Watch } from './session.ts';

const sides = [
  ['mentor', 'mentors'],
  ['mentee', 'mentees'],
] as const;

/** What people declared is no part of a run: it is counted apart, when somebody asks. */
export type SolvedFairness = Omit<RunFairness, 'declared'>;

type Dimension = (typeof fairnessDimensions)[number];
const groupOf = (profile: Profile | undefined, dimension: Dimension): string | null => {
  const group = profile?.[dimension] ?? null;
  return group === null ? null : String(group);
};

export const fairnessOf = (session: Session, watch: Watch): SolvedFairness => {
  const { order, scored, result } = session;
  return {
    groups: sides.flatMap(([side, people]) =>
      fairnessDimensions.map((dimension) => {
        const { shown, hidden } = reportGroups(scored, result, people, (row) =>
          groupOf(scored[people][row], dimension),
        );
        return {
          side,
          dimension,
          shown: shown.map((each) => ({ ...each, scores: each.scores && rounded(each.scores) })),
          hidden,
        };
      }),
    ),
    blockingPairs: countBlocking(rankingsOf(session), result.pairs),
    sensitivity: [
      ...sensitivity(
        scored,
        session.best(watch).result,
        (reweighed) => problemOver(order.snapshot, reweighed, 'total'),
        watch,
      ),
    ],
  };
};

const rounded = <Scores extends { readonly mean: number }>(scores: Scores): Scores => ({
  ...scores,
  mean: Math.round(scores.mean),
});
