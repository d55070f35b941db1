import { MatchingError } from '../matching-error.ts';
import { checkShape } from '../solve/check-problem.ts';
import { requireObject, requireObjects, requireRows } from '../solve/shape.ts';
import type { Edges, Pair, Problem, Side } from '../types.ts';

/** Everything that can happen to a program between two runs. Nobody is renumbered: whoever leaves keeps an empty row. */
export type Delta = {
  readonly forbid?: readonly Pair[] | undefined;
  readonly allow?: readonly Pair[] | undefined;
  readonly lock?: readonly Pair[] | undefined;
  readonly unlock?: readonly Pair[] | undefined;
  /** `[person, capacity]`; capacity 0 = the person leaves. */
  readonly menteeCapacity?: readonly (readonly [mentee: number, capacity: number])[] | undefined;
  readonly mentorCapacity?: readonly (readonly [mentor: number, capacity: number])[] | undefined;
  /** People who join are numbered on from the last row of their side; capacity 1 and outside option 0 if not said. */
  readonly newMentees?: readonly Newcomer[] | undefined;
  readonly newMentors?: readonly Newcomer[] | undefined;
  /** `[mentee, mentor, weight]`: the new weight of an edge, or a new edge, newcomers included. */
  readonly weights?: readonly (readonly [mentee: number, mentor: number, weight: number])[] | undefined;
};

export type Newcomer = { readonly capacity?: number | undefined; readonly outside?: number | undefined };

/**
 * The problem after the delta. O(people + lists), O(m) where edges change.
 *
 * @throws MatchingError for numbers that a typed array would silently change; the rest is checked when it is solved.
 */
export function applyDelta(problem: Problem, delta: Delta): Problem {
  checkShape(problem);
  checkDelta(delta);
  const mentees = joined(withCapacities(problem.mentees, delta.menteeCapacity ?? [], 'mentee'), delta.newMentees ?? []);
  const mentors = joined(withCapacities(problem.mentors, delta.mentorCapacity ?? [], 'mentor'), delta.newMentors ?? []);
  const rows = mentees.capacity.length;
  for (const list of [delta.forbid, delta.allow, delta.lock, delta.unlock]) {
    for (const pair of list ?? []) requirePair(pair, rows, mentors.capacity.length);
  }
  return {
    ...problem,
    mentees,
    mentors,
    edges: withWeights(withRows(problem.edges, rows), delta.weights ?? [], mentors.capacity.length),
    forbidden: merged(problem.forbidden ?? [], delta.forbid ?? [], delta.allow ?? []),
    locked: merged(problem.locked ?? [], delta.lock ?? [], delta.unlock ?? []),
  };
}

const LISTS_OF_ROWS = ['forbid', 'allow', 'lock', 'unlock', 'menteeCapacity', 'mentorCapacity', 'weights'] as const;

function checkDelta(delta: Delta): void {
  requireObject(delta, { field: 'delta' });
  for (const field of LISTS_OF_ROWS) if (delta[field] !== undefined) requireRows(delta[field], field);
  for (const field of ['newMentees', 'newMentors'] as const) {
    if (delta[field] !== undefined) requireObjects(delta[field], field);
  }
}

function requirePair([mentee, mentor]: Pair, mentees: number, mentors: number): void {
  const isMentee = Number.isInteger(mentee) && mentee >= 0 && mentee < mentees;
  if (!isMentee) throw new MatchingError('mentee_index', { mentee: `${mentee}` });
  const isMentor = Number.isInteger(mentor) && mentor >= 0 && mentor < mentors;
  if (!isMentor) throw new MatchingError('mentor_index', { mentor: `${mentor}` });
}

