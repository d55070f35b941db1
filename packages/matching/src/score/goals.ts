import type { GoalLists } from './goal-lists.ts';
import { FULL, type PartRow, UNKNOWN } from './part-row.ts';

/**
 * Aligned goals: twice the weight that two lists share over the weight of both, where a term shares the smaller of
 * its two weights (the Dice coefficient). 1 for equal lists, 0 for lists without a common term.
 *
 * Unknown unless both stated a goal. Whole ten-thousandths.
 *
 * @param shared Σ min(weight, weight) over common terms; @param own, @param theirs the two totals.
 */
export function goalUnits(shared: number, own: number, theirs: number): number {
  return own === 0 || theirs === 0 ? UNKNOWN : Math.floor((2 * FULL * shared) / (own + theirs) + 0.5);
}

/** Rows of the lists: all mentees, then all mentors. */
export function createGoalsPart(lists: GoalLists, mentees: number, mentors: number): PartRow {
  const { ptr, term, weight, total } = lists;
  const postings = invert(lists, mentees);
  const shared = new Float64Array(mentors);
  return (mentee, out) => {
    const own = total[mentee] ?? 0;
    if (own === 0) {
      out.fill(UNKNOWN);
      return;
    }
    shared.fill(0);
    for (let place = ptr[mentee] ?? 0; place < (ptr[mentee + 1] ?? 0); place++) {
      const mine = weight[place] ?? 0;
      const number = term[place] ?? 0;
      for (let at = postings.ptr[number] ?? 0; at < (postings.ptr[number + 1] ?? 0); at++) {
        const mentor = postings.mentor[at] ?? 0;
        shared[mentor] = (shared[mentor] ?? 0) + Math.min(mine, postings.weight[at] ?? 0);
      }
    }
    for (let mentor = 0; mentor < mentors; mentor++) {
      out[mentor] = goalUnits(shared[mentor] ?? 0, own, total[mentees + mentor] ?? 0);
    }
  };
}

/** Terms that both have, the heaviest first. */
export function sharedGoalTerms({ ptr, term, weight, terms }: GoalLists, one: number, other: number): string[] {
  const found: { readonly name: string; readonly weight: number }[] = [];
  let [i, j] = [ptr[one] ?? 0, ptr[other] ?? 0];
  while (i < (ptr[one + 1] ?? 0) && j < (ptr[other + 1] ?? 0)) {
    const difference = (term[i] ?? 0) - (term[j] ?? 0);
    if (difference === 0)
      found.push({ name: terms[term[i] ?? 0] ?? '', weight: Math.min(weight[i] ?? 0, weight[j] ?? 0) });
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return found
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)
    .filter(isSayable);
}

/** A concept, or a topic in its own words. A lone word counts for the score but says nothing when it is read out. */
function isSayable(term: string): boolean {
  return !term.startsWith('term:') || term.includes(' ');
}

/** By term: the mentors who have it. */
function invert({ ptr, term, weight, terms }: GoalLists, mentees: number) {
  const start = ptr[mentees] ?? 0;
  const places = new Int32Array(terms.length + 1);
  for (let place = start; place < term.length; place++) {
    const next = (term[place] ?? 0) + 1;
    places[next] = (places[next] ?? 0) + 1;
  }
  for (let number = 0; number < terms.length; number++) {
    places[number + 1] = (places[number + 1] ?? 0) + (places[number] ?? 0);
  }
  const free = places.slice();
  const mentor = new Int32Array(term.length - start);
  const weights = new Int32Array(term.length - start);
  for (let person = mentees; person < ptr.length - 1; person++) {
    for (let place = ptr[person] ?? 0; place < (ptr[person + 1] ?? 0); place++) {
      const number = term[place] ?? 0;
      const at = free[number] ?? 0;
      mentor[at] = person - mentees;
      weights[at] = weight[place] ?? 0;
      free[number] = at + 1;
    }
  }
  return { ptr: places, mentor, weight: weights };
}
