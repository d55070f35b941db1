import { connect as openSocket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { getMe, startImport } from '@viceversa/contract';
import { beforeAll, expect, test } from 'vitest';
import { anAccount, anOrganization, aRole } from '../testing/factories.ts';
import { testServer } from '../testing/server.ts';

const server = testServer();
const mebibyte = 2 ** 20;
let port = 0;
let owner = '';
let nobodySpecial = '';

beforeAll(async () => {
  await server.product().app.listen({ port: 0, host: '127.0.0.1' });
  const address = server.product().app.server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  const { db } = server.connection();
  const organizationId = await anOrganization(db);
  const accountId = await anAccount(db, organizationId);
  await aRole(db, organizationId, accountId, 'owner');
  owner = await server.signIn(accountId);
  nobodySpecial = await server.signIn(await anAccount(db, organizationId));
});

type Sent = { readonly status: number; readonly text: string; readonly bytesTaken: number };

/** Sends a head and then a body piece by piece, as fast as it is taken, until the server has answered. */
const upload = (head: readonly string[], pieces: Iterable<Buffer>): Promise<Sent> =>
  new Promise((resolve, reject) => {
    const socket = openSocket(port, '127.0.0.1');
    let text = '';
    let bytesTaken = 0;
    const settle = (): void => {
      socket.destroy();
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
      resolve({ status, text, bytesTaken });
    };
    const left = pieces[Symbol.iterator]();
    const pump = (): void => {
      for (;;) {
        const piece = left.next();
        if (piece.done || socket.destroyed) return;
        bytesTaken += piece.value.length;
        if (!socket.write(piece.value)) {
          socket.once('drain', pump);
          return;
        }
      }
    };
    socket.setTimeout(15_000, () => reject(new Error('nobody answered')));
    socket.on('data', (chunk) => {
      text += String(chunk);
      if (text.includes('\r\n\r\n')) settle();
    });
    // Whoever has heard enough hangs up; what was said before counts.
    socket.on('error', () => settle());
    socket.on('connect', () => {
      socket.write(`${head.join('\r\n')}\r\n\r\n`);
      pump();
    });
  });

const headOf = (cookie: string, ...rest: readonly string[]): string[] => [
  `POST ${startImport.path} HTTP/1.1`,
  'Host: 127.0.0.1',
  `Cookie: ${cookie}`,
  'Content-Type: application/json',
  ...rest,
];

function* zeros(bytes: number): Generator<Buffer> {
  const piece = Buffer.alloc(64 * 1024, '0');
  for (let sent = 0; sent < bytes; sent += piece.length) yield piece;
}
function* chunked(pieces: Iterable<Buffer>): Generator<Buffer> {
  for (const piece of pieces)
    yield Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')]);
  yield Buffer.from('0\r\n\r\n');
}

test('a large body of nobody, or of an account without the permission, is refused before it is read', async () => {
  // A megabyte of the 30 announced is on its way, the rest never comes: who waits for it does not answer.
  const announce = (cookie: string) =>
    upload(headOf(cookie, `Content-Length: ${30 * mebibyte}`), zeros(mebibyte)).then(({ status }) => status);
  expect([await announce(''), await announce(nobodySpecial)]).toEqual([401, 403]);
});

test('100 MB are refused by their announced length', async () => {
  const sent = await upload(headOf(owner, `Content-Length: ${100 * mebibyte}`), zeros(mebibyte));
  expect(sent.status).toBe(413);
  expect(sent.text).toContain('application/problem+json');
});

test('100 MB in pieces without a length are refused once they are too much, and do not stay in memory', async () => {
  const before = process.memoryUsage().rss;
  const sent = await upload(headOf(owner, 'Transfer-Encoding: chunked'), chunked(zeros(100 * mebibyte)));
  // The connection may be cut before the answer is heard.
  expect([0, 413]).toContain(sent.status);
  expect(sent.bytesTaken).toBeLessThan(60 * mebibyte);
  expect(process.memoryUsage().rss - before).toBeLessThan(300 * mebibyte);
});

test('a body of 300 KB that unpacks to 300 MB is refused at the usual limit', async () => {
  const bomb = gzipSync(Buffer.alloc(300 * mebibyte, ' '));
  const before = process.memoryUsage().rss;
  const head = [
    `PATCH ${getMe.path} HTTP/1.1`,
    'Host: 127.0.0.1',
    `Cookie: ${owner}`,
    'Content-Type: application/json',
    'Content-Encoding: gzip',
    `Content-Length: ${bomb.length}`,
  ];
  const { status } = await upload(head, [bomb]);
  expect([413, 415]).toContain(status);
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * mebibyte);
});

test.each([
  ['PATCH', getMe.path],
  ['DELETE', '/api/imports/019cadc6-9a80-7cd7-9771-46dbd2091fc9'],
])('a body that says it is packed and is not is refused, with %s', async (method, path) => {
  const head = [
    `${method} ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    `Cookie: ${owner}`,
    'Content-Type: application/json',
    'Content-Encoding: gzip',
  ];
  for (const body of ['{}', '', '{"language":"it"}']) {
    const sent = await upload([...head, `Content-Length: ${body.length}`], [Buffer.from(body)]);
    expect([sent.status, sent.text]).toEqual([400, expect.stringContaining('malformed_request')]);
  }
});
