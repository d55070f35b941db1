import { checkSize, decodeText, defaultSizeLimit, type Encoding, formatOf } from './decode.ts';
import { type Delimiter, defaultTableLimits, delimiterOf, readTable, type Table, type TableLimits } from './table.ts';
import { defaultWorkbookLimits, readWorkbook } from './workbook.ts';

export interface FileLimits extends TableLimits {
  /** Bytes of the file as uploaded. */
  readonly size: number;
}
const defaultFileLimits: FileLimits = { ...defaultTableLimits, size: defaultSizeLimit };

export interface FileTable extends Table {
  /** Null for a workbook, which says itself how it is written. */
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
}

/** A delimited text file or an .xlsx workbook, told apart by content: the name of a file proves nothing. */
export async function readFileTable(bytes: Uint8Array, limits: FileLimits = defaultFileLimits): Promise<FileTable> {
  checkSize(bytes.byteLength, limits.size);
  if (formatOf(bytes) === 'zip') {
    const { rows, columns } = limits;
    const table = await readWorkbook(bytes, { ...defaultWorkbookLimits, rows, columns });
    return { ...table, encoding: null, delimiter: null };
  }
  const { text, encoding } = decodeText(bytes);
  return { ...readTable(text, limits), encoding, delimiter: delimiterOf(text) };
}
