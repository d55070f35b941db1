import type { Import, SourceFile } from './source.ts';
import type { Tree } from './tree.ts';

export type Rule = {
  readonly id: string;
  /** Told with every fault, so that whoever meets it need not look the rule up. */
  readonly reason: string;
  check(tree: Tree): Iterable<Fault>;
};

export type Fault = {
  readonly path: string;
  readonly line: number;
  readonly what: string;
  /** Shown, but does not fail. */
  readonly warning?: true;
};

type FaultInFile = { readonly offset?: number; readonly what: string; readonly warning?: true };

/** A rule that looks at one file at a time. */
export function fileRule(
  id: string,
  reason: string,
  faultsOf: (file: SourceFile, tree: Tree) => Iterable<FaultInFile>,
): Rule {
  return {
    id,
    reason,
    *check(tree) {
      for (const file of tree.files.values()) {
        for (const { offset, ...fault } of faultsOf(file, tree)) {
          yield { path: file.path, line: offset === undefined ? 1 : file.lineAt(offset), ...fault };
        }
      }
    },
  };
}

/** A rule on single imports: `faultOf` answers what is wrong with one, or nothing. */
export function importRule(
  id: string,
  reason: string,
  faultOf: (one: Import, file: SourceFile, tree: Tree) => string | undefined,
): Rule {
  return fileRule(id, reason, (file, tree) =>
    file.imports.flatMap((one) => {
      const what = faultOf(one, file, tree);
      return what === undefined ? [] : [{ offset: one.offset, what }];
    }),
  );
}
