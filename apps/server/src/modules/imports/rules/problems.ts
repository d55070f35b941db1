/**
 * What can be wrong with a file of people.
 *
 * Two shapes: `ImportError` stops the whole file (it cannot be read at all); `ImportProblem` belongs to one row and
 * leaves the rest of the file usable. Neither holds a sentence: the words live in the message catalog by code.
 */
import type { ImportField } from '@viceversa/contract';

export type { ImportField } from '@viceversa/contract';

export type Severity = 'error' | 'warning';

/** An error row cannot be imported as it stands; a warning row is imported and says what was noticed or changed. */
export const importProblemCodes = {
  column_missing: { severity: 'error', params: [] },
  column_not_in_file: { severity: 'error', params: [] },
  row_blank: { severity: 'warning', params: [] },
  row_short: { severity: 'error', params: ['cells', 'expected'] },
  row_long: { severity: 'error', params: ['cells', 'expected'] },
  identity_missing: { severity: 'error', params: [] },
  name_missing: { severity: 'error', params: [] },
  text_too_long: { severity: 'error', params: ['length', 'limit'] },
  control_characters: { severity: 'error', params: ['character'] },
  markup_in_text: { severity: 'warning', params: ['value'] },
  formula_in_text: { severity: 'warning', params: ['value'] },
  characters_lost: { severity: 'warning', params: ['value'] },
  email_missing: { severity: 'warning', params: [] },
  email_invalid: { severity: 'error', params: ['value'] },
  email_normalized: { severity: 'warning', params: ['value', 'normalized'] },
  level_unknown: { severity: 'error', params: ['value'] },
  time_zone_unknown: { severity: 'error', params: ['value'] },
  time_zone_misspelled: { severity: 'error', params: ['value', 'suggestion'] },
  date_unreadable: { severity: 'error', params: ['value'] },
  date_impossible: { severity: 'error', params: ['value'] },
  language_unknown: { severity: 'warning', params: ['value'] },
  role_unknown: { severity: 'error', params: ['value'] },
  capacity_invalid: { severity: 'error', params: ['value', 'limit'] },
  skill_level_invalid: { severity: 'warning', params: ['skill', 'value'] },
  too_many_items: { severity: 'error', params: ['count', 'limit'] },
  working_hours_invalid: { severity: 'error', params: ['value'] },
  availability_invalid: { severity: 'error', params: ['value'] },
  employee_id_duplicate: { severity: 'error', params: ['value', 'firstRow'] },
  email_duplicate: { severity: 'error', params: ['value', 'firstRow'] },
  manager_unknown: { severity: 'error', params: ['value'] },
  manager_self: { severity: 'error', params: [] },
  last_owner_missing: { severity: 'warning', params: ['name'] },
  manager_cycle: { severity: 'error', params: ['members', 'rows', 'count'] },
} as const satisfies Record<string, { severity: Severity; params: readonly string[] }>;
export type ImportProblemCode = keyof typeof importProblemCodes;

export const importErrorCodes = {
  file_empty: [],
  file_too_large: ['megabytes', 'limit'],
  file_binary: ['kind'],
  workbook_unreadable: [],
  workbook_too_large: ['megabytes', 'limit'],
  table_without_headers: [],
  too_many_rows: ['limit'],
  too_many_columns: ['limit'],
  too_many_cells: ['limit'],
  quote_not_closed: ['row'],
  table_unreadable: ['row'],
} as const satisfies Record<string, readonly string[]>;
export type ImportErrorCode = keyof typeof importErrorCodes;

export type ProblemParam = string | number | readonly (string | number)[];
type ParamsOf<Names extends readonly string[]> = { readonly [Name in Names[number]]: ProblemParam };

export interface Place {
  /** As a spreadsheet counts: the first row of the file is 1. */
  readonly row: number;
  /** Header text as it stands in the file; null when the problem belongs to the whole row. */
  readonly column: string | null;
  readonly field: ImportField | null;
}
/** What is wrong, before it is known where. */
export interface Issue {
  readonly code: ImportProblemCode;
  readonly params: Readonly<Record<string, ProblemParam>>;
  readonly severity: Severity;
}
export interface ImportProblem extends Place, Issue {}

type IssueParams<Code extends ImportProblemCode> = ParamsOf<(typeof importProblemCodes)[Code]['params']>;

export function issue<Code extends ImportProblemCode>(code: Code, params: IssueParams<Code>): Issue {
  return { code, params, severity: importProblemCodes[code].severity };
}

export function problem<Code extends ImportProblemCode>(
  { row, column, field }: Place,
  code: Code,
  params: IssueParams<Code>,
): ImportProblem {
  return { row, column, field, ...issue(code, params) };
}

/** The file as a whole cannot be used. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ImportErrorCode;
  readonly params: Readonly<Record<string, ProblemParam>>;

  constructor(code: ImportErrorCode, params: Readonly<Record<string, ProblemParam>>) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

export function importError<Code extends ImportErrorCode>(
  code: Code,
  params: ParamsOf<(typeof importErrorCodes)[Code]>,
): ImportError {
  return new ImportError(code, params);
}

/** Rows that may not be imported. */
export function rowsWithErrors(problems: readonly ImportProblem[]): ReadonlySet<number> {
  return new Set(problems.filter((each) => each.severity === 'error').map((each) => each.row));
}
