import { crc32, deflateRawSync } from 'node:zlib';
import { getImport, getMe, startImport } from '@viceversa/contract';
import { beforeAll, expect, test } from 'vitest';
import { machineLoad } from '../testing/quiet.ts';
import { testServer } from '../testing/server.ts';
import { asJson, ask } from './ask.ts';
import { aWorld } from './world.ts';

const server = testServer();
let cookie = '';
const mebibyte = 2 ** 20;

beforeAll(async () => {
  const { home } = await aWorld(server.connection().db);
  cookie = await server.signIn(home.accounts.owner);
});

/** A ZIP file of one entry (PKWARE APPNOTE 4.3), stored compressed. */
const zipOf = (name: string, content: Buffer): Buffer => {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(crc32(content), 14);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 4);
  central.writeUInt16LE(20, 6);
  local.copy(central, 10, 8, 28);
  central.writeUInt16LE(name.length, 28);
  const start = 30 + name.length + packed.length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]);
};

const bombs: readonly (readonly [string, string, () => Buffer])[] = [
  ['one cell of 5 MB', 'a.csv', () => Buffer.from(`Name,Email\n${'x'.repeat(5 * mebibyte)},a@example.com\n`)],
  ['a million separators in one row', 'a.csv', () => Buffer.from(`Name,Email\n${','.repeat(1_000_000)}\n`)],
  ['a quote that never closes', 'a.csv', () => Buffer.from(`Name,Email\n"${'x\n'.repeat(2_000_000)}`)],
  ['a million empty rows', 'a.csv', () => Buffer.from(`Name,Email\n${'\n'.repeat(1_000_000)}`)],
  ['200,000 rows', 'a.csv', () => Buffer.from(`Name,Email\n${'Ada,a@example.com\n'.repeat(200_000)}`)],
  ['nothing but NUL', 'a.csv', () => Buffer.alloc(mebibyte)],
  ['half characters', 'a.csv', () => Buffer.from('\uFEFFName,Email\n\ud800,x\n', 'utf16le')],
  [
    'a workbook that unpacks to 300 MB',
    'a.xlsx',
    () => zipOf('xl/worksheets/sheet1.xml', Buffer.alloc(300 * mebibyte)),
  ],
  ['a workbook that is none', 'a.xlsx', () => Buffer.from('PK\u0003\u0004'.repeat(1000))],
  ['an empty file', 'a.csv', () => Buffer.alloc(0)],
];

const get = (url: string) => ask(server.product(), { method: 'GET', url, headers: { cookie } });

test.for(bombs)(
  '%s is read or refused without holding up anybody else',
  { timeout: 60_000 },
  async ([, name, make]) => {
    const { headers, body } = asJson({ fileName: name, content: make().toString('base64') });
    const request = { method: 'POST', url: startImport.path, headers: { ...headers, cookie }, body };
    const reply = await ask(server.product(), request);
    expect([200, 400, 413, 422]).toContain(reply.status);
    if (reply.status !== 200) return;
    const { id } = startImport.output.parse(JSON.parse(reply.text));
    const state = async () =>
      getImport.output.parse(JSON.parse((await get(getImport.path.replace(':importId', id))).text)).state;
    let slowest = 0;
    while ((await state()) === 'reading') {
      slowest = Math.max(slowest, (await get(getMe.path)).milliseconds);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(['ready', 'failed']).toContain(await state());
    expect(slowest).toBeLessThan(machineLoad().isQuiet ? 2_000 : 20_000);
  },
);
