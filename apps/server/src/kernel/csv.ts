/** Text is guarded; a real number is not, so that a column of scores stays a column of numbers in a spreadsheet. */
export type CsvValue = string | number | null;

/**
 * Spreadsheets run a cell as a formula when its first character is one of these, full-width forms included.
 * Leading apostrophes count as space: otherwise text that already starts with `'=` could not be told from a guarded `=`.
 */
const opensFormula = /^[\s']*?[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** "-5" as text is guarded like every other string: whether a string is a number is the caller's knowledge, shown by its type. */
export function guardFormula(text: string): string {
  return opensFormula.test(text) ? `'${text}` : text;
}

/** Exact inverse of `guardFormula`, so that our own exports can be imported again unchanged. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && opensFormula.test(text.slice(1)) ? text.slice(1) : text;
}

function writeCell(value: CsvValue): string {
  if (value === null) return '""';
  const text = typeof value === 'number' ? String(value) : guardFormula(value);
  return `"${text.replaceAll('"', '""')}"`;
}

/** RFC 4180 with every cell quoted; line by line, for files that are not to be held whole. */
export function* csvLines(headers: readonly string[], rows: Iterable<readonly CsvValue[]>): Iterable<string> {
  const lineOf = (row: readonly CsvValue[]) => `${row.map(writeCell).join(',')}\r\n`;
  yield lineOf(headers);
  for (const row of rows) yield lineOf(row);
}

/** `mark` puts a byte-order mark in front, which Excel needs to recognize UTF-8. */
export function writeCsv(
  headers: readonly string[],
  rows: Iterable<readonly CsvValue[]>,
  options: { readonly mark?: boolean } = {},
): string {
  return `${options.mark ? '\ufeff' : ''}${[...csvLines(headers, rows)].join('')}`;
}
