import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
]);

/** Nothing from elsewhere, no inline script, no inline style: the pages need neither. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; form-action 'self'; base-uri 'none'";

/** Answers the files of a folder that exists only in memory, to this machine alone. */
export function serveFiles(files: ReadonlyMap<string, string>, port: number): Promise<Server> {
  const server = createServer(({ method, url = '/' }, response) => {
    // Names of files need no decoding, so a malformed address is simply not there.
    const [path = '/'] = url.split('?');
    const name = path === '/' ? 'index.html' : path.slice(1);
    const body = files.get(name);
    const status = method !== 'GET' && method !== 'HEAD' ? 405 : body === undefined ? 404 : 200;
    response.writeHead(status, {
      'content-type': status === 200 ? (types.get(extname(name)) ?? 'text/plain') : 'text/plain; charset=utf-8',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    response.end(status === 200 ? body : status === 404 ? 'There is no such page.' : 'Only reading is possible here.');
  });
  return new Promise((settle, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => settle(server));
  });
}
