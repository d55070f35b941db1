/** Several matchings over the same people, and who is who across them. */
import { MatchingError } from '../../matching-error.ts';
import { checkProblem } from '../../solve/check-problem.ts';
import { requireObjects } from '../../solve/shape.ts';
import type { Pair, Problem } from '../../types.ts';
import { readGraph } from '../graph.ts';

/** One matching. The same id is the same person, in whatever role and track. */
export type Track = {
  readonly problem: Problem;
  readonly menteeIds: readonly string[];
  readonly mentorIds: readonly string[];
};

/** An admissible pair of two given people: in which track, and as which edge. */
export type Option = { readonly track: number; readonly pair: Pair; readonly edge: number };

export type Crossing = {
  /** A number for two people, whoever of them is the mentee. */
  readonly couple: (track: number, pair: Pair) => number;
  /** All ways in which two people may be paired, in the order of tracks. Forbidden pairs are none, locked ones are. */
  readonly options: (couple: number) => readonly Option[];
};

/** @throws MatchingError for a bad problem, lists of the wrong length, or an id twice on one side of a track. */
export function crossTracks(tracks: readonly Track[]): Crossing {
  requireObjects(tracks, 'tracks');
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return known;
  };
  const sides = tracks.map(({ problem, menteeIds, mentorIds }, track) => {
    checkProblem(problem);
    readGraph(problem);
    return {
      mentees: rowsOf(menteeIds, problem.mentees.capacity.length, { track, field: 'menteeIds' }, numberOf),
      mentors: rowsOf(mentorIds, problem.mentors.capacity.length, { track, field: 'mentorIds' }, numberOf),
      forbidden: new Set((problem.forbidden ?? []).map(([mentee, mentor]) => `${mentee} ${mentor}`)),
    };
  });
  const people = numbers.size;
  const known = new Map<number, readonly Option[]>();
  const find = (couple: number): Option[] => {
    const one = Math.floor(couple / people);
    const other = couple % people;
    return sides.flatMap(({ mentees, mentors, forbidden }, track) =>
      [
        [one, other],
        [other, one],
      ].flatMap(([learner = 0, teacher = 0]) => {
        const mentee = mentees.rows.get(learner);
        const mentor = mentors.rows.get(teacher);
        if (mentee === undefined || mentor === undefined || forbidden.has(`${mentee} ${mentor}`)) return [];
        const edge = edgeOf(tracks[track]?.problem, mentee, mentor);
        return edge < 0 ? [] : [{ track, pair: [mentee, mentor] as const, edge }];
      }),
    );
  };
  return {
    couple: (track, [mentee, mentor]) => {
      const one = sides[track]?.mentees.people[mentee] ?? 0;
      const other = sides[track]?.mentors.people[mentor] ?? 0;
      return Math.min(one, other) * people + Math.max(one, other);
    },
    options: (couple) => {
      const options = known.get(couple) ?? find(couple);
      known.set(couple, options);
      return options;
    },
  };
}

type RowsOf = { readonly people: readonly number[]; readonly rows: ReadonlyMap<number, number> };

function rowsOf(
  ids: readonly string[],
  count: number,
  where: { readonly track: number; readonly field: string },
  numberOf: (id: string) => number,
): RowsOf {
  const given: unknown = ids;
  if (!Array.isArray(given)) throw new MatchingError('not_a_list', where);
  if (ids.length !== count) throw new MatchingError('length_mismatch', where);
  const people = ids.map(numberOf);
  const rows = new Map(people.map((person, row) => [person, row]));
  const twice = people.findIndex((person, row) => rows.get(person) !== row);
  if (twice >= 0) throw new MatchingError('duplicate_person', { ...where, person: ids[twice] ?? '' });
  return { people, rows };
}

function edgeOf(problem: Problem | undefined, mentee: number, mentor: number): number {
  if (problem === undefined) return -1;
  const { ptr, col } = problem.edges;
  const start = ptr[mentee] ?? 0;
  const at = col.subarray(start, ptr[mentee + 1]).indexOf(mentor);
  return at < 0 ? -1 : start + at;
}
