import type { Mutant } from './mutants.ts';

/** Named by file and code, not by line number, so that an entry neither drifts nor outlives its code. */
export type Equivalent = {
  readonly file: string;
  /** A part of the line the fault is in. */
  readonly code: string;
  /** `before → after`, as the report shows it. */
  readonly changes: readonly string[];
  readonly reason: string;
};

export function equivalentOf(list: readonly Equivalent[], { file, code, change }: Mutant): Equivalent | undefined {
  return list.find((one) => one.file === file && code.includes(one.code) && one.changes.includes(change));
}

/** Changes in the list that no fault of these files corresponds to: their code is gone or reads differently now. */
export function staleChanges(list: readonly Equivalent[], mutants: readonly Mutant[]): readonly string[] {
  const files = new Set(mutants.map(({ file }) => file));
  return list
    .filter(({ file }) => files.has(file))
    .flatMap((one) =>
      one.changes
        .filter((change) => !mutants.some((each) => equivalentOf([{ ...one, changes: [change] }], each)))
        .map((change) => `${one.file}: ${change}`),
    );
}
