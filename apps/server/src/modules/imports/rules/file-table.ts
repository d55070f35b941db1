import { checkSize, decodeText, defaultSizeLimit, formatOf } from './decode.ts';
import { defaultTableLimits, readTable, type Table, type TableLimits } from './table.ts';
import { defaultWorkbookLimits, readWorkbook } from './workbook.ts';

export interface FileLimits extends TableLimits {
  /** Bytes of the file as uploaded. */
  readonly size: number;
}
const defaultFileLimits: FileLimits = { ...defaultTableLimits, size: defaultSizeLimit };

/** A delimited text file or an .xlsx workbook, told apart by content: the name of a file proves nothing. */
export async function readFileTable(bytes: Uint8Array, limits: FileLimits = defaultFileLimits): Promise<Table> {
  checkSize(bytes.byteLength, limits.size);
  if (formatOf(bytes) === 'zip') {
    return readWorkbook(bytes, { ...defaultWorkbookLimits, rows: limits.rows, columns: limits.columns });
  }
  return readTable(decodeText(bytes).text, limits);
}
