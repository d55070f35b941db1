/**
 * The content library, for people who read and write it:
 *
 *     npm run content                          the reading room on this machine, until Ctrl-C
 *     npm run content -- --port 4200           … on another port
 *     npm run content -- build some/folder     the reading room as files
 *     npm run content -- check [part]          what is wrong (in places whose path contains the part), how much there is
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent, content, inventory } from '@viceversa/content';
import { readingRoomFiles } from '@viceversa/content/reading-room';
import { serveFiles } from './content/serve.ts';

const usualPort = '4170';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: usualPort } },
});
const [task = 'serve', argument] = positionals;

switch (task) {
  case 'serve':
    await serve(Number(values.port));
    break;
  case 'build':
    build(argument ?? 'reading-room');
    break;
  case 'check':
    check(argument ?? '');
    break;
  default:
    console.error(`No task ${task}: serve, build or check.`);
    process.exitCode = 2;
}

async function serve(port: number): Promise<void> {
  const server = await serveFiles(readingRoomFiles(content, 'both'), port);
  console.log(`The reading room is open at http://localhost:${port} (Ctrl-C closes it).`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}

function build(folder: string): void {
  const files = readingRoomFiles(content, 'both');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  console.log(`${files.size} files in ${folder}; open ${join(folder, 'index.html')}.`);
}

function check(part: string): void {
  const { items, problems } = checkContent();
  const own = problems.filter((problem) => problem.includes(part));
  const lines = inventory(content).map(({ kind, items: count, wanted, words }) => [
    kind,
    { items: count, wanted, 'words en': words.en, 'words it': words.it },
  ]);
  console.table(Object.fromEntries(lines));
  for (const problem of own) console.log(problem);
  console.log(`${items} texts, ${own.length} problems${part === '' ? '' : ` in ${part}`}`);
  process.exitCode = own.length === 0 ? 0 : 1;
}
