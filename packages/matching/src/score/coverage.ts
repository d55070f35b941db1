/**
 * How far what some people offer covers what others want. Used for skills (both directions) and for goal topics.
 *
 * Idea: many people want the same concept at the same level. Each distinct want is compared once with every distinct
 * offered concept and becomes a sparse list of (teacher, credit); a whole row is then a handful of list additions.
 * The best offer of a teacher counts (see credit.ts).
 * O(wants × offered concepts) to build, O(sum of the lists touched) per row.
 */
import { createRelatives, creditOf, type Demand, type Kinship, type Offer } from './credit.ts';
import { createNumbering } from './numbering.ts';

export type Coverage = {
  /** Sum of importance of everything a learner wants. */
  readonly wanted: Float64Array;
  /** Adds importance × credit (ten-thousandths) for this learner to the sums of all teachers. */
  readonly addForLearner: (learner: number, sums: Float64Array) => void;
  /** Adds the same for all learners, given the teacher. */
  readonly addForTeacher: (teacher: number, sums: Float64Array) => void;
};

type SparseList = { readonly at: number[]; readonly value: number[] };

export function createCoverage(
  demands: readonly (readonly Demand[])[],
  offers: readonly (readonly Offer[])[],
  kinship: Kinship,
): Coverage {
  const wants = numberWants(demands);
  const credits = creditWants(wants.distinct, offers, kinship);
  const wantsByTeacher = transpose(credits, offers.length);
  const learnersByWant = transpose(wants.ofLearner, wants.distinct.length);
  const wanted = Float64Array.from(demands, (list) => list.reduce((sum, { importance }) => sum + importance, 0));
  return {
    wanted,
    addForLearner: (learner, sums) => addThrough(wants.ofLearner[learner], credits, sums),
    addForTeacher: (teacher, sums) => addThrough(wantsByTeacher[teacher], learnersByWant, sums),
  };
}

function numberWants(demands: readonly (readonly Demand[])[]) {
  const wants = createNumbering<Demand>(({ concept, level, floor }) => `${level} ${floor} ${concept}`);
  const ofLearner = demands.map((list): SparseList => {
    return { at: list.map(wants.of), value: list.map(({ importance }) => importance) };
  });
  return { distinct: wants.all, ofLearner };
}

/** Per distinct want: the teachers with any credit for it. */
function creditWants(wants: readonly Demand[], offers: readonly (readonly Offer[])[], kinship: Kinship): SparseList[] {
  const offersOf = new Map<string, { readonly teachers: number[]; readonly levels: number[] }>();
  offers.forEach((list, teacher) => {
    for (const { concept, level } of list) {
      const entry = offersOf.get(concept) ?? { teachers: [], levels: [] };
      entry.teachers.push(teacher);
      entry.levels.push(level);
      offersOf.set(concept, entry);
    }
  });
  const relativesOf = createRelatives(offersOf.keys(), kinship);
  return wants.map((want) => {
    const best = new Map<number, number>();
    for (const [offered, factor] of relativesOf(want.concept)) {
      const entry = offersOf.get(offered);
      entry?.teachers.forEach((teacher, k) => {
        const credit = creditOf(want, entry.levels[k] ?? 0, factor);
        if (credit > (best.get(teacher) ?? 0)) best.set(teacher, credit);
      });
    }
    return { at: [...best.keys()], value: [...best.values()] };
  });
}

function transpose(lists: readonly SparseList[], length: number): SparseList[] {
  const out = Array.from({ length }, (): SparseList => ({ at: [], value: [] }));
  lists.forEach((list, row) => {
    list.at.forEach((place, k) => {
      out[place]?.at.push(row);
      out[place]?.value.push(list.value[k] ?? 0);
    });
  });
  return out;
}

function addThrough(first: SparseList | undefined, second: readonly SparseList[], sums: Float64Array): void {
  if (first === undefined) return;
  for (let k = 0; k < first.at.length; k++) {
    const factor = first.value[k] ?? 0;
    const list = second[first.at[k] ?? 0];
    if (list === undefined) continue;
    for (let t = 0; t < list.at.length; t++) {
      const place = list.at[t] ?? 0;
      sums[place] = (sums[place] ?? 0) + factor * (list.value[t] ?? 0);
    }
  }
}
