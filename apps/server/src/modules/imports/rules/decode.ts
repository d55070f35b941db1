import { importError } from './problems.ts';

export const megabyte = 1024 * 1024;
export const defaultSizeLimit = 25 * megabyte;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** First bytes of files that people upload by mistake; `ole` is old Excel (.xls) and every password-protected workbook. */
const signatures: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
];
const zipSignature = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);
const round1 = (value: number) => Math.round(value * 10) / 10;

/** Run before anything reads the content, so that a file of any size costs nothing. */
export function checkSize(byteLength: number, limit: number = defaultSizeLimit): void {
  if (byteLength === 0) throw importError('file_empty', {});
  if (byteLength > limit) {
    throw importError('file_too_large', { megabytes: round1(byteLength / megabyte), limit: round1(limit / megabyte) });
  }
}

/** A ZIP may be a workbook (its directory decides later); every other known binary format is refused by name. */
export function formatOf(bytes: Uint8Array): 'text' | 'zip' {
  if (startsWith(bytes, zipSignature) && (bytes[2] ?? 0) <= 8 && (bytes[3] ?? 0) <= 8) return 'zip';
  const known = signatures.find(([, start]) => startsWith(bytes, start));
  if (known) throw importError('file_binary', { kind: known[0] });
  return 'text';
}

/** Text of a delimited file in whatever encoding the exporting program wrote. Windows-1252 is the last resort: it accepts any byte. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decodeMarked(bytes) ?? decodeWideUnmarked(bytes) ?? decodeNarrow(bytes);
  if (decoded.text.trim() === '') throw importError('file_empty', {});
  if (looksBinary(decoded.text)) throw importError('file_binary', { kind: 'unknown' });
  return decoded;
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function decodeMarked(bytes: Uint8Array): DecodedText | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodeAs('utf-8', bytes);
  if (startsWith(bytes, [0xff, 0xfe])) return decodeAs('utf-16le', bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return decodeAs('utf-16be', bytes);
  return undefined;
}

/** Delimiters, digits and line ends are ASCII in every language, so wide text shows zero bytes on one side only. */
function decodeWideUnmarked(bytes: Uint8Array): DecodedText | undefined {
  const sample = bytes.subarray(0, 4096 - (bytes.length % 2));
  if (sample.length < 4) return undefined;
  let zerosEven = 0;
  let zerosOdd = 0;
  sample.forEach((byte, at) => {
    if (byte === 0) at % 2 === 0 ? zerosEven++ : zerosOdd++;
  });
  const half = sample.length / 2;
  if (zerosOdd > half * 0.4 && zerosEven < half * 0.02) return decodeAs('utf-16le', bytes);
  if (zerosEven > half * 0.4 && zerosOdd < half * 0.02) return decodeAs('utf-16be', bytes);
  return undefined;
}

/** A few broken bytes in text that is otherwise UTF-8 stay visible as U+FFFD; wholesale failure means an older encoding. */
function decodeNarrow(bytes: Uint8Array): DecodedText {
  const decoded = decodeAs('utf-8', bytes);
  const broken = count(decoded.text, /\ufffd/g);
  if (broken === 0) return decoded;
  const beyondAscii = count(decoded.text, /\P{ASCII}/gu);
  return broken * 10 <= beyondAscii ? decoded : decodeAs('windows-1252', bytes);
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}

/** One stray control character is a problem of its row; more than 1 in 200 means this was never text. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  const controls = count(sample, /[^\P{Cc}\t\n\v\f\r\u0085]/gu);
  return controls > 2 && controls * 200 > sample.length;
}
