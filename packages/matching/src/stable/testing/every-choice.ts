/** The slow truth for tiny markets: every choice of edges is tried, and stability is spelled out. O(2^edges). */
import type { Pair } from '../../types.ts';
import type { Rankings } from '../ranked-edges.ts';
import type { PlainRankedEdge } from '../rankings.ts';
import { plainEdges } from './arbitrary-rankings.ts';

const isIn = (list: readonly Pair[] | undefined, { mentee, mentor }: PlainRankedEdge) =>
  (list ?? []).some(([a, b]) => a === mentee && b === mentor);

/** The edges that block a choice of edges. `canLeaveLocks`: also those for which somebody must leave a locked partner. */
export function blockersByDefinition(
  rankings: Rankings,
  chosen: readonly PlainRankedEdge[],
  canLeaveLocks: boolean,
): PlainRankedEdge[] {
  return plainEdges(rankings).filter((edge) => {
    if (isIn(rankings.forbidden, edge) || chosen.some((one) => isSame(one, edge))) return false;
    const canLeave = (one: PlainRankedEdge) => canLeaveLocks || !isIn(rankings.locked, one);
    const ofMentee = chosen.filter((one) => one.mentee === edge.mentee);
    const ofMentor = chosen.filter((one) => one.mentor === edge.mentor);
    const menteeWants =
      ofMentee.length < (rankings.mentees.capacity[edge.mentee] ?? 0) ||
      ofMentee.some((one) => canLeave(one) && one.menteeRank > edge.menteeRank);
    const mentorWants =
      ofMentor.length < (rankings.mentors.capacity[edge.mentor] ?? 0) ||
      ofMentor.some((one) => canLeave(one) && one.mentorRank > edge.mentorRank);
    return menteeWants && mentorWants;
  });
}

/** The size of the largest weakly stable matching that keeps the locks. */
export function largestStableByTrial(rankings: Rankings): number {
  const edges = plainEdges(rankings).filter((edge) => !isIn(rankings.forbidden, edge));
  const freeMentee = [...rankings.mentees.capacity];
  const freeMentor = [...rankings.mentors.capacity];
  const chosen: PlainRankedEdge[] = [];
  let largest = -1;
  const visit = (at: number): void => {
    const edge = edges[at];
    if (chosen.length + edges.length - at <= largest) return;
    if (edge === undefined) {
      if (blockersByDefinition(rankings, chosen, false).length === 0) largest = chosen.length;
      return;
    }
    const [left = 0, right = 0] = [freeMentee[edge.mentee], freeMentor[edge.mentor]];
    if (left > 0 && right > 0) {
      freeMentee[edge.mentee] = left - 1;
      freeMentor[edge.mentor] = right - 1;
      chosen.push(edge);
      visit(at + 1);
      chosen.pop();
      freeMentee[edge.mentee] = left;
      freeMentor[edge.mentor] = right;
    }
    if (!isIn(rankings.locked, edge)) visit(at + 1);
  };
  visit(0);
  return largest;
}

function isSame(a: PlainRankedEdge, b: PlainRankedEdge): boolean {
  return a.mentee === b.mentee && a.mentor === b.mentor;
}
