import { Buffer } from 'node:buffer';
import { megabyte } from './decode.ts';
import { ImportError, importError } from './problems.ts';
import { defaultTableLimits, type Table, type TableLimits, tableOf } from './table.ts';
import { checkUnzippedSize, readZipDirectory, unzip, type ZipEntry } from './zip-directory.ts';

export interface WorkbookLimits extends TableLimits {
  /** Bytes of all parts together once unzipped; 100,000 rows of people need about 80 MB. */
  readonly unzipped: number;
}
export const defaultWorkbookLimits: WorkbookLimits = { ...defaultTableLimits, unzipped: 200 * megabyte };

/** First sheet of an .xlsx workbook as a table of text. Dates become `YYYY-MM-DD`, whole numbers lose no digits. */
export async function readWorkbook(bytes: Uint8Array, limits: WorkbookLimits = defaultWorkbookLimits): Promise<Table> {
  const entries = readZipDirectory(bytes);
  if (!entries.some((entry) => entry.name === 'xl/workbook.xml')) throw importError('file_binary', { kind: 'zip' });
  checkUnzippedSize(entries, limits.unzipped);
  for (const entry of entries) if (entry.name.startsWith('xl/worksheets/sheet')) checkSheetExtent(entry, limits);
  return tableOf(padded(await readCells(bytes)), limits);
}

/**
 * One cell at the far corner makes a reader allocate the whole grid, however small the file is.
 * Addresses are looked for as bytes of the XML; a false find can only come from text that imitates an address.
 */
function checkSheetExtent(entry: ZipEntry, limits: TableLimits): void {
  const xml = new TextDecoder().decode(unzip(entry));
  for (const [, letters = '', digits] of xml.matchAll(/<c\b[^>]*?\sr="([A-Z]{1,3})(\d{1,7})"/g)) {
    if (Number(digits) > limits.rows + 1) throw importError('too_many_rows', { limit: limits.rows });
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (column > limits.columns) throw importError('too_many_columns', { limit: limits.columns });
  }
}

async function readCells(bytes: Uint8Array): Promise<string[][]> {
  // Loaded on first use: most files are CSV, and the reader is by far the largest thing an import needs.
  const { readSheet } = await import('read-excel-file/node');
  try {
    const rows: readonly (readonly unknown[])[] = await readSheet(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      { trim: false },
    );
    return rows.map((row) => row.map(cellText));
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    throw importError('workbook_unreadable', {});
  }
}

function cellText(value: unknown): string {
  // The reader gives the calendar date as midnight UTC.
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Empty cells at the right edge are not stored in a sheet, so a short row means nothing here. */
function padded(rows: readonly string[][]): readonly string[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}
