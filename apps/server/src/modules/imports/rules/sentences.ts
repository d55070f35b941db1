import type { Language } from '@viceversa/contract';
import { textsByCode, translator } from '@viceversa/locales';
import type { ImportField, ImportProblem } from './problems.ts';

export type StoredProblem = {
  readonly row: number;
  readonly column: string | null;
  readonly field: ImportField | null;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly severity: ImportProblem['severity'];
};

/** Header and lines of the list of problems, in the reader's language. */
export const problemLines = (problems: readonly StoredProblem[], language: Language) => {
  const say = translator(language);
  const sentence = textsByCode(language, 'importProblem');
  const nameOf = textsByCode(language, 'importField');
  return {
    headers: [
      say('imports.problems.row'),
      say('imports.problems.column'),
      say('imports.problems.severity'),
      say('imports.problems.what'),
    ],
    lines: problems.map(({ row, column, field, code, params, severity }) => [
      row,
      column ?? '',
      say(severity === 'error' ? 'imports.problems.error' : 'imports.problems.warning'),
      sentence(code, {
        ...params,
        column: column ?? '',
        field: field === null ? '' : nameOf(field),
      }),
    ]),
  };
};
