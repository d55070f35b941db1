import { inflateRawSync } from 'node:zlib';
import { megabyte } from './decode.ts';
import { importError } from './problems.ts';

export interface ZipEntry {
  readonly name: string;
  readonly unzippedSize: number;
  /** Bytes as stored in the archive. */
  readonly data: Uint8Array;
  readonly isStored: boolean;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const longestComment = 65_535;
/** Sizes may follow the data of an entry: signature, checksum and two sizes of 4 or 8 bytes. */
const longestDescriptor = 24;
const maximumEntries = 2_000;

/**
 * Entries of a ZIP archive from its central directory, without unzipping anything (APPNOTE.TXT 4.3).
 * ZIP64, encryption, methods other than deflate and bytes outside the listed entries are refused: no spreadsheet
 * program of the sizes we accept writes them, and a reader that walks the archive would see something else than we do.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesOf(bytes, view);
  } catch (cause) {
    if (cause instanceof RangeError) throw importError('workbook_unreadable', {});
    throw cause;
  }
}

function refuseUnless(holds: boolean): void {
  if (!holds) throw importError('workbook_unreadable', {});
}

function entriesOf(bytes: Uint8Array, view: DataView): readonly ZipEntry[] {
  const tail = findEnd(view);
  const total = view.getUint16(tail + 10, true);
  const directory = view.getUint32(tail + 16, true);
  refuseUnless(total > 0 && total <= maximumEntries && directory < tail);
  const found: (ZipEntry & { start: number; end: number })[] = [];
  let at = directory;
  for (let index = 0; index < total; index++) {
    refuseUnless(view.getUint32(at, true) === entrySignature);
    const method = view.getUint16(at + 10, true);
    const packedSize = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const start = view.getUint32(at + 42, true);
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    refuseUnless(!isEncrypted && (method === 0 || method === 8));
    refuseUnless(view.getUint32(start, true) === localSignature);
    const dataStart = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const end = dataStart + packedSize;
    refuseUnless(end <= directory);
    found.push({
      start,
      end,
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      unzippedSize: view.getUint32(at + 24, true),
      data: bytes.subarray(dataStart, end),
      isStored: method === 0,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  checkNothingHidden(found, directory);
  return found;
}

/** A reader that walks the archive from its start must meet exactly the entries of the directory. */
function checkNothingHidden(
  entries: readonly { readonly start: number; readonly end: number }[],
  directory: number,
): void {
  let expected = 0;
  for (const { start, end } of [...entries].sort((a, b) => a.start - b.start)) {
    refuseUnless(start >= expected && start - expected <= longestDescriptor);
    expected = end;
  }
  refuseUnless(directory - expected <= longestDescriptor);
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - longestComment);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw importError('workbook_unreadable', {});
}

/** The directory's own figures first (costs nothing), then the true sizes, because a bomb lies about them. */
export function checkUnzippedSize(entries: readonly ZipEntry[], limit: number): void {
  const declared = entries.reduce((sum, entry) => sum + entry.unzippedSize, 0);
  if (declared > limit) throw tooLarge(declared, limit);
  for (const entry of entries) unzip(entry);
}

/** Never yields more than the size that the directory declares. */
export function unzip(entry: ZipEntry): Uint8Array {
  if (entry.isStored) {
    refuseUnless(entry.data.length === entry.unzippedSize);
    return entry.data;
  }
  try {
    return inflateRawSync(entry.data, { maxOutputLength: Math.max(1, entry.unzippedSize) });
  } catch {
    throw importError('workbook_unreadable', {});
  }
}

function tooLarge(size: number, limit: number) {
  return importError('workbook_too_large', {
    megabytes: Math.round(size / megabyte),
    limit: Math.round(limit / megabyte),
  });
}
