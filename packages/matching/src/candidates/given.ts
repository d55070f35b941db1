/** What mentors would learn from one mentee: the best credit of the mentee's offers for each of their wants. */
import type { Skills } from './parts.ts';

export type Given = {
  readonly turnTo: (mentee: number) => void;
  /** How many wants are helped, and which. */
  readonly count: () => number;
  readonly want: Int32Array;
  /** By want, in ten-thousandths; 0 = no help. */
  readonly credit: Int32Array;
};

export function createGiven({ offersOf, wantsFor, wants }: NonNullable<Skills['back']>): Given {
  const want = new Int32Array(wants);
  const credit = new Int32Array(wants);
  let count = 0;
  return {
    count: () => count,
    want,
    credit,
    turnTo: (mentee) => {
      for (let k = 0; k < count; k++) credit[want[k] ?? 0] = 0;
      count = 0;
      for (let place = offersOf.ptr[mentee] ?? 0; place < (offersOf.ptr[mentee + 1] ?? 0); place++) {
        const offer = offersOf.item[place] ?? 0;
        for (let k = wantsFor.ptr[offer] ?? 0; k < (wantsFor.ptr[offer + 1] ?? 0); k++) {
          const helped = wantsFor.item[k] ?? 0;
          const most = credit[helped] ?? 0;
          if (most === 0) want[count++] = helped;
          credit[helped] = Math.max(most, wantsFor.value[k] ?? 0);
        }
      }
    },
  };
}