function withCapacities(side: Side, changes: readonly (readonly [number, number])[], name: 'mentee' | 'mentor'): Side {
  if (changes.length === 0) return side;
  const capacity = side.capacity.slice();
  for (const [person, slots] of changes) {
    const isPerson = Number.isInteger(person) && person >= 0 && person < capacity.length;
    if (!isPerson) throw new MatchingError(`${name}_index`, { [name]: `${person}` });
    const isCount = Number.isInteger(slots) && slots >= 0 && slots < 2 ** 31;
    if (!isCount) throw new MatchingError('negative_capacity', { [name]: person, capacity: `${slots}` });
    capacity[person] = slots;
  }
  return { ...side, capacity };
}

function joined(side: Side, newcomers: readonly Newcomer[]): Side {
  if (newcomers.length === 0) return side;
  const append = (list: Int32Array, values: readonly number[], field: string) => {
    const wrong = values.find((value) => !Number.isInteger(value) || Math.abs(value) >= 2 ** 31);
    if (wrong !== undefined)
      throw new MatchingError('outside_range', { newcomer: values.indexOf(wrong), [field]: `${wrong}` });
    const all = new Int32Array(list.length + values.length);
    all.set(list);
    all.set(values, list.length);
    return all;
  };
  return {
    capacity: append(
      side.capacity,
      newcomers.map(({ capacity = 1 }) => capacity),
      'capacity',
    ),
    outside: append(
      side.outside,
      newcomers.map(({ outside = 0 }) => outside),
      'outside',
    ),
  };
}

function withRows({ ptr, col, weight }: Edges, rows: number): Edges {
  if (ptr.length === rows + 1) return { ptr, col, weight };
  const longer = new Int32Array(rows + 1).fill(col.length);
  longer.set(ptr);
  return { ptr: longer, col, weight };
}

function withWeights(edges: Edges, changes: NonNullable<Delta['weights']>, mentors: number): Edges {
  if (changes.length === 0) return edges;
  const { ptr, col } = edges;
  const weight = edges.weight.slice();
  const added = new Map<number, Map<number, number>>();
  for (const [mentee, mentor, points] of changes) {
    requirePair([mentee, mentor], ptr.length - 1, mentors);
    const isWhole = Number.isInteger(points) && Math.abs(points) < 2 ** 31;
    if (!isWhole) throw new MatchingError('weight_range', { mentee, mentor, weight: `${points}` });
    const place = col.subarray(ptr[mentee], ptr[mentee + 1]).indexOf(mentor);
    if (place >= 0) weight[(ptr[mentee] ?? 0) + place] = points;
    else added.set(mentee, (added.get(mentee) ?? new Map<number, number>()).set(mentor, points));
  }
  return added.size === 0 ? { ptr, col, weight } : withNewEdges({ ptr, col, weight }, added);
}

function withNewEdges({ ptr, col, weight }: Edges, added: ReadonlyMap<number, ReadonlyMap<number, number>>): Edges {
  const count = [...added.values()].reduce((sum, row) => sum + row.size, 0);
  const next = {
    ptr: new Int32Array(ptr.length),
    col: new Int32Array(col.length + count),
    weight: new Int32Array(col.length + count),
  };
  let at = 0;
  for (let mentee = 0; mentee < ptr.length - 1; mentee++) {
    const [start, end] = [ptr[mentee] ?? 0, ptr[mentee + 1] ?? 0];
    next.col.set(col.subarray(start, end), at);
    next.weight.set(weight.subarray(start, end), at);
    at += end - start;
    for (const [mentor, points] of added.get(mentee) ?? []) {
      next.col[at] = mentor;
      next.weight[at++] = points;
    }
    next.ptr[mentee + 1] = at;
  }
  return next;
}

function merged(list: readonly Pair[], added: readonly Pair[], removed: readonly Pair[]): readonly Pair[] {
  if (added.length === 0 && removed.length === 0) return list;
  const key = ([mentee, mentor]: Pair) => `${mentee} ${mentor}`;
  const gone = new Set(removed.map(key));
  const known = new Map([...list, ...added].map((pair) => [key(pair), pair]));
  return [...known].filter(([name]) => !gone.has(name)).map(([, pair]) => pair);
}
