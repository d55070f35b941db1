/**
 * Most mentees with a partner, most mentors with a partner, most pairs: three largest matchings, and one choice has
 * them all.
 *
 * Counting mentees, a second partner of a mentee counts nothing: so it is the largest number of pairs where each mentee
 * has one slot. Each count has a bottleneck as its proof (most-pairs.ts). That the three do not compete is a theorem:
 * a set of mentees and a set of mentors that can be covered each, can be covered together (Mendelsohn & Dulmage 1958;
 * with several slots the symmetric supply–demand theorem, Ford & Fulkerson 1962), and paths that add a pair take no
 * partner from anybody. So each wish may be granted on its own, and what they leave is the intersection.
 */
import { type Face, narrow, type Prices, stepOf } from './face.ts';
import type { Graph } from './graph.ts';
import { type MostPairs, mostPairs } from './most-pairs.ts';
import type { Counted, Step } from './objective.ts';

/** @param begin a choice to start from; what does not fit the slots that count is left out of it. */
export function mostOf(counted: Counted, graph: Graph, check: () => void, begin?: Uint8Array): MostPairs {
  const most = mostPairs({ ...graph, ...slotsThatCount(counted, graph) }, check, begin);
  return counted === 'mentors' ? coverSingles(graph, most) : most;
}

function slotsThatCount(counted: Counted, graph: Graph): Pick<Graph, 'menteeFree' | 'mentorFree'> {
  const { menteeFree, mentorFree, menteeFirst, mentorFirst } = graph;
  return {
    menteeFree: counted === 'mentees' ? menteeFirst : menteeFree,
    mentorFree: counted === 'mentors' ? mentorFirst : mentorFree,
  };
}

/** A pair with no covered end is counted as itself; where the mentor has one slot, that slot counts as much. */
function coverSingles({ row, col }: Graph, most: MostPairs): MostPairs {
  const coveredMentors = most.coveredMentors.slice();
  most.x.forEach((isChosen, edge) => {
    if (isChosen === 1 && most.coveredMentees[row[edge] ?? 0] === 0) coveredMentors[col[edge] ?? 0] = 1;
  });
  return { ...most, coveredMentors };
}

/** Keeps the choices with as many as possible, and says why there are no more. */
export function keepMost(counted: Counted, face: Face, most: MostPairs): Step {
  const prices = coverPrices(most);
  narrow(face, () => -1, prices, counted);
  return stepOf({ counts: counted, score: null, count: most.size }, prices);
}

/** Counting is a cost of −1 each; being covered is a price of −1. */
export function coverPrices(most: MostPairs): Prices {
  return {
    mentees: Int32Array.from(most.coveredMentees, (isCovered) => -isCovered),
    mentors: Int32Array.from(most.coveredMentors, (isCovered) => -isCovered),
  };
}
