/** Numbers for values that are equal by their key, in the order in which they were first met. */
export type Numbering<Value> = {
  readonly of: (value: Value) => number;
  readonly all: readonly Value[];
};

export function createNumbering<Value>(keyOf: (value: Value) => string): Numbering<Value> {
  const numbers = new Map<string, number>();
  const all: Value[] = [];
  return {
    all,
    of: (value) => {
      const key = keyOf(value);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, all.length);
      return all.push(value) - 1;
    },
  };
}
