/**
 * The certificate: one pass that proves a result is the best one, or says what is wrong with it.
 *
 * It knows the problem, not the solver: nothing here is shared with solve, not even validation.
 *
 * Primal. Choose x(e) ∈ {0, 1} per admissible edge e = (mentee j, mentor i); y(j), y(i) count unfilled slots:
 *   maximize  Σ weight(e)·x(e) + Σ outside(j)·y(j) + Σ outside(i)·y(i)
 *   with      Σ x over the edges of a person + y(person) = capacity(person),   y ≥ 0,   x ≤ 1,   x = 1 on locks.
 * Dual. One price per person and one per edge:
 *   minimize  Σ capacity(j)·v(j) + Σ capacity(i)·u(i) + Σ z(e)
 *   with      u(i) + v(j) + z(e) ≥ weight(e) for each admissible edge,
 *             v(j) ≥ outside(j), u(i) ≥ outside(i)      (the columns of y: this is how outside options enter),
 *             z(e) ≥ 0, except on locks, where x = 1 is an equation and z may have either sign.
 * A forbidden pair has no x, therefore neither a constraint nor a z: its z must be 0.
 *
 * For every feasible x and every feasible (u, v, z): primal ≤ dual. So if both are feasible and equal, no feasible
 * choice is better. That needs no trust in how they were found. Whole numbers suffice on both sides because the
 * constraint matrix of a bipartite b-matching is totally unimodular (Hoffman & Kruskal 1956).
 *
 * O(people + edges + pairs log pairs). Never throws: what cannot be checked is reported as `malformed`.
 */
import type { Certificate, Problem, Result, Violation, ViolationKind } from '../types.ts';

const MOST_VIOLATIONS = 100;

/**
 * @example certify(problem, solve(problem)).ok // true
 */
export function certify(problem: Problem, result: Omit<Result, 'certificate'>): Certificate {
  try {
    return check(problem, result);
  } catch {
    // What cannot even be read: a missing list, a pair that is none.
    return MALFORMED;
  }
}

const MALFORMED: Certificate = { ok: false, primal: 0, dual: 0, violations: [{ kind: 'malformed' }] };

function check(problem: Problem, result: Omit<Result, 'certificate'>): Certificate {
  const violations: Violation[] = [];
  const report = (kind: ViolationKind, where: Omit<Violation, 'kind'> = {}) => {
    if (violations.length < MOST_VIOLATIONS) violations.push({ kind, ...where });
  };
  if (!isWellFormed(problem, result)) return MALFORMED;
  const edgeOfPair = indexPairs(problem, result, report);
  checkChoice(problem, result, report);
  const primal = primalValue(problem, result, edgeOfPair, report);
  const dual = dualValue(problem, result, report);
  if (result.total !== primal) report('total_differs_from_primal');
  if (primal !== dual) report('dual_differs_from_primal');
  return { ok: violations.length === 0, primal, dual, violations };
}

type Report = (kind: ViolationKind, where?: Omit<Violation, 'kind'>) => void;

function isWellFormed(problem: Problem, result: Omit<Result, 'certificate'>): boolean {
  const { mentees, mentors, edges } = problem;
  const { u, v, z, x } = result.state;
  const rows = mentees.capacity.length;
  const columns = mentors.capacity.length;
  const count = edges.col.length;
  const lengths =
    mentees.outside.length === rows &&
    mentors.outside.length === columns &&
    edges.ptr.length === rows + 1 &&
    edges.weight.length === count &&
    edges.ptr[0] === 0 &&
    edges.ptr[rows] === count &&
    u.length === columns &&
    v.length === rows &&
    z.length === count &&
    x.length === count;
  if (!lengths) return false;
  for (let row = 0; row < rows; row++) if ((edges.ptr[row + 1] ?? 0) < (edges.ptr[row] ?? 0)) return false;
  const { col } = edges;
  for (let edge = 0; edge < count; edge++) if (!((col[edge] ?? -1) >= 0 && (col[edge] ?? -1) < columns)) return false;
  const isRow = (row: number, people: number) => Number.isInteger(row) && row >= 0 && row < people;
  const byHand = [...(problem.locked ?? []), ...(problem.forbidden ?? [])];
  if (!byHand.every(([mentee, mentor]) => isRow(mentee, rows) && isRow(mentor, columns))) return false;
  const isCount = (value: number) => value >= 0;
  return (
    [mentees.outside, mentors.outside, edges.weight, edges.ptr, col, u, v, z].every(isWhole) &&
    [mentees.capacity, mentors.capacity].every((list) => isWhole(list) && list.every(isCount))
  );
}

/** An Int32Array holds nothing but whole numbers; anything else that was passed as one is looked at. */
function isWhole(list: Int32Array): boolean {
  return list instanceof Int32Array || [...(list ?? [Number.NaN])].every(Number.isInteger);
}

