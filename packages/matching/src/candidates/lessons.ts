/**
 * What one mentee would learn from a mentor, and in two-way kinds the mentor from the mentee: Σ importance × credit.
 * The offers that help the mentee are marked with a chain of (want, credit); a pair is one pass over what the mentor
 * offers and wants.
 */
import type { Given } from './given.ts';
import type { Skills } from './parts.ts';

export type Lessons = {
  readonly turnTo: (mentee: number) => void;
  /** In ten-thousandths of importance. */
  readonly sumAt: (seat: number) => number;
};

/** @param given turned to the same mentee before. */
export function createLessons(skills: Skills, given: Given | null): Lessons {
  const { wantsOf, offersFor, offersAt, seatsOf, back } = skills;
  const first = new Int32Array(seatsOf.ptr.length - 1).fill(-1);
  let chain = new Int32Array(3 * 256);
  let links = 0;
  let importance = new Int32Array(16);
  let best = new Int32Array(16);
  let wants = 0;

  const link = (offer: number, want: number, credit: number): void => {
    if (3 * links === chain.length) {
      const longer = new Int32Array(2 * chain.length);
      longer.set(chain);
      chain = longer;
    }
    chain[3 * links] = want;
    chain[3 * links + 1] = credit;
    chain[3 * links + 2] = first[offer] ?? -1;
    first[offer] = links++;
  };
  const unlink = (mentee: number): void => {
    for (let place = wantsOf.ptr[mentee] ?? 0; place < (wantsOf.ptr[mentee + 1] ?? 0); place++) {
      const want = wantsOf.item[place] ?? 0;
      for (let k = offersFor.ptr[want] ?? 0; k < (offersFor.ptr[want + 1] ?? 0); k++)
        first[offersFor.item[k] ?? 0] = -1;
    }
    links = 0;
  };
  const learned = (seat: number): number => {
    for (let want = 0; want < wants; want++) best[want] = 0;
    for (let place = offersAt.ptr[seat] ?? 0; place < (offersAt.ptr[seat + 1] ?? 0); place++) {
      for (let at = first[offersAt.item[place] ?? 0] ?? -1; at >= 0; at = chain[3 * at + 2] ?? -1) {
        const want = chain[3 * at] ?? 0;
        best[want] = Math.max(best[want] ?? 0, chain[3 * at + 1] ?? 0);
      }
    }
    let sum = 0;
    for (let want = 0; want < wants; want++) sum += (importance[want] ?? 0) * (best[want] ?? 0);
    return sum;
  };
  const taught = (seat: number): number => {
    if (back === null || given === null) return 0;
    const { ptr, item, value } = back.wantsAt;
    let sum = 0;
    for (let place = ptr[seat] ?? 0; place < (ptr[seat + 1] ?? 0); place++) {
      sum += (value[place] ?? 0) * (given.credit[item[place] ?? 0] ?? 0);
    }
    return sum;
  };

  let mentee = -1;
  return {
    turnTo: (next) => {
      if (mentee >= 0) unlink(mentee);
      mentee = next;
      const start = wantsOf.ptr[mentee] ?? 0;
      wants = (wantsOf.ptr[mentee + 1] ?? 0) - start;
      if (wants > best.length) {
        best = new Int32Array(wants);
        importance = new Int32Array(wants);
      }
      for (let k = 0; k < wants; k++) {
        importance[k] = wantsOf.value[start + k] ?? 0;
        const want = wantsOf.item[start + k] ?? 0;
        for (let at = offersFor.ptr[want] ?? 0; at < (offersFor.ptr[want + 1] ?? 0); at++) {
          link(offersFor.item[at] ?? 0, k, offersFor.value[at] ?? 0);
        }
      }
    },
    sumAt: (seat) => learned(seat) + taught(seat),
  };
}
