/** Every objective over the people and weights of a run, with the price of each and the wishes it leaves open. */
import type { ObjectiveFacts } from '@viceversa/contract';
import { blockingPairs, compareObjectives, type Pair, type Rankings, rankingsFromScores } from '@viceversa/matching';
import { type Session, sumOf, type Watch } from './session.ts';

export const objectivesOf = (session: Session, watch: Watch): ObjectiveFacts[] => {
  const { problem } = session.best(watch);
  const rankings = rankingsOf(session);
  const items = compareObjectives(problem, watch);
  const largest = items.find(({ objective }) => objective === 'total');
  const best = largest ? sumOf(problem, largest.result.pairs) : 0;
  return items.map(({ objective, pairs, people, scores, price, exact, isProved, result }) => ({
    objective,
    pairs,
    people: { mentors: people.mentors, mentees: people.mentees },
    total: sumOf(problem, result.pairs),
    scores: scores && {
      worst: scores.worst,
      best: scores.best,
      mean: Math.round(scores.mean),
      ...scores.quantiles,
    },
    price: { points: price.points, percent: best > 0 ? (100 * price.points) / best : null },
    isExact: exact,
    isProved,
    blockingPairs: countBlocking(rankings, result.pairs),
  }));
};

/** Whom somebody named first, then everybody by score. */
export const rankingsOf = ({ problem, scored }: Session): Rankings => {
  const namedBy = (
    people: readonly { readonly preferences?: readonly string[] | undefined }[],
    row: (id: string) => number,
  ) =>
    people.map(({ preferences = [] }) =>
      preferences
        .map(row)
        .filter((each) => each >= 0)
        .map((each) => [each]),
    );
  return rankingsFromScores(
    { ...problem, objective: 'total' },
    { mentees: namedBy(scored.mentees, scored.mentorIndex), mentors: namedBy(scored.mentors, scored.menteeIndex) },
  );
};

export const countBlocking = (rankings: Rankings, pairs: readonly Pair[]): number =>
  blockingPairs(rankings, pairs).blocking.length;
