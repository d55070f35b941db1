/**
 * Rankings for people who gave none, or only a few names: score order stands in for preference.
 *
 * Who stated a list gets exactly that order first, groups of equals included. Partners that the list does not mention
 * follow, larger score first, equal scores as a tie: naming three favorites is no refusal of the rest, and a refusal
 * is a hard rule, that is, no edge. Named partners without an edge are skipped. Somebody without a list ranks everybody
 * by score. Since both people of a pair have the same score, a matching from scores alone is stable when no pair could
 * leave for a larger score on both sides.
 *
 * O(m log d).
 */
import { MatchingError } from '../matching-error.ts';
import { checkProblem } from '../solve/check-problem.ts';
import type { Problem } from '../types.ts';
import { checkRankings } from './check-rankings.ts';
import type { Rankings } from './ranked-edges.ts';

/** Rows of the other side, best first; rows in one group are equally good. */
export type FavoriteList = readonly (readonly number[])[];

/** Per row of a side; null or a missing entry is somebody who gave no list. */
export type Favorites = {
  readonly mentees?: readonly (FavoriteList | null)[] | undefined;
  readonly mentors?: readonly (FavoriteList | null)[] | undefined;
};

/**
 * Capacities, edges, locks and forbidden pairs come from the problem; outside options and seed play no part.
 *
 * @throws MatchingError for a bad problem, or for a list that names nobody or the same person twice.
 * @example rankingsFromScores(scored.problem, { mentees: [[[4], [0, 2]], null] }); // mentee 0: 4, then 0 and 2 alike
 */
export function rankingsFromScores(problem: Problem, favorites: Favorites = {}): Rankings {
  checkProblem(problem);
  const { ptr, col, weight } = problem.edges;
  const mentees = problem.mentees.capacity.length;
  const mentors = problem.mentors.capacity.length;
  const menteeOf = new Int32Array(col.length);
  for (let mentee = 0; mentee < mentees; mentee++) menteeOf.fill(mentee, ptr[mentee], ptr[mentee + 1]);
  const menteePlaces = readFavorites(favorites.mentees, mentees, mentors, 'mentee');
  const mentorPlaces = readFavorites(favorites.mentors, mentors, mentees, 'mentor');
  const rankings = {
    mentees: { capacity: problem.mentees.capacity },
    mentors: { capacity: problem.mentors.capacity },
    edges: {
      ptr,
      col,
      menteeRank: rankSide(menteeOf, col, weight, menteePlaces),
      mentorRank: rankSide(col, menteeOf, weight, mentorPlaces),
    },
    locked: problem.locked,
    forbidden: problem.forbidden,
  };
  checkRankings(rankings);
  return rankings;
}

/** What one person stated: the place of each partner named, and how many places that takes. */
type Places = { readonly of: ReadonlyMap<number, number>; readonly count: number };

const NOTHING_STATED: Places = { of: new Map(), count: 0 };

function readFavorites(
  lists: readonly (FavoriteList | null)[] | undefined,
  people: number,
  partners: number,
  side: 'mentee' | 'mentor',
): readonly Places[] {
  if (lists === undefined) return [];
  if (!Array.isArray(lists)) throw new MatchingError('not_a_list', { field: `favorites.${side}s` });
  if (lists.length > people) throw new MatchingError('length_mismatch', { field: `favorites.${side}s` });
  const [partnerName, partnerFault] =
    side === 'mentee' ? (['mentor', 'mentor_index'] as const) : (['mentee', 'mentee_index'] as const);
  return lists.map((list: FavoriteList | null, row) => {
    if (list === null || list === undefined) return NOTHING_STATED;
    if (!Array.isArray(list) || !list.every(Array.isArray)) throw new MatchingError('not_a_list', { [side]: row });
    const of = new Map<number, number>();
    list.forEach((group: readonly number[], place) => {
      for (const partner of group) {
        const isRow = Number.isInteger(partner) && partner >= 0 && partner < partners;
        if (!isRow) throw new MatchingError(partnerFault, { [side]: row, [partnerName]: `${partner}` });
        if (of.has(partner)) throw new MatchingError('duplicate_edge', { [side]: row, [partnerName]: partner });
        of.set(partner, place);
      }
    });
    return { of, count: list.length };
  });
}

/** Per edge the rank that its person on this side gives. */
function rankSide(person: Int32Array, partner: Int32Array, weight: Int32Array, places: readonly Places[]): Int32Array {
  const rank = new Int32Array(person.length);
  const byScore = Uint32Array.from(person, (_, edge) => edge).sort(
    (a, b) => (person[a] ?? 0) - (person[b] ?? 0) || (weight[b] ?? 0) - (weight[a] ?? 0),
  );
  let before = -1;
  let next = 0;
  for (const edge of byScore) {
    const stated = places[person[edge] ?? 0] ?? NOTHING_STATED;
    const place = stated.of.get(partner[edge] ?? 0);
    if (place !== undefined) {
      rank[edge] = place;
      continue;
    }
    const isSamePerson = before >= 0 && person[before] === person[edge];
    if (!isSamePerson) next = stated.count;
    else if (weight[before] !== weight[edge]) next++;
    rank[edge] = next;
    before = edge;
  }
  return rank;
}
