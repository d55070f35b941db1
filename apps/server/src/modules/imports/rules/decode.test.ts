import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { checkSize, decodeText, formatOf, megabyte } from './decode.ts';
import { ImportError } from './problems.ts';

const text = 'Nome;Città\r\nZoë;Forlì\r\nNiccolò;Cefalù\r\n';
const latin = Buffer.from(text, 'latin1');
const wideLittle = Buffer.from(text, 'utf16le');
const wideBig = Buffer.from(wideLittle).swap16();

function codeOf(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (cause) {
    return cause instanceof ImportError ? cause.code : String(cause);
  }
}

describe('decodeText', () => {
  test.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), wideLittle]), 'utf-16le'],
    ['UTF-16 BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), wideBig]), 'utf-16be'],
    ['UTF-16 LE without a mark', wideLittle, 'utf-16le'],
    ['UTF-16 BE without a mark', wideBig, 'utf-16be'],
    ['Windows-1252', latin, 'windows-1252'],
  ])('reads %s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  test('reads the euro sign and typographic quotes of Windows-1252, which Latin-1 does not have', () => {
    expect(decodeText(Uint8Array.of(0x61, 0x2c, 0x80, 0x93, 0x94)).text).toBe('a,€“”');
  });

  test('keeps UTF-8 when a single byte among many letters is broken', () => {
    const bytes = Buffer.concat([Buffer.from('Città,Perù,Forlì,così,più,già,è,é,ù,ò,à\n'), Buffer.from([0xe8])]);
    expect(decodeText(bytes).text).toContain('Città,Perù');
    expect(decodeText(bytes).text).toContain('\ufffd');
  });

  test('refuses bytes that are no text in any encoding', () => {
    const bytes = Uint8Array.from({ length: 500 }, (_, at) => (at * 7) % 32);
    expect(codeOf(() => decodeText(bytes))).toBe('file_binary');
  });

  test('refuses a text full of zero bytes', () => {
    expect(codeOf(() => decodeText(Buffer.from('abc\0\0\0\0\0\0def')))).toBe('file_binary');
  });

  test('calls a file of spaces and line ends empty', () => {
    expect(codeOf(() => decodeText(Buffer.from('\ufeff \r\n\r\n')))).toBe('file_empty');
  });
});

describe('formatOf', () => {
  test.each([
    ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['pdf', [...Buffer.from('%PDF-1.7')]],
    ['jpeg', [0xff, 0xd8, 0xff, 0xe0]],
    ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ['gzip', [0x1f, 0x8b, 0x08]],
  ])('refuses a %s file by its name', (kind, bytes) => {
    expect(() => formatOf(Uint8Array.from(bytes))).toThrow(
      expect.objectContaining({ code: 'file_binary', params: { kind } }),
    );
  });

  test('leaves a ZIP to the workbook reader and takes everything else as text', () => {
    expect(formatOf(Uint8Array.of(0x50, 0x4b, 3, 4))).toBe('zip');
    expect(formatOf(Buffer.from('PKW,Name'))).toBe('text');
  });
});

describe('checkSize', () => {
  test('refuses a file of 100 MB and names both sizes', () => {
    const refused = expect.objectContaining({ code: 'file_too_large', params: { megabytes: 100, limit: 25 } });
    expect(() => checkSize(100 * megabyte)).toThrow(refused);
  });

  test('refuses an empty file and accepts one at the limit', () => {
    expect(codeOf(() => checkSize(0))).toBe('file_empty');
    expect(codeOf(() => checkSize(25 * megabyte))).toBeUndefined();
  });
});
