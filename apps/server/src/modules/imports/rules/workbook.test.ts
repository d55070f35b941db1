import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ImportError } from './problems.ts';
import { defaultWorkbookLimits, readWorkbook } from './workbook.ts';

interface Part {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the archive claims; the truth when absent. */
  readonly claimedSize?: number;
}

/** A ZIP archive as spreadsheet programs write it (APPNOTE.TXT 4.3). */
function zip(parts: readonly Part[], hidden: Buffer = Buffer.alloc(0)): Buffer {
  const blocks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimedSize } of parts) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(raw), 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(claimedSize ?? raw.length, 8);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    sizes.copy(local, 14);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    sizes.copy(entry, 16);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    blocks.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset + hidden.length, 16);
  return Buffer.concat([...blocks, hidden, listed, end]);
}

const schema = 'http://schemas.openxmlformats.org';
const sheetPath = 'xl/worksheets/sheet1.xml';

function workbookParts(rows: string): Part[] {
  return [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${schema}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${schema}/spreadsheetml/2006/main" xmlns:r="${schema}/officeDocument/2006/relationships"><workbookPr/><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${schema}/package/2006/relationships"><Relationship Id="rId1" Type="${schema}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${schema}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet xmlns="${schema}/spreadsheetml/2006/main"><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0" xfId="0"/><xf numFmtId="14" applyNumberFormat="1" xfId="0"/></cellXfs></styleSheet>`,
    },
    {
      name: sheetPath,
      content: `<worksheet xmlns="${schema}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    },
  ];
}

const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const people = `<row r="1">${text('A1', 'Employee ID')}${text('B1', 'Name')}${text('C1', 'Hire date')}${text('D1', 'Level')}</row>
<row r="3"><c r="A3"><v>1001</v></c>${text('B3', 'Zoë Singh')}<c r="C3" s="1"><v>45292</v></c><c r="D3"><v>4</v></c></row>
<row r="4"><c r="A4"><v>1002</v></c>${text('B4', 'Bo')}</row>`;

async function codeOf(bytes: Uint8Array, limits = defaultWorkbookLimits): Promise<string> {
  try {
    await readWorkbook(bytes, limits);
    return 'read';
  } catch (cause) {
    return cause instanceof ImportError ? cause.code : String(cause);
  }
}

describe('readWorkbook', () => {
  test('reads the first sheet: dates as calendar dates, numbers as digits, short rows as whole ones', async () => {
    expect(await readWorkbook(zip(workbookParts(people)))).toEqual({
      headers: ['Employee ID', 'Name', 'Hire date', 'Level'],
      headerRow: 1,
      rows: [
        { row: 3, cells: ['1001', 'Zoë Singh', '2024-01-01', '4'] },
        { row: 4, cells: ['1002', 'Bo', '', ''] },
      ],
      problems: [{ row: 2, column: null, field: null, code: 'row_blank', params: {}, severity: 'warning' }],
    });
  });

  test('refuses an archive without a workbook and bytes that only start like one', async () => {
    expect(await codeOf(zip([{ name: 'photo.txt', content: 'hello' }]))).toBe('file_binary');
    expect(await codeOf(Buffer.from('PK\x03\x04 and then nothing that makes sense'))).toBe('workbook_unreadable');
    const whole = zip(workbookParts(people));
    expect(await codeOf(whole.subarray(0, whole.length - 30))).toBe('workbook_unreadable');
  });

  test('refuses a workbook that unpacks to too much before unpacking it', async () => {
    const big: Part = { name: 'xl/media.bin', content: Buffer.alloc(3_000_000) };
    const limits = { ...defaultWorkbookLimits, unzipped: 2_000_000 };
    expect(await codeOf(zip([...workbookParts(people), big]), limits)).toBe('workbook_too_large');
  });

  test('refuses a bomb that lies about its size', async () => {
    const bomb: Part = { name: 'xl/sharedStrings.xml', content: Buffer.alloc(5_000_000), claimedSize: 100 };
    expect(await codeOf(zip([...workbookParts(people), bomb]))).toBe('workbook_unreadable');
  });

  test('refuses bytes that the directory of the archive does not list', async () => {
    expect(await codeOf(zip(workbookParts(people), Buffer.alloc(64, 0x50)))).toBe('workbook_unreadable');
  });

  test('refuses one cell in the far corner of an otherwise empty sheet', async () => {
    const below = `<row r="1048576">${text('A1048576', 'x')}</row>`;
    const right = `<row r="1">${text('XFD1', 'x')}</row>`;
    expect(await codeOf(zip(workbookParts(below)))).toBe('too_many_rows');
    expect(await codeOf(zip(workbookParts(right)))).toBe('too_many_columns');
  });

  test('refuses a sheet of broken markup', async () => {
    const parts = workbookParts(people).map((part) =>
      part.name === sheetPath ? { ...part, content: '<worksheet><sheetD' } : part,
    );
    expect(await codeOf(zip(parts))).toMatch(/^(workbook_unreadable|table_without_headers)$/);
  });
});
