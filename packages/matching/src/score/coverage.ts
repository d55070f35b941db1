/**
 * How far what some people offer covers what others want. Used for skills (both directions) and for goal topics.
 *
 * Idea: many people want the same concept at the same level. Each distinct want is compared once with every distinct
 * offered concept and becomes a sparse list of (teacher, credit); a whole row is then a handful of list additions.
 * Credit of an offer for a want = kinship of the concepts × min(1, offered level / wanted level); the best offer counts.
 * O(wants × offered concepts) to build, O(sum of the lists touched) per row.
 */
import { FULL, toUnits } from './part-row.ts';

export type Demand = {
  readonly concept: string;
  readonly level: number;
  /** Whole number. */
  readonly importance: number;
  /** Offers below this level do not count. */
  readonly floor: number;
};

export type Offer = { readonly concept: string; readonly level: number };

/** How far knowing `offered` helps somebody who wants `wanted`, 0 … 1; 1 for the same concept. */
export type Kinship = (offered: string, wanted: string) => number;

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
  const numbers = new Map<string, number>();
  const distinct: Demand[] = [];
  const ofLearner = demands.map((list) => {
    const sparse: SparseList = { at: [], value: [] };
    for (const demand of list) {
      const key = `${demand.level} ${demand.floor} ${demand.concept}`;
      const number = numbers.get(key) ?? distinct.push(demand) - 1;
      numbers.set(key, number);
      sparse.at.push(number);
      sparse.value.push(demand.importance);
    }
    return sparse;
  });
  return { distinct, ofLearner };
}

/** Terms outside the lexicon can be as many as people; they match only themselves, so nobody asks for their kin. */
function isUnknownTerm(concept: string): boolean {
  return concept.startsWith('term:');
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
  const relatives = new Map<string, readonly (readonly [offered: string, factor: number])[]>();
  const known = [...offersOf.keys()].filter((concept) => !isUnknownTerm(concept));
  const relativesOf = (wanted: string) => {
    const before = relatives.get(wanted);
    if (before !== undefined) return before;
    const others = isUnknownTerm(wanted) ? [] : known.filter((offered) => offered !== wanted);
    const found = others.map((offered) => [offered, kinship(offered, wanted)] as const);
    const all = [[wanted, 1] as const, ...found.filter(([, factor]) => factor > 0)];
    relatives.set(wanted, all);
    return all;
  };
  return wants.map((want) => {
    const best = new Map<number, number>();
    for (const [offered, factor] of relativesOf(want.concept)) {
      const entry = offersOf.get(offered);
      entry?.teachers.forEach((teacher, k) => {
        const level = entry.levels[k] ?? 0;
        if (level < want.floor) return;
        const credit = toUnits(factor * Math.min(1, level / want.level));
        if (credit > (best.get(teacher) ?? 0)) best.set(teacher, Math.min(credit, FULL));
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
