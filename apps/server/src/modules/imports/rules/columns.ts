import { type ImportField, importFields } from '@viceversa/contract';
import { headerNames } from './columns.data.ts';
import { type ImportProblem, problem } from './problems.ts';
import { editDistance, plainWords } from './spelling.ts';
import type { Table } from './table.ts';

/** Header text as in the file, or null for a field that the file is not to fill. */
export type GivenMapping = Readonly<Partial<Record<ImportField, string | null>>>;

export interface ColumnProposal {
  readonly index: number;
  readonly header: string;
  readonly field: ImportField | null;
  /** `exact`: the name is known; `similar`: read past a typo, worth a look; `given`: somebody decided. */
  readonly match: 'exact' | 'similar' | 'given' | 'none';
}
export interface ColumnMapping {
  readonly columns: readonly ColumnProposal[];
  readonly unmapped: readonly string[];
  readonly problems: readonly ImportProblem[];
}

interface Candidate {
  readonly index: number;
  readonly field: ImportField;
  readonly distance: number;
}

export function mapColumns(table: Pick<Table, 'headers' | 'headerRow'>, given: GivenMapping = {}): ColumnMapping {
  const chosen = new Map<number, Candidate & { match: ColumnProposal['match'] }>();
  const taken = new Set<ImportField>();
  const problems: ImportProblem[] = [];
  for (const field of importFields) {
    const header = given[field];
    if (header === undefined) continue;
    taken.add(field);
    if (header === null) continue;
    const index = table.headers.indexOf(header.trim());
    if (index >= 0) chosen.set(index, { index, field, distance: 0, match: 'given' });
    else problems.push(problem({ row: table.headerRow, column: header, field }, 'column_not_in_file', {}));
  }
  const candidates = table.headers.flatMap(candidatesFor).sort((a, b) => a.distance - b.distance || a.index - b.index);
  for (const candidate of candidates) {
    if (taken.has(candidate.field) || chosen.has(candidate.index)) continue;
    taken.add(candidate.field);
    chosen.set(candidate.index, { ...candidate, match: candidate.distance === 0 ? 'exact' : 'similar' });
  }
  const columns = table.headers.map((header, index): ColumnProposal => {
    const found = chosen.get(index);
    return { index, header, field: found?.field ?? null, match: found?.match ?? 'none' };
  });
  return {
    columns,
    unmapped: columns.filter((each) => each.field === null).map((each) => each.header),
    problems: [...problems, ...missingColumns(columns, table.headerRow)],
  };
}

/** Columns as somebody chose them, by position: headers may repeat. */
export function chosenColumns(
  { headers, headerRow }: Pick<Table, 'headers' | 'headerRow'>,
  fields: readonly (ImportField | null)[],
): ColumnMapping {
  const columns = headers.map((header, index): ColumnProposal => {
    const field = fields[index] ?? null;
    return { index, header, field, match: field === null ? 'none' : 'given' };
  });
  return {
    columns,
    unmapped: columns.filter((each) => each.field === null).map((each) => each.header),
    problems: missingColumns(columns, headerRow),
  };
}

/** Every field that a header could mean, nearest first. What stands in parentheses is tried with and without. */
function candidatesFor(header: string, index: number): Candidate[] {
  const spellings = new Set([plainWords(header), plainWords(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))]);
  spellings.delete('');
  return importFields.flatMap((field) => {
    const distance = Math.min(...[...spellings].map((spelling) => distanceTo(headerNames[field], spelling)));
    return Number.isFinite(distance) ? [{ index, field, distance }] : [];
  });
}

/** Short names are too close to each other ("site", "title") for a typo to be told apart. */
function distanceTo(names: readonly string[], spelling: string): number {
  if (names.includes(spelling)) return 0;
  const compact = spelling.replaceAll(' ', '');
  if (names.some((name) => name.replaceAll(' ', '') === compact)) return 0.5;
  const limit = spelling.length >= 9 ? 2 : spelling.length >= 6 ? 1 : 0;
  if (limit === 0) return Number.POSITIVE_INFINITY;
  const nearest = Math.min(
    ...names.filter((name) => name.length >= 5).map((name) => editDistance(name, spelling, limit)),
  );
  return nearest <= limit ? nearest : Number.POSITIVE_INFINITY;
}

/** Without these nobody in the file could be named, or told from somebody else. */
function missingColumns(columns: readonly ColumnProposal[], row: number): ImportProblem[] {
  const has = (...fields: ImportField[]) => columns.some((each) => each.field !== null && fields.includes(each.field));
  const missing: ImportField[] = [];
  if (!has('name', 'firstName', 'lastName')) missing.push('name');
  if (!has('employeeId', 'email')) missing.push('email');
  return missing.map((field) => problem({ row, column: null, field }, 'column_missing', {}));
}
