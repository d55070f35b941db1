/** The best few of a stream, in order: the largest value first, and of equal values the lowest number. */
export type BestList = {
  /** Empties the list; values below `least` will not enter. */
  readonly restart: (least: number) => void;
  /** Returns the least value that can still enter. O(length). */
  readonly offer: (number: number, value: number) => number;
  readonly length: () => number;
  readonly number: Int32Array;
  readonly value: Int32Array;
};

export function createBestList(most: number): BestList {
  const number = new Int32Array(most);
  const value = new Int32Array(most);
  let least = 0;
  let length = 0;
  return {
    number,
    value,
    length: () => length,
    restart: (newLeast) => {
      least = newLeast;
      length = 0;
    },
    offer: (newNumber, newValue) => {
      const limit = length === most ? (value[most - 1] ?? 0) : least;
      if (newValue < limit) return limit;
      const isFull = length === most;
      if (isFull && newValue === limit && newNumber > (number[most - 1] ?? 0)) return limit;
      let place = isFull ? most - 1 : length++;
      for (; place > 0; place--) {
        const before = value[place - 1] ?? 0;
        if (before > newValue || (before === newValue && (number[place - 1] ?? 0) < newNumber)) break;
        number[place] = number[place - 1] ?? 0;
        value[place] = before;
      }
      number[place] = newNumber;
      value[place] = newValue;
      return length === most ? (value[most - 1] ?? 0) : least;
    },
  };
}
