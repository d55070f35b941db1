/** Where and for which skills to recruit, and which single rule costs most. All of it about the best total. */
import type { RunAdvice } from '@viceversa/contract';
import { type OpenMatch, type Problem, relaxations, wantedMentors, wantedSkills } from '@viceversa/matching';
import { type Somebody, somebody } from './describe.ts';
import { problemOver, type Session, scoreUnder, sumOf, type Watch } from './session.ts';
import { capped } from './what-if.ts';

type Gain = RunAdvice['mentors'][number]['gain'];
export type Advice = {
  readonly mentors: readonly { readonly mentor: Somebody; readonly price: number; readonly gain: Gain }[];
  /** `label`: as somebody in the run wrote it. */
  readonly skills: RunAdvice['skills'];
  readonly relaxations: RunAdvice['relaxations'];
};

const mostMentors = 10;
/** A price only bounds what one more place gains, so more mentors are tried than shown, each in milliseconds. */
const mostTried = 40;
const mostSkills = 20;

export const adviceOf = (session: Session, watch: Watch): Advice => {
  const { order, scored } = session;
  const { snapshot } = order;
  const { problem, result } = session.best(watch);
  const match = session.open(watch);
  const bound = { ...scored, problem };
  return {
    mentors: wantedMentors(bound, match, result, mostTried)
      .map(({ mentor, price }) => ({ mentor, price, gain: gainOf(problem, match, mentor) }))
      .sort((a, b) => b.gain.pairs - a.gain.pairs || b.gain.points - a.gain.points || b.price - a.price)
      .slice(0, mostMentors)
      .map(({ mentor, price, gain }) => ({ mentor: somebody(snapshot.mentors, mentor), price: capped(price), gain })),
    skills: wantedSkills(bound, result)
      .filter(({ missing }) => missing > 0)
      .slice(0, mostSkills)
      .map(({ concept, wanted, covered, mentees, mentors }) => ({
        concept,
        label: snapshot.labels[concept] ?? concept,
        wanted,
        covered,
        mentees,
        mentors,
      })),
    relaxations: relaxations(
      scored.policy,
      result,
      (easier) => scoreUnder(easier, order),
      (rescored) => problemOver(snapshot, rescored, 'total'),
      watch,
    ).map(({ relaxation, pairs, points }) => ({
      relaxation,
      // Without a lowest fit, an unfilled place counts for the solve what no score can outweigh; nobody wants to read it.
      gain: { pairs, points: order.policy.outside === 0 ? points + scored.policy.outside.mentee * pairs : points },
    })),
  };
};

/** What the best total gains with exactly one place more. */
const gainOf = (problem: Problem, match: OpenMatch, mentor: number): Gain => {
  const { formed, dissolved } = match.rehearse({
    mentorCapacity: [mentor, (problem.mentors.capacity[mentor] ?? 0) + 1],
  });
  return { pairs: formed.length - dissolved.length, points: sumOf(problem, formed) - sumOf(problem, dissolved) };
};