/** The edge of every pair in the result, −1 for pairs that are no edge; those and pairs that come twice are reported. */
function indexPairs(problem: Problem, result: Omit<Result, 'certificate'>, report: Report): Int32Array {
  const { ptr, col } = problem.edges;
  const { x } = result.state;
  const edgeOfPair = new Int32Array(result.pairs.length).fill(-1);
  const isPaired = new Uint8Array(col.length);
  result.pairs.forEach(([mentee, mentor], row) => {
    // Whoever is no mentee has no row, and no row leads to whoever is no mentor.
    const end = Number.isInteger(mentee) ? (ptr[mentee + 1] ?? 0) : 0;
    let edge = ptr[mentee] ?? 0;
    while (edge < end && col[edge] !== mentor) edge++;
    if (edge >= end) report('not_an_edge', { mentee, mentor });
    else if (isPaired[edge] === 1) report('duplicate_pair', { mentee, mentor });
    else {
      isPaired[edge] = 1;
      edgeOfPair[row] = edge;
    }
  });
  for (let edge = 0; edge < isPaired.length; edge++) {
    if (x[edge] !== isPaired[edge]) report('choice_differs_from_pairs', { edge });
  }
  return edgeOfPair;
}

function checkChoice(problem: Problem, result: Omit<Result, 'certificate'>, report: Report): void {
  const columns = problem.mentors.capacity.length;
  const ofMentee = new Int32Array(problem.mentees.capacity.length);
  const ofMentor = new Int32Array(columns);
  const paired = new Set<number>();
  for (const [mentee, mentor] of result.pairs) {
    paired.add(mentee * columns + mentor);
    ofMentee[mentee] = (ofMentee[mentee] ?? 0) + 1;
    ofMentor[mentor] = (ofMentor[mentor] ?? 0) + 1;
  }
  ofMentee.forEach((count, mentee) => {
    if (count > (problem.mentees.capacity[mentee] ?? 0)) report('mentee_over_capacity', { mentee });
  });
  ofMentor.forEach((count, mentor) => {
    if (count > (problem.mentors.capacity[mentor] ?? 0)) report('mentor_over_capacity', { mentor });
  });
  for (const [mentee, mentor] of problem.locked ?? []) {
    if (!paired.has(mentee * columns + mentor)) report('missing_lock', { mentee, mentor });
  }
  for (const [mentee, mentor] of problem.forbidden ?? []) {
    if (paired.has(mentee * columns + mentor)) report('forbidden_pair', { mentee, mentor });
  }
}

function primalValue(
  problem: Problem,
  result: Omit<Result, 'certificate'>,
  edgeOfPair: Int32Array,
  report: Report,
): number {
  const sum = createExactSum(report);
  const freeMentee = Float64Array.from(problem.mentees.capacity);
  const freeMentor = Float64Array.from(problem.mentors.capacity);
  result.pairs.forEach(([mentee, mentor], row) => {
    sum.add(problem.edges.weight[edgeOfPair[row] ?? -1] ?? 0);
    freeMentee[mentee] = (freeMentee[mentee] ?? 0) - 1;
    freeMentor[mentor] = (freeMentor[mentor] ?? 0) - 1;
  });
  freeMentee.forEach((slots, mentee) => {
    sum.add(slots * (problem.mentees.outside[mentee] ?? 0));
  });
  freeMentor.forEach((slots, mentor) => {
    sum.add(slots * (problem.mentors.outside[mentor] ?? 0));
  });
  return sum.value();
}

function dualValue(problem: Problem, result: Omit<Result, 'certificate'>, report: Report): number {
  const { u, v, z } = result.state;
  const { ptr, col, weight } = problem.edges;
  const columns = problem.mentors.capacity.length;
  const locked = new Set((problem.locked ?? []).map(([mentee, mentor]) => mentee * columns + mentor));
  const forbidden = new Set((problem.forbidden ?? []).map(([mentee, mentor]) => mentee * columns + mentor));
  const sum = createExactSum(report);
  v.forEach((price, mentee) => {
    if (price < (problem.mentees.outside[mentee] ?? 0)) report('mentee_price_below_outside', { mentee });
    sum.add(price * (problem.mentees.capacity[mentee] ?? 0));
  });
  u.forEach((price, mentor) => {
    if (price < (problem.mentors.outside[mentor] ?? 0)) report('mentor_price_below_outside', { mentor });
    sum.add(price * (problem.mentors.capacity[mentor] ?? 0));
  });
  const checkPair = (mentee: number, mentor: number, edge: number, isCovered: boolean) => {
    const extra = z[edge] ?? 0;
    const isForbidden = forbidden.has(mentee * columns + mentor);
    sum.add(extra);
    const isWrong = isForbidden ? extra !== 0 : extra < 0 && !locked.has(mentee * columns + mentor);
    if (isWrong) report('negative_edge_price', { mentee, mentor, edge });
    if (!isCovered && !isForbidden) report('pair_worth_more_than_its_prices', { mentee, mentor, edge });
  };
  for (let mentee = 0; mentee < v.length; mentee++) {
    const worth = v[mentee] ?? 0;
    const end = ptr[mentee + 1] ?? 0;
    for (let edge = ptr[mentee] ?? 0; edge < end; edge++) {
      const mentor = col[edge] ?? 0;
      const extra = z[edge] ?? 0;
      const isCovered = (weight[edge] ?? 0) - (u[mentor] ?? 0) - worth <= extra;
      if (extra !== 0 || !isCovered) checkPair(mentee, mentor, edge, isCovered);
    }
  }
  return sum.value();
}

/** Sums of whole numbers in doubles are exact while every term and partial sum stays below 2⁵³. */
function createExactSum(report: Report): { add: (term: number) => void; value: () => number } {
  let total = 0;
  let isExact = true;
  return {
    add: (term) => {
      total += term;
      if (Number.isSafeInteger(term) && Number.isSafeInteger(total)) return;
      if (isExact) report('sum_not_exact');
      isExact = false;
    },
    value: () => total,
  };
}
