import { CsvError, parse } from 'csv-parse/sync';
import { unguardFormula } from '../../../kernel/csv.ts';
import { type ImportProblem, importError, problem } from './problems.ts';

export interface TableRow {
  /** As a spreadsheet counts: the first row of the file is 1, blank rows included. */
  readonly row: number;
  readonly cells: readonly string[];
}
export interface Table {
  readonly headers: readonly string[];
  readonly headerRow: number;
  readonly rows: readonly TableRow[];
  readonly problems: readonly ImportProblem[];
}
export interface TableLimits {
  readonly rows: number;
  readonly columns: number;
}
export const defaultTableLimits: TableLimits = { rows: 100_000, columns: 300 };
/** 100,000 rows of 40 columns. More is not people but separators, which cost far more memory than they have bytes. */
const maximumCells = 4_000_000;

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Characters; a person with every field full has about 20,000. */
const longestRecord = 1_000_000;

/** Excel writes and honors a first line such as `sep=;`. */
const separatorLine = /^sep=([,;\t|])\r?\n/i;

export function readTable(text: string, limits: TableLimits = defaultTableLimits): Table {
  const body = withoutMark(text);
  const declared = separatorLine.exec(body);
  const records = parseRecords(body.slice(declared?.[0].length ?? 0), delimiterOf(body), limits);
  return tableOf(records, limits, declared ? 2 : 1);
}

const withoutMark = (text: string) => (text.startsWith('\ufeff') ? text.slice(1) : text);

/** What the file declares in its first line, else what cuts its lines most evenly. */
export function delimiterOf(text: string): Delimiter {
  const declared = separatorLine.exec(withoutMark(text))?.[1];
  return delimiters.find((each) => each === declared) ?? detectDelimiter(text);
}

function parseRecords(text: string, delimiter: Delimiter, limits: TableLimits): string[][] {
  if (countOf(delimiter, text) > maximumCells) throw importError('too_many_cells', { limit: maximumCells });
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: longestRecord,
      // One more than allowed, so that an endless file is refused without being read to its end.
      to: limits.rows + 3,
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const row = rowOf(cause);
    throw cause.code === 'CSV_QUOTE_NOT_CLOSED'
      ? importError('quote_not_closed', { row })
      : importError('table_unreadable', { row });
  }
}

function countOf(character: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}

/** The record that failed is the one after those that were read. */
function rowOf(cause: CsvError): number {
  const { records } = cause;
  return typeof records === 'number' ? records + 1 : 1;
}

/**
 * The delimiter is the one that cuts the header and the most sampled lines into the same number of cells.
 * Lines are cut without regard to line breaks inside quotes: a sample needs no more.
 */
export function detectDelimiter(text: string): Delimiter {
  const lines = text
    .slice(0, 65_536)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 30)
    .map((line) => line.replace(/"(?:[^"]|"")*"/g, ''));
  const scores = delimiters.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const header = counts[0] ?? 0;
    return header * counts.filter((count) => count === header).length;
  });
  return delimiters[scores.indexOf(Math.max(...scores))] ?? ',';
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '');

/** Shared by delimited text and workbooks: finds the header row and reports rows that do not fit it. */
export function tableOf(records: readonly (readonly string[])[], limits: TableLimits, firstRow = 1): Table {
  const headerAt = records.findIndex((cells) => !isBlank(cells));
  const header = records[headerAt];
  if (!header) throw importError('table_without_headers', {});
  const headers = trimEnd(header).map((cell) => unguardFormula(cell).trim());
  if (headers.length > limits.columns) throw importError('too_many_columns', { limit: limits.columns });
  const lastAt = records.findLastIndex((cells) => !isBlank(cells));
  if (lastAt - headerAt > limits.rows) throw importError('too_many_rows', { limit: limits.rows });

  const rows: TableRow[] = [];
  const problems: ImportProblem[] = [];
  for (let at = headerAt + 1; at <= lastAt; at++) {
    const cells = records[at] ?? [];
    const place = { row: at + firstRow, column: null, field: null };
    if (isBlank(cells)) {
      if (cells.length > 1) problems.push(problem(place, 'row_blank', {}));
      continue;
    }
    const filled = trimEnd(cells).length;
    const sizes = { cells: filled, expected: headers.length };
    if (cells.length < headers.length) problems.push(problem(place, 'row_short', sizes));
    if (filled > headers.length) problems.push(problem(place, 'row_long', sizes));
    rows.push({ row: place.row, cells: cells.slice(0, headers.length).map(unguardFormula) });
  }
  return { headers, headerRow: headerAt + firstRow, rows, problems };
}

/** Exporting programs often write separators for empty columns at the right edge. */
function trimEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1);
}
