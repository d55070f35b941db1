/** Random small markets for properties: capacities 0 … 3, many ties, incomplete lists, locks and forbidden pairs. */
import fc from 'fast-check';
import type { Pair } from '../../types.ts';
import type { Rankings } from '../ranked-edges.ts';
import { createRankings, type PlainRankedEdge } from '../rankings.ts';

type Shape = {
  readonly most: number;
  readonly capacity: number;
  readonly ranks: number;
  readonly edges: number;
  readonly hasLocks: boolean;
};

/** Small enough that every choice of edges can be tried. */
export const SEVERAL_PARTNERS: Shape = { most: 6, capacity: 3, ranks: 3, edges: 13, hasLocks: false };
export const ONE_PARTNER: Shape = { most: 6, capacity: 1, ranks: 3, edges: 36, hasLocks: false };

export function arbitraryRankings(shape: Shape): fc.Arbitrary<Rankings> {
  const capacity = fc.array(fc.integer({ min: shape.capacity === 1 ? 1 : 0, max: shape.capacity }), {
    minLength: 1,
    maxLength: shape.most,
  });
  const rank = fc.nat(shape.ranks - 1);
  return fc.record({ mentees: capacity, mentors: capacity }).chain(({ mentees, mentors }) => {
    const edge = fc.record({
      mentee: fc.nat(mentees.length - 1),
      mentor: fc.nat(mentors.length - 1),
      menteeRank: rank,
      mentorRank: rank,
      mark: fc.constantFrom('open', 'open', 'open', 'open', 'locked', 'forbidden'),
    });
    const selector = ({ mentee, mentor }: { mentee: number; mentor: number }) => `${mentee} ${mentor}`;
    return fc.uniqueArray(edge, { maxLength: shape.edges, selector }).map((edges) => {
      const marked = (mark: string) =>
        shape.hasLocks ? edges.filter((one) => one.mark === mark).map((one): Pair => [one.mentee, one.mentor]) : [];
      const locked = keepable(marked('locked'), mentees, mentors);
      const sides = { mentees: { capacity: mentees }, mentors: { capacity: mentors } };
      return createRankings({ ...sides, edges, locked, forbidden: marked('forbidden') });
    });
  });
}

/** The locks that the capacities allow, first come first served. */
function keepable(locked: readonly Pair[], mentees: readonly number[], mentors: readonly number[]): Pair[] {
  const kept: Pair[] = [];
  for (const [mentee, mentor] of locked) {
    const isRoom =
      kept.filter((pair) => pair[0] === mentee).length < (mentees[mentee] ?? 0) &&
      kept.filter((pair) => pair[1] === mentor).length < (mentors[mentor] ?? 0);
    if (isRoom) kept.push([mentee, mentor]);
  }
  return kept;
}

/** The plain edges of rankings, in their order. */
export function plainEdges({ edges }: Rankings): PlainRankedEdge[] {
  const { ptr, col, menteeRank, mentorRank } = edges;
  const menteeOf = (edge: number) => ptr.findLastIndex((start) => start <= edge);
  return Array.from(col, (mentor, edge) => ({
    mentee: menteeOf(edge),
    mentor,
    menteeRank: menteeRank[edge] ?? 0,
    mentorRank: mentorRank[edge] ?? 0,
  }));
}
